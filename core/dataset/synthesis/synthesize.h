// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>
#include <stop_token>

namespace semblance::dataset {

struct SynthesisOptions {
    int identities = 12;
    int videosPerIdentity = 2;
    int framesPerVideo = 120;
    int width = 640;
    int height = 480;
    double framesPerSecond = 25;
    quint64 seed = 1;
    QString compression = QStringLiteral("c23"); ///< H.264 at this constant rate factor, as FaceForensics++ names it
};

struct SynthesisSummary {
    qint64 videos = 0;
    qint64 frames = 0;
};

/// A complete small dataset in FaceForensics++ layout at folder, of people who don't exist: real videos and four forgeries, with truth
/// (landmarks, masks, labels) beside each video. The same options give the same bytes. Goes on where a run was stopped. Blocking.
Result<SynthesisSummary> synthesizeDataset(const QString& folder, const SynthesisOptions& options, std::stop_token stop = {}, const ProgressFn& progress = {});

struct SampleClipOptions {
    quint64 seed = 1;
    int frames = 150;
    int forgedFrom = 75; ///< ordinal of the first forged frame
    QString method = QStringLiteral("Deepfakes");
};
/// One clip, real up to forgedFrom and forged from there on.
Result<> synthesizeClip(const QString& file, const SampleClipOptions& options, std::stop_token stop = {}, const ProgressFn& progress = {});

} // namespace semblance::dataset
