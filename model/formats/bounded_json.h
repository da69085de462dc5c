// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace semblance::model {

/// Parses JSON of unknown origin. Throws Error, beginning with what, on bad syntax, a name that stands twice in one object, or
/// nesting beyond maxDepth. Internal to model/.
nlohmann::json parseBoundedJson(std::string_view text, const std::string& what, int maxDepth = 32);

} // namespace semblance::model
