// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/manifest/manifest.h"

namespace semblance::dataset {

/// Section III-A and what goes beyond it. Every sample is a pure function of manifest, seed and options.
struct ExpandOptions {
    quint64 seed = 1;
    QStringList methods{QStringLiteral("eye"), QStringLiteral("lip_mouth"), QStringLiteral("nose")}; ///< further: whole_face_swap,
                                                                ///< self_blended, face_xray, mouth_reenactment
    std::optional<qint64> perMethod; ///< absent: as published, as many as there are forged faces a method (real faces where there are none)
    QStringList sourceMethods{QStringLiteral("Deepfakes"), QStringLiteral("FaceSwap")}; ///< where the dataset has them; else real faces
    bool sourcesReal = false; ///< only real faces as sources
    bool poisson = false;     ///< seamless cloning instead of the linear blend
    bool colourTransfer = true;
    double maskDilation = 0.12; ///< see MaskShape
    double maskBlur = 0.05;
    bool unobservedAsNo = false; ///< labels as the official code has them: N/A becomes 0
    QString perturbation = QStringLiteral("none"); ///< block, noise, blur, pixelation, jpeg, random, none (section V-A2)
    int perturbationLevel = 1;                     ///< 1 or 2
    // Rejection rules
    double smallestFace = 80;      ///< pixels, of target and source in their frames
    double largestYawDifference = 25; ///< degrees
    bool jpeg = false;
    int threads = 0; ///< 0: one per core
};
QJsonObject toJson(const ExpandOptions& options);
Result<ExpandOptions> expandOptionsFromJson(const QJsonObject& json);

struct ExpandProgress {
    qint64 wanted = 0;
    qint64 made = 0;
    QMap<QString, qint64> rejected; ///< by reason
    qint64 madeThisRun = 0;
    double secondsThisRun = 0;
    std::optional<double> secondsLeft;
};
using ExpandProgressFn = std::function<void(const ExpandProgress&)>;

/// Makes the augmented samples into FOLDER/expanded and the manifest. Goes on where an equal expansion was stopped or killed. Blocking; a stop
/// request ends with Cancelled and keeps what is stored.
Result<ExpandProgress> expandDataset(Manifest& manifest, const ExpandOptions& options, std::stop_token stop = {}, const ExpandProgressFn& progress = {});

} // namespace semblance::dataset
