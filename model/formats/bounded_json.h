// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace semblance::model {

/// Parses JSON of unknown origin in one pass. Throws Error, beginning with what, on bad syntax, a name that stands twice in one object,
/// nesting beyond maxDepth, or more than 2^20 values. Internal to model/.
nlohmann::json parseBoundedJson(std::string_view text, const std::string& what, int maxDepth = 32);

/// A number of foreign JSON as an integer; nothing for a fraction, another type, or a number outside [least, most]. get<int>() wraps large
/// numbers, and has no defined result for 1e300.
std::optional<std::int64_t> wholeNumber(const nlohmann::json& value, std::int64_t least, std::int64_t most);

} // namespace semblance::model
