// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/landmark_index.h"

#include "core/faces/alignment.h"
#include "core/faces/face_follower.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <opencv2/core.hpp>
#include <tuple>

namespace semblance::dataset {
namespace {

constexpr std::size_t kDimensions = std::tuple_size_v<NormalisedLandmarks>;
constexpr std::size_t kLargestAxisSample = 5000;

faces::Point meanOf(const faces::Landmarks& landmarks, std::size_t first, std::size_t last)
{
    faces::Point sum;
    for (std::size_t i = first; i <= last; ++i) {
        sum.x += landmarks[i].x;
        sum.y += landmarks[i].y;
    }
    const auto n = static_cast<double>(last - first + 1);
    return { sum.x / n, sum.y / n };
}

double squaredDistance(const NormalisedLandmarks& a, const NormalisedLandmarks& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < kDimensions; ++i) {
        const double d = static_cast<double>(a[i]) - static_cast<double>(b[i]);
        sum += d * d;
    }
    return sum;
}

/// The best so far: a heap with the worst on top.
class Best {
public:
    explicit Best(std::size_t count)
        : m_count(count)
    {
    }
    void offer(double squared, qint64 id)
    {
        const std::pair entry(squared, id);
        if (m_heap.size() == m_count) {
            if (!(entry < m_heap.front()))
                return;
            std::pop_heap(m_heap.begin(), m_heap.end());
            m_heap.back() = entry;
        } else {
            m_heap.push_back(entry);
        }
        std::push_heap(m_heap.begin(), m_heap.end());
    }
    double worstDistance() const
    {
        return m_heap.size() < m_count ? std::numeric_limits<double>::infinity() : std::sqrt(m_heap.front().first);
    }
    std::vector<LandmarkIndex::Neighbour> sorted()
    {
        std::sort_heap(m_heap.begin(), m_heap.end());
        std::vector<LandmarkIndex::Neighbour> result;
        result.reserve(m_heap.size());
        for (const auto& [squared, id] : m_heap)
            result.push_back({ id, std::sqrt(squared) });
        return result;
    }

private:
    std::size_t m_count;
    std::vector<std::pair<double, qint64>> m_heap;
};

} // namespace

NormalisedLandmarks normalised(const faces::Landmarks& landmarks)
{
    const faces::AlignmentPoints points { meanOf(landmarks, 36, 41), meanOf(landmarks, 42, 47), landmarks[30], landmarks[48],
        landmarks[54] };
    const auto transform = faces::cropTransform(points);
    NormalisedLandmarks shape {};
    for (std::size_t i = 0; i < landmarks.size(); ++i) {
        const auto p = transform.map(landmarks[i]);
        shape[2 * i] = static_cast<float>(p.x);
        shape[2 * i + 1] = static_cast<float>(p.y);
    }
    return shape;
}

bool plausible(const faces::Landmarks& landmarks)
{
    for (const auto& p : landmarks) {
        if (!std::isfinite(p.x) || !std::isfinite(p.y))
            return false;
    }
    const auto shape = normalised(landmarks);
    faces::Landmarks upright;
    for (std::size_t i = 0; i < upright.size(); ++i)
        upright[i] = { shape[2 * i], shape[2 * i + 1] };
    const auto leftEye = meanOf(upright, 36, 41);
    const auto rightEye = meanOf(upright, 42, 47);
    const auto mouth = meanOf(upright, 48, 59);
    const double eyes = rightEye.x - leftEye.x;
    if (!(eyes > 0.08 * faces::kCropSize) || std::abs(rightEye.y - leftEye.y) > 0.5 * eyes)
        return false;
    const double lowestEye = std::max(leftEye.y, rightEye.y);
    const double jawLeft = std::min(upright[0].x, upright[4].x);
    const double jawRight = std::max(upright[16].x, upright[12].x);
    const double margin = 0.15 * eyes;
    const auto between = [&](double x) { return x > jawLeft - margin && x < jawRight + margin; };
    return mouth.y > lowestEye + 0.4 * eyes && upright[33].y > lowestEye && upright[33].y < mouth.y && upright[8].y > mouth.y
        && jawRight - jawLeft > eyes && between(upright[30].x) && between(upright[48].x) && between(upright[54].x);
}

LandmarkIndex::LandmarkIndex(std::vector<Face> faces)
    : m_faces(std::move(faces))
{
    std::erase_if(m_faces,
        [](const Face& face) { return !std::all_of(face.shape.begin(), face.shape.end(), [](float v) { return std::isfinite(v); }); });
    if (m_faces.empty())
        return;
    findAxes();

    std::vector<std::pair<double, std::size_t>> order(m_faces.size());
    std::vector<std::array<double, kStage * kStages>> all(m_faces.size());
    double largest = 0;
    for (std::size_t i = 0; i < m_faces.size(); ++i) {
        all[i] = principal(m_faces[i].shape);
        order[i] = { all[i][0], i };
        largest = std::max(largest, std::sqrt(squaredDistance(m_faces[i].shape, m_mean)));
    }
    std::sort(order.begin(), order.end(), [&](const auto& a, const auto& b) {
        return std::tuple(a.first, m_faces[a.second].id) < std::tuple(b.first, m_faces[b.second].id);
    });
    // A float coordinate is off by at most 2^-24 of the largest norm, and each query adds its own.
    m_slack = 1e-5 * (1 + largest);

    const std::size_t blocks = (m_faces.size() + kBlock - 1) / kBlock;
    m_coordinates.assign(blocks * kStage * kStages * kBlock, std::numeric_limits<float>::max());
    m_blockFirst.resize(blocks);
    m_blockLast.resize(blocks);
    std::vector<Face> sorted;
    sorted.reserve(m_faces.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto& coordinates = all[order[i].second];
        const std::size_t block = i / kBlock;
        float* out = &m_coordinates[block * kStage * kStages * kBlock + i % kBlock];
        for (std::size_t k = 0; k < coordinates.size(); ++k)
            out[k * kBlock] = static_cast<float>(coordinates[k]);
        if (i % kBlock == 0)
            m_blockFirst[block] = static_cast<float>(coordinates[0]);
        m_blockLast[block] = static_cast<float>(coordinates[0]);
        sorted.push_back(m_faces[order[i].second]);
    }
    m_faces = std::move(sorted);
}

