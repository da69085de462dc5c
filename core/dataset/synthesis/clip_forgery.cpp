// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/synthesis/clip_forgery.h"

#include "core/dataset/expansion/colour_transfer.h"
#include "core/dataset/synthesis/mesh_warp.h"
#include "core/dataset/synthesis/random_stream.h"

#include <algorithm>
#include <complex>
#include <opencv2/imgproc.hpp>

namespace semblance::dataset::synthesis {
namespace {

using Points = std::vector<cv::Point2f>;

Points pointsOf(const faces::Landmarks& l)
{
    Points points;
    for (const auto& p : l)
        points.emplace_back(static_cast<float>(p.x), static_cast<float>(p.y));
    return points;
}

/// Least-squares similarity between two sets of landmarks first to last.
cv::Matx23d similarity(const Points& from, const Points& to, std::size_t first, std::size_t last)
{
    const auto c = [](cv::Point2f p) { return std::complex<double>(p.x, p.y); };
    const auto n = static_cast<double>(last - first + 1);
    std::complex<double> meanFrom;
    std::complex<double> meanTo;
    for (std::size_t i = first; i <= last; ++i) {
        meanFrom += c(from[i]) / n;
        meanTo += c(to[i]) / n;
    }
    std::complex<double> cross;
    double norm = 0;
    for (std::size_t i = first; i <= last; ++i) {
        cross += std::conj(c(from[i]) - meanFrom) * (c(to[i]) - meanTo);
        norm += std::norm(c(from[i]) - meanFrom);
    }
    const auto a = cross / std::max(norm, 1e-9);
    const auto b = meanTo - a * meanFrom;
    return { a.real(), -a.imag(), b.real(), a.imag(), a.real(), b.imag() };
}

/// CV_32FC1 in [0, 1]: the polygon grown (or shrunk, negative) and feathered.
cv::Mat featheredMask(cv::Size size, const Points& outline, bool hull, double grow, double feather)
{
    Points polygon = outline;
    if (hull)
        cv::convexHull(outline, polygon);
    std::vector<cv::Point> pixels;
    for (const auto& p : polygon)
        pixels.emplace_back(cvRound(p.x), cvRound(p.y));
    cv::Mat mask = cv::Mat::zeros(size, CV_8UC1);
    cv::fillPoly(mask, std::vector { pixels }, cv::Scalar(255));
    const int radius = cvRound(std::abs(grow));
    if (radius > 0) {
        const auto disc = cv::getStructuringElement(cv::MORPH_ELLIPSE, { 2 * radius + 1, 2 * radius + 1 });
        grow > 0 ? cv::dilate(mask, mask, disc) : cv::erode(mask, mask, disc);
    }
    mask.convertTo(mask, CV_32F, 1 / 255.0);
    if (feather > 0)
        cv::GaussianBlur(mask, mask, {}, feather);
    return mask;
}

/// The part of the frame around a face in which everything happens.
cv::Rect faceBox(const Points& a, const Points& b, cv::Size size, double margin)
{
    Points all = a;
    all.insert(all.end(), b.begin(), b.end());
    cv::Rect box = cv::boundingRect(all);
    const int m = cvRound(margin);
    return (box + cv::Point(-m, -m) + cv::Size(2 * m, 2 * m)) & cv::Rect({}, size);
}

Points shifted(Points points, const cv::Rect& box)
{
    for (auto& p : points)
        p -= cv::Point2f(static_cast<float>(box.x), static_cast<float>(box.y));
    return points;
}

/// Blends overlay into the frame's box; pixels of weight 0 stay the target's.
void blend(ForgedFrame& frame, const cv::Rect& box, const cv::Mat& overlay, const cv::Mat& weight)
{
    for (int y = 0; y < box.height; ++y) {
        auto* out = frame.rgb.ptr<uchar>(box.y + y) + 3 * box.x;
        auto* mask = frame.mask.ptr<uchar>(box.y + y) + box.x;
        const auto* in = overlay.ptr<uchar>(y);
        const auto* w = weight.ptr<float>(y);
        for (int x = 0; x < box.width; ++x) {
            const int share = cvRound(255 * w[x]);
            if (share <= 0)
                continue;
            mask[x] = 255;
            for (int c = 0; c < 3; ++c)
                out[3 * x + c] = static_cast<uchar>((in[3 * x + c] * share + out[3 * x + c] * (255 - share) + 127) / 255);
        }
    }
}

cv::Mat rgbOf(const cv::Mat& rgba)
{
    cv::Mat rgb;
    cv::cvtColor(rgba, rgb, cv::COLOR_RGBA2RGB);
    return rgb;
}

/// A re-rendered head over the frame it belongs to.
cv::Mat over(const cv::Mat& rgba, const cv::Mat& rgb)
{
    cv::Mat result = rgb.clone();
    for (int y = 0; y < rgb.rows; ++y) {
        const auto* h = rgba.ptr<uchar>(y);
        auto* out = result.ptr<uchar>(y);
        for (int x = 0; x < rgb.cols; ++x) {
            const int a = h[4 * x + 3];
            for (int c = 0; c < 3; ++c)
                out[3 * x + c] = static_cast<uchar>((h[4 * x + c] * a + out[3 * x + c] * (255 - a) + 127) / 255);
        }
    }
    return result;
}

/// A generator's low-resolution face of the source with the target's pose and expression, aligned by a similarity that shakes a little
/// from frame to frame, given the target's colours, pasted through a soft mask.
void deepfakes(const Cast& cast, const TargetFrame& target, ForgedFrame& result)
{
    const double unit = cast.targetFraming.headLength;
    RandomStream random { cast.seed, 0x4446, static_cast<std::uint64_t>(target.number) };
    constexpr int side = 112;
    Framing crop;
    crop.size = { side, side };
    crop.headLength = side / 3.2;
    crop.eyes = { side / 2.0, side * 0.34 };
    Moment moment = target.moment;
    moment.pose.x = 0;
    moment.pose.y = 0;
    moment.pose.roll = 0;
    // What a generator has learnt from examples is milder than the original.
    moment.pose.yaw *= 0.92;
    moment.expression.open *= 0.85;
    moment.expression.wide *= 0.8;
    moment.expression.blink = std::min(moment.expression.blink, 0.8);
    const HeadPicture generated = drawHead(cast.model, cast.source, moment, crop);
    cv::Mat face = rgbOf(generated.rgba);
    cv::GaussianBlur(face, face, {}, 0.55);

    const Points from = pointsOf(generated.landmarks);
    Points to = pointsOf(target.landmarks);
    const double shake = 0.006 * unit;
    Points seen = to;
    for (auto& p : seen)
        p += cv::Point2f(static_cast<float>(shake * random.normal()), static_cast<float>(shake * random.normal()));
    cv::Matx23d map = similarity(from, seen, 17, 67);
    const cv::Rect box = faceBox(to, {}, target.rgb.size(), 0.5 * unit);
    map(0, 2) -= box.x;
    map(1, 2) -= box.y;
    cv::Mat warped;
    cv::warpAffine(face, warped, map, box.size(), cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    Points outline(to.begin(), to.begin() + 27);
    const cv::Mat mask = featheredMask(box.size(), shifted(outline, box), true, -0.13 * unit, 0.075 * unit);
    const cv::Mat own = result.rgb(box).clone();
    constexpr ColourLimits limits { 10, { 0.75, 0.6, 0.6 }, 1.2 };
    if (const auto matched = matchColour(warped, own, mask, limits))
        warped = matched->rgb;
    blend(result, box, warped, mask);

    for (std::size_t i = 17; i < result.landmarks.size(); ++i) {
        const cv::Vec2d p = map * cv::Vec3d(from[i].x, from[i].y, 1);
        result.landmarks[i] = { p[0] + box.x, p[1] + box.y };
    }
}

/// The source's face of the same frame number, warped triangle by triangle onto the target's landmarks at full resolution, its mean colour
/// moved, with a narrow edge.
void faceSwap(const Cast& cast, const TargetFrame& target, const Moment& sourceMoment, ForgedFrame& result)
{
    const double unit = cast.targetFraming.headLength;
    const HeadPicture source = drawHead(cast.model, cast.source, sourceMoment, cast.sourceFraming);
    const Points to = pointsOf(target.landmarks);
    const cv::Rect box = faceBox(to, {}, target.rgb.size(), 0.2 * unit);
    std::vector<WarpTriangle> triangles;
    for (const auto& t : cast.model.triangles) {
        if (*std::max_element(t.points.begin(), t.points.end()) >= kOutline)
            continue;
        WarpTriangle w;
        for (std::size_t k = 0; k < 3; ++k) {
            const auto p = static_cast<std::size_t>(t.points[k]);
            w.from[k] = { static_cast<float>(source.landmarks[p].x), static_cast<float>(source.landmarks[p].y) };
            w.to[k] = to[p] - cv::Point2f(static_cast<float>(box.x), static_cast<float>(box.y));
        }
        triangles.push_back(w);
    }
    cv::Mat map(box.size(), CV_32FC2, cv::Scalar(kNowhere[0], kNowhere[1]));
    rasterise(triangles, map);
    cv::Mat warped;
    cv::remap(rgbOf(source.rgba), warped, map, {}, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    Points outline(to.begin(), to.begin() + 27);
    cv::Mat mask = featheredMask(box.size(), shifted(outline, box), true, -0.05 * unit, 0.018 * unit);
    // The mesh ends at the eyebrows, the hull of the landmarks a little above.
    for (int y = 0; y < mask.rows; ++y)
        for (int x = 0; x < mask.cols; ++x)
            if (map.at<cv::Vec2f>(y, x) == kNowhere)
                mask.at<float>(y, x) = 0;
    cv::Mat inside = mask > 0.5;
    const cv::Scalar shift = cv::mean(result.rgb(box), inside) - cv::mean(warped, inside);
    warped += 0.85 * shift;
    blend(result, box, warped, mask);
}

/// The target's head re-rendered, at a lower resolution and without the camera's noise, with the source's mouth.
cv::Mat reRendered(const Cast& cast, const TargetFrame& target, const Moment& moment, double resolution, faces::Landmarks& landmarks)
{
    Framing small = cast.targetFraming;
    small.size = { cvRound(small.size.width * resolution), cvRound(small.size.height * resolution) };
    small.headLength *= resolution;
    small.eyes *= resolution;
    HeadPicture head = drawHead(cast.model, cast.target, moment, small);
    landmarks = landmarksOf(posed(cast.target, moment, cast.targetFraming));
    if (resolution != 1)
        cv::resize(head.rgba, head.rgba, target.rgb.size(), 0, 0, cv::INTER_LINEAR);
    return over(head.rgba, target.rgb);
}

Moment withMouthOf(const Moment& own, const Moment& source, double share)
{
    Moment m = own;
    const auto mix = [share](double a, double b) { return a + share * (b - a); };
    m.expression.open = mix(own.expression.open, source.expression.open);
    m.expression.wide = mix(own.expression.wide, source.expression.wide);
    m.expression.smile = mix(own.expression.smile, source.expression.smile);
    return m;
}

/// The lower face, jaw included, re-rendered with the source's mouth.
void face2face(const Cast& cast, const TargetFrame& target, const Moment& sourceMoment, ForgedFrame& result)
{
    const double unit = cast.targetFraming.headLength;
    Moment moment = withMouthOf(target.moment, sourceMoment, 1);
    // The estimated light is never quite the real one.
    moment.light.strength *= 1.015;
    moment.light.across *= 0.8;
    faces::Landmarks landmarks;
    const cv::Mat drawn = reRendered(cast, target, moment, 0.72, landmarks);
    const Points own = pointsOf(target.landmarks);
    const Points other = pointsOf(landmarks);
    const cv::Rect box = faceBox(own, other, target.rgb.size(), 0.3 * unit);
    cv::Mat mask = cv::Mat::zeros(box.size(), CV_32FC1);
    for (const Points& points : { own, other }) {
        Points outline(points.begin() + 4, points.begin() + 13);
        // Below the nose; it and the cheeks beside it stay the target's.
        for (const auto& [nose, jaw] : { std::pair { 35, 12 }, std::pair { 33, 8 }, std::pair { 31, 4 } })
            outline.push_back(own[static_cast<std::size_t>(nose)] * 0.86F + own[static_cast<std::size_t>(jaw)] * 0.14F);
        mask = cv::max(mask, featheredMask(box.size(), shifted(outline, box), false, -0.02 * unit, 0.035 * unit));
    }
    blend(result, box, drawn(box), mask);
    for (std::size_t i = 3; i <= 13; ++i)
        result.landmarks[i] = landmarks[i];
    for (std::size_t i = 48; i < 68; ++i)
        result.landmarks[i] = landmarks[i];
}

/// Only the mouth, as a neural renderer gives it: fine texture smoothed, with the weak grid of its upsampling.
void neuralTextures(const Cast& cast, const TargetFrame& target, const Moment& sourceMoment, ForgedFrame& result)
{
    const double unit = cast.targetFraming.headLength;
    const Moment moment = withMouthOf(target.moment, sourceMoment, 0.9);
    faces::Landmarks landmarks;
    cv::Mat drawn = reRendered(cast, target, moment, 1, landmarks);
    const Points own = pointsOf(target.landmarks);
    const Points other = pointsOf(landmarks);
    Points lips(own.begin() + 48, own.begin() + 60);
    lips.insert(lips.end(), other.begin() + 48, other.begin() + 60);
    const cv::Rect box = faceBox(lips, {}, target.rgb.size(), 0.4 * unit);
    cv::Mat mouth = drawn(box).clone();
    cv::GaussianBlur(mouth, mouth, {}, 0.011 * unit + 0.1);
    constexpr int strength = 2;
    for (int y = 0; y < mouth.rows; ++y) {
        auto* row = mouth.ptr<uchar>(y);
        for (int x = 0; x < mouth.cols; ++x) {
            const int grid = ((x & 3) == 0 || (y & 3) == 0) ? strength : -1;
            for (int c = 0; c < 3; ++c)
                row[3 * x + c] = static_cast<uchar>(std::clamp(row[3 * x + c] + grid, 0, 255));
        }
    }
    const cv::Mat mask = featheredMask(box.size(), shifted(lips, box), true, 0.1 * unit, 0.04 * unit);
    blend(result, box, mouth, mask);
    for (std::size_t i = 48; i < 68; ++i)
        result.landmarks[i] = landmarks[i];
}

} // namespace

QString name(ForgingMethod method)
{
    switch (method) {
    case ForgingMethod::Deepfakes:
        return QStringLiteral("Deepfakes");
    case ForgingMethod::FaceSwap:
        return QStringLiteral("FaceSwap");
    case ForgingMethod::Face2Face:
        return QStringLiteral("Face2Face");
    case ForgingMethod::NeuralTextures:
        return QStringLiteral("NeuralTextures");
    }
    return {};
}

std::optional<ForgingMethod> forgingMethodFromName(const QString& wanted)
{
    for (const auto method : kForgingMethods)
        if (name(method) == wanted)
            return method;
    return {};
}

QStringList forgingMethodNames()
{
    QStringList names;
    for (const auto method : kForgingMethods)
        names << name(method);
    return names;
}

ForgedFrame forgeFrame(ForgingMethod method, const Cast& cast, const TargetFrame& target, const Moment& sourceMoment)
{
    ForgedFrame result { target.rgb.clone(), cv::Mat::zeros(target.rgb.size(), CV_8UC1), target.landmarks };
    switch (method) {
    case ForgingMethod::Deepfakes:
        deepfakes(cast, target, result);
        break;
    case ForgingMethod::FaceSwap:
        faceSwap(cast, target, sourceMoment, result);
        break;
    case ForgingMethod::Face2Face:
        face2face(cast, target, sourceMoment, result);
        break;
    case ForgingMethod::NeuralTextures:
        neuralTextures(cast, target, sourceMoment, result);
        break;
    }
    return result;
}

} // namespace semblance::dataset::synthesis
