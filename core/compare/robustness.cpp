// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/robustness.h"

#include "core/analysis/score_crops.h"
#include "core/dataset/expansion/perturbation.h"
#include "core/dataset/expansion/region_paste.h"
#include "core/faces/face_follower.h"

#include <algorithm>
#include <span>

namespace semblance::compare {
namespace {

constexpr double kPerCent = 100;

cv::Mat changedMat(const cv::Mat& rgb, Change change, double strength)
{
    switch (change) {
    case Change::Jpeg:
        return dataset::compressJpeg(rgb, static_cast<int>(strength));
    case Change::Size:
        return dataset::degraded(rgb, std::max(strength / kPerCent, 1.0 / std::min(rgb.cols, rgb.rows)));
    case Change::Blur:
        return dataset::blurGaussian(rgb, static_cast<int>(strength));
    case Change::Brightness:
        break;
    }
    cv::Mat brighter;
    rgb.convertTo(brighter, -1, 1 + strength / kPerCent);
    return brighter;
}

Result<model::FaceScores> scoreAlone(model::Detector& detector, const RgbImage& crop)
{
    auto scores = analysis::scoreCrops(detector, std::span(&crop, 1));
    if (!scores)
        return tl::unexpected(scores.error());
    return std::move(scores->front());
}

double probabilityOf(const model::FaceScores& scores, int node)
{
    return scores.probabilities[static_cast<std::size_t>(node)];
}

} // namespace

QString changeName(Change change)
{
    switch (change) {
    case Change::Jpeg:
        return QStringLiteral("jpeg");
    case Change::Size:
        return QStringLiteral("size");
    case Change::Blur:
        return QStringLiteral("blur");
    case Change::Brightness:
        break;
    }
    return QStringLiteral("brightness");
}

QString changedPictureName(ChangedPicture where)
{
    return where == ChangedPicture::Frame ? QStringLiteral("frame") : QStringLiteral("crop");
}

const std::vector<std::optional<double>>& strengths(Change change)
{
    using Strengths = std::vector<std::optional<double>>;
    static const Strengths jpeg { {}, 95, 90, 80, 70, 50, 30, 10 };
    static const Strengths size { {}, 90, 75, 66, 50, 33, 25 };
    static const Strengths blur { {}, 3, 5, 7, 9, 13, 17 };
    static const Strengths brightness { -50, -30, -15, {}, 15, 30, 50 };
    switch (change) {
    case Change::Jpeg:
        return jpeg;
    case Change::Size:
        return size;
    case Change::Blur:
        return blur;
    case Change::Brightness:
        break;
    }
    return brightness;
}

Result<RgbImage> changed(const RgbImage& picture, Change change, double strength)
{
    try {
        const cv::Mat rgb(picture.height(), picture.width(), CV_8UC3, const_cast<std::uint8_t*>(picture.pixels()));
        const cv::Mat result = changedMat(rgb, change, strength);
        return RgbImage(result.cols, result.rows, std::vector<std::uint8_t>(result.datastart, result.dataend));
    } catch (const cv::Exception& e) {
        return failure(Error::Kind::Internal,
            Sentence::of("The picture cannot be changed (%1, strength %2): %3.")
                .arg(changeName(change))
                .arg(strength)
                .arg(QString::fromStdString(e.err)));
    }
}

Result<Robustness> measureRobustness(model::Detector& detector, const RgbImage& frame, const faces::Landmarks& landmarks,
    ChangedPicture where, std::stop_token stop, const std::function<void(const Robustness&, const Progress&)>& told)
{
    Robustness result;
    Progress progress { 0, 1, QStringLiteral("robustness") };
    for (const Change change : kChanges) {
        RobustnessCurve curve { change, {} };
        for (const auto& strength : strengths(change)) {
            curve.points.push_back({ strength, {} });
            progress.total += strength ? 1 : 0;
        }
        result.curves.push_back(std::move(curve));
    }
    const auto tell = [&] {
        ++progress.done;
        if (told)
            told(result, progress);
    };
    const auto stopped = [] { return failure(Error::Kind::Cancelled, Sentence::of("Stopped before every change was scored.")); };

    if (stop.stop_requested())
        return stopped();
    const RgbImage crop = faces::alignedCrop(frame, landmarks);
    auto plain = scoreAlone(detector, crop);
    if (!plain)
        return tl::unexpected(plain.error());
    result.unchanged = *plain;
    for (RobustnessCurve& curve : result.curves) {
        for (RobustnessPoint& point : curve.points) {
            if (!point.strength)
                point.scores = *plain;
        }
    }
    tell();
    for (RobustnessCurve& curve : result.curves) {
        for (RobustnessPoint& point : curve.points) {
            if (!point.strength)
                continue;
            if (stop.stop_requested())
                return stopped();
            const auto picture = changed(where == ChangedPicture::Frame ? frame : crop, curve.change, *point.strength);
            if (!picture)
                return tl::unexpected(picture.error());
            auto scores = scoreAlone(detector, where == ChangedPicture::Frame ? faces::alignedCrop(*picture, landmarks) : *picture);
            if (!scores)
                return tl::unexpected(scores.error());
            point.scores = std::move(*scores);
            tell();
        }
    }
    return result;
}

std::optional<Stability> stabilityOf(const Robustness& robustness, int node, double threshold)
{
    if (!robustness.unchanged || node < 0 || std::cmp_greater_equal(node, robustness.unchanged->probabilities.size()))
        return std::nullopt;
    Stability stability;
    stability.probability = stability.least = stability.most = probabilityOf(*robustness.unchanged, node);
    stability.altered = stability.probability >= threshold;
    const auto crosses = [&](const RobustnessPoint& point) {
        return point.scores && (probabilityOf(*point.scores, node) >= threshold) != stability.altered;
    };
    for (const RobustnessCurve& curve : robustness.curves) {
        for (const RobustnessPoint& point : curve.points) {
            if (!point.strength || !point.scores)
                continue;
            const double probability = probabilityOf(*point.scores, node);
            ++stability.measured;
            stability.onOtherSide += crosses(point) ? 1 : 0;
            stability.least = std::min(stability.least, probability);
            stability.most = std::max(stability.most, probability);
        }
        const auto unchanged = std::find_if(curve.points.begin(), curve.points.end(), [](const RobustnessPoint& p) { return !p.strength; });
        const auto add = [&](const RobustnessPoint& point) {
            stability.sideChanges.push_back({ curve.change, *point.strength, probabilityOf(*point.scores, node) });
        };
        if (const auto before = std::find_if(std::make_reverse_iterator(unchanged), curve.points.rend(), crosses);
            before != curve.points.rend())
            add(*before);
        if (const auto behind = std::find_if(unchanged, curve.points.end(), crosses); behind != curve.points.end())
            add(*behind);
    }
    return stability;
}

} // namespace semblance::compare
