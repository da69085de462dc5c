// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/detector/detector.h"
#include "model/error.h"
#include "model/hierarchy/joint_distribution.h"

#include <cmath>
#include <functional>

namespace semblance::test {

/// A detector without a network. Raw scores follow from the crop's mean colour (a deterministic spread over the nodes) and the
/// probabilities from the scores through the real joint distribution, so they satisfy the hierarchy. beforeBatch may throw
/// model::Error or request a stop.
class FakeDetector : public model::Detector {
public:
    explicit FakeDetector(model::LabelHierarchy hierarchy = model::LabelHierarchy::ffpp(), int batch = 8)
        : m_distribution(hierarchy)
        , m_batch(batch)
    {
        m_description.name = "fake";
        m_description.architecture = "fake";
        m_description.hierarchy = std::move(hierarchy);
        m_description.intendedUse = "Tests only.";
        m_description.demonstration = true;
    }

    const model::ModelDescription& description() const override { return m_description; }
    int recommendedBatch() const override { return m_batch; }

    std::vector<model::FaceScores> score(std::span<const model::RgbView> crops) override
    {
        batchSizes.push_back(static_cast<int>(crops.size()));
        if (beforeBatch)
            beforeBatch(static_cast<int>(batchSizes.size()));
        std::vector<model::FaceScores> all;
        for (const model::RgbView& crop : crops) {
            double sum = 0;
            for (int y = 0; y < crop.height; ++y) {
                for (int x = 0; x < crop.width * 3; ++x)
                    sum += crop.pixels[y * crop.stride + x];
            }
            const double mean = sum / (3.0 * crop.width * crop.height);
            model::FaceScores scores;
            for (int node = 0; node < m_description.hierarchy.size(); ++node)
                scores.rawScores.push_back(3 * std::sin(0.37 * mean + 1.9 * node));
            scores.probabilities = m_distribution.marginals(scores.rawScores);
            all.push_back(std::move(scores));
        }
        return all;
    }

    /// A 4 x 3 ramp that depends on the node.
    std::vector<model::HeatMap> heatMaps(const model::RgbView&, std::span<const int> nodes, model::HeatMapTarget) override
    {
        std::vector<model::HeatMap> maps;
        for (const int node : nodes) {
            model::HeatMap map { 4, 3, {} };
            for (int i = 0; i < 12; ++i)
                map.values.push_back(static_cast<float>((i + node) % 12) / 11.0F);
            maps.push_back(std::move(map));
        }
        return maps;
    }

    std::function<void(int batchNumber)> beforeBatch; ///< batchNumber from 1
    std::vector<int> batchSizes; ///< of every score() call so far

private:
    model::ModelDescription m_description;
    model::JointDistribution m_distribution;
    int m_batch;
};

} // namespace semblance::test
