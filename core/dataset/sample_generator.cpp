// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/sample_generator.h"

#include "core/dataset/expansion/perturbation.h"
#include "core/faces/alignment.h"
#include "model/image/bicubic_resize.h"
#include "model/image/centre_part.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace semblance::dataset {
namespace {

using Random = std::mt19937_64;

// The distributions of the standard library differ between implementations; these don't.
double uniform(Random& random, double low, double high)
{
    return low + (high - low) * (static_cast<double>(random() >> 11) * 0x1.0p-53);
}

bool chance(Random& random, double probability)
{
    return uniform(random, 0, 1) < probability;
}

int pick(Random& random, int count)
{
    return std::min(count - 1, static_cast<int>(uniform(random, 0, count)));
}

cv::Mat noiseField(Random& random, cv::Size size)
{
    cv::Mat normal(size, CV_32FC3);
    cv::RNG rng(random());
    rng.fill(normal, cv::RNG::NORMAL, 0, 1);
    return normal;
}

cv::Mat shrunk(const cv::Mat& rgb, double scale, bool enlargeAgain)
{
    cv::Mat small;
    cv::resize(rgb, small, {}, scale, scale, scale < 0.8 ? cv::INTER_AREA : cv::INTER_LINEAR);
    if (!enlargeAgain)
        return small;
    cv::Mat result;
    cv::resize(small, result, rgb.size(), 0, 0, cv::INTER_LINEAR);
    return result;
}

cv::Mat drawColour(Random& random, const cv::Mat& rgb)
{
    const double gamma = std::exp(uniform(random, -0.3, 0.3));
    const double gain = uniform(random, 0.85, 1.15);
    const double offset = uniform(random, -12, 12);
    cv::Mat table(1, 256, CV_8UC1);
    for (int i = 0; i < 256; ++i)
        table.at<uchar>(i) = cv::saturate_cast<uchar>(255 * std::pow(i / 255.0, gamma) * gain + offset);
    cv::Mat result;
    cv::LUT(rgb, table, result);
    const double saturation = chance(random, 0.1) ? 0.0 : uniform(random, 0.6, 1.3);
    const auto s = static_cast<float>(saturation);
    const cv::Matx33f luma(0.299F, 0.587F, 0.114F, 0.299F, 0.587F, 0.114F, 0.299F, 0.587F, 0.114F);
    cv::transform(result, result, luma * (1 - s) + cv::Matx33f::eye() * s);
    return result;
}

/// One of the five published perturbations, in the published strength or a lighter one.
cv::Mat drawPerturbation(Random& random, const cv::Mat& rgb)
{
    switch (pick(random, 5)) {
    case 0: {
        std::vector<cv::Point> corners(static_cast<std::size_t>(4 + pick(random, 29)));
        for (auto& corner : corners)
            corner = {pick(random, std::max(1, rgb.cols - 9)), pick(random, std::max(1, rgb.rows - 9))};
        return substitutePatches(rgb, corners);
    }
    case 1: return addColourNoise(rgb, uniform(random, 0.00005, 0.002), noiseField(random, rgb.size()));
    case 2: return blurGaussian(rgb, 3 + 2 * pick(random, 4));
    case 3: return chance(random, 0.5) ? shrunk(rgb, uniform(random, 0.4, 0.8), true) : pixelate(rgb, 2 + pick(random, 2));
    default: return compressJpeg(rgb, 50 + pick(random, 46));
    }
}

faces::Affine composed(const faces::Affine& first, const faces::Affine& then)
{
    const auto& a = first.m;
    const auto& b = then.m;
    return {{b[0] * a[0] + b[1] * a[3], b[0] * a[1] + b[1] * a[4], b[0] * a[2] + b[1] * a[5] + b[2], b[3] * a[0] + b[4] * a[3],
             b[3] * a[1] + b[4] * a[4], b[3] * a[2] + b[4] * a[5] + b[5]}};
}

/// Errors of the alignment, faces a little wider, longer or slanted than photographed, and a mirror image half the time: of few people, each
/// must not be known by its measures.
faces::Affine drawJitter(Random& random)
{
    const double angle = uniform(random, -0.12, 0.12);
    const double scale = std::exp(uniform(random, -0.1, 0.1));
    const double stretch = std::exp(uniform(random, -0.06, 0.06));
    const double slant = uniform(random, -0.06, 0.06);
    const double c = (faces::kCropSize - 1) / 2.0;
    const double shiftX = uniform(random, -0.04, 0.04) * faces::kCropSize;
    const double shiftY = uniform(random, -0.04, 0.04) * faces::kCropSize;
    const double mirror = chance(random, 0.5) ? -1 : 1;
    const double cosine = scale * std::cos(angle);
    const double sine = scale * std::sin(angle);
    const double xx = mirror * cosine * stretch;
    const double xy = mirror * (cosine * slant - sine) / stretch;
    const double yx = sine * stretch;
    const double yy = (sine * slant + cosine) / stretch;
    return { { xx, xy, c + shiftX - xx * c - xy * c, yx, yy, c + shiftY - yx * c - yy * c } };
}

cv::Matx23d matrix(const faces::Affine& affine)
{
    return {affine.m[0], affine.m[1], affine.m[2], affine.m[3], affine.m[4], affine.m[5]};
}

/// A smooth random shift of a crop's places, in pixels; empty: none.
struct Bend {
    cv::Mat x; ///< CV_32F, faces::kCropSize square
    cv::Mat y;
};

Bend drawBend(Random& random)
{
    constexpr int knots = 5;
    constexpr double largest = 4;
    Bend bend;
    for (cv::Mat* axis : { &bend.x, &bend.y }) {
        cv::Mat coarse(knots, knots, CV_32F);
        for (auto it = coarse.begin<float>(); it != coarse.end<float>(); ++it)
            *it = static_cast<float>(uniform(random, -largest, largest));
        cv::resize(coarse, *axis, { faces::kCropSize, faces::kCropSize }, 0, 0, cv::INTER_CUBIC);
    }
    return bend;
}

cv::Mat warped(const cv::Mat& picture, const faces::Affine& toCrop, const Bend& bend)
{
    const cv::Size size(faces::kCropSize, faces::kCropSize);
    cv::Mat crop;
    if (bend.x.empty()) {
        cv::warpAffine(picture, crop, matrix(toCrop), size, cv::INTER_LINEAR);
        return crop;
    }
    cv::Matx23d inverse;
    cv::invertAffineTransform(cv::Mat(matrix(toCrop)), inverse);
    cv::Mat x(size, CV_32F);
    cv::Mat y(size, CV_32F);
    for (int row = 0; row < size.height; ++row) {
        for (int column = 0; column < size.width; ++column) {
            const double u = column + bend.x.at<float>(row, column);
            const double v = row + bend.y.at<float>(row, column);
            x.at<float>(row, column) = static_cast<float>(inverse(0, 0) * u + inverse(0, 1) * v + inverse(0, 2));
            y.at<float>(row, column) = static_cast<float>(inverse(1, 0) * u + inverse(1, 1) * v + inverse(1, 2));
        }
    }
    cv::remap(picture, crop, x, y, cv::INTER_LINEAR);
    return crop;
}

/// The last steps that every picture takes: aligned crop, then the model's own resize.
Sample finished(const cv::Mat& rgb, const cv::Mat& altered, const faces::Affine& toCrop, const Bend& bend, const SampleFormat& format)
{
    const int side = format.side;
    const cv::Mat crop = warped(rgb, toCrop, bend);
    const auto centre
        = model::centrePart({ crop.data, crop.cols, crop.rows, static_cast<std::ptrdiff_t>(crop.step) }, format.cropShare);
    const auto resized = model::resizeBicubic(centre, side, side);
    Sample sample;
    sample.pixels = resized.pixels;
    const int cells = side / 8;
    if (altered.empty()) {
        sample.altered.assign(static_cast<std::size_t>(cells * cells), 0.0F);
        return sample;
    }
    const cv::Mat whole = warped(altered, toCrop, bend);
    const int margin = static_cast<int>(model::centreMargin(faces::kCropSize, format.cropShare));
    const cv::Mat fine = whole(cv::Rect(margin, margin, centre.width, centre.height));
    cv::Mat map;
    cv::resize(fine, map, {cells, cells}, 0, 0, cv::INTER_AREA);
    sample.altered.assign(map.begin<float>(), map.end<float>());
    return sample;
}

faces::Affine scaled(double factor)
{
    // Pixel centres of the shrunk picture.
    const double shift = 0.5 * factor - 0.5;
    return {{factor, 0, shift, 0, factor, shift}};
}

/// Sources of random numbers for the parts of a sample. Forging draws a varying number of them, which must not move what comes after it.
enum class Stream : std::uint32_t { Picture = 0, Forgery = 1 };

Random stream(std::uint64_t seed, std::uint64_t number, Stream part)
{
    std::seed_seq sequence { static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32), static_cast<std::uint32_t>(number),
        static_cast<std::uint32_t>(number >> 32), static_cast<std::uint32_t>(part) };
    return Random(sequence);
}

