// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/hierarchy/joint_distribution.h"
#include "model/tests/check.h"

#include <limits>
#include <numeric>

using namespace semblance::model;

namespace {

std::string described(const std::string& nodes, const std::string& edges, const std::string& rule = "official")
{
    return R"({"name":"own","rule":")" + rule + R"(","nodes":)" + nodes + R"(,"edges":)" + edges + "}";
}

const std::string kThree = R"([{"name":"face","level":"primary"},{"name":"a","level":"global"},{"name":"b","level":"local"}])";

double largest()
{
    return std::numeric_limits<double>::max();
}

}

SEMBLANCE_TEST(thePublishedHierarchiesHaveTheirLegalStates)
{
    CHECK(LabelHierarchy::ffpp(StateRule::Official).stateCount() == 251);
    CHECK(LabelHierarchy::ffpp(StateRule::Strict).stateCount() == 250);
    CHECK(LabelHierarchy::ffsc(StateRule::Official).size() == 12);
}

SEMBLANCE_TEST(anOwnHierarchyIsEnumerated)
{
    const auto chain = LabelHierarchy::fromJson(described(kThree, R"([["face","a"],["a","b"]])"));
    // none; the face alone, whose rule asks for no child; all three
    CHECK((chain.states() == std::vector<std::uint8_t>{0, 0, 0, 1, 0, 0, 1, 1, 1}));
    const auto strict = LabelHierarchy::fromJson(described(kThree, R"([["face","a"],["a","b"]])", "strict"));
    CHECK((strict.states() == std::vector<std::uint8_t>{0, 0, 0, 1, 1, 1}));
}

SEMBLANCE_TEST(aTextWithoutEndIsRefusedBeforeItIsParsed)
{
    CHECK_THROWS_WITH("256 KiB", LabelHierarchy::fromJson("[" + std::string(300 << 10, ' ') + "]"));
}

SEMBLANCE_TEST(nestingWithoutEndIsRefusedBeforeItFillsTheStack)
{
    constexpr std::size_t depth = 100000;
    const auto nested = std::string(depth, '[') + std::string(depth, ']');
    CHECK_THROWS_WITH("nested", LabelHierarchy::fromJson(described(kThree, R"([["face","nobody",)" + nested + "]]")));
}

SEMBLANCE_TEST(aDescriptionThatIsNoHierarchyIsRefused)
{
    const auto refused = [](const std::string& text) { CHECK_THROWS_WITH("label hierarchy", LabelHierarchy::fromJson(text)); };
    refused("");
    refused("[]");
    refused("{}");
    refused(described("[]", "[]"));
    refused(described(kThree, R"([["face","a"]])"));
    refused(described(kThree, R"([["face","a"],["a","c"]])"));
    refused(described(kThree, R"([["face","a"],["a","b"],["b","a"]])"));
    refused(described(kThree, R"([["face","a"],["a","b"],["a","b"]])"));
    refused(described(kThree, R"([["face","a"],["a","b"]])", "lenient"));
    refused(described(R"([{"name":"face","level":"primary"},{"name":"face","level":"local"}])", R"([["face","face"]])"));
    refused(described(R"([{"name":"face","level":"primary"},{"name":"x","level":"middle"}])", R"([["face","x"]])"));
    std::string many = R"([{"name":"face","level":"primary"})";
    std::string edges = "[";
    for (int i = 0; i < 20; ++i) {
        many += R"(,{"name":"n)" + std::to_string(i) + R"(","level":"local"})";
        edges += (i ? "," : "") + std::string(R"(["face","n)") + std::to_string(i) + "\"]";
    }
    refused(described(many + "]", edges + "]"));
}

SEMBLANCE_TEST(withoutEvidenceEveryLegalStateIsEquallyProbable)
{
    const JointDistribution joint(LabelHierarchy::ffpp());
    const std::vector<double> zeros(10);
    CHECK_CLOSE(joint.marginals(zeros)[0], 250.0 / 251, 1e-15);
    const auto states = joint.mostProbableStates(zeros, 3);
    CHECK(states.size() == 3);
    CHECK(std::accumulate(states[0].state.begin(), states[0].state.end(), 0) == 0);
    CHECK_CLOSE(states[0].probability, 1.0 / 251, 1e-15);
}

SEMBLANCE_TEST(extremeScoresGiveProbabilities)
{
    const JointDistribution joint(LabelHierarchy::ffpp());
    for (const double sign : {1.0, -1.0}) {
        const auto p = joint.marginals(std::vector<double>(10, sign * largest()));
        for (const double value : p)
            CHECK_CLOSE(value, sign > 0 ? 1.0 : 0.0, 0);
    }
    std::vector<double> mixed(10, -largest());
    mixed[0] = largest();
    CHECK_CLOSE(joint.marginals(mixed)[0], 1, 0);
    CHECK_CLOSE(joint.marginals(mixed)[1], 0, 0);
}

