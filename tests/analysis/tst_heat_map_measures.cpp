// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/heat_map_measures.h"
#include "core/faces/alignment.h"
#include "core/faces/region_shape.h"
#include "support/frontal_face.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace semblance;
using analysis::rankCorrelation;
using analysis::shareInNamedRegion;
using test::frontalFace;

namespace {

constexpr int kSide = faces::kCropSize;

model::EvidenceMap mapOf(int width, int height, std::vector<float> evidence, int border = 0)
{
    return { width, height, std::move(evidence), border };
}

double areaOf(std::string_view node)
{
    return static_cast<double>(cv::countNonZero(*faces::namedRegion({ kSide, kSide }, frontalFace(), node))) / (kSide * kSide);
}

} // namespace

class TestHeatMapMeasures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMapWithoutPreferenceLiesInARegionByChance()
    {
        for (const char* node : { "face", "eye", "eyebrow", "lip", "mouth", "nose", "skin" }) {
            for (const int side : { 1, 5, 7, 24 }) {
                const auto share = shareInNamedRegion(
                    mapOf(side, side, std::vector<float>(static_cast<std::size_t>(side * side), 0.25F)), frontalFace(), kSide, node);
                QVERIFY(share);
                QVERIFY(std::abs(share->inside - share->chance) < 1e-9);
                QVERIFY(std::abs(share->chance - areaOf(node)) < 1e-4);
            }
        }
    }

    void evidenceInOneCellCountsByHowMuchOfTheCellTheRegionCovers()
    {
        const auto mask = *faces::namedRegion({ kSide, kSide }, frontalFace(), "mouth");
        // 317 is prime: cells of a grid end inside of pixels, so the count over whole pixels is right to a pixel's row and column only.
        for (int y = 0; y < 5; ++y) {
            for (int x = 0; x < 5; ++x) {
                std::vector<float> evidence(25);
                evidence[static_cast<std::size_t>(y * 5 + x)] = 3;
                const cv::Rect cell(x * kSide / 5, y * kSide / 5, kSide / 5, kSide / 5);
                const double expected = static_cast<double>(cv::countNonZero(mask(cell))) / cell.area();
                const auto share = shareInNamedRegion(mapOf(5, 5, evidence), frontalFace(), kSide, "mouth");
                QVERIFY2(std::abs(share->inside - expected) < 0.03, qPrintable(QString::number(share->inside - expected)));
            }
        }
    }

    void evidenceAgainstANodeIsNotInsideItsRegion()
    {
        std::vector<float> evidence(49, -1.0F);
        QVERIFY(!shareInNamedRegion(mapOf(7, 7, evidence), frontalFace(), kSide, "nose")); // Nothing speaks for it: no share of nothing.
        evidence[0] = 0.5F; // a corner of the crop, far from the nose
        QCOMPARE(shareInNamedRegion(mapOf(7, 7, evidence), frontalFace(), kSide, "nose")->inside, 0.0);
    }

    void aNodeThatNamesNoPartOfTheFaceHasNoShare()
    {
        const auto map = mapOf(7, 7, std::vector<float>(49, 1.0F));
        for (const char* node : { "expression", "identity", "physical_inconsistency", "age", "gender", "pose", "" })
            QVERIFY(!shareInNamedRegion(map, frontalFace(), kSide, node));
    }

    void aRegionThatTheModelDoesNotSeeHasNoShare()
    {
        auto outside = frontalFace();
        for (auto& p : outside)
            p.x += 1000;
        QVERIFY(!shareInNamedRegion(mapOf(7, 7, std::vector<float>(49, 1.0F)), outside, kSide, "mouth"));
    }

    void whatTheModelDoesNotSeeCountsForNothing()
    {
        std::vector<float> evidence(49);
        for (int y = 1; y < 6; ++y) {
            for (int x = 1; x < 6; ++x)
                evidence[static_cast<std::size_t>(y * 7 + x)] = 2;
        }
        const auto share = shareInNamedRegion(mapOf(7, 7, evidence, 1), frontalFace(), kSide, "nose");
        QVERIFY(std::abs(share->inside - share->chance) < 1e-9);
        QVERIFY(std::abs(share->chance - areaOf("nose") * 49 / 25) < 1e-4); // The nose lies in the inner cells altogether.
    }

    void skinIsTheFaceWithoutItsOtherRegions()
    {
        const cv::Size size(kSide, kSide);
        const auto skin = *faces::namedRegion(size, frontalFace(), "skin");
        for (const char* node : { "eye", "eyebrow", "lip", "mouth", "nose" }) {
            const auto part = *faces::namedRegion(size, frontalFace(), node);
            QVERIFY(cv::countNonZero(part) > 0);
            QCOMPARE(cv::countNonZero(part & skin), 0);
        }
        QVERIFY(cv::countNonZero(skin) > 0);
        QCOMPARE(cv::countNonZero(skin & ~*faces::namedRegion(size, frontalFace(), "face")), 0);
    }

    void rankCorrelationIsSpearmansWithMeanRanksForTies()
    {
        // scipy.stats.spearmanr of the same lists; the first by hand: 1 - 6 * (1 + 1 + 0 + 0) / (4 * 15).
        QCOMPARE(*rankCorrelation(mapOf(2, 2, { 1, 2, 3, 4 }), mapOf(2, 2, { 20, 10, 30, 40 })), 0.8);
        QCOMPARE(*rankCorrelation(mapOf(2, 2, { 1, 2, 3, 4 }), mapOf(2, 2, { -1, -20, -300, -4000 })), -1.0);
        QCOMPARE(*rankCorrelation(mapOf(3, 1, { 1, 5, 9 }), mapOf(3, 1, { 0.1F, 0.2F, 7 })), 1.0);
        // ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4
        QCOMPARE(*rankCorrelation(mapOf(2, 2, { 1, 2, 2, 3 }), mapOf(2, 2, { 1, 2, 3, 4 })), 4.5 / std::sqrt(4.5 * 5));
    }

    void mapsWithoutAnOrderHaveNoRankCorrelation()
    {
        QVERIFY(!rankCorrelation(mapOf(2, 2, { 1, 1, 1, 1 }), mapOf(2, 2, { 1, 2, 3, 4 })));
        QVERIFY(!rankCorrelation(mapOf(2, 2, { 1, 2, 3, 4 }), mapOf(4, 1, { 1, 2, 3, 4 })));
        QVERIFY(!rankCorrelation(mapOf(0, 0, {}), mapOf(0, 0, {})));
        QVERIFY(!rankCorrelation(mapOf(2, 2, { 1, 2 }), mapOf(2, 2, { 1, 2 })));
    }

    void unseenCellsAreNotRanked()
    {
        std::vector<float> a(16);
        std::vector<float> b(16);
        const float inA[] = { 1, 2, 3, 4 };
        const float inB[] = { 4, 3, 2, 1 };
        for (int i = 0; i < 4; ++i) {
            const auto cell = static_cast<std::size_t>((1 + i / 2) * 4 + 1 + i % 2);
            a[cell] = inA[i];
            b[cell] = inB[i];
        }
        QCOMPARE(*rankCorrelation(mapOf(4, 4, a, 1), mapOf(4, 4, b, 1)), -1.0);
    }
};
QTEST_GUILESS_MAIN(TestHeatMapMeasures)
#include "tst_heat_map_measures.moc"
