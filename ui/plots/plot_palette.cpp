// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/plot_palette.h"

#include "ui/plots/qcustomplot_include.h"

namespace semblance::ui {

void applyPalette(QCustomPlot& plot, const QWidget& widget)
{
    const QColor text = widget.palette().color(QPalette::Text);
    QColor faint = text;
    faint.setAlpha(40);
    plot.setBackground(widget.palette().brush(QPalette::Base));
    for (QCPAxis* axis : { plot.xAxis, plot.yAxis, plot.xAxis2, plot.yAxis2 }) {
        axis->setBasePen(QPen(text));
        axis->setTickPen(QPen(text));
        axis->setSubTickPen(QPen(text));
        axis->setTickLabelColor(text);
        axis->setTickLabelFont(widget.font());
        axis->setLabelColor(text);
        axis->setLabelFont(widget.font());
        axis->grid()->setPen(QPen(faint));
        axis->grid()->setZeroLinePen(QPen(faint));
    }
}

} // namespace semblance::ui
