// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/summary.h"

#include <QColor>
#include <QWidget>

class QCustomPlot;
class QLabel;

namespace semblance::ui {

/// One figure of every node as bars with their intervals, models beside each other. What is unknown has a word in place of its bar.
class NodeBars : public QWidget {
    Q_OBJECT
public:
    struct Series {
        QString name;
        QColor colour;
        QList<evaluation::Metric> values; ///< one a node
    };

    explicit NodeBars(QWidget* parent = nullptr);

    void set(const QString& title, const QStringList& nodes, const QList<Series>& series, std::optional<double> chance);
    const QList<Series>& series() const { return m_series; }
    QCustomPlot& plot() { return *m_plot; }

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    QLabel* m_title;
    QCustomPlot* m_plot;
    QStringList m_nodes;
    QList<Series> m_series;
    std::optional<double> m_chance;
};

} // namespace semblance::ui
