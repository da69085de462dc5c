// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/manifest/manifest.h"

namespace semblance::dataset {

struct ExtractOptions {
    std::optional<int> framesPerVideo = 64; ///< evenly spaced as published (np.linspace over the ordinals, truncated); else every
    int every = 1;                          ///< n-th frame, where framesPerVideo is absent
    bool allTracks = false;                 ///< else the largest face of each frame
    int smallestFace = 60;                  ///< pixels, side of the box
    QString detector = QStringLiteral("hog");
    bool jpeg = false; ///< crops as JPEG of quality 95, 4:4:4; else PNG
    int threads = 0;   ///< videos worked on at once; 0: one per core
};
QJsonObject toJson(const ExtractOptions& options);
Result<ExtractOptions> extractOptionsFromJson(const QJsonObject& json);

struct ExtractProgress {
    qint64 videos = 0; ///< of this dataset, with those of earlier runs
    qint64 videosDone = 0;
    qint64 noFace = 0;
    qint64 failed = 0;
    qint64 crops = 0;
    qint64 cropsThisRun = 0; ///< rate = this / secondsThisRun
    double secondsThisRun = 0;
    std::optional<double> secondsLeft;
    QString current; ///< path of a video being worked on
};
using ExtractProgressFn = std::function<void(const ExtractProgress&)>; ///< on a worker's thread, one call at a time

/// Extracts every pending video of the manifest. Whole videos are stored, so a run that was stopped or killed goes on with the next call and
/// gives the same rows and files as an undisturbed one. A video without a face or that can't be read is a row that says so. Blocking; a stop
/// request ends with Cancelled after keeping what is whole.
Result<ExtractProgress> extractFaces(Manifest& manifest, std::stop_token stop = {}, const ExtractProgressFn& progress = {});

} // namespace semblance::dataset
