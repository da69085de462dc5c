// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCustomPlot;
class QWidget;

namespace semblance::ui {

/// Gives the plot the widget's colours and font: ground, axes, ticks, labels and a faint grid. Call it again when they change.
void applyPalette(QCustomPlot& plot, const QWidget& widget);

} // namespace semblance::ui
