// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/synthesis/person.h"

#include "core/dataset/synthesis/random_stream.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace semblance::dataset::synthesis {
namespace {

constexpr double kTextureSpread = 0.85; // Weights further out look less like anybody.
constexpr std::size_t kBoldModes = 12; // The first components tell people apart at a glance.
constexpr double kBoldSpread = 0.95;
constexpr double kShapeSpread = 1.15;
constexpr double kWidestDraw = 2;

const FaceGroup& drawGroup(const AppearanceModel& model, RandomStream& random)
{
    double place = random.uniform();
    for (const auto& group : model.groups) {
        if (place < group.share)
            return group;
        place -= group.share;
    }
    return model.groups.front();
}

double drawWeight(RandomStream& random, float mean, float deviation, double spread)
{
    return mean + spread * deviation * std::clamp(random.normal(), -kWidestDraw, kWidestDraw);
}

/// CV_32FC1 noise of unit variance, smoothed.
cv::Mat noise(cv::Size size, double sigmaX, double sigmaY, RandomStream& random)
{
    cv::Mat result(size, CV_32FC1);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            result.at<float>(y, x) = static_cast<float>(random.uniform(-1, 1));
    cv::GaussianBlur(result, result, {}, sigmaX, sigmaY);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(result, mean, deviation);
    return (result - mean[0]) / deviation[0];
}

/// Noise whose streaks run away from the parting, as hair does.
cv::Mat strands(cv::Size size, cv::Point2d parting, RandomStream& random)
{
    constexpr int around = 720;
    constexpr int outwards = 128;
    const cv::Mat polar = noise({ around, outwards }, 0.8, 9, random) + 0.5 * noise({ around, outwards }, 2.2, 14, random);
    cv::Mat map(size, CV_32FC2);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const double dx = x - parting.x;
            const double dy = y - parting.y;
            const double angle = std::atan2(dx, -dy) / (2 * std::numbers::pi) + 0.5;
            const double radius = std::hypot(dx, dy) / size.width;
            map.at<cv::Vec2f>(y, x)
                = { static_cast<float>((angle + 0.05 * std::sin(radius * 9)) * around), static_cast<float>(radius * 2 * outwards) };
        }
    }
    cv::Mat result;
    cv::remap(polar, result, map, {}, cv::INTER_LINEAR, cv::BORDER_WRAP);
    return result;
}

cv::Point2d atlasPoint(const AppearanceModel& model, int point)
{
    return (model.layout[static_cast<std::size_t>(point)] + cv::Point2d(0.5, 0.5)) * kAtlasScale - cv::Point2d(0.5, 0.5);
}

cv::Mat polygonMask(cv::Size size, const std::vector<cv::Point>& polygon, double blur)
{
    cv::Mat mask = cv::Mat::zeros(size, CV_32FC1);
    cv::fillPoly(mask, std::vector { polygon }, cv::Scalar(1), cv::LINE_8);
    cv::GaussianBlur(mask, mask, {}, blur);
    return mask;
}

/// Where hair is: above and beside the face, where the colour is not the cheeks'.
cv::Mat hairMask(const AppearanceModel& model, const cv::Mat& ycc)
{
    const auto cheek = (atlasPoint(model, 2) + atlasPoint(model, 30)) / 2;
    const auto other = (atlasPoint(model, 14) + atlasPoint(model, 30)) / 2;
    cv::Scalar skin;
    for (const auto& c : { cheek, other })
        skin += cv::mean(ycc(cv::Rect(cvRound(c.x) - 6, cvRound(c.y) - 6, 12, 12))) * 0.5;
    std::vector<cv::Point> face;
    for (int i = 0; i < 17; ++i)
        face.push_back(atlasPoint(model, i));
    const auto root = atlasPoint(model, 27);
    for (int i = kForeheadRays - 1; i >= 0; --i)
        face.push_back(root + 0.9 * (atlasPoint(model, kForehead + i) - root));
    const cv::Mat inFace = polygonMask(ycc.size(), face, 7);
    cv::Mat hair(ycc.size(), CV_32FC1);
    const double end = atlasPoint(model, 6).y;
    for (int y = 0; y < ycc.rows; ++y) {
        const float below = static_cast<float>(std::clamp((end - y) / 20, 0.0, 1.0));
        for (int x = 0; x < ycc.cols; ++x) {
            const auto& p = ycc.at<cv::Vec3f>(y, x);
            // A forehead in the light is brighter than the cheeks and no hair.
            const double far = std::max(0.0, skin[0] - p[0]) / 45 + std::max(0.0, p[0] - skin[0] - 30) / 60 + std::abs(p[1] - skin[1]) / 16
                + std::abs(p[2] - skin[2]) / 16;
            hair.at<float>(y, x) = below * (1 - inFace.at<float>(y, x)) * static_cast<float>(std::clamp((far - 0.35) / 0.6, 0.0, 1.0));
        }
    }
    cv::GaussianBlur(hair, hair, {}, 2);
    return hair;
}

