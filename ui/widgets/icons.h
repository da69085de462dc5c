// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace semblance::ui {

enum class Symbol { Open, Analyze, Stop, First, StepBack, Play, Pause, StepForward, Last, Close, Add };

/// Drawn in the palette's button text colour at any size, so that it fits light and dark windows alike.
QIcon symbolIcon(Symbol symbol);

} // namespace semblance::ui