SEMBLANCE_TEST(scoresThatAreNoNumbersAreRefusedByName)
{
    const JointDistribution joint(LabelHierarchy::ffpp());
    std::vector<double> scores(10);
    CHECK_THROWS_WITH("9 raw scores", joint.marginals(std::span(scores).first(9)));
    for (const double bad : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        scores[3] = bad;
        CHECK_THROWS_WITH("physical_inconsistency", joint.marginals(scores));
    }
}

SEMBLANCE_TEST(oneChangedScoreBringsTheProbabilityToTheThreshold)
{
    for (const auto& hierarchy : { LabelHierarchy::ffpp(), LabelHierarchy::ffpp(StateRule::Strict), LabelHierarchy::ffsc() }) {
        const JointDistribution joint(hierarchy);
        for (int row = 0; row < 4; ++row) {
            std::vector<double> scores;
            for (int i = 0; i < hierarchy.size(); ++i)
                scores.push_back(4 * std::sin(1.3 * i + 2.1 * row));
            for (const double threshold : { 0.2, 0.5, 0.9 }) {
                for (int node = 0; node < hierarchy.size(); ++node) {
                    const auto changes = joint.changesToReach(scores, node, threshold);
                    std::vector<bool> reaches(static_cast<std::size_t>(hierarchy.size()));
                    for (std::size_t c = 0; c < changes.size(); ++c) {
                        auto changed = scores;
                        changed[static_cast<std::size_t>(changes[c].node)] += changes[c].change;
                        CHECK_CLOSE(joint.marginals(changed)[static_cast<std::size_t>(node)], threshold, 1e-9);
                        CHECK(c == 0 || std::fabs(changes[c].change) >= std::fabs(changes[c - 1].change));
                        reaches[static_cast<std::size_t>(changes[c].node)] = true;
                    }
                    CHECK(reaches[static_cast<std::size_t>(node)]); // a node's own score always can
                    // The probability is monotone in each score, so a score that is not named leaves it on one side from end to end.
                    for (int j = 0; j < hierarchy.size(); ++j) {
                        if (reaches[static_cast<std::size_t>(j)])
                            continue;
                        auto low = scores;
                        auto high = scores;
                        low[static_cast<std::size_t>(j)] = -1e3;
                        high[static_cast<std::size_t>(j)] = 1e3;
                        CHECK((joint.marginals(low)[static_cast<std::size_t>(node)] >= threshold)
                              == (joint.marginals(high)[static_cast<std::size_t>(node)] >= threshold));
                    }
                }
            }
        }
    }
}

SEMBLANCE_TEST(theOwnScoresChangeIsTheDifferenceOfLogOddsHoweverCertain)
{
    const JointDistribution joint(LabelHierarchy::ffpp());
    std::vector<double> scores(10);
    // P(face = 1) = 250 / 251 without evidence, and its log odds rise one to one with the face's own raw score.
    const auto own = [&](double threshold) {
        for (const auto& change : joint.changesToReach(scores, 0, threshold)) {
            if (change.node == 0)
                return change.change;
        }
        return std::numeric_limits<double>::quiet_NaN();
    };
    CHECK_CLOSE(own(0.5), -std::log(250.0), 1e-12);
    CHECK_CLOSE(own(0.8), std::log(4.0) - std::log(250.0), 1e-12);
    scores[0] = 5000;
    CHECK_CLOSE(own(0.5), -std::log(250.0) - 5000, 1e-9);
    CHECK(joint.changesToReach(scores, 0, 0).empty());
    CHECK(joint.changesToReach(scores, 0, 1).empty());
    CHECK_THROWS_WITH("no node number 10", joint.changesToReach(scores, 10, 0.5));
    CHECK_THROWS_WITH("9 raw scores", joint.changesToReach(std::span(scores).first(9), 0, 0.5));
}

SEMBLANCE_TEST(allJointStatesTogetherAreTheWholeDistribution)
{
    const JointDistribution joint(LabelHierarchy::ffsc());
    std::vector<double> scores;
    for (int i = 0; i < 12; ++i)
        scores.push_back(2 * std::cos(0.7 * i));
    const auto states = joint.mostProbableStates(scores, 100000);
    CHECK(states.size() == 1544);
    double total = 0;
    for (std::size_t s = 0; s < states.size(); ++s) {
        total += states[s].probability;
        CHECK(s == 0 || states[s].probability <= states[s - 1].probability);
        double energy = 0;
        for (std::size_t i = 0; i < 12; ++i)
            energy += states[s].state[i] * scores[i];
        double firstEnergy = 0;
        for (std::size_t i = 0; i < 12; ++i)
            firstEnergy += states[0].state[i] * scores[i];
        CHECK_CLOSE(std::log(states[s].probability / states[0].probability), energy - firstEnergy, 1e-9);
    }
    CHECK_CLOSE(total, 1, 1e-12);
}

SEMBLANCE_TEST_MAIN()