cv::Mat opacity(const AppearanceModel& model, cv::Size size, const cv::Mat& streaks)
{
    std::vector<cv::Point> outline;
    for (int i = 0; i < kRays; ++i)
        outline.push_back(atlasPoint(model, kOutline + i));
    const cv::Point2d down(0, 20);
    for (int row = 0; row < kBodyRows; ++row) {
        const bool last = row == kBodyRows - 1;
        outline.push_back(atlasPoint(model, kBody + 5 * row + 3) + (last ? down : cv::Point2d()));
        outline.insert(outline.begin(), atlasPoint(model, kBody + 5 * row + 1) + (last ? down : cv::Point2d()));
    }
    // Corners of the outline are rounded before its edge is made crisp again.
    cv::Mat mask = polygonMask(size, outline, 7);
    const double neck = atlasPoint(model, 8).y;
    const double ears = atlasPoint(model, 27).y;
    for (int y = 0; y < size.height; ++y) {
        const double wisps = 0.12 * std::clamp((ears - y) / 30, 0.0, 1.0);
        const double shift = y < neck ? 0.42 : 0.5;
        for (int x = 0; x < size.width; ++x) {
            float& m = mask.at<float>(y, x);
            m = static_cast<float>(std::clamp((m - shift + wisps * streaks.at<float>(y, x)) * 4 + 0.5, 0.0, 1.0));
        }
    }
    cv::GaussianBlur(mask, mask, {}, 0.8);
    return mask;
}

/// The inside of a mouth as RGB, origin at the middle of the upper lip's inner edge.
cv::Mat drawMouth(cv::Size size, cv::Point2d origin, double scale, RandomStream& random)
{
    const double white = random.uniform(190, 225);
    const double yellow = random.uniform(0.8, 0.92);
    const double length = random.uniform(0.1, 0.14);
    cv::Mat mouth(size, CV_32FC3);
    constexpr std::array<double, 6> edges { 0.0, 0.088, 0.158, 0.232, 0.3, 0.36 }; // of the teeth on one side, in head lengths
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const double u = (x - origin.x) / scale;
            const double v = (y - origin.y) / scale;
            const double side = std::abs(u);
            cv::Vec3d colour(48, 16, 15);
            const double tongue = std::clamp((v - 0.2) / 0.15, 0.0, 1.0) * std::clamp(1.2 - side / 0.3, 0.0, 1.0);
            colour = colour * (1 - tongue) + cv::Vec3d(140, 62, 58) * tongue;
            const double end = length * (1 - 0.9 * side * side) - (side > 0.088 && side < 0.158 ? 0.008 : 0);
            const double gum = std::clamp((-0.035 - v) / 0.02, 0.0, 1.0);
            double tooth = std::clamp((end - v) / 0.02, 0.0, 1.0) * std::clamp((0.37 - side) / 0.05, 0.0, 1.0);
            double gap = 1;
            for (const double e : edges)
                gap = std::min(gap, std::abs(side - e) / 0.012);
            const double shade
                = (1 - 1.6 * side * side) * (0.86 + 0.14 * std::min(1.0, gap)) * (0.75 + 0.25 * std::clamp(v / 0.05 + 0.6, 0.0, 1.0));
            const cv::Vec3d enamel(white * shade, white * shade * (0.5 + 0.5 * yellow), white * shade * yellow);
            colour = colour * (1 - tooth) + enamel * tooth;
            colour = colour * (1 - gum) + cv::Vec3d(150, 80, 78) * gum;
            mouth.at<cv::Vec3f>(y, x) = colour;
        }
    }
    cv::GaussianBlur(mouth, mouth, {}, 0.8);
    return mouth;
}

