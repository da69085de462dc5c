// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/landmark_index.h"
#include "dataset/drawn_face.h"
#include "support/shared_data.h"

#include <QTest>
#include <cmath>
#include <random>

using namespace semblance;
using namespace semblance::dataset;
using namespace semblance::test;

class TestLandmarkIndex : public QObject {
    Q_OBJECT

    /// Drawn faces that differ along a few axes, as real ones do, and a little everywhere.
    static std::vector<LandmarkIndex::Face> drawnFaces(int count, int identities, unsigned seed)
    {
        std::mt19937 random(seed);
        std::normal_distribution<double> normal;
        const auto base = drawnLandmarks(158, 150, 1, 0);
        std::vector<LandmarkIndex::Face> faces(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i) {
            const double yaw = 12 * normal(random);
            const double wide = 1 + 0.08 * normal(random);
            const double open = 5 * std::abs(normal(random));
            auto landmarks = base;
            for (std::size_t k = 0; k < landmarks.size(); ++k) {
                const double depth = 1 - std::abs(landmarks[k].x - 158) / 100;
                landmarks[k].x = 158 + (landmarks[k].x - 158) * wide + yaw * depth + normal(random);
                landmarks[k].y += (landmarks[k].y > 202 ? open : 0) + normal(random);
            }
            auto& face = faces[static_cast<std::size_t>(i)];
            face.id = 1000 + i;
            face.identity = i % identities;
            face.otherIdentity = i % 5 == 0 ? (i + 7) % identities : face.identity;
            face.shape = normalised(landmarks);
        }
        return faces;
    }

    static bool equal(const std::vector<LandmarkIndex::Neighbour>& a, const std::vector<LandmarkIndex::Neighbour>& b) { return a == b; }

private Q_SLOTS:
    void placeSizeAndRollMakeNoDifference()
    {
        const auto face = drawnLandmarks(158, 150, 4);
        auto moved = face;
        const double c = 0.37 * std::cos(0.4);
        const double s = 0.37 * std::sin(0.4);
        for (auto& p : moved)
            p = { c * p.x - s * p.y + 811, s * p.x + c * p.y - 90 };
        const auto a = normalised(face);
        const auto b = normalised(moved);
        for (std::size_t i = 0; i < a.size(); ++i)
            QVERIFY(std::abs(a[i] - b[i]) < 1e-3F);
    }

