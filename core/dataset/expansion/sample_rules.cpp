// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/sample_rules.h"

#include "core/dataset/expansion/region_paste.h"
#include "core/faces/face_follower.h"

#include <opencv2/imgproc.hpp>

namespace semblance::dataset {
namespace {

constexpr double kLargestShareOutside = 0.05; // of the mask, beyond the face's outline
constexpr double kSmallestChange = 0.5; // grey levels, mean inside the mask

bool insideFrame(const ExpansionFace& face, const cv::Point2d& p)
{
    constexpr double slack = 1;
    if (p.x < -slack || p.y < -slack || p.x > faces::kCropSize - 1 + slack || p.y > faces::kCropSize - 1 + slack)
        return false;
    if (!face.frameKnown)
        return true;
    for (std::size_t i = 0; i < 4; ++i) {
        const auto& a = face.frameCorners[i];
        const auto& b = face.frameCorners[(i + 1) % 4];
        const double dx = b.x - a.x;
        const double dy = b.y - a.y;
        const double length = std::hypot(dx, dy);
        if (length > 0 && (dx * (p.y - a.y) - dy * (p.x - a.x)) / length < -slack)
            return false;
    }
    return true;
}

cv::Mat faceOutline(cv::Size size, const faces::Landmarks& landmarks)
{
    std::vector<cv::Point> points;
    for (const auto& p : landmarks)
        points.emplace_back(cvRound(std::clamp(p.x, -1e4, 1e4)), cvRound(std::clamp(p.y, -1e4, 1e4)));
    std::vector<cv::Point> hull;
    cv::convexHull(points, hull);
    cv::Mat outline = cv::Mat::zeros(size, CV_8UC1);
    cv::fillConvexPoly(outline, hull, cv::Scalar(255));
    const int margin = std::max(1, static_cast<int>(std::lround(0.1 * eyeDistance(landmarks))));
    cv::dilate(outline, outline, cv::Mat::ones(2 * margin + 1, 2 * margin + 1, CV_8U));
    return outline;
}

bool maskOutside(const Augmented& made, const ExpansionFace& target, const ExpansionFace* source)
{
    const cv::Mat outline = faceOutline(made.mask.size(), target.landmarks);
    const double all = cv::sum(made.mask)[0];
    cv::Mat outside = made.mask.clone();
    outside.setTo(0, outline);
    if (cv::sum(outside)[0] > kLargestShareOutside * all)
        return true;
    const cv::Rect box = support(made.mask > 0.05);
    const cv::Point2d corners[] = { { box.x + 0.0, box.y + 0.0 }, { box.x + box.width - 1.0, box.y + 0.0 },
        { box.x + box.width - 1.0, box.y + box.height - 1.0 }, { box.x + 0.0, box.y + box.height - 1.0 } };
    cv::Matx23d back;
    if (made.transform)
        cv::invertAffineTransform(*made.transform, back);
    for (const auto& corner : corners) {
        if (!insideFrame(target, corner))
            return true;
        if (source && made.transform) {
            const cv::Vec2d from = back * cv::Vec3d(corner.x, corner.y, 1);
            if (!insideFrame(*source, { from[0], from[1] }))
                return true;
        }
    }
    return false;
}

} // namespace

double seamTolerance(Augmentation method)
{
    switch (method) {
    case Augmentation::Eye:
        return 1;
    case Augmentation::LipAndMouth:
        return 1.25;
    case Augmentation::Nose:
        return 1.75;
    case Augmentation::WholeFaceSwap:
    case Augmentation::FaceXray:
        return 2;
    case Augmentation::SelfBlended:
    case Augmentation::MouthReenactment:
        break;
    }
    return std::numeric_limits<double>::infinity(); // their differences are meant
}

QString rejectedTarget(const ExpansionFace& target, const ExpandOptions& options)
{
    if (!plausible(target.landmarks))
        return QStringLiteral("landmarks_implausible");
    if (target.size < options.smallestFace)
        return QStringLiteral("face_too_small");
    return {};
}

QString rejectedPair(const ExpansionFace& target, const ExpansionFace& source, const ExpandOptions& options)
{
    if (options.largestYawDifference > 0 && std::abs(target.yaw - source.yaw) > options.largestYawDifference)
        return QStringLiteral("yaw_mismatch");
    return {};
}

QString rejectedResult(const Augmented& made, const cv::Mat& targetRgb, const ExpansionFace& target, const ExpansionFace* source,
    const AugmentationRecipe& recipe, const ExpandOptions& options)
{
    if (maskOutside(made, target, source))
        return QStringLiteral("mask_outside_face");
    const cv::Rect box = support(made.mask > 0);
    cv::Mat difference;
    cv::absdiff(made.rgb(box), targetRgb(box), difference);
    const cv::Scalar mean = cv::mean(difference, made.mask(box) > 0.5 * recipe.opacity);
    if ((mean[0] + mean[1] + mean[2]) / 3 < kSmallestChange)
        return QStringLiteral("equal_to_target");
    if (options.largestSeam > 0 && made.seam > options.largestSeam * seamTolerance(recipe.method))
        return QStringLiteral("visible_seam");
    return {};
}

AttemptOutcome outcomeOf(const QString& reason)
{
    if (reason.isEmpty())
        return AttemptOutcome::Made;
    for (const auto* hopeless : { "landmarks_implausible", "face_too_small", "no_source", "target_unreadable" }) {
        if (reason == QLatin1String(hopeless))
            return AttemptOutcome::Hopeless;
    }
    return AttemptOutcome::Rejected;
}

} // namespace semblance::dataset
