// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/synthesis/head_renderer.h"

#include "core/dataset/synthesis/mesh_warp.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace semblance::dataset::synthesis {
namespace {

constexpr double kLongestOpening = 0.3; // head lengths

struct EyeLids {
    std::array<std::pair<int, int>, 2> pairs; ///< upper, lower
};
constexpr std::array<std::pair<int, int>, 4> kLids { { { 37, 41 }, { 38, 40 }, { 43, 47 }, { 44, 46 } } };

/// The face's own motion, before the head moves: displacements in head lengths.
Shape withExpression(const Shape& rest, const Expression& e)
{
    Shape s = rest;
    const auto move = [&](std::initializer_list<int> points, double dx, double dy) {
        for (const int p : points)
            s[static_cast<std::size_t>(p)] += cv::Point2d(dx, dy);
    };
    const double open = std::clamp(e.open, 0.0, 1.0) * kLongestOpening;
    move({ 61, 62, 63 }, 0, -0.1 * open);
    move({ 50, 51, 52 }, 0, -0.08 * open);
    move({ 66, 57 }, 0, 0.9 * open);
    move({ 65, 67 }, 0, 0.85 * open);
    move({ 56, 58 }, 0, 0.85 * open);
    move({ 55, 59 }, 0, 0.55 * open);
    move({ 48, 54, 60, 64 }, 0, 0.2 * open);
    move({ 7, 8, 9 }, 0, 0.75 * open);
    move({ 6, 10 }, 0, 0.62 * open);
    move({ 5, 11 }, 0, 0.42 * open);
    move({ 4, 12 }, 0, 0.2 * open);
    // Rounding and spreading scale the lips about the middle.
    const double wide = 0.12 * std::clamp(e.wide, -1.0, 1.0) + 0.1 * e.smile - 0.1 * open;
    const double middle = s[62].x;
    for (std::size_t p = 48; p < 68; ++p)
        s[p].x = middle + (s[p].x - middle) * (1 + wide);
    const double up = 0.1 * e.smile;
    move({ 48, 60, 54, 64 }, 0, -up);
    move({ 49, 59, 53, 55, 61, 67, 63, 65 }, 0, -0.35 * up);
    move({ 31, 35 }, 0, -0.1 * up);
    const double brows = 0.07 * e.brows;
    move({ 17, 26 }, 0, -0.6 * brows);
    move({ 18, 19, 20, 21, 22, 23, 24, 25 }, 0, -brows);
    for (const auto& [upper, lower] : kLids) {
        auto& lid = s[static_cast<std::size_t>(upper)];
        lid = lid + (s[static_cast<std::size_t>(lower)] - lid) * (0.96 * std::clamp(e.blink, 0.0, 1.0));
    }
    return s;
}

} // namespace

Framing framing(cv::Size size, double place, double closeness)
{
    Framing f;
    f.size = size;
    const double scale = std::min(size.width / 640.0, size.height / 480.0);
    f.headLength = 70 * scale * closeness;
    f.eyes = { size.width * (0.5 + 0.12 * place), size.height / 2.0 - 22 * scale };
    return f;
}

Shape posed(const Person& person, const Moment& moment, const Framing& framing)
{
    const Shape face = withExpression(person.shape, moment.expression);
    const auto& pose = moment.pose;
    const double sy = std::sin(pose.yaw);
    const double cy = std::cos(pose.yaw);
    const double sp = std::sin(pose.pitch);
    const double cp = std::cos(pose.pitch);
    const double sr = std::sin(pose.roll);
    const double cr = std::cos(pose.roll);
    constexpr double perspective = 0.03;
    const cv::Point3d pivot(0, 1.1, -1.1); // the top of the neck
    Shape result(kPoints);
    for (int i = 0; i < kPoints; ++i) {
        const auto n = static_cast<std::size_t>(i);
        cv::Point3d p(face[n].x - pivot.x, face[n].y - pivot.y, depth(i) - pivot.z);
        p = { cy * p.x + sy * p.z, p.y, -sy * p.x + cy * p.z };
        p = { p.x, cp * p.y + sp * p.z, -sp * p.y + cp * p.z };
        const double nearer = 1 + perspective * (p.z + pivot.z);
        cv::Point2d head(cr * p.x - sr * p.y, sr * p.x + cr * p.y);
        head = cv::Point2d(head.x * nearer + pivot.x + pose.x, head.y * nearer + pivot.y + pose.y);
        const double share = headShare(i);
        // The trunk leans a little with the head.
        const cv::Point2d trunk(face[n].x + 0.5 * pose.x, face[n].y + 0.25 * pose.y);
        result[n] = (head * share + trunk * (1 - share)) * framing.headLength + framing.eyes;
        if (i >= kBody + 5 * (kBodyRows - 1))
            result[n].y = std::max(result[n].y, framing.size.height + 4.0);
    }
    return result;
}