/// The main axes of the faces, of a sample of them where there are many: any orthonormal axes keep the search exact.
void LandmarkIndex::findAxes()
{
    const std::size_t step = (m_faces.size() + kLargestAxisSample - 1) / kLargestAxisSample;
    cv::Mat sample(0, static_cast<int>(kDimensions), CV_64F);
    for (std::size_t i = 0; i < m_faces.size(); i += step) {
        const cv::Mat row(1, static_cast<int>(kDimensions), CV_32F, m_faces[i].shape.data());
        cv::Mat wide;
        row.convertTo(wide, CV_64F);
        sample.push_back(wide);
    }
    cv::Mat covariance;
    cv::Mat mean;
    cv::calcCovarMatrix(sample, covariance, mean, cv::COVAR_NORMAL | cv::COVAR_ROWS | cv::COVAR_SCALE, CV_64F);
    cv::Mat values;
    cv::Mat axes;
    cv::eigen(covariance, values, axes);
    m_axes.assign(axes.ptr<double>(0), axes.ptr<double>(0) + kStage * kStages * kDimensions);
    for (std::size_t i = 0; i < kDimensions; ++i)
        m_mean[i] = static_cast<float>(mean.at<double>(0, static_cast<int>(i)));
}

std::array<double, LandmarkIndex::kStage * LandmarkIndex::kStages> LandmarkIndex::principal(const NormalisedLandmarks& shape) const
{
    std::array<double, kDimensions> centred;
    for (std::size_t i = 0; i < kDimensions; ++i)
        centred[i] = static_cast<double>(shape[i]) - static_cast<double>(m_mean[i]);
    std::array<double, kStage * kStages> result;
    for (std::size_t k = 0; k < result.size(); ++k) {
        const double* axis = &m_axes[k * kDimensions];
        double sum = 0;
        for (std::size_t i = 0; i < kDimensions; ++i)
            sum += axis[i] * centred[i];
        result[k] = sum;
    }
    return result;
}

std::vector<LandmarkIndex::Neighbour> LandmarkIndex::nearest(const NormalisedLandmarks& shape, int identity, std::size_t count) const
{
    if (m_faces.empty() || count == 0)
        return {};
    const auto exact = principal(shape);
    std::array<float, kStage * kStages> query;
    std::transform(exact.begin(), exact.end(), query.begin(), [](double v) { return static_cast<float>(v); });
    const double slack = m_slack + 1e-5 * std::sqrt(squaredDistance(shape, m_mean));
    Best best(count);
    double bound = std::numeric_limits<double>::infinity();
    float squaredBound = std::numeric_limits<float>::infinity();

    const auto compare = [&](std::size_t block) {
        std::array<float, kBlock> sums {};
        const float* coordinates = &m_coordinates[block * kStage * kStages * kBlock];
        for (std::size_t stage = 0; stage < kStages; ++stage) {
            for (std::size_t k = stage * kStage; k < (stage + 1) * kStage; ++k) {
                for (std::size_t i = 0; i < kBlock; ++i) {
                    const float d = coordinates[k * kBlock + i] - query[k];
                    sums[i] += d * d;
                }
            }
            float smallest = sums[0];
            for (std::size_t i = 1; i < kBlock; ++i)
                smallest = std::min(smallest, sums[i]);
            if (smallest > squaredBound)
                return;
        }
        const std::size_t end = std::min(m_faces.size(), (block + 1) * kBlock);
        for (std::size_t i = block * kBlock; i < end; ++i) {
            const Face& face = m_faces[i];
            if (sums[i % kBlock] > squaredBound || face.identity == identity || face.otherIdentity == identity)
                continue;
            best.offer(squaredDistance(face.shape, shape), face.id);
            bound = best.worstDistance() + slack;
            squaredBound = static_cast<float>(bound * bound * (1 + 1e-5));
        }
    };

    // From the query's own place outwards, until even the first coordinate is too far away.
    const auto start = static_cast<std::size_t>(std::lower_bound(m_blockLast.begin(), m_blockLast.end(), query[0]) - m_blockLast.begin());
    std::size_t right = std::min(start, m_blockLast.size() - 1);
    std::size_t left = right;
    bool goRight = true;
    bool goLeft = left > 0;
    while (goRight || goLeft) {
        if (goRight) {
            if (static_cast<double>(m_blockFirst[right]) - static_cast<double>(query[0]) > bound)
                goRight = false;
            else
                compare(right);
            if (++right == m_blockFirst.size())
                goRight = false;
        }
        if (goLeft) {
            --left;
            if (static_cast<double>(query[0]) - static_cast<double>(m_blockLast[left]) > bound)
                goLeft = false;
            else
                compare(left);
            goLeft = goLeft && left > 0;
        }
    }
    return best.sorted();
}

std::vector<LandmarkIndex::Neighbour> LandmarkIndex::nearestByBruteForce(
    const NormalisedLandmarks& shape, int identity, std::size_t count) const
{
    if (count == 0)
        return {};
    Best best(count);
    for (const Face& face : m_faces) {
        if (face.identity != identity && face.otherIdentity != identity)
            best.offer(squaredDistance(face.shape, shape), face.id);
    }
    return best.sorted();
}

} // namespace semblance::dataset
