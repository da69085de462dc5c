// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/suspicious_intervals.h"
#include "support/drawn_scores.h"

#include <QTest>

using namespace semblance;
using namespace semblance::analysis;
using model::LabelHierarchy;
using testing::faceOf;
using testing::trackOf;

class SuspiciousIntervalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSpanBeginsAndEndsOnFramesThatReachTheThreshold()
    {
        const auto found = suspiciousIntervals(trackOf({ 0.1, 0.5, 0.9, 0.7, 0.2 }), 0, 0.5);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].firstFrame, 1);
        QCOMPARE(found[0].lastFrame, 3);
        QCOMPARE(found[0].frameCount(), 3);
        QCOMPARE(found[0].firstSeconds, std::optional(1 / 25.0));
        QCOMPARE(found[0].lastSeconds, std::optional(3 / 25.0));
        QCOMPARE(found[0].marked, 3);
        QCOMPARE(found[0].peak, 0.9);
        QCOMPARE(found[0].peakFrame, 2);
        QCOMPARE(found[0].mean, 0.7);
    }

    void gapsUpToTheRuleAreJoinedAndCounted()
    {
        // Frames 0 and 4 are 4 apart, 0.16 s.
        const auto scores = trackOf({ 0.8, 0.1, 0.1, 0.1, 0.8 });
        QCOMPARE(suspiciousIntervals(scores, 0, 0.5, { .seconds = 0.15, .frames = 100 }).size(), 2);
        const auto joined = suspiciousIntervals(scores, 0, 0.5, { .seconds = 0.16, .frames = 0 });
        QCOMPARE(joined.size(), 1);
        QCOMPARE(joined[0].faces, 5);
        QCOMPARE(joined[0].marked, 2);
        QCOMPARE(joined[0].mean, 1.9 / 5);
    }

    void withoutTimesTheRuleCountsFrames()
    {
        const auto scores = trackOf({ 0.8, 0.1, 0.1, 0.1, 0.8 }, 0);
        QCOMPARE(suspiciousIntervals(scores, 0, 0.5, { .seconds = 100, .frames = 3 }).size(), 2);
        const auto joined = suspiciousIntervals(scores, 0, 0.5, { .seconds = 0, .frames = 4 });
        QCOMPARE(joined.size(), 1);
        QVERIFY(!joined[0].firstSeconds);
        QVERIFY(!joined[0].lastSeconds);
    }

    void neighbouringAnalysedFramesAreOneSpanHoweverSparseTheAnalysis()
    {
        const auto found = suspiciousIntervals(trackOf({ 0.8, 0.8, 0.8 }, 25, 100), 0, 0.5);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].lastFrame, 200);
        QCOMPARE(found[0].faces, 3);
    }

    void framesWithoutTheFaceAreAGapLikeAnyOther()
    {
        auto scores = trackOf({ 0.8, 0.8 });
        scores.frames[1] = 100;
        scores.seconds[1] = 4;
        QCOMPARE(suspiciousIntervals(scores, 0, 0.5).size(), 2);
        QCOMPARE(suspiciousIntervals(scores, 0, 0.5, { .seconds = 4 }).size(), 1);
    }

    void spansWithTooFewMarkedFacesAreLeftOut()
    {
        const auto scores = trackOf({ 0.8, 0.1, 0.1, 0.8, 0.8 });
        const auto found = suspiciousIntervals(scores, 0, 0.5, { .seconds = 0 }, 2);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].firstFrame, 3);
    }

    void nothingIsFoundWhereNothingReachesTheThreshold()
    {
        QVERIFY(suspiciousIntervals(trackOf({ 0.1, 0.4999 }), 0, 0.5).isEmpty());
        QVERIFY(suspiciousIntervals(trackOf({}), 0, 0.5).isEmpty());
    }

    void nodesDisagreeWhereTheThresholdedStateIsNotLegal_data()
    {
        using Kind = NodeConflict::Kind;
        QTest::addColumn<QList<double>>("probabilities");
        QTest::addColumn<int>("kind"); // -1: they agree
        QTest::addColumn<int>("node");
        QTest::addColumn<int>("nearest");
        // face, expression, identity, physical inconsistency, eye, eyebrow, lip, mouth, nose, skin
        QTest::newRow("nothing is altered") << QList<double> { 0.4, 0.3, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1 } << -1 << 0 << 0;
        QTest::newRow("a region explains an attribute explains the face")
            << QList<double> { 0.9, 0.8, 0.1, 0.1, 0.1, 0.1, 0.7, 0.1, 0.1, 0.1 } << -1 << 0 << 0;
        QTest::newRow("altered, but no attribute is")
            << QList<double> { 0.9, 0.3, 0.4, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1 } << int(Kind::NoChild) << 0 << 2;
        QTest::newRow("an attribute is, but no region")
            << QList<double> { 0.9, 0.1, 0.8, 0.1, 0.1, 0.1, 0.2, 0.1, 0.1, 0.1 } << int(Kind::NoChild) << 2 << 6;
        QTest::newRow("a region without its only attribute")
            << QList<double> { 0.9, 0.8, 0.2, 0.1, 0.1, 0.1, 0.7, 0.1, 0.1, 0.95 } << int(Kind::NoParent) << 9 << 2;
        QTest::newRow("a region above a face below")
            << QList<double> { 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.7, 0.1, 0.1, 0.1 } << int(Kind::NoParent) << 6 << 1;
        QTest::newRow("an attribute that just misses the threshold is no conflict")
            << QList<double> { 0.52, 0.46, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1 } << -1 << 0 << 0;
    }

    void nodesDisagreeWhereTheThresholdedStateIsNotLegal()
    {
        QFETCH(QList<double>, probabilities);
        QFETCH(int, kind);
        QFETCH(int, node);
        QFETCH(int, nearest);
        const auto conflict = nodeConflict(LabelHierarchy::ffpp(), probabilities.constData(), 0.5);
        QCOMPARE(conflict.has_value(), kind >= 0);
        if (conflict) {
            QCOMPARE(int(conflict->kind), kind);
            QCOMPARE(conflict->node, node);
            QCOMPARE(conflict->nearest, nearest);
            QCOMPARE(conflict->difference, probabilities[node] - probabilities[nearest]);
        }
    }

    void legalStatesNeverConflictAndIllegalOnesAlwaysDo()
    {
        const auto hierarchy = LabelHierarchy::ffpp(model::StateRule::Strict);
        const auto nodes = static_cast<std::size_t>(hierarchy.size());
        QSet<int> legal;
        for (int s = 0; s < hierarchy.stateCount(); ++s) {
            int bits = 0;
            for (std::size_t k = 0; k < nodes; ++k)
                bits |= hierarchy.states()[static_cast<std::size_t>(s) * nodes + k] << k;
            legal.insert(bits);
        }
        for (int bits = 0; bits < 1 << nodes; ++bits) {
            std::vector<double> p;
            for (std::size_t k = 0; k < nodes; ++k)
                p.push_back(bits >> k & 1 ? 0.9 : 0.1);
            QCOMPARE(nodeConflict(hierarchy, p.data(), 0.5).has_value(), !legal.contains(bits));
        }
    }

    void conflictsOfNeighbouringFacesAreOneIntervalThatShowsTheStrongest()
    {
        TrackScores scores = faceOf({ 0.9, 0.3, 0.4, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1 });
        const auto stronger = faceOf({ 0.95, 0.2, 0.2, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1 });
        const auto quiet = faceOf({ 0.2, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1 });
        for (const auto& [frame, face] : { std::pair { 1, stronger }, { 2, quiet }, { 100, stronger } }) {
            scores.frames.push_back(frame);
            scores.seconds.push_back(frame / 25.0);
            scores.probabilities.insert(scores.probabilities.end(), face.probabilities.begin(), face.probabilities.end());
        }
        const auto found = disagreements(scores, LabelHierarchy::ffpp(), 0.5);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].firstFrame, 0);
        QCOMPARE(found[0].lastFrame, 1);
        QCOMPARE(found[0].marked, 2);
        QCOMPARE(found[0].strongestFrame, 1);
        QCOMPARE(found[0].strongest.difference, 0.95 - 0.2);
        QCOMPARE(found[1].firstFrame, 100);
    }
};

QTEST_GUILESS_MAIN(SuspiciousIntervalsTest)
#include "tst_suspicious_intervals.moc"
