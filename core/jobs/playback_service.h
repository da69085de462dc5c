// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/jobs/worker_thread.h"
#include "core/media/video_source.h"

#include <QObject>

#include <functional>
#include <optional>
#include <stop_token>

namespace semblance::jobs {

/// The whole state of an opening. facts and frames are set when Opened, error when Failed.
struct MediaEvent {
    enum class State { Opening, Opened, Failed };
    State state = State::Opening;
    QString path;
    Progress progress;
    std::optional<media::DecodedFrame> preview; ///< the first picture, while Opening; its place in the stream is not known yet
    media::MediaFacts facts;
    QList<media::FrameEntry> frames;
    QList<media::MediaProblem> problems;
    Error error;
};

/// One answered frame request: the frame, or why it could not be decoded.
struct FrameEvent {
    qint64 ordinal = 0;
    std::optional<media::DecodedFrame> frame;
    Error error;
};

/// Frames of one video at a time for the window, decoded on a thread of its own by the same VideoSource as the analysis.
/// Lives on the GUI thread and never blocks it.
class PlaybackService : public QObject {
    Q_OBJECT
public:
    using Opener
        = std::function<Result<std::unique_ptr<media::VideoSource>>(const QString& path, std::stop_token stop, const ProgressFn& progress)>;

    /// The first picture of a file that is about to be opened; see media::firstPicture().
    using Previewer = std::function<Result<media::DecodedFrame>(const QString& path, std::stop_token stop)>;

    explicit PlaybackService(Opener opener, Previewer previewer = {}, QObject* parent = nullptr);
    ~PlaybackService() override;

    /// How videos are opened, for others that read them.
    const Opener& opener() const { return m_opener; }

    /// Closes what is open and opens path. An earlier opening is stopped and never reported again.
    void open(const QString& path);
    /// Stops an opening, which then ends as Failed with Error::Kind::Cancelled; closes nothing.
    void cancelOpening();
    /// Asks for exactly this frame of what is open. While one is being decoded only the newest request is kept. Between requests
    /// frames are decoded ahead in the direction of the last two.
    void requestFrame(qint64 ordinal);
    /// Bound of the memory for decoded frames, of this and later files.
    void setCacheBytes(qint64 bytes);

Q_SIGNALS:
    void mediaEvent(const semblance::jobs::MediaEvent& event);
    void frameEvent(const semblance::jobs::FrameEvent& event);

private:
    struct Worker;

    void dispatch(qint64 ordinal);
    static void readAhead(WorkerThread<Worker>& thread, quint64 request);
    void finishFrame(quint64 generation, const FrameEvent& event);

    Opener m_opener;
    std::stop_source m_stop;
    quint64 m_generation = 0; ///< of the newest open(); events of an older one are dropped
    bool m_decoding = false;
    std::optional<qint64> m_pending;
    WorkerThread<Worker> m_worker;
};

} // namespace semblance::jobs
