// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_timeline.h"
#include "core/jobs/case_service.h"
#include "core/jobs/worker_thread.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>

namespace semblance::jobs {

/// Reads all scores of a run into its timeline: piece by piece through the case service, so that what else is asked of it is answered
/// in between, and put together on a thread of its own. Lives on the GUI thread and never blocks it.
class TimelineReader : public QObject {
    Q_OBJECT
public:
    explicit TimelineReader(CaseService& service, QObject* parent = nullptr);
    ~TimelineReader() override;

    /// Reads the run; of the run that was read last, only what has been added since, unless the
    /// examiner's edits of its tracks are others.
    void read(const QString& casePath, const RunResults& run);
    void clear();

    /// What has been read so far, growing while a long run is read; null before the first.
    const std::shared_ptr<const analysis::RunTimeline>& timeline() const { return m_timeline; }

Q_SIGNALS:
    void changed();
    void failed(const semblance::Error& error);

private:
    struct Worker;

    void readNext();
    void publish(bool complete);

    CaseService& m_service;
    QString m_casePath;
    std::optional<cases::Run> m_run;
    cases::TrackEdits m_edits;
    std::shared_ptr<const analysis::RunTimeline> m_timeline;
    qint64 m_nextFrame = 0;
    bool m_reading = false;
    QElapsedTimer m_sincePublished;
    quint64 m_generation = 0; ///< of the run; answers for an older one are dropped
    std::stop_source m_stop;
    WorkerThread<Worker> m_worker;
};

} // namespace semblance::jobs
