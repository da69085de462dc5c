// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tests/parity.h"
#include "model/training/objective.h"

using namespace semblance::check;
using namespace semblance::model;

SEMBLANCE_TEST(levelLossesAndTheirGradientEqualTheOfficialOnes)
{
    const auto hierarchy = LabelHierarchy::ffpp();
    const DifferentiableMarginals marginals(hierarchy);
    auto scores = parityArray("graph/scores_f32.npy").to(torch::kDouble).requires_grad_(true);
    const auto labels = parityArray("graph/labels_f32.npy").to(torch::kDouble);
    const auto probabilities = marginals(scores);
    CHECK_SAME("marginals", probabilities, parityArray("graph/marginals_f64.npy"), 1e-10);
    const auto losses = Objective(hierarchy, LossKind::Fidelity).levelLosses(scores, { {}, labels, torch::ones_like(labels) });
    CHECK_SAME("level losses", losses, parityArray("graph/loss_levels_f64.npy"), 1e-10);
    losses.sum().backward();
    CHECK_SAME("gradient of the raw scores", scores.grad(), parityArray("graph/grad_scores_f64.npy"), 1e-9);
}

SEMBLANCE_TEST(lossesOverObservedLabelsEqualTheReferenceMeans)
{
    const Objective objective(LabelHierarchy::ffpp(), LossKind::Fidelity);
    const auto scores = parityArray("forward/logits_f64.npy");
    const auto labels = parityArray("forward/labels_f32.npy").to(torch::kDouble);
    const auto observed = parityArray("forward/observed_mask_u8.npy").to(torch::kDouble);
    const auto expected = parityJson("forward/paper_masked_losses.json").at("mean_over_observed_entries").get<std::vector<std::vector<double>>>();
    for (std::size_t set = 0; set < expected.size(); ++set) {
        const auto row = static_cast<std::int64_t>(set);
        const auto losses = objective.levelLosses(scores, { {}, labels[row], observed[row] });
        for (std::size_t level = 0; level < 3; ++level)
            CHECK_CLOSE(losses[static_cast<std::int64_t>(level)].item<double>(), expected[set][level], 1e-10);
    }
}

SEMBLANCE_TEST(partsOfABatchAddUpToItsLosses)
{
    const Objective objective(LabelHierarchy::ffpp(), LossKind::Fidelity);
    const auto scores = parityArray("forward/logits_f64.npy");
    const auto labels = parityArray("forward/labels_f32.npy").to(torch::kDouble)[0];
    const auto observed = parityArray("forward/observed_mask_u8.npy").to(torch::kDouble)[0];
    const auto counts = objective.counts(observed);
    auto sum = torch::zeros({ 3 }, torch::kDouble);
    for (const auto& [first, count] : { std::pair { 0, 1 }, std::pair { 1, 3 } })
        sum = sum
            + objective.levelLosses(
                scores.narrow(0, first, count), { {}, labels.narrow(0, first, count), observed.narrow(0, first, count), counts });
    CHECK_SAME("sum of the parts", sum, objective.levelLosses(scores, { {}, labels, observed }), 1e-14);
}

SEMBLANCE_TEST(crossEntropyIsThatOfTheMarginalsAndStaysFiniteWhereTheyRoundToZero)
{
    const auto hierarchy = LabelHierarchy::ffpp();
    const Objective objective(hierarchy, LossKind::CrossEntropy);
    const auto labels = parityArray("forward/labels_f32.npy").to(torch::kDouble)[0];
    const auto scores = parityArray("forward/logits_f64.npy");
    const auto p = parityArray("forward/marginals_f64.npy");
    const auto elements = -(labels * p.log() + (1 - labels) * (1 - p).log());
    const auto losses = objective.levelLosses(scores, { {}, labels, torch::ones_like(labels) });
    CHECK_CLOSE(losses[0].item<double>(), elements.select(1, 0).mean().item<double>(), 1e-9);
    CHECK_CLOSE(losses[2].item<double>(), elements.narrow(1, 4, 6).mean().item<double>(), 1e-9);
    auto extreme = (scores * 1e4).requires_grad_(true);
    const auto large = objective.levelLosses(extreme, { {}, labels, torch::ones_like(labels) });
    large.sum().backward();
    CHECK(torch::isfinite(large).all().item<bool>());
    CHECK(torch::isfinite(extreme.grad()).all().item<bool>());
}

SEMBLANCE_TEST_MAIN()
