// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/layouts/scan_work.h"

namespace semblance::dataset {

/// FaceForensics++'s train.json, val.json, test.json: lists of pairs of video ids that were forged into each other.
struct PairSplits {
    QMap<QString, QString> splitOfId;
    QList<std::pair<QString, QString>> pairs; ///< both directions
    QStringList absent; ///< file names that are not there

    bool isEmpty() const { return splitOfId.isEmpty(); }
    bool isWhole() const { return absent.isEmpty(); }
};

/// Looks in splits/, dataset/splits/ and the root. Error::Kind::File: broken JSON with its line, a pair that is none, an id in two splits.
Result<PairSplits> readPairSplits(ScanWork& work);

/// A finding for each absent split file; leftOut names what then has no split.
void tellAbsentSplits(ScanWork& work, const PairSplits& splits, const QString& leftOut);

/// "train", "val" or "test" for the names in use for them ("validation", "Test", ...); else empty.
QString splitName(const QString& name);

/// The clips of a folder as FaceForensics++ and its kin store it: videos in videos/, or extracted frames in images/, frames/ or faces/,
/// a folder a video. The first of these that holds any is read, a finding tells of the others.
QList<FoundMedia> clipsInParts(ScanWork& work, const QString& folder);

} // namespace semblance::dataset