/// Photographs end at the collar in most portraits: below the chin goes skin, in the jaw's shadow.
/// Gives where it painted, CV_32FC1 in [0, 1].
cv::Mat paintNeck(const AppearanceModel& model, cv::Mat& luma, std::array<cv::Mat, 2>& chroma, RandomStream& random)
{
    const auto cheek = (atlasPoint(model, 4) * 0.5 + atlasPoint(model, 48) * 0.5);
    const auto other = (atlasPoint(model, 12) * 0.5 + atlasPoint(model, 54) * 0.5);
    const auto skin = [&](const cv::Mat& plane) {
        double sum = 0;
        for (const auto& c : { cheek, other })
            sum += cv::mean(plane(cv::Rect(cvRound(c.x) - 5, cvRound(c.y) - 5, 10, 10)))[0] / 2;
        return sum;
    };
    const std::array<double, 3> tone { skin(luma), skin(chroma[0]), skin(chroma[1]) };
    const double unit = model.unit * kAtlasScale;
    const auto chin = atlasPoint(model, 8);
    const double open = random.uniform(0.45, 0.65);
    std::vector<cv::Point> neck;
    for (int i = 3; i <= 13; ++i)
        neck.push_back(atlasPoint(model, i) - cv::Point2d(0, 2));
    const auto at = [&](double x, double y) { neck.emplace_back(cvRound(chin.x + x * unit), cvRound(chin.y + y * unit)); };
    at(1.6, -0.4);
    at(1.6, 0.22);
    at(0.75, 0.26);
    at(0.3, open);
    at(-0.3, open);
    at(-0.75, 0.26);
    at(-1.6, 0.22);
    at(-1.6, -0.4);
    cv::Mat mask = polygonMask(luma.size(), neck, 3);
    std::vector<cv::Point> jaw;
    for (int i = 2; i <= 14; ++i)
        jaw.push_back(atlasPoint(model, i));
    mask = mask.mul(1 - polygonMask(luma.size(), jaw, 2));
    for (int y = 0; y < luma.rows; ++y) {
        for (int x = 0; x < luma.cols; ++x) {
            const float m = mask.at<float>(y, x);
            if (m <= 0)
                continue;
            const double side = (x - chin.x) / (0.95 * unit);
            const double below = std::clamp((y - chin.y) / (0.5 * unit), 0.0, 1.0);
            const double shade = (0.74 + 0.18 * below) * (1 - 0.3 * std::min(1.0, side * side));
            luma.at<float>(y, x) += m * (static_cast<float>(tone[0] * shade) - luma.at<float>(y, x));
            for (std::size_t k = 0; k < 2; ++k)
                chroma[k].at<float>(y, x) += m * (static_cast<float>(0.72 * tone[k + 1]) - chroma[k].at<float>(y, x));
        }
    }
    return mask;
}

} // namespace

