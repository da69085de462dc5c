// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/compare/counterfactual.h"
#include "core/compare/robustness.h"
#include "core/jobs/heat_map_service.h"
#include "core/jobs/playback_service.h"

#include <QString>

#include <functional>

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

struct TransplantRequest {
    QByteArray modelSha256;
    compare::FaceInFrame target;
    compare::TransplantRegion region = compare::TransplantRegion::Eye;
    /// The face that the region is taken from: in a picture at hand, or else on a frame of a file.
    std::optional<compare::FaceInFrame> source;
    QString sourcePath;
    qint64 sourceFrame = 0;
    std::optional<faces::Landmarks> sourceLandmarks; ///< on that frame; absent: the largest face is looked for
};

/// The answer to a request.
struct TransplantEvent {
    quint64 id = 0;
    std::optional<compare::Counterfactual> result;
    Error error; ///< set when result is absent
};

/// Scores one face again under changed conditions, on a thread of its own with a detector of its own. Of each kind of request the newest
/// one counts alone. Lives on the GUI thread.
class FaceCheckService : public QObject {
    Q_OBJECT
public:
    struct Functions {
        HeatMapService::Loader loadModel;
        PlaybackService::Opener openVideo;
        std::function<Result<faces::Landmarks>(const RgbImage& picture)> findFace = compare::largestFace;
    };

    explicit FaceCheckService(Functions functions, QObject* parent = nullptr);
    ~FaceCheckService() override;

    /// Stops and forgets an earlier one, which is not reported any more. Returns the request's number.
    quint64 checkRobustness(const RobustnessRequest& request);
    /// As if nothing had been asked for.
    void cancelRobustness();

    /// As checkRobustness().
    quint64 checkTransplant(const TransplantRequest& request);
    void cancelTransplant();

Q_SIGNALS:
    void robustnessEvent(const semblance::jobs::RobustnessEvent& event);
    void transplantEvent(const semblance::jobs::TransplantEvent& event);

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
    Newest m_transplant;
    WorkerThread<Worker> m_worker;
};

} // namespace semblance::jobs