faces::Landmarks landmarksOf(const Shape& shape)
{
    faces::Landmarks landmarks;
    for (std::size_t i = 0; i < landmarks.size(); ++i)
        landmarks[i] = { shape[i].x, shape[i].y };
    return landmarks;
}

HeadPicture drawHead(const AppearanceModel& model, const Person& person, const Moment& moment, const Framing& framing)
{
    const Shape to = posed(person, moment, framing);
    Shape texture(kPoints);
    for (std::size_t i = 0; i < texture.size(); ++i)
        texture[i] = (model.layout[i] + cv::Point2d(0.5, 0.5)) * kAtlasScale - cv::Point2d(0.5, 0.5);
    // Eyes and teeth stay where they are while lids and lips move over them.
    Shape eyes = texture;
    for (const auto& [upper, lower] : kLids) {
        auto& lid = eyes[static_cast<std::size_t>(upper)];
        lid = lid + (eyes[static_cast<std::size_t>(lower)] - lid) * (0.96 * std::clamp(moment.expression.blink, 0.0, 1.0));
    }
    Shape mouth = texture;
    const Shape face = withExpression(person.shape, moment.expression);
    for (std::size_t i = 60; i < 68; ++i)
        mouth[i] = person.mouthOrigin + (face[i] - face[62]) * person.mouthScale;

    std::vector<WarpTriangle> triangles;
    std::vector<std::pair<double, std::size_t>> order;
    const double turn = std::sin(moment.pose.yaw);
    for (std::size_t i = 0; i < model.triangles.size(); ++i) {
        double away = 0;
        for (const int p : model.triangles[i].points)
            away += depth(p) - turn * person.shape[static_cast<std::size_t>(p)].x;
        order.emplace_back(away, i);
    }
    std::sort(order.begin(), order.end());
    for (const auto& entry : order) {
        const auto& t = model.triangles[entry.second];
        const Shape& from = t.part == Part::EyeOpening ? eyes : t.part == Part::MouthOpening ? mouth : texture;
        WarpTriangle w;
        for (std::size_t k = 0; k < 3; ++k) {
            const auto p = static_cast<std::size_t>(t.points[k]);
            w.from[k] = from[p];
            w.to[k] = to[p];
        }
        triangles.push_back(w);
    }

    // Light on the texture, so that it turns with the head.
    cv::Mat lit(person.atlas.size(), CV_8UC4);
    const auto strength = static_cast<float>(moment.light.strength);
    const auto across = static_cast<float>(moment.light.across * moment.light.strength);
    const auto down = static_cast<float>(moment.light.down * moment.light.strength);
    for (int y = 0; y < lit.rows; ++y) {
        const auto* in = person.atlas.ptr<uchar>(y);
        const auto* a = person.shadeAcross.ptr<float>(y);
        const auto* d = person.shadeDown.ptr<float>(y);
        auto* out = lit.ptr<uchar>(y);
        for (int x = 0; x < lit.cols; ++x) {
            const float f = strength + across * a[x] + down * d[x];
            for (int c = 0; c < 3; ++c)
                out[4 * x + c] = static_cast<uchar>(std::min(255.F, static_cast<float>(in[4 * x + c]) * f + 0.5F));
            out[4 * x + 3] = in[4 * x + 3];
        }
    }
    cv::Mat map(framing.size, CV_32FC2, cv::Scalar(kNowhere[0], kNowhere[1]));
    rasterise(triangles, map);
    HeadPicture picture;
    cv::remap(lit, picture.rgba, map, {}, cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar::all(0));
    picture.landmarks = landmarksOf(to);
    return picture;
}

} // namespace semblance::dataset::synthesis
