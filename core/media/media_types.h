// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rgb_image.h"
#include "core/media/media_details.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>
#include <optional>

namespace semblance::media {

class FrameSamples;

/// One frame of the video stream's index. Frames are numbered from 0 in presentation order.
struct FrameEntry {
    qint64 ordinal = 0;
    std::optional<qint64> pts; ///< in time base units, as the container says (AVI: from decoding times); absent where it says nothing
    std::optional<double> timeSeconds; ///< pts in seconds
    bool keyFrame = false;
    char pictureType = '?'; ///< 'I', 'P', 'B', or '?' until the frame was decoded
};

struct DecodedFrame {
    FrameEntry entry;
    QByteArray sha256; ///< lower-case hex, over the decoded samples as ffmpeg -f framehash takes it
    RgbImage image; ///< in displayed orientation
    std::shared_ptr<const FrameSamples> samples; ///< what the image was made from; absent where there is no image
    bool interlaced = false;
    bool damaged = false; ///< the decoder found errors in it and may have guessed missing parts
};

/// The facts of a file's video stream. Absent means the file does not say.
struct MediaFacts {
    QString container;
    QString codec;
    QString profile;
    QString pixelFormat;
    int codedWidth = 0; ///< decoded, before rotation
    int codedHeight = 0;
    int width = 0; ///< displayed, after rotation
    int height = 0;
    int rotationDegrees = 0; ///< clockwise turn needed for display: 0, 90, 180 or 270
    bool mirrored = false; ///< left to right, before the turn
    int streamIndex = 0;
    qint64 frames = 0;
    qint64 skippedAtStart = 0; ///< pictures before the first decodable one: they need pictures that the file does not hold
    int timeBaseNum = 0;
    int timeBaseDen = 1;
    std::optional<double> durationSeconds;
    std::optional<double> meanFrameRate;
    bool variableFrameRate = false;
    bool interlaced = false;
    bool stillImage = false;
    std::optional<qint64> bitRate;
    QString decoder; ///< name and library version, e.g. "h264, libavcodec 59.37.100"
    std::shared_ptr<const MediaDetails> details; ///< absent in results of programs from before them
};

/// A frame or stretch of the file that could not be read, or that decodes only with errors.
struct MediaProblem {
    std::optional<qint64> frame; ///< ordinal; absent: concerns the whole file or a stretch without frame numbers
    QString what;
};

} // namespace semblance::media
