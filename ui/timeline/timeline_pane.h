// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/face_picture_service.h"

#include <QCache>
#include <QImage>
#include <QTimer>
#include <QWidget>

#include <optional>
#include <utility>

class QLabel;

namespace semblance::ui {

class FaceFocus;
class FaceTip;
class IntervalPanel;
class Marks;
class Player;
class Results;
class TimelinePlot;

/// The timeline of the open evidence: every track over time, with its marks, the face under the pointer, and the statistics of a
/// brushed interval.
class TimelinePane : public QWidget {
    Q_OBJECT
public:
    TimelinePane(
        Player& player, Results& results, FaceFocus& focus, Marks& marks, jobs::FacePictureService& pictures, QWidget* parent = nullptr);
    ~TimelinePane() override;

    TimelinePlot& plot() { return *m_plot; }
    const std::optional<std::pair<qint64, qint64>>& interval() const { return m_interval; }
    /// As if it had been brushed.
    void setInterval(const std::optional<std::pair<qint64, qint64>>& frames);
    /// Name of another file whose analysis goes on; empty: none.
    void setAnalysisUnderway(const std::optional<QString>& otherFile);

Q_SIGNALS:
    /// The brushed interval is to be played again and again; first to last, inclusive.
    void loopRequested(qint64 firstFrame, qint64 lastFrame);
    /// The brushed interval, first to last, inclusive; absent: none.
    void intervalChanged(const std::optional<std::pair<qint64, qint64>>& frames);

private:
    struct Hover {
        int track = 0;
        qint64 frame = 0;
        QPoint place;
    };

    void showAxis();
    void showScene();
    void showCursor();
    void describe();
    void showStatistics();
    void setHover(const std::optional<Hover>& hover);
    void showHover();
    void onPicture(const jobs::FacePicture& picture);
    QString caption() const;

    Player& m_player;
    Results& m_results;
    FaceFocus& m_focus;
    Marks& m_marks;
    jobs::FacePictureService& m_pictures;
    QLabel* m_caption;
    TimelinePlot* m_plot;
    IntervalPanel* m_panel;
    FaceTip* m_tip;
    std::optional<std::pair<qint64, qint64>> m_interval;
    quint64 m_statistics = 0; ///< the newest computation; older ones are dropped
    std::optional<Hover> m_hover;
    QTimer m_hoverDelay;
    QCache<std::pair<qint64, int>, QImage> m_cache; ///< pictures by frame and track
    std::optional<QString> m_analysisUnderway;
};

} // namespace semblance::ui
