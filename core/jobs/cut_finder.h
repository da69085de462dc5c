// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/jobs/worker_thread.h"
#include "core/media/video_source.h"

#include <QObject>

#include <functional>
#include <stop_token>

namespace semblance::jobs {

/// Looks through a whole video for hard cuts, as the face follower sees them, on a thread of its own that gives way to everything else.
/// Decodes every frame, so it is begun only when somebody asks for cuts. Lives on the GUI thread.
class CutFinder : public QObject {
    Q_OBJECT
public:
    using Opener
        = std::function<Result<std::unique_ptr<media::VideoSource>>(const QString& path, std::stop_token stop, const ProgressFn& progress)>;

    explicit CutFinder(Opener opener, QObject* parent = nullptr);
    ~CutFinder() override;

    /// A search that goes on is stopped and never reported again.
    void start(const QString& path);
    void stop();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// First frames of the shots found so far, ascending, without frame 0; of all frames when done.
    void found(const QList<qint64>& cuts, const semblance::Progress& progress, bool done);
    void failed(const semblance::Error& error);

private:
    struct Worker {
        Opener opener;
    };

    bool m_running = false;
    quint64 m_generation = 0;
    std::stop_source m_stop;
    WorkerThread<Worker> m_worker;
};

} // namespace semblance::jobs
