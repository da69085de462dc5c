// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/manifest/manifest.h"

namespace semblance::dataset {

struct ExtractOptions {
    std::optional<int> framesPerVideo = 64; ///< evenly spaced as published (np.linspace over the ordinals, truncated); else every
    int every = 1; ///< n-th frame, where framesPerVideo is absent
    bool allTracks = false; ///< every face, followed over the frames that are taken; else the largest face of each, with track 0
    int smallestFace = 60; ///< pixels, side of the smallest box looked for
    QString detector = QStringLiteral("hog");
    QString detectorWeights; ///< file, for the detectors that need one
    bool jpeg = false; ///< crops as JPEG of quality 95, 4:4:4; else PNG
    int threads = 0; ///< videos worked on at once; 0: one per core. Changes no result and is not stored
};
QJsonObject toJson(const ExtractOptions& options);
/// Of a manifest. Error::Kind::File: a value is missing or makes no sense. Other members of the object are passed over.
Result<ExtractOptions> extractOptionsFromJson(const QJsonObject& json);
/// What Manifest::create() gets: toJson(), with how the dataset was scanned and what computes the results as "scan" and "software".
QJsonObject extractionSettings(const ExtractOptions& options, const ScanOptions& scan);

/// Whether the landmark model and the detector that the options name are there; ask before making a manifest. Usage: no such detector;
/// Faces: a file is missing.
Result<> checkFaceTools(const ExtractOptions& options);

struct ExtractProgress {
    qint64 videos = 0; ///< of this dataset, with those of earlier runs
    qint64 videosDone = 0; ///< with a face
    qint64 noFace = 0;
    qint64 failed = 0;
    qint64 crops = 0; ///< of stored videos
    qint64 cropsThisRun = 0; ///< rate = this / secondsThisRun; with those of videos in work
    double secondsThisRun = 0;
    std::optional<double> secondsLeft;
    QString current; ///< path of a video being worked on
};
using ExtractProgressFn = std::function<void(const ExtractProgress&)>; ///< on the caller's thread, a few times a second

/// Extracts every pending video of the manifest. Crops lie in crops/<split or all>/<method or real>/<video name>/<frame>_<track>.png (or
/// .jpg), below the manifest's folder. Whole videos are stored, so a run that was stopped or killed goes on with the next call and gives
/// the same rows and files as an undisturbed one, whatever the number of threads. A video without a face or that can't be read is a row
/// that says so. Nothing is extracted where stored crops are gone. Blocking; a stop request ends with Cancelled after keeping what is whole.
/// threads: instead of the options'. Errors: File (the dataset or stored crops are gone, another program extracts into the folder, nothing
/// can be written there), Faces (the detector or its files are missing).
Result<ExtractProgress> extractFaces(
    Manifest& manifest, std::stop_token stop = {}, const ExtractProgressFn& progress = {}, std::optional<int> threads = {});

} // namespace semblance::dataset
