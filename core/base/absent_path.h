// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"

#include <optional>

namespace semblance {

/// Why nothing can be had at a path, where the path itself tells: a link to nothing or back to itself, a name that the system can't hold, a
/// folder that may not be entered. Absent: something is there, or plainly nothing.
std::optional<Sentence> whyAbsent(const QString& path);

} // namespace semblance
