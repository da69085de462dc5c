// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluation/charts.h"
#include "ui/evaluation/xy_chart.h"

#include <array>

class QComboBox;
class QLabel;

namespace semblance::ui {

class NodeBars;

/// ROC, DET, precision-recall, reliability and the nodes' figures of one evaluated dataset, all at once or one of them, with one legend.
class ChartsPane : public QWidget {
    Q_OBJECT
public:
    explicit ChartsPane(QWidget* parent = nullptr);

    /// The curves of a subject; those that the report knows are drawn at once. Keeps the zoom of none.
    void show(
        const evaluation::EvaluationReport& report, const evaluation::ChartSubject& subject, const QList<evaluation::ModelCharts>& charts);
    /// No curves but this text, e.g. while they are computed.
    void clear(const QString& message);
    /// Writes the charts that are shown, as they are arranged, with title and legend. file: .svg or .pdf. Error: File.
    Result<> exportTo(const QString& file);

    static QColor colourOf(qsizetype model, const QPalette& palette);
    static Qt::PenStyle styleOf(qsizetype model);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showBars();
    void writeLegend();
    void arrange();
    void draw();

    QComboBox* m_which;
    QComboBox* m_metric;
    QLabel* m_legend;
    std::array<XyChart*, 4> m_curves;
    NodeBars* m_bars;
    evaluation::EvaluationReport m_report;
    evaluation::ChartSubject m_subject;
    QList<evaluation::ModelCharts> m_charts;
    QString m_message;
};

} // namespace semblance::ui
