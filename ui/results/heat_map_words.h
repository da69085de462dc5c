// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace semblance::ui {

class HeatMapOverlay;

/// What there is to say of the heat map in one sentence, beginning with the node's name; empty while it is off.
QString heatMapStateText(const HeatMapOverlay& heatMap, const QString& nodeName);

} // namespace semblance::ui
