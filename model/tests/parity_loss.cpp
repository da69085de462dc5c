// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/hierarchy/label_hierarchy.h"
#include "model/tests/parity.h"
#include "model/training/fidelity_loss.h"

using namespace semblance::check;
using namespace semblance::model;

namespace {

constexpr std::array kLevels{Level::Primary, Level::GlobalAttribute, Level::LocalRegion};

torch::Tensor levelLosses(const LabelHierarchy& hierarchy, const torch::Tensor& probabilities, const torch::Tensor& labels, const torch::Tensor& observed)
{
    const auto elements = fidelityLoss(probabilities, labels);
    std::vector<torch::Tensor> losses;
    for (const Level level : kLevels)
        losses.push_back(observedMean(elements, observed, hierarchy.level(level)));
    return torch::stack(losses);
}

} // namespace

SEMBLANCE_TEST(levelLossesAndTheirGradientEqualTheOfficialOnes)
{
    const auto hierarchy = LabelHierarchy::ffpp();
    const DifferentiableMarginals marginals(hierarchy);
    auto scores = parityArray("graph/scores_f32.npy").to(torch::kDouble).requires_grad_(true);
    const auto labels = parityArray("graph/labels_f32.npy").to(torch::kDouble);
    const auto probabilities = marginals(scores);
    CHECK_SAME("marginals", probabilities, parityArray("graph/marginals_f64.npy"), 1e-10);
    const auto losses = levelLosses(hierarchy, probabilities, labels, torch::ones_like(labels));
    CHECK_SAME("level losses", losses, parityArray("graph/loss_levels_f64.npy"), 1e-10);
    losses.sum().backward();
    CHECK_SAME("gradient of the raw scores", scores.grad(), parityArray("graph/grad_scores_f64.npy"), 1e-9);
}

SEMBLANCE_TEST(lossesOverObservedLabelsEqualTheReferenceMeans)
{
    const auto hierarchy = LabelHierarchy::ffpp();
    const auto probabilities = parityArray("forward/marginals_f64.npy");
    const auto labels = parityArray("forward/labels_f32.npy").to(torch::kDouble);
    const auto observed = parityArray("forward/observed_mask_u8.npy").to(torch::kDouble);
    const auto expected = parityJson("forward/paper_masked_losses.json").at("mean_over_observed_entries").get<std::vector<std::vector<double>>>();
    for (std::size_t set = 0; set < expected.size(); ++set) {
        const auto row = static_cast<std::int64_t>(set);
        const auto losses = levelLosses(hierarchy, probabilities, labels[row], observed[row]);
        for (std::size_t level = 0; level < kLevels.size(); ++level)
            CHECK_CLOSE(losses[static_cast<std::int64_t>(level)].item<double>(), expected[set][level], 1e-10);
    }
}

SEMBLANCE_TEST_MAIN()
