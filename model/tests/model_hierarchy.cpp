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

SEMBLANCE_TEST_MAIN()
