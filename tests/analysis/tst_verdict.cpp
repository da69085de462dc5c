// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/verdict_uncertainty.h"
#include "core/analysis/what_would_change.h"
#include "core/base/split_mix.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace semblance;
using namespace semblance::analysis;

namespace {

/// Values without dependence from face to face.
TrackScores track(int number, qint64 first, int faces, std::uint64_t seed)
{
    SplitMix64 random(seed);
    TrackScores scores;
    scores.track = number;
    scores.nodes = 2;
    for (int i = 0; i < faces; ++i) {
        scores.frames.push_back(first + i);
        for (int node = 0; node < 2; ++node)
            scores.probabilities.push_back(0.2 + 0.006 * random.pick(100));
    }
    return scores;
}

void compare(const MeanUncertainty& a, const MeanUncertainty& b)
{
    QCOMPARE(a.count, b.count);
    QVERIFY(std::abs(*a.mean - *b.mean) < 1e-12);
    QVERIFY(std::abs(*a.spread - *b.spread) < 1e-9);
    QCOMPARE(a.interval.has_value(), b.interval.has_value());
    QVERIFY(!a.interval || (std::abs(a.interval->low - b.interval->low) < 1e-9 && std::abs(a.interval->high - b.interval->high) < 1e-9));
}

} // namespace

class TestVerdict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTracksNodesAreTakenOneByOne()
    {
        const TrackScores one = track(0, 5, 200, 1);
        const auto uncertainty = trackUncertainty(one);
        QCOMPARE(uncertainty.size(), 2U);
        for (int node = 0; node < 2; ++node) {
            std::vector<double> values;
            for (std::size_t i = 0; i < one.size(); ++i)
                values.push_back(one.probability(i, node));
            compare(uncertainty[static_cast<std::size_t>(node)], meanUncertainty(values));
            QVERIFY(uncertainty[static_cast<std::size_t>(node)].interval);
        }
    }

    void aVideoOfOneTrackIsAsUncertainAsTheTrack()
    {
        const TrackScores one = track(0, 5, 200, 1);
        const std::vector<const TrackScores*> tracks { &one };
        const auto video = videoUncertainty(tracks);
        const auto alone = trackUncertainty(one);
        for (std::size_t node = 0; node < 2; ++node)
            compare(video[node], alone[node]);
    }

    void aVideosMeanIsOverAllFacesAndItsFramesStayTogether()
    {
        const TrackScores one = track(0, 0, 150, 1);
        const TrackScores two = track(1, 100, 150, 2);
        const std::vector<const TrackScores*> tracks { &one, &two };
        const auto video = videoUncertainty(tracks);
        double sum = 0;
        for (const TrackScores* t : tracks) {
            for (std::size_t i = 0; i < t->size(); ++i)
                sum += t->probability(i, 1);
        }
        QVERIFY(std::abs(*video[1].mean - sum / 300) < 1e-12);
        QVERIFY(video[1].interval && video[1].interval->low < *video[1].mean && video[1].interval->high > *video[1].mean);
        // The same face twice on every frame says no more than once.
        const TrackScores again = track(1, 0, 150, 1);
        const std::vector<const TrackScores*> doubled { &one, &again };
        const auto twice = videoUncertainty(doubled);
        const auto once = trackUncertainty(one);
        QVERIFY(std::abs(twice[0].interval->low - once[0].interval->low) < 1e-9);
        QVERIFY(std::abs(twice[0].interval->high - once[0].interval->high) < 1e-9);
        QVERIFY(videoUncertainty({}).empty());
    }

    void theContraryReadingIsTheMostProbableOneWithTheOtherVerdict()
    {
        const model::JointDistribution joint(model::LabelHierarchy::ffpp());
        for (const double shift : { -3.0, -1.0, 1.0, 3.0 }) {
            std::vector<double> scores;
            for (int i = 0; i < 10; ++i)
                scores.push_back(2 * std::sin(i + 1.0) + (i == 0 ? shift * 3 : shift / 2));
            const auto change = whatWouldChange(joint, scores, 0.5);
            QVERIFY(change);
            QCOMPARE(change->states.size(), 5U);
            QCOMPARE(change->altered, change->probability >= 0.5);
            QVERIFY(change->contrary);
            QCOMPARE(change->contrary->state.front() != 0, !change->altered);
            for (const auto& state : joint.mostProbableStates(scores, 251)) {
                if ((state.state.front() != 0) != change->altered)
                    QVERIFY(state.probability <= change->contrary->probability);
            }
            const auto own = std::find_if(
                change->changes.begin(), change->changes.end(), [](const model::ScoreChange& c) { return c.node == 0; });
            QVERIFY(own != change->changes.end());
            QCOMPARE(own->change < 0, change->altered);
        }
    }

    void scoresThatDoNotFitSayNothing()
    {
        const model::JointDistribution joint(model::LabelHierarchy::ffpp());
        QVERIFY(!whatWouldChange(joint, std::vector<double>(9), 0.5));
        std::vector<double> scores(10);
        scores[4] = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!whatWouldChange(joint, scores, 0.5));
    }
};
QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
