// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/expansion/forgery.h"
#include "core/dataset/portrait_set.h"

#include <cstdint>
#include <random>

namespace semblance::dataset {

/// One training or test picture at the network's input size.
struct Sample {
    ForgeryKind kind = ForgeryKind::Real;
    int target = 0;                   ///< index of the portrait
    std::vector<std::uint8_t> pixels; ///< side * side * 3, RGB
    std::vector<float> altered;       ///< (side / 8)^2 in [0, 1]: share of each cell that was replaced
};

/// What the network's input recipe makes of a crop.
struct SampleFormat {
    int side = 160;
    double cropShare = 1; ///< see model::InputRecipe
};

struct GeneratorSettings {
    SampleFormat format;
    std::uint64_t seed = 1;
    int nearest = 25; ///< sources are drawn from this many nearest faces
    std::uint64_t rampSamples = 0; ///< perturbations, compression and shrinking become as frequent as they get over this many samples
};

/// Real and forged pictures made on the fly from portraits. Sample 2n is a real picture and sample 2n + 1 the same picture forged, or left real
/// where that can't be done; both have the same perturbations, resampling, compression and shift, so that the forgery alone tells them apart.
/// sample() is a pure function of settings, portraits and index; any number of threads may call it.
class SampleGenerator {
public:
    /// people: indices of the portraits to use, as targets and as sources.
    SampleGenerator(const PortraitSet& portraits, std::vector<int> people, const GeneratorSettings& settings);

    Sample sample(std::uint64_t index) const;

private:
    using Random = std::mt19937_64;
    ForgeryOptions drawOptions(Random& random, ForgeryKind kind) const;
    std::optional<Forgery> drawForgery(Random& random, ForgeryKind kind, int target, bool inCrop) const;

    const PortraitSet& m_portraits;
    std::vector<int> m_people;
    GeneratorSettings m_settings;
    std::vector<std::vector<int>> m_sources;
};

/// How a held-out picture is treated before it is scored.
enum class TestCondition { Clean, Jpeg60, HalfSize, Poisson };
QString name(TestCondition condition);

/// The fixed test set: every person once as real and once per forging kind, from the nearest source, with middling mask parameters; no
/// random perturbation. A forgery that can't be made is left out.
std::vector<Sample> testSamples(const PortraitSet& portraits, const std::vector<int>& people, const SampleFormat& format, TestCondition condition);

} // namespace semblance::dataset