ForgeryKind drawForgeryKind(Random& random)
{
    const double u = uniform(random, 0, 1);
    if (u < 0.21)
        return ForgeryKind::Eye;
    if (u < 0.42)
        return ForgeryKind::LipAndMouth;
    if (u < 0.63)
        return ForgeryKind::Nose;
    return u < 0.83 ? ForgeryKind::FaceSwap : ForgeryKind::MouthReenactment;
}

} // namespace

SampleGenerator::SampleGenerator(const PortraitSet& portraits, std::vector<int> people, const GeneratorSettings& settings)
    : m_portraits(portraits)
    , m_people(std::move(people))
    , m_settings(settings)
    , m_sources(nearestFaces(portraits.portraits, m_people, settings.nearest))
{
}

ForgeryOptions SampleGenerator::drawOptions(Random& random, ForgeryKind kind) const
{
    ForgeryOptions options;
    const bool whole = kind == ForgeryKind::FaceSwap;
    options.mask.dilation = whole ? uniform(random, -0.15, 0.08) : uniform(random, 0.06, 0.24);
    options.mask.blur = whole ? uniform(random, 0.02, 0.14) : uniform(random, 0.015, 0.10);
    options.colourTransfer = chance(random, 0.85);
    options.sourceScale = chance(random, 0.3) ? uniform(random, 0.45, 1.0) : 1.0;
    options.opacity = chance(random, 0.15) ? uniform(random, 0.75, 1.0) : 1.0;
    return options;
}

