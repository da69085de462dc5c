// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace semblance::analysis {

/// Frames that are kept in one transaction at most, so what a stop or a kill can lose where hardly any frame has a face.
inline constexpr qsizetype kFramesPerGroup = 64;

} // namespace semblance::analysis
