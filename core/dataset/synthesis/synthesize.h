// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <stop_token>

namespace semblance::dataset {

struct SynthesisOptions {
    int identities = 12; ///< 2 to 500
    int videosPerIdentity = 2;
    int framesPerVideo = 120;
    int width = 640; ///< even, 96 to 3840
    int height = 480;
    double framesPerSecond = 25;
    quint64 seed = 1;
    QString compression = QStringLiteral("c23"); ///< H.264 at this constant rate factor, as FaceForensics++ names it; "raw", "c0": lossless
    int threads = 0; ///< videos made at once; 0: one per core. Changes no byte
};

struct SynthesisSummary {
    qint64 videos = 0; ///< real and forged, without masks
    qint64 frames = 0;
    qint64 made = 0; ///< of the videos; the others were there already
};

/// A complete small dataset in FaceForensics++ layout at folder, of people who don't exist: real videos and four forgeries, with truth
/// (landmarks, masks, labels) for each video; docs/synthesis.md tells the files. The same options give the same bytes. Goes on where a run
/// was stopped. Errors: Usage (an option out of range), File (folder not writable, or it holds something else), Cancelled. Blocking.
Result<SynthesisSummary> synthesizeDataset(
    const QString& folder, const SynthesisOptions& options, std::stop_token stop = {}, const ProgressFn& progress = {});

struct SampleClipOptions {
    quint64 seed = 5; ///< chosen: the bundled model tells the two halves apart (docs/synthesis.md)
    int frames = 150;
    std::optional<int> forgedFrom; ///< ordinal of the first forged frame, 0 to frames; absent: the middle. frames: all real
    QString method = QStringLiteral("Deepfakes");
    int width = 640;
    int height = 480;
    double framesPerSecond = 25;
    QString compression = QStringLiteral("c23");
};

struct SampleClip {
    int frames = 0;
    int forgedFrom = 0;
    QString truthFile; ///< landmarks and labels, beside the clip
};

/// One clip, real up to forgedFrom and forged from there on, and its truth beside it as FILE.json. Errors as above.
Result<SampleClip> synthesizeClip(
    const QString& file, const SampleClipOptions& options, std::stop_token stop = {}, const ProgressFn& progress = {});

/// The methods that exist, as FaceForensics++ names their folders.
QStringList synthesisMethods();

/// The constant rate factor of "raw", "c0" to "c51"; absent for other names.
std::optional<int> rateFactor(const QString& compression);

} // namespace semblance::dataset
