// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_timeline.h"
#include "ui/timeline/time_axis.h"

#include <QFont>
#include <QList>
#include <QLocale>
#include <QPalette>
#include <QRectF>
#include <QStringList>

#include <memory>
#include <optional>

class QPainter;

namespace semblance::ui {

/// A node drawn as a line in every lane.
struct TimelineLine {
    int node = 0;
    int style = 0; ///< 0 solid, 1 dashed, 2 dotted, 3 dash and dot
};
inline constexpr int kTimelineStyles = 4;

/// Everything the timeline shows except where it is scrolled to.
struct TimelineScene {
    TimeAxis axis;
    std::shared_ptr<const analysis::RunTimeline> run; ///< null: nothing known
    QStringList nodes; ///< their names in the hierarchy's order
    QList<TimelineLine> lines;
    std::optional<int> chosenTrack;
    QStringList trackNames; ///< in the order of run->tracks
    QList<qint64> keyFrames; ///< all of these ascending
    QList<qint64> cuts;
    QList<qint64> bookmarks;
    QList<qint64> unreadable;
};

/// Where things are, in the widget's own pixels. A ruler with marks stays at the top; the tracks scroll under it.
struct TimelineLayout {
    explicit TimelineLayout(const QFont& font);

    int names; ///< width of the column with the names
    int ruler; ///< height
    int lane;
    int row; ///< of the heat strip
    int gap; ///< under each track

    int trackHeight(int nodes) const { return lane + row * nodes + gap; }
    QFont smallFont;
};

/// Draws the part of a scene that is in view, in time that follows from the pixels and not from the faces.
class TimelinePainter {
public:
    TimelinePainter(const TimelineScene& scene, const QFont& font, const QPalette& palette, const QLocale& locale);

    /// size: of the whole view in the widget's pixels; top: how far the tracks are scrolled up.
    void paint(QPainter& painter, QSize size, int top, double devicePixelRatio) const;

private:
    struct Track;

    void paintRuler(QPainter& painter, const QRectF& area, int names) const;
    void paintMarks(QPainter& painter, const QRectF& area) const;
    void paintNames(QPainter& painter, const QRect& area, std::size_t track) const;
    void paintTrack(
        QPainter& painter, const QRect& area, std::size_t track, const std::vector<qint64>& edges, double devicePixelRatio) const;
    void paintSpans(QPainter& painter, const QRectF& lane, const analysis::TrackTimeline& track) const;
    QColor faint(int alpha) const;

    const TimelineScene& m_scene;
    const QPalette& m_palette;
    QLocale m_locale;
    QFont m_font;
    TimelineLayout m_layout;
};

} // namespace semblance::ui
