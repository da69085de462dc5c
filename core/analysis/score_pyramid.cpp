// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/score_pyramid.h"

#include <algorithm>
#include <limits>

namespace semblance::analysis {
namespace {

constexpr int kFactorBits = 2; // buckets of 4^k analysed frames
constexpr std::size_t kSmallestLevel = 4; ///< buckets; a coarser level would save nothing

struct Sum {
    float least = std::numeric_limits<float>::infinity();
    float most = -std::numeric_limits<float>::infinity();
    double sum = 0;

    void add(float lower, float upper, double mean, int faces)
    {
        least = std::min(least, lower);
        most = std::max(most, upper);
        sum += mean * faces;
    }
    void add(double probability) { add(static_cast<float>(probability), static_cast<float>(probability), probability, 1); }
};

} // namespace

/// The nodes of one column while it is being put together from the analysed frames first <= place < end.
struct ScorePyramid::Gathering {
    explicit Gathering(std::size_t nodes)
        : sums(nodes)
    {
    }

    std::int64_t first = 0;
    std::int64_t end = 0;
    int faces = 0;
    std::vector<Sum> sums;
};

std::shared_ptr<const ScorePyramid> ScorePyramid::build(std::shared_ptr<const TrackScores> scores, std::stop_token stop)
{
    auto pyramid = std::make_shared<ScorePyramid>();
    const TrackScores& source = *scores;
    const auto nodes = static_cast<std::size_t>(source.nodes);
    const int every = std::max(1, source.every);
    pyramid->m_places.reserve(source.size());
    for (const qint64 frame : source.frames)
        pyramid->m_places.push_back(static_cast<std::int32_t>(frame / every));

    std::size_t finer = source.size();
    while (finer > kSmallestLevel) {
        if (stop.stop_requested())
            return nullptr;
        const Level* below = pyramid->m_levels.empty() ? nullptr : &pyramid->m_levels.back();
        const std::vector<std::int32_t>& placesBelow = below ? below->places : pyramid->m_places;
        Level level;
        for (std::size_t i = 0; i < finer;) {
            const std::int32_t place = placesBelow[i] >> kFactorBits;
            std::vector<Sum> sums(nodes);
            int faces = 0;
            level.places.push_back(place);
            level.below.push_back(static_cast<std::int32_t>(i));
            for (; i < finer && placesBelow[i] >> kFactorBits == place; ++i) {
                faces += below ? below->faces[i] : 1;
                for (std::size_t node = 0; node < nodes; ++node) {
                    if (!below) {
                        sums[node].add(source.probabilities[i * nodes + node]);
                        continue;
                    }
                    const Bucket& b = below->buckets[i * nodes + node];
                    sums[node].add(b.least, b.most, static_cast<double>(b.mean), below->faces[i]);
                }
            }
            level.faces.push_back(faces);
            for (const Sum& s : sums)
                level.buckets.push_back({ s.least, s.most, static_cast<float>(s.sum / faces) });
        }
        level.below.push_back(static_cast<std::int32_t>(finer));
        // Where faces are far apart a level can be as long as the one below it; it is needed to reach the shorter ones.
        finer = level.places.size();
        pyramid->m_levels.push_back(std::move(level));
    }
    pyramid->m_scores = std::move(scores);
    return pyramid;
}

void ScorePyramid::gatherFaces(Gathering& gathering, std::size_t from, std::size_t to) const
{
    const std::size_t nodes = gathering.sums.size();
    for (std::size_t face = from; face < to; ++face) {
        if (m_places[face] < gathering.first || m_places[face] >= gathering.end)
            continue;
        ++gathering.faces;
        for (std::size_t node = 0; node < nodes; ++node)
            gathering.sums[node].add(m_scores->probabilities[face * nodes + node]);
    }
}

void ScorePyramid::gatherBuckets(Gathering& gathering, std::size_t level, std::size_t from, std::size_t to) const
{
    const std::size_t nodes = gathering.sums.size();
    const Level& source = m_levels[level];
    const int bits = kFactorBits * static_cast<int>(level + 1);
    for (std::size_t i = from; i < to; ++i) {
        const std::int64_t first = static_cast<std::int64_t>(source.places[i]) << bits;
        const std::int64_t end = first + (std::int64_t { 1 } << bits);
        if (end <= gathering.first || first >= gathering.end)
            continue;
        if (first >= gathering.first && end <= gathering.end) {
            gathering.faces += source.faces[i];
            for (std::size_t node = 0; node < nodes; ++node) {
                const Bucket& b = source.buckets[i * nodes + node];
                gathering.sums[node].add(b.least, b.most, static_cast<double>(b.mean), source.faces[i]);
            }
            continue;
        }
        const auto below = static_cast<std::size_t>(source.below[i]);
        const auto belowEnd = static_cast<std::size_t>(source.below[i + 1]);
        if (level == 0)
            gatherFaces(gathering, below, belowEnd);
        else
            gatherBuckets(gathering, level - 1, below, belowEnd);
    }
}

void ScorePyramid::columns(std::span<const qint64> edges, std::span<Column> columns) const
{
    std::fill(columns.begin(), columns.end(), Column {});
    const std::int64_t every = std::max(1, m_scores->every);
    const auto nodes = static_cast<std::size_t>(m_scores->nodes);
    Gathering gathering(nodes);
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        gathering.first = (edges[i] + every - 1) / every;
        gathering.end = (edges[i + 1] + every - 1) / every;
        if (gathering.first >= gathering.end) {
            gathering.first = edges[i] / every;
            gathering.end = gathering.first + 1;
        }
        gathering.faces = 0;
        std::fill(gathering.sums.begin(), gathering.sums.end(), Sum {});

        // The widest buckets of which one can lie within the column; a column then meets five of them at the most.
        std::size_t level = 0;
        while (
            level < m_levels.size() && std::int64_t { 1 } << (kFactorBits * static_cast<int>(level + 1)) <= gathering.end - gathering.first)
            ++level;
        const auto& places = level == 0 ? m_places : m_levels[level - 1].places;
        const int bits = kFactorBits * static_cast<int>(level);
        const auto from = std::lower_bound(places.begin(), places.end(), gathering.first >> bits);
        const auto to = std::upper_bound(from, places.end(), (gathering.end - 1) >> bits);
        const auto fromIndex = static_cast<std::size_t>(from - places.begin());
        const auto toIndex = static_cast<std::size_t>(to - places.begin());
        if (level == 0)
            gatherFaces(gathering, fromIndex, toIndex);
        else
            gatherBuckets(gathering, level - 1, fromIndex, toIndex);

        if (gathering.faces == 0)
            continue;
        for (std::size_t node = 0; node < nodes; ++node) {
            const Sum& s = gathering.sums[node];
            columns[i * nodes + node] = { s.least, s.most, static_cast<float>(s.sum / gathering.faces), gathering.faces };
        }
    }
}

} // namespace semblance::analysis
