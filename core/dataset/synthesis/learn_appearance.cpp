// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/synthesis/learn_appearance.h"

#include "core/dataset/portrait_set.h"
#include "core/dataset/synthesis/mesh_warp.h"
#include "core/dataset/synthesis/portrait_shape.h"

#include <algorithm>
#include <numeric>
#include <opencv2/imgproc.hpp>

namespace semblance::dataset::synthesis {
namespace {

constexpr int kFewestPortraits = 60;

struct Example {
    PortraitShape outline;
    cv::Mat rgb;
    cv::Mat luma; ///< CV_32FC1 in the layout
    cv::Mat chroma; ///< CV_32FC2, half size
};

double chromaOf(const cv::Mat& rgb, const faces::Landmarks& l)
{
    cv::Rect box(cvRound(l[36].x), cvRound(l[28].y), std::max(1, cvRound(l[45].x - l[36].x)), std::max(1, cvRound(l[33].y - l[28].y)));
    box &= cv::Rect({}, rgb.size());
    if (box.empty())
        return 0;
    cv::Mat ycc;
    cv::cvtColor(rgb(box), ycc, cv::COLOR_RGB2YCrCb);
    const auto mean = cv::mean(ycc);
    return std::abs(mean[1] - 128) + std::abs(mean[2] - 128);
}

Shape layoutFrom(const Shape& mean, double unit, cv::Size& size)
{
    Shape layout = mean;
    const auto move = [&](std::initializer_list<int> points, double dy) {
        for (const int p : points)
            layout[static_cast<std::size_t>(p)].y += dy;
    };
    // An open mouth, so that its inside is a part of the mesh.
    const double gap = layout[66].y - layout[62].y;
    const double wanted = 0.16;
    move({ 61, 62, 63 }, -(wanted - gap) * 0.3);
    move({ 50, 51, 52 }, -(wanted - gap) * 0.2);
    move({ 65, 66, 67 }, (wanted - gap) * 0.7);
    move({ 56, 57, 58 }, (wanted - gap) * 0.6);
    move({ 55, 59 }, (wanted - gap) * 0.4);
    const double chin = layout[8].y;
    // What is beside and below the head needs less detail.
    constexpr double side = 1.75;
    for (auto& p : layout) {
        if (std::abs(p.x) > side)
            p.x = std::copysign(side + (std::abs(p.x) - side) * 0.4, p.x);
        if (p.y > chin + 0.4)
            p.y = chin + 0.4 + (p.y - chin - 0.4) * 0.5;
    }
    double width = 0;
    double top = 0;
    double bottom = 0;
    for (const auto& p : layout) {
        width = std::max(width, std::abs(p.x));
        top = std::min(top, p.y);
        bottom = std::max(bottom, p.y);
    }
    size = { 2 * static_cast<int>(std::ceil(width * unit)) + 3, static_cast<int>(std::ceil((bottom - top) * unit)) + 3 };
    for (auto& p : layout)
        p = { p.x * unit + (size.width - 1) / 2.0, (p.y - top) * unit + 1 };
    return layout;
}

/// Fills what is not in mask with a blur of what is.
cv::Mat filled(const cv::Mat& image, const cv::Mat& mask)
{
    cv::Mat result = image.clone();
    cv::Mat known = mask.clone(); // CV_32FC1 in [0, 1]
    cv::Mat missing = 1 - mask;
    cv::Mat sum;
    cv::Mat channels[3];
    cv::split(image, channels);
    for (auto& c : channels)
        c = c.mul(known);
    cv::Mat fill[3];
    for (auto& f : fill)
        f = cv::Mat::zeros(image.size(), CV_32FC1);
    cv::Mat done = cv::Mat::zeros(image.size(), CV_32FC1);
    for (const double sigma : { 3.0, 8.0, 24.0, 60.0 }) {
        cv::Mat weight;
        cv::GaussianBlur(known, weight, {}, sigma);
        const cv::Mat take = (done == 0) & (weight > 0.02);
        for (int k = 0; k < 3; ++k) {
            cv::Mat blurred;
            cv::GaussianBlur(channels[k], blurred, {}, sigma);
            cv::Mat value = blurred / (weight + 1e-6);
            value.copyTo(fill[k], take);
        }
        done.setTo(1, take);
    }
    for (int k = 0; k < 3; ++k)
        channels[k] = channels[k] + fill[k].mul(missing);
    cv::merge(channels, 3, result);
    return result;
}

void sampleTexture(Example& example, const AppearanceModel& model)
{
    Shape from(kPoints);
    for (std::size_t i = 0; i < from.size(); ++i)
        from[i] = apply(example.outline.headToImage, example.outline.shape[i]);
    cv::Mat map(model.size, CV_32FC2, cv::Scalar::all(-10000));
    rasterise(warpBetween(model.triangles, from, model.layout), map);
    cv::Mat rgb;
    cv::Mat mask;
    cv::remap(example.rgb, rgb, map, {}, cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    cv::Mat sure;
    cv::erode(example.outline.foreground, sure, {});
    cv::remap(sure, mask, map, {}, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    mask.convertTo(mask, CV_32F, 1 / 255.0);
    cv::Mat ycc;
    cv::cvtColor(rgb, ycc, cv::COLOR_RGB2YCrCb);
    ycc.convertTo(ycc, CV_32F);
    ycc = filled(ycc, mask);
    std::array<cv::Mat, 3> planes;
    cv::split(ycc, planes.data());
    example.luma = planes[0];
    cv::Mat chroma;
    cv::merge(planes.data() + 1, 2, chroma);
    chroma -= cv::Scalar::all(128);
    cv::resize(chroma, example.chroma, model.chromaSize(), 0, 0, cv::INTER_AREA);
}

/// How much each place of the layout counts in the components: the face most, the clothes least.
cv::Mat importance(const AppearanceModel& model)
{
    cv::Mat weight(model.size, CV_32FC1, cv::Scalar(0.3));
    std::vector<cv::Point> head;
    for (int i = 0; i < kRays; ++i)
        head.push_back(model.layout[static_cast<std::size_t>(kOutline + i)]);
    cv::fillConvexPoly(weight, head, cv::Scalar(0.6));
    std::vector<cv::Point> face;
    for (int i = 0; i < 17; ++i)
        face.push_back(model.layout[static_cast<std::size_t>(i)]);
    for (int i = kForeheadRays - 1; i >= 0; --i)
        face.push_back(model.layout[static_cast<std::size_t>(kForehead + i)]);
    std::vector<cv::Point> hull;
    cv::convexHull(face, hull);
    cv::fillConvexPoly(weight, hull, cv::Scalar(1));
    cv::GaussianBlur(weight, weight, {}, 4);
    return weight;
}

/// Strength of lines where spectacle frames run: over the bridge of the nose and under the eyes.
double spectacles(const Example& example, const AppearanceModel& model)
{
    cv::Mat fine;
    cv::GaussianBlur(example.luma, fine, {}, 3);
    fine = example.luma - fine;
    const auto& l = model.layout;
    double worst = 0;
    const auto energy = [&](cv::Point2d centre, double halfWidth, double halfHeight) {
        cv::Rect box(cvRound(centre.x - halfWidth), cvRound(centre.y - halfHeight), cvRound(2 * halfWidth), cvRound(2 * halfHeight));
        box &= cv::Rect({}, fine.size());
        cv::Scalar mean;
        cv::Scalar deviation;
        cv::meanStdDev(fine(box), mean, deviation);
        return deviation[0];
    };
    const double u = model.unit;
    worst += energy((l[27] + l[28]) / 2, 0.12 * u, 0.22 * u);
    for (const int eye : { 41, 46 })
        worst += energy(l[static_cast<std::size_t>(eye)] + cv::Point2d(0, 0.36 * u), 0.3 * u, 0.16 * u);
    return worst;
}

/// Symmetric eigenvectors of rows' Gram matrix, largest first: principal components without a covariance matrix of the pixels.
struct Components {
    cv::Mat scores; ///< rows x count
    cv::Mat modes; ///< count x columns, unit length
    std::vector<double> variance;
    double kept = 0; ///< share of the total variance
};
Components principal(const cv::Mat& centred, int count)
{
    cv::Mat gram;
    cv::mulTransposed(centred, gram, false, {}, 1, CV_64F);
    cv::Mat values;
    cv::Mat vectors;
    cv::eigen(gram, values, vectors);
    Components c;
    count = std::min(count, centred.rows - 1);
    double total = 0;
    for (int i = 0; i < values.rows; ++i)
        total += std::max(0.0, values.at<double>(i));
    double kept = 0;
    c.scores.create(centred.rows, count, CV_64F);
    c.modes.create(count, centred.cols, CV_32F);
    for (int k = 0; k < count; ++k) {
        const double value = std::max(values.at<double>(k), 1e-9);
        kept += value;
        cv::Mat weights;
        vectors.row(k).convertTo(weights, CV_32F);
        cv::Mat mode = weights * centred / std::sqrt(value);
        mode.copyTo(c.modes.row(k));
        for (int r = 0; r < centred.rows; ++r)
            c.scores.at<double>(r, k) = vectors.at<double>(k, r) * std::sqrt(value);
        c.variance.push_back(value / centred.rows);
    }
    c.kept = kept / total;
    return c;
}

/// Shapes without what pose and expression explain: turning (by symmetry), nodding (by the head's depth), the mouth's opening and smile (by
/// regression).
std::vector<Shape> neutralShapes(const std::vector<Example>& examples)
{
    std::vector<Shape> shapes;
    for (const auto& e : examples)
        shapes.push_back(symmetric(e.outline.shape));
    const auto n = static_cast<int>(shapes.size());
    cv::Mat facts(n, 3, CV_64F);
    for (int i = 0; i < n; ++i) {
        const auto& s = shapes[static_cast<std::size_t>(i)];
        facts.at<double>(i, 0) = 1;
        facts.at<double>(i, 1) = s[66].y - s[62].y;
        facts.at<double>(i, 2) = s[54].x - s[48].x;
    }
    const double opening = 0.015;
    const cv::Mat width = facts.col(2);
    cv::Scalar meanWidth;
    cv::Scalar deviation;
    cv::meanStdDev(width, meanWidth, deviation);
    for (std::size_t p = 0; p < kBody; ++p) {
        cv::Mat places(n, 2, CV_64F);
        for (int i = 0; i < n; ++i) {
            places.at<double>(i, 0) = shapes[static_cast<std::size_t>(i)][p].x;
            places.at<double>(i, 1) = shapes[static_cast<std::size_t>(i)][p].y;
        }
        cv::Mat slope;
        cv::solve(facts, places, slope, cv::DECOMP_SVD);
        for (int i = 0; i < n; ++i) {
            const double open = opening - facts.at<double>(i, 1);
            // Half of the differences in width belong to the person.
            const double wide = 0.5 * (meanWidth[0] - facts.at<double>(i, 2)) - 0.6 * deviation[0];
            auto& point = shapes[static_cast<std::size_t>(i)][p];
            point.x += open * slope.at<double>(1, 0) + wide * slope.at<double>(2, 0);
            point.y += open * slope.at<double>(1, 1) + wide * slope.at<double>(2, 1);
        }
    }
    for (auto& s : shapes) {
        for (const auto& [upper, lower] : { std::pair { 61, 67 }, std::pair { 62, 66 }, std::pair { 63, 65 } }) {
            auto& a = s[static_cast<std::size_t>(upper)];
            auto& b = s[static_cast<std::size_t>(lower)];
            const double middle = (a.y + b.y) / 2;
            a.y = middle - opening / 2;
            b.y = middle + opening / 2;
        }
    }
    Shape mean(kPoints);
    for (const auto& s : shapes)
        for (std::size_t p = 0; p < kPoints; ++p)
            mean[p] += s[p] / double(n);
    // Nodding moves each point by its depth.
    double norm = 0;
    double average = 0;
    for (int p = 0; p < kOutline; ++p)
        average += depth(p) / kOutline;
    for (int p = 0; p < kOutline; ++p)
        norm += (depth(p) - average) * (depth(p) - average);
    for (auto& s : shapes) {
        double nod = 0;
        for (int p = 0; p < kOutline; ++p)
            nod += (depth(p) - average) * (s[static_cast<std::size_t>(p)].y - mean[static_cast<std::size_t>(p)].y) / norm;
        for (int p = 0; p < kBody; ++p)
            s[static_cast<std::size_t>(p)].y -= nod * (depth(p) - average);
        completeShape(s);
    }
    return shapes;
}

cv::Mat shapeRows(const std::vector<Shape>& shapes, Shape& mean)
{
    mean.assign(kPoints, {});
    for (const auto& s : shapes)
        for (std::size_t p = 0; p < kPoints; ++p)
            mean[p] += s[p] / double(shapes.size());
    cv::Mat rows(static_cast<int>(shapes.size()), 2 * kPoints, CV_32F);
    for (int i = 0; i < rows.rows; ++i) {
        for (int p = 0; p < kPoints; ++p) {
            const auto d = shapes[static_cast<std::size_t>(i)][static_cast<std::size_t>(p)] - mean[static_cast<std::size_t>(p)];
            // Shoulders are found roughly and would fill the first components.
            const double weight = p < kOutline ? 1 : p < kBody ? 0.5 : 0.2;
            rows.at<float>(i, 2 * p) = static_cast<float>(d.x * weight);
            rows.at<float>(i, 2 * p + 1) = static_cast<float>(d.y * weight);
        }
    }
    return rows;
}

/// mean and modes' remainder per example
void learnTexture(AppearanceModel& model, const std::vector<Example>& examples, int modeCount, cv::Mat& scores, double& kept)
{
    const auto n = static_cast<int>(examples.size());
    const cv::Mat weight = importance(model);
    cv::Mat halfWeight;
    cv::resize(weight, halfWeight, model.chromaSize(), 0, 0, cv::INTER_AREA);
    cv::Mat support;
    model.support.convertTo(support, CV_32F, 1 / 255.0);
    cv::Mat halfSupport;
    cv::resize(support, halfSupport, model.chromaSize(), 0, 0, cv::INTER_AREA);
    const cv::Mat lumaWeight = weight.mul(support);
    cv::Mat chromaWeight;
    // A chroma sample stands for four pixels.
    const cv::Mat one = halfWeight.mul(halfSupport) * 2;
    cv::merge(std::vector<cv::Mat> { one, one }, chromaWeight);

    model.lumaMean = cv::Mat::zeros(model.size, CV_32FC1);
    model.chromaMean = cv::Mat::zeros(model.chromaSize(), CV_32FC2);
    for (const auto& e : examples) {
        cv::Mat flipped;
        cv::flip(e.luma, flipped, 1);
        model.lumaMean += (e.luma + flipped) / (2 * n);
        cv::flip(e.chroma, flipped, 1);
        model.chromaMean += (e.chroma + flipped) / (2 * n);
    }
    const int lumaCount = model.size.area();
    const int chromaCount = 2 * model.chromaSize().area();
    cv::Mat rows(2 * n, lumaCount + chromaCount, CV_32F);
    const auto fill = [&](int row, const cv::Mat& luma, const cv::Mat& chroma) {
        const cv::Mat l = (luma - model.lumaMean).mul(lumaWeight);
        const cv::Mat c = (chroma - model.chromaMean).mul(chromaWeight);
        std::copy_n(l.ptr<float>(), lumaCount, rows.ptr<float>(row));
        std::copy_n(c.ptr<float>(), chromaCount, rows.ptr<float>(row) + lumaCount);
    };
    for (int i = 0; i < n; ++i) {
        const auto& e = examples[static_cast<std::size_t>(i)];
        fill(2 * i, e.luma, e.chroma);
        cv::Mat luma;
        cv::Mat chroma;
        cv::flip(e.luma, luma, 1);
        cv::flip(e.chroma, chroma, 1);
        fill(2 * i + 1, luma, chroma);
    }
    auto components = principal(rows, modeCount);
    kept = components.kept;
    scores = components.scores;

    cv::Mat remainder = rows - cv::Mat(cv::Mat_<float>(components.scores) * components.modes);
    model.roughness = cv::Mat::zeros(model.size, CV_32FC1);
    for (int i = 0; i < remainder.rows; ++i) {
        cv::Mat left = remainder(cv::Rect(0, i, lumaCount, 1)).clone().reshape(1, model.size.height) / (lumaWeight + 0.01);
        cv::Mat coarse;
        cv::GaussianBlur(left, coarse, {}, 2.5);
        left -= coarse;
        model.roughness += left.mul(left) / remainder.rows;
    }
    cv::sqrt(model.roughness, model.roughness);
    cv::GaussianBlur(model.roughness, model.roughness, {}, 1);

    model.textureModes.clear();
    const cv::Mat lumaBack = support / (lumaWeight + 1e-3);
    cv::Mat chromaBack;
    {
        cv::Mat seen;
        cv::merge(std::vector<cv::Mat> { halfSupport, halfSupport }, seen);
        chromaBack = seen / (chromaWeight + 1e-3);
    }
    for (int k = 0; k < components.modes.rows; ++k) {
        const double deviation = std::sqrt(components.variance[static_cast<std::size_t>(k)]);
        cv::Mat luma = components.modes(cv::Rect(0, k, lumaCount, 1)).clone().reshape(1, model.size.height);
        cv::Mat chroma = components.modes(cv::Rect(lumaCount, k, chromaCount, 1)).clone().reshape(2, model.chromaSize().height);
        luma = luma.mul(lumaBack) * deviation;
        chroma = chroma.mul(chromaBack) * deviation;
        AppearanceModel::Mode mode;
        const auto quantised = [](const cv::Mat& values, double& scale) {
            scale = std::max(cv::norm(values, cv::NORM_INF) / 127, 1e-9);
            std::vector<std::int8_t> result(values.total() * static_cast<std::size_t>(values.channels()));
            const auto* v = values.ptr<float>();
            for (std::size_t i = 0; i < result.size(); ++i)
                result[i] = static_cast<std::int8_t>(std::lround(v[i] / scale));
            return result;
        };
        mode.luma = quantised(luma, mode.lumaScale);
        mode.chroma = quantised(chroma, mode.chromaScale);
        model.textureModes.push_back(std::move(mode));
        for (int i = 0; i < scores.rows; ++i)
            scores.at<double>(i, k) /= deviation;
    }
}

std::vector<FaceGroup> learnGroups(const cv::Mat& shapeScores, const cv::Mat& textureScores, int count)
{
    // What one sees first tells the groups apart.
    const int shapes = std::min(4, shapeScores.cols);
    const int textures = std::min(14, textureScores.cols);
    cv::Mat looks(textureScores.rows, shapes + textures, CV_32F);
    for (int i = 0; i < looks.rows; ++i) {
        for (int k = 0; k < shapes; ++k)
            looks.at<float>(i, k) = static_cast<float>(shapeScores.at<double>(i, k));
        for (int k = 0; k < textures; ++k)
            looks.at<float>(i, shapes + k) = static_cast<float>(textureScores.at<double>(i, k));
    }
    cv::setRNGSeed(1);
    cv::Mat label;
    cv::kmeans(looks, count, label, { cv::TermCriteria::COUNT, 60, 0 }, 8, cv::KMEANS_PP_CENTERS);
    std::vector<FaceGroup> groups;
    for (int g = 0; g < count; ++g) {
        FaceGroup group;
        const cv::Mat in = label == g;
        const int members = cv::countNonZero(in);
        if (members < 8)
            continue;
        group.share = members;
        const auto statistics = [&](const cv::Mat& scores, std::vector<float>& means, std::vector<float>& deviations) {
            for (int k = 0; k < scores.cols; ++k) {
                cv::Scalar mean;
                cv::Scalar deviation;
                cv::meanStdDev(scores.col(k), mean, deviation, in);
                means.push_back(static_cast<float>(mean[0]));
                deviations.push_back(static_cast<float>(deviation[0]));
            }
        };
        statistics(shapeScores, group.shapeMean, group.shapeDeviation);
        statistics(textureScores, group.textureMean, group.textureDeviation);
        groups.push_back(std::move(group));
    }
    std::sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) { return a.share > b.share; });
    const double total = std::accumulate(groups.begin(), groups.end(), 0.0, [](double sum, const auto& g) { return sum + g.share; });
    for (auto& g : groups)
        g.share /= total;
    return groups;
}

} // namespace

Result<LearntAppearance> learnAppearance(
    const QString& folder, const LearningOptions& options, std::stop_token stop, const ProgressFn& progress)
{
    const auto tell = [&](qint64 done, qint64 total, const char* stage) {
        if (progress)
            progress({ done, total, QString::fromLatin1(stage) });
    };
    const auto set = readPortraits(folder, stop, progress);
    if (!set)
        return tl::unexpected(set.error());
    try {
        int grey = 0;
        int turned = 0;
        std::vector<Example> examples;
        std::vector<QString> names;
        const auto count = static_cast<qint64>(set->portraits.size());
        for (std::size_t i = 0; i < set->portraits.size(); ++i) {
            if (stop.stop_requested())
                return failure(Error::Kind::Cancelled, Sentence::of("Learning the appearance model was cancelled."));
            tell(static_cast<qint64>(i), count, "outline");
            const auto& whole = set->portraits[i].whole;
            if (chromaOf(whole.rgb, whole.landmarks) < 12) {
                ++grey;
                continue;
            }
            Example example { outlinePortrait(whole.rgb, whole.landmarks), whole.rgb, {}, {} };
            if (std::abs(example.outline.turned) > 0.28) {
                ++turned;
                continue;
            }
            examples.push_back(std::move(example));
        }
        if (static_cast<int>(examples.size()) < kFewestPortraits)
            return failure(Error::Kind::Faces,
                Sentence::of("Only %1 of the pictures in %2 are frontal colour portraits; at least %3 are needed.")
                    .arg(examples.size())
                    .arg(folder)
                    .arg(kFewestPortraits));

        LearntAppearance learnt;
        AppearanceModel& model = learnt.model;
        model.unit = options.unit;
        Shape mean(kPoints);
        for (const auto& e : examples)
            for (std::size_t p = 0; p < kPoints; ++p)
                mean[p] += symmetric(e.outline.shape)[p] / double(examples.size());
        completeShape(mean);
        model.layout = layoutFrom(mean, options.unit, model.size);
        model.triangles = triangulate(model.layout, model.size);

        std::vector<cv::Point> hull;
        for (int i = 0; i < kRays; ++i)
            hull.push_back(model.layout[static_cast<std::size_t>(kMargin + i)]);
        for (int row = 0; row < kBodyRows; ++row) {
            hull.push_back(model.layout[static_cast<std::size_t>(kBody + 5 * row + 4)]);
            hull.insert(hull.begin(), model.layout[static_cast<std::size_t>(kBody + 5 * row)]);
        }
        model.support = cv::Mat::zeros(model.size, CV_8UC1);
        cv::fillPoly(model.support, std::vector { hull }, cv::Scalar(255));
        cv::Mat mirror;
        cv::flip(model.support, mirror, 1);
        model.support |= mirror;

        for (std::size_t i = 0; i < examples.size(); ++i) {
            if (stop.stop_requested())
                return failure(Error::Kind::Cancelled, Sentence::of("Learning the appearance model was cancelled."));
            tell(static_cast<qint64>(i), static_cast<qint64>(examples.size()), "texture");
            sampleTexture(examples[i], model);
        }
        tell(0, 0, "components");
        // Frames of spectacles differ from person to person in place, so components can't hold them and smear them over everybody.
        std::vector<std::pair<double, std::size_t>> order;
        for (std::size_t i = 0; i < examples.size(); ++i)
            order.emplace_back(spectacles(examples[i], model), i);
        std::sort(order.begin(), order.end());
        const auto withSpectacles = static_cast<std::size_t>(0.34 * static_cast<double>(order.size()));
        order.resize(order.size() - withSpectacles);
        std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        std::vector<Example> used;
        for (const auto& entry : order)
            used.push_back(std::move(examples[entry.second]));

        const auto shapes = neutralShapes(used);
        const cv::Mat rows = shapeRows(shapes, model.meanShape);
        const auto shapeComponents = principal(rows, options.shapeModes);
        cv::Mat shapeScores(2 * rows.rows, shapeComponents.scores.cols, CV_64F);
        for (int k = 0; k < shapeComponents.scores.cols; ++k) {
            const double deviation = std::sqrt(shapeComponents.variance[static_cast<std::size_t>(k)]);
            Shape mode(kPoints);
            for (int i = 0; i < rows.rows; ++i) {
                const double score = shapeComponents.scores.at<double>(i, k) / deviation;
                shapeScores.at<double>(2 * i, k) = score;
                shapeScores.at<double>(2 * i + 1, k) = score;
                // By regression, so that the rougher points come along unweighted.
                for (std::size_t p = 0; p < kPoints; ++p)
                    mode[p] += score * (shapes[static_cast<std::size_t>(i)][p] - model.meanShape[p]) / double(rows.rows);
            }
            model.shapeModes.push_back(std::move(mode));
        }
        cv::Mat textureScores;
        double kept = 0;
        learnTexture(model, used, options.textureModes, textureScores, kept);
        model.groups = learnGroups(shapeScores, textureScores, options.groups);

        learnt.facts = {
            { QStringLiteral("portraits"), static_cast<qint64>(set->portraits.size()) },
            { QStringLiteral("portraits_sha256"), QString::fromLatin1(set->sha256) },
            { QStringLiteral("without_face"), set->withoutFace.size() },
            { QStringLiteral("left_out_grey"), grey },
            { QStringLiteral("left_out_turned"), turned },
            { QStringLiteral("left_out_spectacles_or_lines"), static_cast<qint64>(withSpectacles) },
            { QStringLiteral("used"), static_cast<qint64>(used.size()) },
            { QStringLiteral("shape_variance_kept"), shapeComponents.kept },
            { QStringLiteral("texture_variance_kept"), kept },
        };
        return learnt;
    } catch (const cv::Exception& e) {
        return failure(
            Error::Kind::Internal, Sentence::of("The appearance model could not be learnt: %1.").arg(QString::fromStdString(e.err)));
    }
}

} // namespace semblance::dataset::synthesis
