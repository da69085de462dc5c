// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/case_service.h"
#include "core/jobs/timeline_reader.h"
#include "ui/results/face_pages.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace semblance::ui {

/// What the case file says about the open evidence: its runs, and of the shown run the tracks, the verdict, the faces and
/// all scores over time. Reads in the background; everything absent is unknown so far.
class Results : public QObject {
    Q_OBJECT
public:
    explicit Results(jobs::CaseService& service, QObject* parent = nullptr);

    /// Looks the evidence up in the chosen case, or in its own one.
    void open(const QString& evidencePath, const std::optional<QString>& chosenCase);
    void close();
    void cancelHashing();
    /// Reads again what an analysis has written. Calls while one reading goes on become one more.
    void refresh();

    /// The evidence's hash, case file and runs; absent until they are known.
    const std::optional<jobs::CaseEvent>& place() const { return m_place; }
    const std::optional<jobs::RunResults>& run() const { return m_run; }
    void showRun(cases::RunId run);
    /// An analysis begins. Its run is shown from the next reading on that finds one; until then nothing is, since the numbers of another
    /// analysis would be taken for those of this one. couldGoOn: whether an unfinished run may be the one that is continued.
    void awaitRun(const std::function<bool(const cases::Run&)>& couldGoOn);
    /// It is over, whether or not it came to a run.
    void endAwaiting() { m_notAwaited.reset(); }
    bool awaitsRun() const { return m_notAwaited.has_value(); }

    /// The run's faces on this frame, left to right; absent while they are being read (facesChanged() follows).
    std::optional<QList<analysis::FaceResult>> facesOn(qint64 frame);
    /// Whether the run has come by this frame; absent without a run.
    std::optional<bool> analysed(qint64 frame) const;

    /// All scores of the run over time, as far as they are read; null before the first.
    const std::shared_ptr<const analysis::RunTimeline>& timeline() const { return m_shownTimeline; }

    /// Says whose scores are withheld. Run, timeline and faces then come without them: this is the one place where scores pass.
    using Veil = std::function<bool(cases::RunId run, int track)>;
    void setVeil(Veil veil);
    /// The veil says something else than before.
    void applyVeil();
    bool isHidden(int track) const;
    /// Whether any track's scores are withheld, and with them the video's.
    bool hidesAny() const;

    /// The nodes that are drawn as lines over time.
    void setSeriesNodes(const QSet<int>& nodes);
    const QSet<int>& seriesNodes() const { return m_seriesNodes; }

Q_SIGNALS:
    void hashing(const semblance::Progress& progress);
    void placeChanged();
    void runChanged(); ///< another run, or the same one with more in it, or none
    void facesChanged();
    void timelineChanged();
    void seriesNodesChanged();
    void failed(const semblance::Error& error);

private:
    void showTimeline();
    void onCase(const jobs::CaseEvent& event);
    void readRun(const cases::Run& run);
    void endReading();
    void clearRun();

    jobs::CaseService& m_service;
    std::optional<jobs::CaseEvent> m_place;
    std::optional<jobs::RunResults> m_read; ///< as the case file has it
    std::optional<jobs::RunResults> m_run; ///< what of it is shown
    std::shared_ptr<const analysis::RunTimeline> m_shownTimeline;
    Veil m_veil;
    std::optional<cases::RunId> m_chosenRun; ///< absent: the newest
    std::optional<QSet<qint64>> m_notAwaited; ///< while a run is awaited: those that it is not
    FacePages m_pages;
    QSet<qint64> m_asked;
    std::optional<qint64> m_staleFrom; ///< pages from here on were read before the run grew, except those in m_fresh
    QSet<qint64> m_fresh;
    QSet<int> m_seriesNodes;
    jobs::TimelineReader m_timeline;
    quint64 m_generation = 0; ///< answers from before the last change of evidence, run or content are dropped
    bool m_reading = false;
    bool m_refreshWanted = false;
};

} // namespace semblance::ui