    void equalsBruteForceOn500Queries_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("nearest") << 1;
        QTest::newRow("seven nearest") << 7;
        QTest::newRow("more than there are") << 5000;
    }
    void equalsBruteForceOn500Queries()
    {
        QFETCH(int, count);
        const auto faces = drawnFaces(3001, 40, 1);
        const auto queries = drawnFaces(500, 40, 2);
        const LandmarkIndex index(faces);
        for (const auto& query : queries) {
            const auto found = index.nearest(query.shape, query.identity, static_cast<std::size_t>(count));
            QVERIFY(equal(found, index.nearestByBruteForce(query.shape, query.identity, static_cast<std::size_t>(count))));
            QVERIFY(!found.empty());
        }
    }

    void bruteForceAgreesWithASortOfAllDistances()
    {
        const auto faces = drawnFaces(300, 10, 3);
        const LandmarkIndex index(faces);
        for (const auto& query : drawnFaces(20, 10, 4)) {
            std::vector<std::pair<double, qint64>> all;
            for (const auto& face : faces) {
                if (face.identity == query.identity || face.otherIdentity == query.identity)
                    continue;
                double sum = 0;
                for (std::size_t i = 0; i < query.shape.size(); ++i)
                    sum += std::pow(double(face.shape[i]) - double(query.shape[i]), 2);
                all.emplace_back(sum, face.id);
            }
            std::sort(all.begin(), all.end());
            const auto found = index.nearestByBruteForce(query.shape, query.identity, 5);
            for (std::size_t i = 0; i < 5; ++i) {
                QCOMPARE(found[i].id, all[i].second);
                QVERIFY(std::abs(found[i].distance - std::sqrt(all[i].first)) < 1e-9);
            }
        }
    }

    void equalFacesComeInTheOrderOfTheirIds()
    {
        auto faces = drawnFaces(200, 50, 5);
        for (std::size_t i = 20; i < 180; ++i)
            faces[i].shape = faces[7].shape;
        std::reverse(faces.begin(), faces.end());
        const LandmarkIndex index(faces);
        const auto found = index.nearest(drawnFaces(200, 50, 5)[7].shape, -1, 10);
        QCOMPARE(found.size(), std::size_t { 10 });
        QCOMPARE(found.front().distance, 0.0);
        QVERIFY(std::is_sorted(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.id < b.id; }));
        QVERIFY(equal(found, index.nearestByBruteForce(drawnFaces(200, 50, 5)[7].shape, -1, 10)));
    }

    void noFaceShowsTheExcludedPersonNotEvenBehindASwap()
    {
        const auto faces = drawnFaces(600, 6, 6);
        const LandmarkIndex index(faces);
        for (int identity = 0; identity < 6; ++identity) {
            for (const auto& found : index.nearest(faces[static_cast<std::size_t>(identity)].shape, identity, 600)) {
                const auto& face = faces[static_cast<std::size_t>(found.id - 1000)];
                QVERIFY(face.identity != identity && face.otherIdentity != identity);
            }
        }
        auto onePerson = drawnFaces(50, 1, 7);
        QVERIFY(LandmarkIndex(onePerson).nearest(onePerson[0].shape, 0, 3).empty());
    }

    void anEmptyIndexAndLandmarksThatAreNotFiniteAreNoTrouble()
    {
        auto faces = drawnFaces(3, 3, 8);
        QVERIFY(LandmarkIndex().nearest(faces[0].shape, 0, 3).empty());
        faces[1].shape[5] = std::numeric_limits<float>::quiet_NaN();
        const LandmarkIndex index(faces);
        QCOMPARE(index.size(), std::size_t { 2 });
        QCOMPARE(index.nearest(faces[0].shape, -1, 3).size(), std::size_t { 2 });
        const std::vector<LandmarkIndex::Face> same(40, faces[0]);
        QCOMPARE(LandmarkIndex(same).nearest(faces[2].shape, -1, 3).size(), std::size_t { 3 });
    }

    void landmarksThatAreNoFaceAreImplausible()
    {
        const auto face = drawnLandmarks(158, 150, 4);
        QVERIFY(plausible(face));
        faces::Landmarks onePoint;
        onePoint.fill({ 5, 5 });
        QVERIFY(!plausible(onePoint));
        auto noMouthBelow = face;
        for (std::size_t i = 48; i < 68; ++i)
            noMouthBelow[i].y = 100;
        QVERIFY(!plausible(noMouthBelow));
        auto broken = face;
        broken[3].x = std::numeric_limits<double>::infinity();
        QVERIFY(!plausible(broken));
        std::mt19937 random(1);
        int passed = 0;
        for (int trial = 0; trial < 200; ++trial) {
            faces::Landmarks scattered;
            for (auto& p : scattered)
                p = { double(random() % 317), double(random() % 317) };
            passed += plausible(scattered) ? 1 : 0;
        }
        QVERIFY2(passed < 10, qPrintable(QString::number(passed)));
    }

    void aQueryAmong100000()
    {
        const LandmarkIndex index(drawnFaces(100000, 1000, 9));
        const auto queries = drawnFaces(50, 1000, 10);
        QBENCHMARK
        {
            for (const auto& query : queries)
                QCOMPARE(index.nearest(query.shape, query.identity, 1).size(), std::size_t { 1 });
        }
    }
};

QTEST_GUILESS_MAIN(TestLandmarkIndex)
#include "tst_landmark_index.moc"
