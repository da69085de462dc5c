// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/faces/face.h"

#include <QJsonObject>
#include <QString>
#include <vector>

namespace semblance::dataset::synthesis {

/// What is known about a generated video because it was generated (schema semblance.truth/1, docs/synthesis.md).
struct VideoTruth {
    QString video; ///< below the dataset's folder
    QString method; ///< empty: real
    QString identity;
    QString sourceIdentity;
    QString sourceVideo;
    QString mask; ///< below the dataset's folder
    int width = 0;
    int height = 0;
    double framesPerSecond = 0;
    QString compression;
    quint64 personSeed = 0;
    quint64 videoSeed = 0;
    int forgedFrom = 0; ///< first forged frame
    std::vector<faces::Landmarks> landmarks; ///< per frame, as the frame shows them
};

QJsonObject truthJson(const VideoTruth& truth);
/// Written beside and renamed; its folder is made.
Result<> writeTextFile(const QString& file, const QByteArray& text);
Result<> writeTruth(const QString& file, const VideoTruth& truth);

} // namespace semblance::dataset::synthesis
