// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/extraction/extract.h"

namespace semblance::dataset {

struct ExtractedVideo {
    VideoRow video;
    QList<CropRow> crops;
};

/// What a worker tells while it works on a video.
struct VideoProgress {
    double fraction = 0; ///< of the frames wanted
    qint64 crops = 0;
};

/// Works on one video and writes its crops. What is wrong with the video is in its row; an error is one that the other videos would meet
/// too (a full disk) or Cancelled, and leaves no crop behind. root, folder: of the dataset and of the manifest. Any thread.
Result<ExtractedVideo> extractVideo(const VideoRow& pending, const QString& root, const QString& folder, const QString& cropFolder,
    const ExtractOptions& options, std::stop_token stop, const std::function<void(const VideoProgress&)>& progress);

} // namespace semblance::dataset
