// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/landmark_finder.h"
#include "core/faces/landmark_model.h"

#include <QFileInfo>
#include <QMutex>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace semblance::faces {
namespace {

constexpr auto kDebianModel = "/usr/share/dlib/shape_predictor_68_face_landmarks.dat";

// dlib rounds landmarks to whole pixels; at this face size that is half a percent of the face.
constexpr double kFaceSide = 200;
// Landmarks of a badly placed box reach this far beyond it, in box sides.
constexpr double kMargin = 0.5;

struct Surroundings {
    cv::Mat image;
    Point origin;
    double scale = 1;
};

/// The face and a margin, enlarged to kFaceSide; black outside the frame, as dlib itself treats it.
Surroundings enlarged(const cv::Mat& frame, const Box& box)
{
    const double scale = kFaceSide / std::max(box.width, box.height);
    const Point origin { box.x - box.width * kMargin, box.y - box.height * kMargin };
    const cv::Size size(static_cast<int>(std::ceil(box.width * (1 + 2 * kMargin) * scale)),
        static_cast<int>(std::ceil(box.height * (1 + 2 * kMargin) * scale)));
    const cv::Rect needed(static_cast<int>(std::floor(origin.x)) - 1, static_cast<int>(std::floor(origin.y)) - 1,
        static_cast<int>(std::ceil(size.width / scale)) + 3, static_cast<int>(std::ceil(size.height / scale)) + 3);
    const cv::Rect part = needed & cv::Rect(0, 0, frame.cols, frame.rows);
    cv::Mat image(size, frame.type(), cv::Scalar::all(0));
    if (!part.empty()) {
        const cv::Matx23d matrix(scale, 0, (part.x - origin.x) * scale, 0, scale, (part.y - origin.y) * scale);
        cv::warpAffine(frame(part), image, matrix, size, cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar::all(0));
    }
    return { image, origin, scale };
}

} // namespace

QString LandmarkFinder::modelPath()
{
    const QString named = qEnvironmentVariable("SEMBLANCE_LANDMARKS");
    return named.isEmpty() ? QString::fromLatin1(kDebianModel) : named;
}

Result<LandmarkFinder> LandmarkFinder::open()
{
    static QMutex mutex;
    static QString loadedPath;
    static std::shared_ptr<const LandmarkModel> loaded; // kept: reading it takes longer than a picture's whole analysis

    const QString path = modelPath();
    if (!QFileInfo(path).isFile()) {
        return failure(Error::Kind::Faces,
            Sentence::of("The landmark model %1 does not exist; install the package libdlib-data or name the file in "
                         "SEMBLANCE_LANDMARKS.")
                .arg(path));
    }
    const QMutexLocker lock(&mutex);
    if (loaded && loadedPath == path)
        return LandmarkFinder(loaded);
    auto model = LandmarkModel::read(path);
    if (!model)
        return tl::unexpected(model.error());
    loaded = *std::move(model);
    loadedPath = path;
    return LandmarkFinder(loaded);
}

Landmarks LandmarkFinder::find(const RgbImage& frame, const Box& box) const
{
    cv::Mat whole(frame.height(), frame.width(), CV_8UC3, const_cast<std::uint8_t*>(frame.pixels()));
    const bool small = std::max(box.width, box.height) < kFaceSide;
    const Surroundings around = small ? enlarged(whole, box) : Surroundings { whole, {}, 1 };
    const auto inside = [&](double v, double origin) { return std::lround((v - origin) * around.scale); };
    const LandmarkModel::Edges edges { inside(box.x, around.origin.x), inside(box.y, around.origin.y),
        inside(box.x + box.width, around.origin.x) - 1, inside(box.y + box.height, around.origin.y) - 1 };
    Landmarks landmarks = m_model->find(around.image, edges);
    for (Point& p : landmarks)
        p = { around.origin.x + p.x / around.scale, around.origin.y + p.y / around.scale };
    return landmarks;
}

} // namespace semblance::faces
