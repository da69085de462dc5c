// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/heat_map_measures.h"

#include "core/faces/region_shape.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace semblance::analysis {
namespace {

bool isSeen(const model::EvidenceMap& map, int x, int y)
{
    return x >= map.border && y >= map.border && x < map.width - map.border && y < map.height - map.border;
}

std::vector<float> seenEvidence(const model::EvidenceMap& map)
{
    std::vector<float> values;
    for (int y = 0; y < map.height; ++y) {
        for (int x = 0; x < map.width; ++x) {
            if (isSeen(map, x, y))
                values.push_back(map.values[static_cast<std::size_t>(y * map.width + x)]);
        }
    }
    return values;
}

std::vector<double> ranks(const std::vector<float>& values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> result(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first;
        while (end < order.size() && values[order[end]] == values[order[first]])
            ++end;
        for (std::size_t i = first; i < end; ++i)
            result[order[i]] = static_cast<double>(first + end - 1) / 2;
        first = end;
    }
    return result;
}

bool isWhole(const model::EvidenceMap& map)
{
    return map.width > 0 && map.height > 0
        && map.values.size() == static_cast<std::size_t>(map.width) * static_cast<std::size_t>(map.height);
}

} // namespace

std::optional<RegionShare> shareInNamedRegion(
    const model::EvidenceMap& map, const faces::Landmarks& landmarks, int cropSize, std::string_view node)
{
    if (!isWhole(map) || cropSize < std::max(map.width, map.height))
        return std::nullopt;
    const auto region = faces::namedRegion({ cropSize, cropSize }, landmarks, node);
    if (!region)
        return std::nullopt;
    cv::Mat covered;
    region->convertTo(covered, CV_32F, 1.0 / 255);
    cv::resize(covered, covered, { map.width, map.height }, 0, 0, cv::INTER_AREA); // the mean over each cell
    double inside = 0;
    double total = 0;
    double area = 0;
    int seen = 0;
    for (int y = 0; y < map.height; ++y) {
        for (int x = 0; x < map.width; ++x) {
            if (!isSeen(map, x, y))
                continue;
            const double share = covered.at<float>(y, x);
            const double evidence = std::max(0.0F, map.values[static_cast<std::size_t>(y * map.width + x)]);
            ++seen;
            area += share;
            total += evidence;
            inside += evidence * share;
        }
    }
    if (!(total > 0) || !(area > 0))
        return std::nullopt;
    return RegionShare { std::clamp(inside / total, 0.0, 1.0), area / seen };
}

std::optional<double> rankCorrelation(const model::EvidenceMap& a, const model::EvidenceMap& b)
{
    if (!isWhole(a) || !isWhole(b) || a.width != b.width || a.height != b.height || a.border != b.border)
        return std::nullopt;
    const auto first = ranks(seenEvidence(a));
    const auto second = ranks(seenEvidence(b));
    const double mean = (static_cast<double>(first.size()) - 1) / 2;
    double product = 0;
    double spreadOfFirst = 0;
    double spreadOfSecond = 0;
    for (std::size_t i = 0; i < first.size(); ++i) {
        product += (first[i] - mean) * (second[i] - mean);
        spreadOfFirst += (first[i] - mean) * (first[i] - mean);
        spreadOfSecond += (second[i] - mean) * (second[i] - mean);
    }
    if (!(spreadOfFirst > 0) || !(spreadOfSecond > 0))
        return std::nullopt;
    return std::clamp(product / std::sqrt(spreadOfFirst * spreadOfSecond), -1.0, 1.0);
}

} // namespace semblance::analysis
