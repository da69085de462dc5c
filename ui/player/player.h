// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/playback_service.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace semblance::ui {

/// A stretch that playing repeats; both ends belong to it.
struct Loop {
    qint64 first = 0;
    qint64 last = 0;
};

/// Which frame of the evidence is shown, and playing. Up to normal speed, either way, playing shows every frame, at its own time or
/// later where the machine can't keep up; no frame is left out. Faster than that it keeps the time and leaves frames out. Every frame
/// shown is exact at any speed.
class Player : public QObject {
    Q_OBJECT
public:
    explicit Player(jobs::PlaybackService& service, QObject* parent = nullptr);

    void open(const QString& path);
    void cancelOpening() { m_service.cancelOpening(); }
    /// Bound of the memory for decoded frames.
    void setCacheBytes(qint64 bytes) { m_service.setCacheBytes(bytes); }

    bool isOpen() const { return m_open; }
    const QString& path() const { return m_path; }
    const media::MediaFacts& facts() const { return m_facts; }
    const QList<media::FrameEntry>& frames() const { return m_frames; }
    qint64 frameCount() const { return m_frames.size(); }

    /// The frame on the screen, or the one that failed to decode; absent before the first.
    std::optional<qint64> current() const { return m_current; }
    /// Its picture; absent where it failed to decode. While the index is being built, the first picture of the file.
    const std::optional<media::DecodedFrame>& picture() const { return m_picture; }
    /// The frame asked for last; current() follows it.
    qint64 target() const { return m_target; }
    /// The frame that a command acts on: the one that somebody asked for last, though its picture may not have come yet; in play the shown
    /// one. Absent before the first is shown.
    std::optional<qint64> place() const { return m_current && isSeeking() ? m_target : m_current; }
    bool isPlaying() const { return m_speed != 0; }
    /// 1: as recorded; negative: backwards; 0: not playing.
    double speed() const { return m_speed; }

    /// The frame whose time is nearest; by the ordinal where the file gives no times.
    qint64 frameAtTime(double seconds) const;
    /// Seconds of a frame on the common axis of the window: its own time, or its ordinal where any frame lacks one.
    double axisPosition(qint64 ordinal) const;
    bool hasTimes() const { return m_hasTimes; }

    void play();
    void pause();
    void togglePlaying();
    /// The next speed in this direction (1 or -1): 1, 2, 4, 8, 16 times, and past the slowest one the other way.
    void shuttle(int direction);
    /// Quarter, half and normal speed.
    void shuttleSlowly(int direction);

    void goTo(qint64 ordinal); ///< clamped to the video
    void step(qint64 frames);
    /// To the frame one second on or back; by the nominal rate where the file gives no times.
    void stepSeconds(int seconds);

    const std::optional<Loop>& loop() const { return m_loop; }
    /// place() becomes the loop's first or last one. The other end is the video's where there is none that fits.
    void beginLoopHere();
    void endLoopHere();
    void clearLoop();
    void repeat(const Loop& loop); ///< where the video has both ends

Q_SIGNALS:
    void opening(const semblance::Progress& progress);
    void previewed(); ///< picture() is the file's first picture; its index is still being built
    void opened();
    void openFailed(const semblance::Error& error);
    void targetChanged(qint64 ordinal);
    void frameShown(qint64 ordinal); ///< picture() is its picture
    void frameFailed(qint64 ordinal, const semblance::Error& error);
    void playingChanged(bool playing);
    void speedChanged(double speed);
    void loopChanged();

private:
    void onMedia(const jobs::MediaEvent& event);
    void onFrame(const jobs::FrameEvent& event);
    void present(const jobs::FrameEvent& event);
    /// Whether the target is a frame that somebody asked for and that has not come yet.
    bool isSeeking() const { return m_target != m_current && m_target != m_next; }
    void request(qint64 ordinal);
    void setSpeed(double speed);
    enum class AtEnd { Stop, BeginAnew };
    void requestNext(qint64 from, AtEnd atEnd);
    void setLoop(const std::optional<Loop>& loop);

    double secondsOf(qint64 ordinal) const;
    /// The frame that is played after this one; absent at the end.
    std::optional<qint64> nextInPlay(qint64 current) const;
    qint64 fastNext(qint64 current) const;
    /// Milliseconds until this frame's turn comes; 0 or less: now.
    qint64 waitFor(qint64 ordinal) const;
    std::optional<double> intervalTo(qint64 ordinal) const;
    void startClock();

    jobs::PlaybackService& m_service;
    QString m_path;
    bool m_open = false;
    media::MediaFacts m_facts;
    QList<media::FrameEntry> m_frames;
    bool m_hasTimes = false;

    std::optional<qint64> m_current;
    std::optional<media::DecodedFrame> m_picture;
    qint64 m_target = 0;

    double m_speed = 0;
    std::optional<Loop> m_loop;
    QElapsedTimer m_clock; ///< runs since the frame m_clockFrame was shown
    qint64 m_clockFrame = 0;
    std::optional<qint64> m_next; ///< asked for because its turn comes, not because somebody goes there
    QTimer m_due;
    std::optional<jobs::FrameEvent> m_waiting; ///< decoded ahead of its time while playing
};

} // namespace semblance::ui
