// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/compare/robustness.h"
#include "core/jobs/heat_map_service.h"

namespace semblance::jobs {

struct RobustnessRequest {
    QByteArray modelSha256; ///< the model that made the face's scores
    RgbImage frame;
    faces::Landmarks landmarks {};
    compare::ChangedPicture where = compare::ChangedPicture::Frame;
};

/// The whole state of a request.
struct RobustnessEvent {
    enum class State { Running, Finished, Failed };
    State state = State::Running;
    quint64 id = 0; ///< of the request
    Progress progress;
    compare::Robustness robustness; ///< as far as it is measured
    Error error; ///< set when Failed
};

/// Scores one face again under changed conditions, on a thread of its own with a detector of its own. Lives on the GUI thread.
class FaceCheckService : public QObject {
    Q_OBJECT
public:
    explicit FaceCheckService(HeatMapService::Loader loader, QObject* parent = nullptr);
    ~FaceCheckService() override;

    /// Stops and forgets an earlier one, which is not reported any more. Returns the request's number.
    quint64 checkRobustness(const RobustnessRequest& request);
    /// As if nothing had been asked for.
    void cancelRobustness();

Q_SIGNALS:
    void robustnessEvent(const semblance::jobs::RobustnessEvent& event);

private:
    struct Worker;
    /// The newest request of one kind.
    struct Newest {
        quint64 id = 0;
        std::stop_source stop;

        std::stop_token next()
        {
            stop.request_stop();
            stop = std::stop_source();
            ++id;
            return stop.get_token();
        }
    };

    Newest m_robustness;
    WorkerThread<Worker> m_worker;
};

} // namespace semblance::jobs
