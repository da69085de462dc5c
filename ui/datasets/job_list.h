// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/dataset_service.h"
#include "core/jobs/throttle.h"

#include <QObject>

class QSettings;

namespace semblance::ui {

/// The extractions and expansions of this window: queued, running, over, and those that an earlier window left unfinished, which are
/// kept in the settings.
class JobList : public QObject {
    Q_OBJECT
public:
    struct Job {
        jobs::DatasetJobEvent last; ///< job is 0 where it was left by an earlier window and not resumed
        bool isActive() const
        {
            return last.job != 0
                && (last.state == jobs::DatasetJobEvent::State::Queued || last.state == jobs::DatasetJobEvent::State::Running);
        }
        bool canResume() const
        {
            return !isActive()
                && (last.state == jobs::DatasetJobEvent::State::Cancelled || last.state == jobs::DatasetJobEvent::State::Failed);
        }
    };

    JobList(jobs::DatasetService& service, QSettings& settings, QObject* parent = nullptr);
    ~JobList() override;

    /// Oldest first. The place of a job is its number until the list changes.
    const QList<Job>& all() const { return m_jobs; }
    bool isActive() const;
    /// An equal job that is over or paused is replaced.
    void start(const jobs::DatasetRequest& request);
    /// An extraction that its manifest says is not finished, unless it is in the list.
    void addPaused(const jobs::DatasetJobEvent& paused);
    void cancel(int place);
    void resume(int place);
    /// Tries an extraction's failed videos once more.
    void retry(int place);
    /// Takes a job that is not active off the list; what it stored stays.
    void remove(int place);

Q_SIGNALS:
    void listChanged();
    void jobChanged(int place);
    /// A job has stored more in this folder, or is over.
    void wrote(const QString& folder, bool over);
    void failed(const semblance::jobs::DatasetJobEvent& event);

private:
    void take(const jobs::DatasetJobEvent& event);
    void remember();
    void recall();
    std::optional<int> find(const jobs::DatasetRequest& request) const;

    jobs::DatasetService& m_service;
    QSettings& m_settings;
    QList<Job> m_jobs;
    jobs::Throttle m_save;
};

} // namespace semblance::ui
