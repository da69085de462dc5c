// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/face_detector.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace semblance::faces {
namespace {
constexpr double kSinglePictureMegapixels = 24;
}

Result<std::unique_ptr<FaceDetector>> FaceDetector::create(const QString& name, const QString& weights)
{
    if (name == QLatin1String("hog"))
        return detail::makeHogDetector();
    const bool cnn = name == QLatin1String("cnn");
    if (!cnn && name != QLatin1String("yunet")) {
        return failure(Error::Kind::Usage, Sentence::of("There is no face detector named \"%1\"; choose hog, cnn or yunet.").arg(name));
    }
    const QString usual = cnn ? QStringLiteral("mmod_human_face_detector.dat") : QStringLiteral("face_detection_yunet_2022mar.onnx");
    if (weights.isEmpty()) {
        return failure(Error::Kind::Faces,
            Sentence::of("The face detector %1 needs its weights (usually %2); name their file or choose hog.").arg(name, usual));
    }
    if (!QFileInfo(weights).isFile()) {
        return failure(Error::Kind::Faces,
            Sentence::of("The weights %1 of the face detector %2 do not exist; name another file (usually %3) or choose hog.")
                .arg(weights, name, usual));
    }
    return cnn ? detail::makeCnnDetector(weights) : detail::makeYunetDetector(weights);
}

double thoroughScale(const FaceDetector& detector, int width, int height, int smallestFace, double megapixels)
{
    const double wanted = detector.smallestFace() / std::max(1, smallestFace);
    const double allowed = std::sqrt(megapixels * 1e6 / (double(width) * double(height)));
    return std::min(wanted, allowed);
}

Result<QList<Detection>> detectFaces(FaceDetector& detector, const RgbImage& picture, int smallestFace)
{
    const double scale = thoroughScale(detector, picture.width(), picture.height(), smallestFace, kSinglePictureMegapixels);
    return detector.detect(picture, { {}, scale, false });
}

} // namespace semblance::faces