std::optional<Forgery> SampleGenerator::drawForgery(Random& random, ForgeryKind kind, int target, bool inCrop) const
{
    const auto& sources = m_sources[static_cast<std::size_t>(target)];
    if (sources.empty())
        return {};
    // Squaring favours the nearest.
    const double u = uniform(random, 0, 1);
    const int source = sources[std::min(sources.size() - 1, static_cast<std::size_t>(u * u * static_cast<double>(sources.size())))];
    const auto options = drawOptions(random, kind);
    const auto& from = m_portraits.portraits[static_cast<std::size_t>(source)];
    const auto& onto = m_portraits.portraits[static_cast<std::size_t>(target)];
    return inCrop ? forge(onto.crop, from.crop, kind, options) : forge(onto.whole, from.whole, kind, options);
}

Sample SampleGenerator::sample(std::uint64_t index) const
{
    Random random = stream(m_settings.seed, index / 2, Stream::Picture);
    Random forging = stream(m_settings.seed, index / 2, Stream::Forgery);
    const int target = m_people[static_cast<std::size_t>(pick(random, static_cast<int>(m_people.size())))];
    ForgeryKind kind = index % 2 == 0 ? ForgeryKind::Real : drawForgeryKind(forging);
    const bool inCrop = chance(random, 0.4);
    const auto& portrait = m_portraits.portraits[static_cast<std::size_t>(target)];
    const FaceImage& face = inCrop ? portrait.crop : portrait.whole;
    cv::Mat rgb = face.rgb;
    cv::Mat altered;
    if (kind != ForgeryKind::Real) {
        auto forgery = drawForgery(forging, kind, target, inCrop);
        if (forgery) {
            rgb = forgery->rgb;
            altered = forgery->altered;
        } else {
            kind = ForgeryKind::Real;
        }
    }

    faces::Affine toCrop = inCrop ? faces::Affine() : faces::cropTransform(face.landmarks);
    const double strength
        = m_settings.rampSamples == 0 ? 1 : std::min(1.0, static_cast<double>(index) / static_cast<double>(m_settings.rampSamples));
    if (chance(random, 0.6 * strength))
        rgb = drawColour(random, rgb);
    double scale = 1;
    if (chance(random, 0.45 * strength)) {
        scale = uniform(random, 0.35, 1.0);
        rgb = shrunk(rgb, scale, false);
        toCrop = composed(scaled(1 / scale), toCrop);
    }
    if (chance(random, 0.3 * strength))
        rgb = drawPerturbation(random, rgb);
    if (chance(random, 0.5 * strength))
        rgb = compressJpeg(rgb, 40 + pick(random, 58));
    if (scale < 1 && !altered.empty()) {
        cv::Mat small;
        cv::resize(altered, small, rgb.size(), 0, 0, cv::INTER_AREA);
        altered = small;
    }
    const auto placed = composed(toCrop, drawJitter(random));
    const auto bend = chance(random, 0.7) ? drawBend(random) : Bend();
    Sample sample = finished(rgb, altered, placed, bend, m_settings.format);
    sample.kind = kind;
    sample.target = target;
    return sample;
}

