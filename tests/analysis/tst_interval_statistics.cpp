// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/interval_statistics.h"
#include "support/drawn_scores.h"

#include <QTest>

using namespace semblance;
using namespace semblance::analysis;
using testing::trackOf;

class IntervalStatisticsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFacesOfTheIntervalAreCountedEndsIncluded()
    {
        const auto scores = trackOf({ 0.9, 0.2, 0.6, 0.4, 0.9 });
        const auto s = intervalStatistics(scores, 1, 3, 0.5);
        QCOMPARE(s.faces, 3);
        QVERIFY(std::abs(s.seconds.value() - 2 / 25.0) < 1e-12);
        QCOMPARE(s.nodes.size(), std::size_t(1));
        QVERIFY(std::abs(*s.nodes[0].mean.mean - 0.4) < 1e-12);
        QCOMPARE(s.nodes[0].least, std::optional(0.2));
        QCOMPARE(s.nodes[0].most, std::optional(0.6));
        QCOMPARE(s.nodes[0].reaching, 1);
        QVERIFY(std::abs(*s.nodes[0].shareReaching - 1 / 3.0) < 1e-9);
    }

    void theShareIsOfTimeWhereFramesLastDifferently()
    {
        auto scores = trackOf({ 0.9, 0.1, 0.1 });
        scores.seconds = { 0, 3, 4 }; // The last lasts the median step, 3 s.
        const auto s = intervalStatistics(scores, 0, 2, 0.5);
        QCOMPARE(s.nodes[0].shareReaching, std::optional(3 / 7.0));
        scores.seconds.clear();
        QCOMPARE(intervalStatistics(scores, 0, 2, 0.5).nodes[0].shareReaching, std::optional(1 / 3.0));
        QVERIFY(!intervalStatistics(scores, 0, 2, 0.5).seconds);
    }

    void aFaceDoesNotLastThroughFramesWithoutIt()
    {
        auto scores = trackOf({ 0.9, 0.1, 0.1, 0.1 });
        scores.frames = { 0, 250, 251, 252 };
        scores.seconds = { 0, 10, 10.04, 10.08 };
        const auto s = intervalStatistics(scores, 0, 252, 0.5);
        QVERIFY(std::abs(*s.nodes[0].shareReaching - 0.25) < 1e-9);
    }

    void anIntervalWithoutFacesIsUnknown()
    {
        const auto scores = trackOf({ 0.9, 0.2 });
        for (const auto& [first, last] : { std::pair { 5, 9 }, { 1, 0 } }) {
            const auto s = intervalStatistics(scores, first, last, 0.5);
            QCOMPARE(s.faces, 0);
            QVERIFY(!s.seconds);
            QVERIFY(!s.nodes[0].mean.mean && !s.nodes[0].least && !s.nodes[0].most && !s.nodes[0].shareReaching);
        }
    }

    void framesOfOneTimeStillHaveAShare()
    {
        auto scores = trackOf({ 0.9, 0.2 });
        scores.seconds = { 1, 1 };
        QCOMPARE(intervalStatistics(scores, 0, 1, 0.5).nodes[0].shareReaching, std::optional(0.5));
    }
};

QTEST_GUILESS_MAIN(IntervalStatisticsTest)
#include "tst_interval_statistics.moc"