Person makePerson(const AppearanceModel& model, std::uint64_t seed)
{
    RandomStream random { seed, 0x50455253 };
    const FaceGroup& group = drawGroup(model, random);
    Person person;
    person.shape = model.meanShape;
    for (std::size_t k = 0; k < model.shapeModes.size(); ++k) {
        const double weight = drawWeight(random, group.shapeMean[k], group.shapeDeviation[k], kShapeSpread);
        for (std::size_t p = 0; p < kPoints; ++p)
            person.shape[p] += weight * model.shapeModes[k][p];
    }

    // Few portraits show the shoulders whole.
    const double chin = person.shape[8].y;
    const std::array<double, kBodyRows> half { random.uniform(0.74, 0.88), random.uniform(1.75, 2.25), random.uniform(2.5, 2.9) };
    for (int row = 0; row < kBodyRows; ++row) {
        const auto r = static_cast<std::size_t>(row);
        for (const int side : { -1, 1 })
            person.shape[static_cast<std::size_t>(kBody + 5 * row + 2 + side)] = { side * half[r], chin + kBodyRowBelowChin[r] * 0.8 };
    }
    // Between jaw and shoulders the neck shows, not hair.
    for (const auto& [ray, jaw] : { std::pair { 0, 5 }, std::pair { kRays - 1, 11 } }) {
        auto& edge = person.shape[static_cast<std::size_t>(kOutline + ray)];
        edge += (person.shape[static_cast<std::size_t>(jaw)] * 1.02 - edge) * 0.85;
    }
    completeShape(person.shape);

    cv::Mat luma = model.lumaMean.clone();
    cv::Mat chroma = model.chromaMean.clone();
    const auto add = [](cv::Mat& to, const std::vector<std::int8_t>& mode, double factor, std::size_t end) {
        auto* values = to.ptr<float>();
        const auto f = static_cast<float>(factor);
        for (std::size_t i = 0; i < end; ++i)
            values[i] += f * static_cast<float>(mode[i]);
    };
    // Clothes are no two alike: the finer components only make a mess of them.
    constexpr std::size_t clothesModes = 16;
    const auto trunk = static_cast<std::size_t>(model.layout[8].y + 0.5 * model.unit);
    for (std::size_t k = 0; k < model.textureModes.size(); ++k) {
        const auto& mode = model.textureModes[k];
        const double weight
            = drawWeight(random, group.textureMean[k], group.textureDeviation[k], k < kBoldModes ? kBoldSpread : kTextureSpread);
        const bool all = k < clothesModes;
        const auto width = static_cast<std::size_t>(model.size.width);
        const auto halfWidth = static_cast<std::size_t>(model.chromaSize().width);
        add(luma, mode.luma, weight * mode.lumaScale, all ? mode.luma.size() : trunk * width);
        add(chroma, mode.chroma, weight * mode.chromaScale, all ? mode.chroma.size() : 2 * (trunk / 2) * halfWidth);
    }

    const cv::Size fine(cvRound(model.size.width * kAtlasScale), cvRound(model.size.height * kAtlasScale));
    cv::resize(luma, luma, fine, 0, 0, cv::INTER_CUBIC);
    cv::resize(chroma, chroma, fine, 0, 0, cv::INTER_CUBIC);
    cv::Mat rough;
    cv::resize(model.roughness, rough, fine, 0, 0, cv::INTER_LINEAR);
    std::array<cv::Mat, 2> chromas;
    cv::split(chroma, chromas.data());
    cv::Mat ycc;
    const cv::Mat neck = paintNeck(model, luma, chromas, random);
    for (auto& c : chromas)
        c += 128;
    cv::merge(std::vector<cv::Mat> { luma, chromas[0], chromas[1] }, ycc);
    const cv::Mat hair = hairMask(model, ycc);

    cv::Mat blurred;
    cv::GaussianBlur(luma, blurred, {}, 2.2);
    cv::Mat sharpened = luma + 1.7 * (luma - blurred);
    const cv::Point2d parting(
        fine.width * random.uniform(0.35, 0.65), atlasPoint(model, kOutline + 8).y + fine.height * random.uniform(0.02, 0.1));
    const cv::Mat streaks = strands(fine, parting, random);
    const cv::Mat pores = noise(fine, 0.7, 0.7, random) * 0.6 + noise(fine, 1.6, 1.6, random) * 0.6 + noise(fine, 5, 5, random) * 0.4;
    const double skin = random.uniform(0.6, 1.0);
    const double strong = random.uniform(7, 11);
    // Collars make the portraits' necks rougher than skin is.
    const cv::Mat limited = cv::min(rough, 9.0).mul(1 - 0.65 * neck);
    cv::Mat detail = pores.mul(limited).mul(1 - hair) * skin + streaks.mul(hair).mul(0.4 + cv::min(luma, 160) / 160) * strong;
    luma = sharpened + detail;
    cv::merge(std::vector<cv::Mat> { luma, chromas[0], chromas[1] }, ycc);
    cv::Mat bytes;
    ycc.convertTo(bytes, CV_8U);
    cv::Mat rgb;
    cv::cvtColor(bytes, rgb, cv::COLOR_YCrCb2RGB);

    cv::Mat alpha;
    opacity(model, fine, streaks).convertTo(alpha, CV_8U, 255);
    person.mouthScale = model.unit * kAtlasScale;
    constexpr int mouthRows = 64;
    person.mouthOrigin = { fine.width / 2.0, fine.height + 16.0 };
    const cv::Mat mouth = drawMouth({ fine.width, mouthRows }, person.mouthOrigin - cv::Point2d(0, fine.height), person.mouthScale, random);
    cv::Mat mouthBytes;
    mouth.convertTo(mouthBytes, CV_8U);
    cv::vconcat(rgb, mouthBytes, rgb);
    cv::vconcat(alpha, cv::Mat(mouthRows, fine.width, CV_8UC1, cv::Scalar(255)), alpha);
    std::array<cv::Mat, 3> planes;
    cv::split(rgb, planes.data());
    cv::merge(std::vector<cv::Mat> { planes[0], planes[1], planes[2], alpha }, person.atlas);

    // An ellipsoid is enough for light that changes slowly.
    person.shadeAcross.create(person.atlas.size(), CV_32FC1);
    person.shadeDown.create(person.atlas.size(), CV_32FC1);
    const cv::Point2d middle = atlasPoint(model, 28);
    for (int y = 0; y < person.atlas.rows; ++y) {
        for (int x = 0; x < person.atlas.cols; ++x) {
            const double u = (x - middle.x) / (1.7 * person.mouthScale);
            const double v = (y - middle.y) / (2.4 * person.mouthScale);
            person.shadeAcross.at<float>(y, x)
                = y < fine.height ? static_cast<float>(std::sin(std::clamp(u, -1.0, 1.0) * std::numbers::pi / 2)) : 0.F;
            person.shadeDown.at<float>(y, x)
                = y < fine.height ? static_cast<float>(std::sin(std::clamp(v, -1.0, 1.0) * std::numbers::pi / 2)) : 0.F;
        }
    }
    return person;
}

} // namespace semblance::dataset::synthesis
