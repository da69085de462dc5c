// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/expansion/face_image.h"

#include <QList>
#include <QString>
#include <stop_token>
#include <vector>

namespace semblance::dataset {

/// One picture with one face, whole and as aligned crop.
struct Portrait {
    QString fileName;
    FaceImage whole; ///< as photographed
    FaceImage crop;  ///< faces::kCropSize square; landmarks in its pixels
};

struct PortraitSet {
    std::vector<Portrait> portraits; ///< in file-name order; identity = index, a picture is taken to be a person of its own
    QList<QString> withoutFace;      ///< files in which no face was found
    QByteArray sha256;               ///< hex, over the names and contents of all files used: names the training data
};

/// Reads every image of a folder (sorted by name), finds its largest face and its landmarks. Error: no such folder, no image with a face.
Result<PortraitSet> readPortraits(const QString& folder, std::stop_token stop = {}, const ProgressFn& progress = {});

/// Puts the people of another set behind those of a set; identities go on, and sha256 then names both.
void append(PortraitSet& set, PortraitSet more);

/// For each face the indices of the others in candidates by ascending distance of normalised landmarks (section III-A), at most count.
std::vector<std::vector<int>> nearestFaces(const std::vector<Portrait>& portraits, const std::vector<int>& candidates, int count);

} // namespace semblance::dataset
