// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timeline_curves.h"

#include <QColor>
#include <QPen>
#include <QWidget>

#include <optional>

class QCPItemStraightLine;
class QCPItemText;
class QCustomPlot;
class QMouseEvent;

namespace semblance::ui {

/// Probability over time with a threshold line and a cursor. Pressing and dragging seek; the wheel zooms. Knows nothing of
/// videos: positions are in the unit of the axis.
class TimelinePlot : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePlot(QWidget* parent = nullptr);

    /// The axis from the first to the last frame; inSeconds: labelled as time, otherwise as frames.
    void setAxis(double first, double last, bool inSeconds);
    struct Curve {
        TimelineCurve data;
        QPen pen;
    };
    void setCurves(const QList<Curve>& curves);
    void setThreshold(std::optional<double> threshold);
    void setCursor(std::optional<double> position);
    /// Said in the middle while there are no curves.
    void setMessage(const QString& message);

    int curveCount() const;
    std::optional<double> cursorPosition() const { return m_position; }
    /// Widget pixel of a position on the axis.
    double pixelOf(double position) const;

    void zoom(double factor); ///< about the cursor; > 1 shows less
    void showAll();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seekRequested(double position);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyPalette();
    void keepInside();
    void seekTo(QMouseEvent* event);

    QCustomPlot* m_plot;
    QCPItemStraightLine* m_threshold;
    QCPItemText* m_thresholdText;
    QCPItemStraightLine* m_cursor;
    QCPItemText* m_message;
    double m_first = 0;
    double m_last = 1;
    std::optional<double> m_position;
};

} // namespace semblance::ui
