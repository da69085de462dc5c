// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/detector/explainer.h"
#include "support/fake_detector.h"

#include <algorithm>

namespace semblance::test {

/// A FakeDetector whose evidence is a 4 x 3 ramp that depends on the node, from what speaks against it to what speaks for it; nothing
/// speaks for node 1. The randomised model's map is the ramp from its other end.
class FakeExplainer : public FakeDetector, public model::Explainer {
public:
    std::vector<model::EvidenceMap> evidenceMaps(
        const model::RgbView&, std::span<const int> nodes, model::HeatMapTarget target, model::EncoderWeights weights) override
    {
        const float unit = target == model::HeatMapTarget::RawScore ? 1 : 0.1F;
        std::vector<model::EvidenceMap> maps;
        for (const int node : nodes) {
            model::EvidenceMap map { 4, 3, {} };
            for (int i = 0; i < 12; ++i)
                map.values.push_back((static_cast<float>((i + node) % 12) - (node == 1 ? 12.0F : 3.0F)) * unit);
            if (weights == model::EncoderWeights::Randomized)
                std::reverse(map.values.begin(), map.values.end());
            maps.push_back(std::move(map));
        }
        return maps;
    }
};

} // namespace semblance::test
