// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/qcustomplot_include.h"

#include <QResizeEvent>

namespace semblance::ui {

/// Keeps its picture while its pane leaves it no room: QCustomPlot would draw on nothing, and say so on stderr.
class Plot : public QCustomPlot {
public:
    using QCustomPlot::QCustomPlot;

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        if (!event->size().isEmpty())
            QCustomPlot::resizeEvent(event);
    }
};

} // namespace semblance::ui
