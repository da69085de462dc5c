// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/association.h"

#include <QTest>

#include <set>

using namespace semblance::faces;

/// Plain boxes and numbers; no pictures.
class TestAssociation : public QObject {
    Q_OBJECT

    static Affinities byMotion(const std::vector<Box>& expected, const std::vector<Box>& found, qint64 gap = 1)
    {
        Affinities affinities;
        for (const Box& e : expected) {
            auto& row = affinities.emplace_back();
            for (const Box& f : found)
                row.push_back(motionAffinity(e, f, gap));
        }
        return affinities;
    }

private Q_SLOTS:
    void overlapIsCommonAreaOverWholeArea()
    {
        QCOMPARE(overlap({ 0, 0, 10, 10 }, { 0, 0, 10, 10 }), 1.0);
        QCOMPARE(overlap({ 0, 0, 10, 10 }, { 5, 0, 10, 10 }), 50.0 / 150.0);
        QCOMPARE(overlap({ 0, 0, 10, 10 }, { 10, 0, 10, 10 }), 0.0);
        QCOMPARE(overlap({ 0, 0, 10, 10 }, { 40, 40, 10, 10 }), 0.0);
    }

    void theExpectedPlaceIsCertain() { QCOMPARE(motionAffinity({ 50, 50, 80, 80 }, { 50, 50, 80, 80 }, 1), 1.0); }

    void farAwayIsImpossible() { QCOMPARE(motionAffinity({ 50, 50, 80, 80 }, { 130, 50, 80, 80 }, 1), 0.0); }

    void reachGrowsWithTheGap()
    {
        const Box expected { 50, 50, 80, 80 };
        const Box found { 110, 50, 80, 80 };
        QVERIFY(motionAffinity(expected, found, 20) > motionAffinity(expected, found, 5));
        QVERIFY(motionAffinity(expected, found, 5) > motionAffinity(expected, found, 1));
    }

    void aFaceDoesNotDoubleItsSize()
    {
        QCOMPARE(motionAffinity({ 50, 50, 80, 80 }, { 10, 10, 160, 160 }, 1), 0.0);
        QVERIFY(motionAffinity({ 50, 50, 80, 80 }, { 45, 45, 90, 90 }, 1) > 0.9);
    }

    void nothingFoundLeavesEveryTrackUnpaired()
    {
        const Association a = associate(byMotion({ { 0, 0, 80, 80 } }, {}), 0);
        QVERIFY(!a.detectionOf[0]);
        QVERIFY(!a.ambiguous[0]);
    }

    void noTracksIsNoError() { QVERIFY(associate({}, 3).detectionOf.empty()); }

    void neighboursKeepTheirOwnFaces()
    {
        const std::vector<Box> tracks { { 0, 0, 80, 80 }, { 90, 0, 80, 80 }, { 180, 0, 80, 80 } };
        const std::vector<Box> found { { 182, 3, 80, 80 }, { 4, 1, 80, 80 }, { 88, 2, 80, 80 } };
        const Association a = associate(byMotion(tracks, found), found.size());
        QCOMPARE(a.detectionOf[0], std::optional<std::size_t>(1));
        QCOMPARE(a.detectionOf[1], std::optional<std::size_t>(2));
        QCOMPARE(a.detectionOf[2], std::optional<std::size_t>(0));
    }

    void theSumDecidesNotTheFirstBestPair()
    {
        // Taking the best single pair first (0.9) would leave the other track without a face.
        const Association a = associate({ { 0.9, 0.7 }, { 0.65, 0.0 } }, 2);
        QCOMPARE(a.detectionOf[0], std::optional<std::size_t>(1));
        QCOMPARE(a.detectionOf[1], std::optional<std::size_t>(0));
    }

    void anImpossiblePairIsNeverMade()
    {
        const Association a = associate({ { 0.0, 0.0 } }, 2);
        QVERIFY(!a.detectionOf[0]);
        QVERIFY(!a.ambiguous[0]);
    }

    void twoTracksThatCouldSwapBothEnd()
    {
        const Association a = associate({ { 0.8, 0.75 }, { 0.7, 0.72 } }, 2);
        QVERIFY(a.ambiguous[0] && a.ambiguous[1]);
        QVERIFY(!a.detectionOf[0] && !a.detectionOf[1]);
    }

    void twoTracksOverOneFaceBothEnd()
    {
        const Association a = associate({ { 0.85 }, { 0.8 } }, 1);
        QVERIFY(a.ambiguous[0] && a.ambiguous[1]);
        QVERIFY(!a.detectionOf[0]);
    }

    void aClearlyBetterTrackKeepsTheFaceAndTheOtherWaits()
    {
        const Association a = associate({ { 0.95 }, { 0.6 } }, 1);
        QCOMPARE(a.detectionOf[0], std::optional<std::size_t>(0));
        QVERIFY(!a.detectionOf[1]);
        QVERIFY(!a.ambiguous[0] && !a.ambiguous[1]);
    }

    void oneTrackBetweenTwoFacesEnds()
    {
        const Association a = associate({ { 0.7, 0.65 } }, 2);
        QVERIFY(a.ambiguous[0]);
        QVERIFY(!a.detectionOf[0]);
    }

    void aTrackFarFromTheConfusionIsNotDrawnIn()
    {
        const Association a = associate({ { 0.8, 0.78, 0.0 }, { 0.77, 0.79, 0.0 }, { 0.0, 0.0, 0.9 } }, 3);
        QVERIFY(a.ambiguous[0] && a.ambiguous[1]);
        QVERIFY(!a.ambiguous[2]);
        QCOMPARE(a.detectionOf[2], std::optional<std::size_t>(2));
    }

    void crossingBoxesWithoutAppearanceEndWhereTheyMeet()
    {
        // Two equal boxes pass through one another; only where they are at the same place nothing tells them apart.
        std::set<int> ambiguousAt;
        for (int step = 0; step <= 20; ++step) {
            const Box left { step * 10.0, 0, 80, 80 };
            const Box right { 200 - step * 10.0, 0, 80, 80 };
            const Association a = associate(byMotion({ left, right }, { left, right }), 2);
            QCOMPARE(a.ambiguous[0], a.ambiguous[1]);
            if (a.ambiguous[0])
                ambiguousAt.insert(step);
            else
                QCOMPARE(a.detectionOf[0], std::optional<std::size_t>(0));
        }
        QVERIFY(ambiguousAt.contains(10));
        QVERIFY(!ambiguousAt.contains(6));
        QVERIFY(!ambiguousAt.contains(14));
    }
};

QTEST_GUILESS_MAIN(TestAssociation)
#include "tst_association.moc"