QString name(TestCondition condition)
{
    switch (condition) {
    case TestCondition::Clean: return QStringLiteral("clean");
    case TestCondition::Jpeg60: return QStringLiteral("jpeg60");
    case TestCondition::HalfSize: return QStringLiteral("half_size");
    case TestCondition::Poisson: return QStringLiteral("poisson");
    }
    return {};
}

std::vector<Sample> testSamples(const PortraitSet& portraits, const std::vector<int>& people, const SampleFormat& format, TestCondition condition)
{
    const auto nearest = nearestFaces(portraits.portraits, people, 1);
    std::vector<Sample> samples;
    for (const int person : people) {
        const auto& target = portraits.portraits[static_cast<std::size_t>(person)];
        for (const ForgeryKind kind : kForgeryKinds) {
            cv::Mat rgb = target.whole.rgb;
            // A warp is not blended by the Poisson equation.
            if (condition == TestCondition::Poisson && kind == ForgeryKind::MouthReenactment)
                continue;
            if (kind != ForgeryKind::Real) {
                const auto& sources = nearest[static_cast<std::size_t>(person)];
                if (sources.empty())
                    continue;
                ForgeryOptions options;
                options.mask = kind == ForgeryKind::FaceSwap ? MaskShape{0, 0.07} : MaskShape{0.14, 0.05};
                if (condition == TestCondition::Poisson)
                    options.blending = Blending::Poisson;
                const auto forgery
                    = forge(target.whole, portraits.portraits[static_cast<std::size_t>(sources.front())].whole, kind, options);
                if (!forgery)
                    continue;
                rgb = forgery->rgb;
            }
            auto toCrop = faces::cropTransform(target.whole.landmarks);
            if (condition == TestCondition::Jpeg60)
                rgb = compressJpeg(rgb, 60);
            if (condition == TestCondition::HalfSize) {
                rgb = shrunk(rgb, 0.5, false);
                toCrop = composed(scaled(2), toCrop);
            }
            Sample sample = finished(rgb, {}, toCrop, {}, format);
            sample.kind = kind;
            sample.target = person;
            samples.push_back(std::move(sample));
        }
    }
    return samples;
}

} // namespace semblance::dataset
