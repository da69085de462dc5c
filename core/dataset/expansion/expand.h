// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/manifest/manifest.h"

namespace semblance::dataset {

/// Section III-A and what goes beyond it (docs/expansion.md). Every sample is a pure function of manifest, seed and options.
struct ExpandOptions {
    quint64 seed = 1;
    QStringList methods { QStringLiteral("eye"), QStringLiteral("lip_mouth"),
        QStringLiteral("nose") }; ///< further: whole_face_swap,
                                  ///< self_blended, face_xray, mouth_reenactment
    std::optional<qint64> perMethod; ///< absent: as published, as many as there are forged faces a method (real faces where there are none)
    QStringList sourceMethods { QStringLiteral("Deepfakes"),
        QStringLiteral("FaceSwap") }; ///< where a split (and compression) has them of other people; else its real faces
    bool sourcesReal = false; ///< only real faces as sources
    bool poisson = false; ///< seamless cloning instead of the linear blend
    bool colourTransfer = true;
    bool publishedColour = false; ///< Reinhard's transfer without limits, see augment()
    double maskDilation = 0.12; ///< see MaskShape; the whole-face methods have their own
    double maskBlur = 0.05;
    QString labelFile; ///< see LabelTable::withFile; empty: the published table
    bool unobservedAsNo = false; ///< labels as the official code has them: N/A becomes 0
    QString perturbation = QStringLiteral("none"); ///< block, noise, blur, pixelation, jpeg, random, none (section V-A2)
    int perturbationLevel = 1; ///< 1 or 2
    // Rejection rules; 0 turns one off
    double smallestFace = 80; ///< pixels, of target and source in their frames
    double largestYawDifference = 25; ///< degrees
    double largestSeam = 28; ///< grey levels at the eyes; other regions allow more
    bool jpeg = false; ///< samples as JPEG of quality 95, 4:4:4; else PNG
    int threads = 0; ///< 0: one per core; no part of what a sample depends on
};
/// All but threads.
QJsonObject toJson(const ExpandOptions& options);
/// Error::Kind::Usage: an unknown key, a wrong type, or what checked() says.
Result<ExpandOptions> expandOptionsFromJson(const QJsonObject& json);
/// Error::Kind::Usage: one sentence that names the value which can't be.
Result<> checked(const ExpandOptions& options);

struct ExpandProgress {
    qint64 wanted = 0;
    qint64 made = 0;
    QMap<QString, qint64> madeByMethod;
    QMap<QString, qint64> rejected; ///< by reason
    qint64 madeThisRun = 0;
    double secondsThisRun = 0;
    std::optional<double> secondsLeft;
    qint64 expansion = 0; ///< its id in the manifest
};
using ExpandProgressFn = std::function<void(const ExpandProgress&)>; ///< on the caller's thread

/// Makes the augmented samples into FOLDER/expanded/METHOD/EXPANSION and the manifest. Goes on where an equal expansion was stopped or
/// killed, and finds nothing to do where it was finished. Blocking; a stop request ends with Cancelled and keeps what is stored. made <
/// wanted: too few pairs of faces satisfy the rules. Errors: Usage; File (no real faces, a folder that can't be written, a manifest that
/// has changed since the expansion was begun).
Result<ExpandProgress> expandDataset(
    Manifest& manifest, const ExpandOptions& options, std::stop_token stop = {}, const ExpandProgressFn& progress = {});

} // namespace semblance::dataset
