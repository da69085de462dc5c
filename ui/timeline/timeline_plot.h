// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timeline_painter.h"

#include <QAbstractScrollArea>
#include <QPixmap>

#include <optional>
#include <utility>

namespace semblance::ui {

/// The tracks of a run over time: a lane each, a heat strip of all nodes under it, one ruler above. Knows nothing of files and services.
/// Pressing and dragging seeks, Shift and dragging brushes an interval, the wheel zooms about the pointer, the wheel with Shift and the
/// middle button pan, the wheel over the names scrolls. Keys: arrows, Home, End, + and -, 0 for all, I and O for the ends of an interval,
/// Escape.
class TimelinePlot : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TimelinePlot(QWidget* parent = nullptr);

    /// Positions of all frames as TimeAxis takes them; shows everything.
    void setAxis(std::vector<double> positions, bool inSeconds);
    /// Everything but the axis, which the plot keeps.
    void setScene(TimelineScene scene);
    /// Said in the middle while there are no tracks.
    void setMessage(const QString& message);
    const QString& message() const { return m_message; }
    void setCursor(std::optional<qint64> frame);
    /// The frame that keys act from, where it isn't the cursor's: one that was asked for and has not come yet. Until the next setCursor().
    void setPlace(std::optional<qint64> frame) { m_place = frame; }
    void setBrush(std::optional<std::pair<qint64, qint64>> frames);

    const TimelineScene& scene() const { return m_scene; }
    int curveCount() const; ///< lines drawn, over all tracks
    std::optional<double> cursorPosition() const;
    const std::optional<std::pair<qint64, qint64>>& brush() const { return m_brush; }
    double pixelOf(double position) const; ///< of the viewport
    std::optional<int> trackAt(QPoint viewportPixel) const;

    void zoom(double factor); ///< about the cursor; > 1 shows less
    void showAll();
    /// Positions in view, first to last; absent while everything is.
    std::optional<std::pair<double, double>> view() const;
    void setView(double from, double to);
    /// Scrolls so that this track is seen.
    void revealTrack(int track);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seekRequested(qint64 frame);
    void trackChosen(int track);
    void trackStepRequested(int direction);
    void brushed(const std::optional<std::pair<qint64, qint64>>& frames); ///< by the user; first to last, inclusive
    void hovered(std::optional<int> track, qint64 frame, const QPoint& globalPosition);
    void left(); ///< nothing is hovered any more

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Drag { None, Seek, Brush, Pan };

    int plotWidth() const;
    qint64 frameAt(int x) const;
    void viewChanged();
    void contentChanged();
    void updateBars();
    void brushTo(qint64 frame);

    TimelineScene m_scene;
    TimelineLayout m_layout;
    QString m_message;
    std::optional<qint64> m_cursor;
    std::optional<qint64> m_place;
    std::optional<std::pair<qint64, qint64>> m_brush;
    QPixmap m_picture; ///< without cursor and brush, which move often; null: to be painted anew
    Drag m_drag = Drag::None;
    qint64 m_brushStart = 0;
    int m_panX = 0;
    bool m_updatingBars = false;
};

} // namespace semblance::ui
