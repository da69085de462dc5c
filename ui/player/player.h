// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/playback_service.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace semblance::ui {

/// Which frame of the evidence is shown, and playing. Playing shows every frame, at its own time or later where the machine
/// can't keep up; no frame is left out.
class Player : public QObject {
    Q_OBJECT
public:
    explicit Player(jobs::PlaybackService& service, QObject* parent = nullptr);

    void open(const QString& path);
    void cancelOpening() { m_service.cancelOpening(); }

    bool isOpen() const { return m_open; }
    const QString& path() const { return m_path; }
    const media::MediaFacts& facts() const { return m_facts; }
    const QList<media::FrameEntry>& frames() const { return m_frames; }
    qint64 frameCount() const { return m_frames.size(); }

    /// The frame on the screen, or the one that failed to decode; absent before the first.
    std::optional<qint64> current() const { return m_current; }
    /// Its picture; absent where it failed to decode.
    const std::optional<media::DecodedFrame>& picture() const { return m_picture; }
    /// The frame asked for last; current() follows it.
    qint64 target() const { return m_target; }
    bool isPlaying() const { return m_playing; }

    /// The frame whose time is nearest; by the ordinal where the file gives no times.
    qint64 frameAtTime(double seconds) const;
    /// Seconds of a frame on the common axis of the window: its own time, or its ordinal where any frame lacks one.
    double axisPosition(qint64 ordinal) const;
    bool hasTimes() const { return m_hasTimes; }

    void play();
    void pause();
    void togglePlaying();
    void goTo(qint64 ordinal); ///< clamped to the video
    void step(qint64 frames);

Q_SIGNALS:
    void opening(const semblance::Progress& progress);
    void opened();
    void openFailed(const semblance::Error& error);
    void targetChanged(qint64 ordinal);
    void frameShown(qint64 ordinal); ///< picture() is its picture
    void frameFailed(qint64 ordinal, const semblance::Error& error);
    void playingChanged(bool playing);

private:
    void onMedia(const jobs::MediaEvent& event);
    void onFrame(const jobs::FrameEvent& event);
    void present(const jobs::FrameEvent& event);
    void request(qint64 ordinal);
    void setPlaying(bool playing);
    /// Milliseconds from the shown frame's time to this one's.
    qint64 intervalTo(qint64 ordinal) const;

    jobs::PlaybackService& m_service;
    QString m_path;
    bool m_open = false;
    media::MediaFacts m_facts;
    QList<media::FrameEntry> m_frames;
    bool m_hasTimes = false;

    std::optional<qint64> m_current;
    std::optional<media::DecodedFrame> m_picture;
    qint64 m_target = 0;

    bool m_playing = false;
    QElapsedTimer m_sinceShown;
    QTimer m_due;
    std::optional<jobs::FrameEvent> m_waiting; ///< decoded ahead of its time while playing
};

} // namespace semblance::ui
