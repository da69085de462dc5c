// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/hierarchy/joint_distribution.h"
#include "model/tests/parity.h"

using namespace semblance;
using namespace semblance::model;
using check::parityArray;
using check::parityJson;

namespace {

struct Case {
    const char* graph;
    const char* states;
    LabelHierarchy hierarchy;
};

std::vector<Case> cases()
{
    return {{"ffpp", "graph/ffpp_states_official.npy", LabelHierarchy::ffpp(StateRule::Official)},
            {"ffpp", "graph/ffpp_states_strict.npy", LabelHierarchy::ffpp(StateRule::Strict)},
            {"ffsc", "graph/ffsc_states_official_rule.npy", LabelHierarchy::ffsc(StateRule::Official)},
            {"ffsc", "graph/ffsc_states_strict.npy", LabelHierarchy::ffsc(StateRule::Strict)}};
}

torch::Tensor marginals(const LabelHierarchy& hierarchy, const torch::Tensor& scores)
{
    const JointDistribution joint(hierarchy);
    const auto rows = scores.to(torch::kDouble).contiguous();
    auto result = torch::empty(rows.sizes(), torch::kDouble);
    for (std::int64_t i = 0; i < rows.size(0); ++i) {
        const auto row = rows[i];
        const auto p = joint.marginals({row.data_ptr<double>(), static_cast<std::size_t>(row.numel())});
        std::copy(p.begin(), p.end(), result[i].data_ptr<double>());
    }
    return result;
}

}

SEMBLANCE_TEST(legalStatesAreTheOfficialOnesInTheirOrder)
{
    for (const auto& c : cases()) {
        const auto expected = parityArray(c.states);
        CHECK(c.hierarchy.stateCount() == expected.size(0));
        CHECK(c.hierarchy.size() == expected.size(1));
        const auto* first = expected.data_ptr<std::uint8_t>();
        CHECK(c.hierarchy.states() == std::vector<std::uint8_t>(first, first + expected.numel()));
    }
}

SEMBLANCE_TEST(nodesLevelsAndEdgesAreTheOfficialOnes)
{
    for (const auto& c : cases()) {
        const auto json = parityJson(std::string("graph/") + c.graph + "_graph.json");
        const auto& nodes = c.hierarchy.nodes();
        CHECK(json["nodes"].size() == nodes.size());
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            CHECK(json["nodes"][i] == nodes[i].name);
            CHECK(json["parents"].value(std::to_string(i), std::vector<int>()) == nodes[i].parents);
            CHECK(json["children"].value(std::to_string(i), std::vector<int>()) == nodes[i].children);
        }
        CHECK(json["levels"]["primary"] == c.hierarchy.level(Level::Primary));
        CHECK(json["levels"]["global_"] == c.hierarchy.level(Level::GlobalAttribute));
        CHECK(json["levels"]["local"] == c.hierarchy.level(Level::LocalRegion));
    }
}

SEMBLANCE_TEST(marginalsAreTheOfficialOnes)
{
    const auto official = LabelHierarchy::ffpp(StateRule::Official);
    const auto scores = parityArray("graph/scores_f32.npy");
    CHECK_SAME("marginals, float64", marginals(official, scores), parityArray("graph/marginals_f64.npy"), 1e-10);
    CHECK_SAME("marginals, float32", marginals(official, scores), parityArray("graph/marginals_f32.npy"), 2e-7);
    CHECK_SAME("marginals, strict", marginals(LabelHierarchy::ffpp(StateRule::Strict), scores), parityArray("graph/marginals_strict_f64.npy"), 1e-10);
    const auto ffsc = parityArray("graph/ffsc_scores_f64.npy");
    CHECK_SAME("marginals, FFSC official", marginals(LabelHierarchy::ffsc(StateRule::Official), ffsc),
               parityArray("graph/ffsc_marginals_official_rule_f64.npy"), 1e-10);
    CHECK_SAME("marginals, FFSC strict", marginals(LabelHierarchy::ffsc(StateRule::Strict), ffsc), parityArray("graph/ffsc_marginals_strict_f64.npy"), 1e-10);
}

SEMBLANCE_TEST(jointStatesAddUpToTheOfficialMarginals)
{
    const JointDistribution joint(LabelHierarchy::ffpp(StateRule::Official));
    const auto scores = parityArray("graph/scores_f32.npy").to(torch::kDouble).contiguous();
    auto sums = torch::zeros(scores.sizes(), torch::kDouble);
    for (std::int64_t i = 0; i < scores.size(0); ++i) {
        const auto row = scores[i];
        for (const auto& state : joint.mostProbableStates({ row.data_ptr<double>(), static_cast<std::size_t>(row.numel()) }, 251))
            sums[i] += torch::tensor(at::ArrayRef<std::uint8_t>(state.state), torch::kUInt8).to(torch::kDouble) * state.probability;
    }
    CHECK_SAME("sums of joint states", sums, parityArray("graph/marginals_f64.npy"), 1e-10);
}

SEMBLANCE_TEST(theChangeThatFlipsTheVerdictDoesSoInTheOfficialNumbers)
{
    const JointDistribution joint(LabelHierarchy::ffpp(StateRule::Official));
    const auto scores = parityArray("graph/scores_f32.npy").to(torch::kDouble).contiguous();
    const auto official = parityArray("graph/marginals_f64.npy");
    for (std::int64_t i = 0; i < scores.size(0); ++i) {
        const auto row = scores[i];
        const double p = official[i][0].item<double>();
        for (const auto& change : joint.changesToReach({ row.data_ptr<double>(), static_cast<std::size_t>(row.numel()) }, 0, 0.5)) {
            if (change.node == 0 && p > 1e-9 && p < 1 - 1e-9)
                CHECK_CLOSE(change.change, std::log((1 - p) / p), 1e-6);
            auto changed = row.clone();
            changed[change.node] += change.change;
            const double reached = joint.marginals({ changed.data_ptr<double>(), static_cast<std::size_t>(changed.numel()) })[0];
            CHECK_CLOSE(reached, 0.5, 1e-6);
        }
    }
}

SEMBLANCE_TEST(aHierarchyReadFromItsOwnJsonIsTheSame)
{
    for (const auto& c : cases()) {
        const auto again = LabelHierarchy::fromJson(c.hierarchy.toJson());
        CHECK(again.states() == c.hierarchy.states());
        CHECK(again.toJson() == c.hierarchy.toJson());
    }
}

SEMBLANCE_TEST_MAIN()
