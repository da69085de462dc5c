// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/calibration.h"
#include "core/evaluation/metrics.h"

#include <QColor>
#include <QWidget>

#include <vector>

class QCustomPlot;
class QLabel;

namespace semblance::ui {

/// One of the curves of an evaluation, several models over each other. The legend is the caller's. The point under the mouse is told with
/// its threshold.
class XyChart : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Roc, Det, PrecisionRecall, Reliability };
    struct Series {
        QString name;
        QColor colour;
        Qt::PenStyle style = Qt::SolidLine; ///< so that colour is not the only difference
        std::vector<evaluation::CurvePoint> points; ///< DET: deviates
        std::vector<evaluation::ReliabilityBin> bins; ///< of a reliability diagram, instead of points
    };

    XyChart(Kind kind, QWidget* parent = nullptr);

    /// message: said where no series has a point.
    void set(const QList<Series>& series, const QString& message);
    void showAll();
    const QList<Series>& series() const { return m_series; }
    const QString& message() const { return m_message; }
    QString title() const;
    QCustomPlot& plot() { return *m_plot; }

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void drawBins(const Series& series, int number);
    void fit();
    void tellPoint(const QPoint& at);

    Kind m_kind;
    QLabel* m_title;
    QCustomPlot* m_plot;
    QList<Series> m_series;
    QString m_message;
};

} // namespace semblance::ui
