// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/first_picture.h"
#include "core/media/process/decoding_process.h"
#include "core/media/video_source.h"

namespace semblance::media {

/// VideoSource::open() in a decoding process. A process that ends while it reads a frame leaves a problem at this frame, which is not
/// read again; a new one goes on with the others.
Result<std::unique_ptr<VideoSource>> openSeparately(
    const QString& path, const VideoSourceOptions& options, std::stop_token stop, const ProgressFn& progress);

Result<FirstPicture> firstPictureSeparately(const QString& path, std::stop_token stop);

/// withMetadata() in a decoding process. Where that ends: withMetadataUnreadable().
MediaFacts withMetadataSeparately(MediaFacts facts, const QString& path, const std::stop_token& stop);

} // namespace semblance::media
