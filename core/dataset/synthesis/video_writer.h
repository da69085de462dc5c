// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <memory>
#include <opencv2/core.hpp>

namespace semblance::dataset::synthesis {

struct VideoFormat {
    cv::Size size; ///< even sides
    double framesPerSecond = 25;
    int rateFactor = 23; ///< x264's constant rate factor; 0: lossless
};

/// Writes an H.264 stream (libx264, 4:2:0, B frames, a keyframe at least every 2 seconds) into an MP4 file. One encoder thread and
/// bit-exact settings: the same frames give the same bytes. The file has its name only after finish(). One thread at a time.
class VideoWriter {
public:
    static Result<VideoWriter> open(const QString& file, const VideoFormat& format);
    VideoWriter(VideoWriter&&) noexcept;
    VideoWriter& operator=(VideoWriter&&) noexcept;
    ~VideoWriter(); ///< without finish() nothing is left

    /// CV_8UC3 RGB or CV_8UC1 grey.
    Result<> add(const cv::Mat& frame);
    Result<> finish();

private:
    struct Stream;
    explicit VideoWriter(std::unique_ptr<Stream> stream);
    std::unique_ptr<Stream> m_stream;
};

} // namespace semblance::dataset::synthesis
