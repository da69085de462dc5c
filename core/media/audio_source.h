// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <stop_token>

namespace semblance::media {

/// The sound of a file, for listening: 48 kHz, stereo, 16 bits, interleaved, on the axis of the frames' PTS. Where the file has none at
/// a time there is silence. Opened read-only. One instance is used by one thread at a time.
class AudioSource {
public:
    static constexpr int kSampleRate = 48000;
    static constexpr int kChannels = 2;
    static constexpr int kSampleBytes = 2 * kChannels; ///< of one moment, both channels

    virtual ~AudioSource() = default;

    /// Error::Kind::Media: as VideoSource::open(), or no sound in it. Cancelled.
    static Result<std::unique_ptr<AudioSource>> open(const QString& path, std::stop_token stop = {});
    /// The same, always in this process.
    static Result<std::unique_ptr<AudioSource>> openHere(const QString& path, std::stop_token stop = {});

    /// read() goes on at this time. False: the container can't; it goes on where it was.
    virtual bool seek(double seconds) = 0;
    /// The time of the next sample that read() gives.
    virtual double position() const = 0;
    /// The next `samples` moments; fewer at the end, then none. What does not decode is silent.
    virtual QByteArray read(qint64 samples) = 0;
};

} // namespace semblance::media
