// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/appearance.h"
#include "core/faces/face_detector.h"
#include "core/faces/face_patch.h"
#include "core/faces/face_quality.h"
#include "core/faces/landmark_finder.h"
#include "support/shared_data.h"
#include "support/synthetic_scene.h"

#include <QTest>

#include <cmath>
#include <map>
#include <numbers>

using namespace semblance;
using namespace semblance::faces;

class TestFaceQuality : public QObject {
    Q_OBJECT

    /// Head points as an average face has them (anthropometric means, centimetres), turned about the vertical axis and seen from
    /// afar.
    static Landmarks turnedHead(double yaw, double roll = 0, double pixels = 8)
    {
        const double half[8][4] = { { 17, 6.83, -6.76, 4.40 }, { 21, 1.33, -7.12, 6.90 }, { 36, 5.31, -5.49, 3.99 },
            { 39, 1.79, -5.39, 4.41 }, { 31, 2.01, -1.41, 6.17 }, { 48, 2.77, 2.08, 5.05 }, { 57, 0, 3.12, 6.10 }, { 8, 0, 7.42, 4.07 } };
        const std::map<int, int> opposite { { 17, 26 }, { 21, 22 }, { 36, 45 }, { 39, 42 }, { 31, 35 }, { 48, 54 } };
        Landmarks landmarks {};
        const double y = yaw * std::numbers::pi / 180;
        const double r = roll * std::numbers::pi / 180;
        const auto put = [&](int index, double x, const double* p) {
            const double across = x * std::cos(y) + p[3] * std::sin(y);
            landmarks[std::size_t(index)] = { 300 + pixels * (across * std::cos(r) - p[2] * std::sin(r)),
                200 + pixels * (across * std::sin(r) + p[2] * std::cos(r)) };
        };
        for (const auto& p : half) {
            const int index = int(p[0]);
            put(index, -p[1], p);
            if (opposite.contains(index))
                put(opposite.at(index), p[1], p);
        }
        return landmarks;
    }

private Q_SLOTS:
    void yawIsTheTurnOfTheHead_data()
    {
        QTest::addColumn<double>("yaw");
        QTest::addColumn<double>("roll");
        for (const int yaw : { -60, -30, 0, 15, 45, 70 }) {
            for (const int roll : { 0, 10 })
                QTest::addRow("%d rolled by %d", yaw, roll) << double(yaw) << double(roll);
        }
    }

    void yawIsTheTurnOfTheHead()
    {
        QFETCH(double, yaw);
        QFETCH(double, roll);
        const double estimate = yawDegrees(turnedHead(yaw, roll));
        QVERIFY2(std::abs(estimate - yaw) < (roll == 0 ? 0.01 : 6), qPrintable(QString::number(estimate)));
    }

    void aMirroredHeadHasTheOppositeYaw() { QVERIFY(std::abs(yawDegrees(turnedHead(25)) + yawDegrees(turnedHead(-25))) < 1e-9); }

    void landmarksThatCoincideHaveAFiniteYaw() { QCOMPARE(yawDegrees(Landmarks {}), 0.0); }

    void blurLowersTheSharpness()
    {
        const cv::Mat sharp = test::texture(400, 400, 7, { 120, 120, 120 }, 60, 3);
        cv::Mat soft;
        cv::GaussianBlur(sharp, soft, cv::Size(), 4);
        Landmarks landmarks = turnedHead(0);
        for (std::size_t i = 36; i < 42; ++i)
            landmarks[i] = { 245, 160 };
        for (std::size_t i = 42; i < 48; ++i)
            landmarks[i] = { 355, 160 };
        const double before = sharpness(test::toRgbImage(sharp), landmarks);
        const double after = sharpness(test::toRgbImage(soft), landmarks);
        QVERIFY2(after < before / 2, qPrintable(QStringLiteral("%1 after %2").arg(after).arg(before)));
    }

    void sizeIsTheSideOfASquareBox()
    {
        const RgbImage picture = test::toRgbImage(test::texture(200, 200, 7, { 120, 120, 120 }));
        QCOMPARE(qualityOf(picture, { 0, 0, 90, 40 }, turnedHead(0)).sizePixels, 60.0);
        QVERIFY(!qualityOf(picture, { 0, 0, 90, 40 }, turnedHead(0)).landmarkConfidence);
    }

    void aFaceIsItselfAndNotItsNeighbour()
    {
        const QString photo = test::sharedPath(QStringLiteral("media/two_people.jpg"));
        SEMBLANCE_NEEDS(photo);
        const RgbImage picture = test::toRgbImage(test::readRgb(photo));
        auto detector = FaceDetector::create(QStringLiteral("hog"), {});
        const auto finder = LandmarkFinder::open();
        QVERIFY(detector && finder);
        const auto found = detectFaces(**detector, picture, 80);
        QCOMPARE(found->size(), 2);
        const auto of = [&](const Box& box) { return appearanceOf(picture, finder->find(picture, box), box); };
        const Box box = (*found)[0].box;
        const Appearance first = of(box);
        const Appearance again = of({ box.x + 4, box.y - 3, box.width * 0.97, box.height * 0.97 });
        const Appearance second = of((*found)[1].box);
        QVERIFY(colourSimilarity(first, again) > 0.95);
        QVERIFY(shapeSimilarity(first, again) > 0.8);
        QVERIFY(colourSimilarity(first, second) < 0.85);
        QVERIFY(shapeSimilarity(first, second) < 0.66);
    }

    void aPatchIsFoundWhereItWent()
    {
        const cv::Mat scene = test::texture(500, 400, 3, { 90, 100, 110 });
        const cv::Mat head = test::texture(80, 80, 4, { 200, 160, 140 });
        cv::Mat before = scene.clone();
        test::paste(before, head, 200, 150);
        cv::Mat after = scene.clone();
        test::paste(after, head, 222, 141);
        const FacePatch patch(test::toRgbImage(before), { 200, 150, 80, 80 });
        const auto match = patch.find(test::toRgbImage(after), { 200, 150, 80, 80 });
        QVERIFY(match);
        QVERIFY(match->similarity > 0.95);
        QVERIFY(std::hypot(match->box.x - 222, match->box.y - 141) < 3);
    }

    void aPatchIsNotFoundOnTheBackground()
    {
        const cv::Mat scene = test::texture(500, 400, 3, { 90, 100, 110 });
        cv::Mat before = scene.clone();
        test::paste(before, test::texture(80, 80, 4, { 200, 160, 140 }), 200, 150);
        const FacePatch patch(test::toRgbImage(before), { 200, 150, 80, 80 });
        const auto match = patch.find(test::toRgbImage(scene), { 200, 150, 80, 80 });
        QVERIFY(!match || match->similarity < 0.7);
        QVERIFY(!patch.find(test::toRgbImage(scene), { 2000, 150, 80, 80 }));
    }

    void aFlatPatchIsFoundNowhere()
    {
        const RgbImage grey = test::toRgbImage(cv::Mat(200, 200, CV_8UC3, cv::Scalar::all(100)));
        const FacePatch patch(grey, { 50, 50, 60, 60 });
        QVERIFY(!patch.find(grey, { 50, 50, 60, 60 }));
    }
};

QTEST_GUILESS_MAIN(TestFaceQuality)
#include "tst_face_quality.moc"
