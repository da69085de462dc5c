// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/side_by_side.h"
#include "core/jobs/playback_service.h"

namespace semblance::jobs {

/// The other video is open, or could not be opened.
struct OtherVideoEvent {
    QString path;
    media::MediaFacts facts;
    QList<media::FrameEntry> frames; ///< empty: it could not be opened
    Error error;
};

struct PairRequest {
    compare::FaceInFrame first;
    qint64 frame = 0; ///< of the other video
    std::optional<faces::Landmarks> landmarks; ///< on that frame; absent: the largest face is looked for
};

struct PairEvent {
    quint64 id = 0;
    qint64 frame = 0;
    std::optional<compare::AlignedPair> pair;
    Error error; ///< set when pair is absent
};

/// Frames of a second video beside the player's, aligned to a face of the first, on a thread of its own with a VideoSource of its own.
/// Lives on the GUI thread.
class SideBySideService : public QObject {
    Q_OBJECT
public:
    using FaceFinder = std::function<Result<faces::Landmarks>(const RgbImage& picture)>;

    explicit SideBySideService(PlaybackService::Opener opener, FaceFinder findFace = compare::largestFace, QObject* parent = nullptr);
    ~SideBySideService() override;

    /// Closes what is open; an earlier opening is stopped and not reported any more. An empty path only closes.
    void open(const QString& path);
    /// Of what is open. The newest request counts alone. Returns its number.
    quint64 request(const PairRequest& request);

Q_SIGNALS:
    void opened(const semblance::jobs::OtherVideoEvent& event);
    void pairEvent(const semblance::jobs::PairEvent& event);

private:
    struct Worker;

    std::stop_source m_stop; ///< of the opening
    quint64 m_generation = 0; ///< of the video
    std::stop_source m_stopPair;
    quint64 m_newest = 0;
    WorkerThread<Worker> m_worker;
};

} // namespace semblance::jobs
