// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/extraction/largest_face.h"
#include "core/faces/association.h"
#include "support/drawn_person.h"
#include "support/result_check.h"
#include "support/shared_data.h"

#include <QDir>
#include <QTest>

using namespace semblance;
using namespace semblance::dataset;
using namespace semblance::test;

namespace {

/// Finds the faces that it is told of, where the scan's scale makes them large enough.
class ToldDetector : public faces::FaceDetector {
public:
    Result<QList<faces::Detection>> detect(const RgbImage&, const faces::Scan& scan) override
    {
        scales << scan.scale;
        areas += scan.area.has_value();
        QList<faces::Detection> found;
        for (const double side : sides) {
            if (side * scan.scale >= smallestFace())
                found.append({ { 10, 10, side, side }, 1, false });
        }
        return found;
    }
    double smallestFace() const override { return 80; }
    double goodFace() const override { return 110; }

    QList<double> sides;
    QList<double> scales;
    int areas = 0;
};

cv::Mat blank(int width, int height)
{
    return texture(width, height, 3, { 110, 120, 130 }, 20, 25);
}

std::optional<faces::Detection> largestOf(const QList<faces::Detection>& all)
{
    const auto largest = std::max_element(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.box.width < b.box.width; });
    return largest == all.end() ? std::nullopt : std::optional(*largest);
}

} // namespace

/// The largest face of a frame, found from coarse to fine, against a thorough scan.
class LargestFaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLargeFaceCostsNoFineScan()
    {
        ToldDetector detector;
        detector.sides = { 300, 70 };
        LargestFaceFinder finder(detector, 60);
        const RgbImage frame = toRgbImage(cv::Mat(720, 1280, CV_8UC3, cv::Scalar::all(0)));
        const auto found = finder.find(frame);
        VERIFY_RESULT(found);
        QCOMPARE((*found)->box.width, 300.0);
        for (const double scale : detector.scales)
            QVERIFY(scale < 0.5);
        // Afterwards it is looked for near its place, and the whole frame for larger ones only.
        detector.scales.clear();
        detector.areas = 0;
        detector.sides = { 280, 70 };
        QCOMPARE((*finder.find(frame))->box.width, 280.0);
        QCOMPARE(detector.scales, (QList<double> { 110.0 / 300, 80.0 / (1.2 * 280) }));
        QCOMPARE(detector.areas, 1);
        // Where that would cost more than the whole frame at once, at the scale where such a face is found best.
        detector.sides = { 600 };
        QCOMPARE((*finder.find(frame))->box.width, 600.0);
        detector.scales.clear();
        QCOMPARE((*finder.find(frame))->box.width, 600.0);
        QCOMPARE(detector.scales, QList<double> { 110.0 / 600 });
        // It leaves, and the small one is the largest.
        detector.sides = { 70 };
        QCOMPARE((*finder.find(frame))->box.width, 70.0);
        QCOMPARE(detector.scales.last(), 80.0 / 60);
        // A large one comes.
        detector.sides = { 70, 400 };
        QCOMPARE((*finder.find(frame))->box.width, 400.0);
    }

    void aFaceIsTakenAsTheScaleThatSuitsItSeesIt()
    {
        /// Sees the face of 160 pixels also from afar: too large, and hardly.
        class TwofoldDetector : public ToldDetector {
        public:
            Result<QList<faces::Detection>> detect(const RgbImage&, const faces::Scan& scan) override
            {
                QList<faces::Detection> found;
                if (scan.scale >= 0.35)
                    found.append({ { 270, 160, 220, 220 }, 0.5, false });
                if (scan.scale >= 0.5)
                    found = { { { 290, 190, 160, 160 }, 2, false } };
                return found;
            }
        };
        TwofoldDetector detector;
        LargestFaceFinder finder(detector, 60);
        const RgbImage frame = toRgbImage(cv::Mat(480, 640, CV_8UC3, cv::Scalar::all(0)));
        for (int n = 0; n < 3; ++n) {
            const auto found = finder.find(frame);
            VERIFY_RESULT(found);
            QCOMPARE((*found)->box.width, 160.0);
        }
    }

    void withoutAFaceTheFrameIsScannedToTheSmallestSize()
    {
        ToldDetector detector;
        LargestFaceFinder finder(detector, 60);
        const auto found = finder.find(toRgbImage(cv::Mat(360, 640, CV_8UC3, cv::Scalar::all(0))));
        VERIFY_RESULT(found);
        QVERIFY(!found->has_value());
        QCOMPARE(detector.scales.last(), 80.0 / 60);
        QVERIFY(std::is_sorted(detector.scales.begin(), detector.scales.end()));
    }

    void tinyPicturesAreScanned()
    {
        const auto detector = *faces::FaceDetector::create(QStringLiteral("hog"), {});
        for (const cv::Size size : { cv::Size(1, 1), cv::Size(3, 900), cv::Size(16, 16) }) {
            LargestFaceFinder finder(*detector, 60);
            const auto found = finder.find(toRgbImage(cv::Mat(size, CV_8UC3, cv::Scalar::all(9))));
            VERIFY_RESULT(found);
            QVERIFY(!found->has_value());
        }
    }

    void itIsTheLargestFaceOfAThoroughScan()
    {
        const auto detector = *faces::FaceDetector::create(QStringLiteral("hog"), {});
        LargestFaceFinder finder(*detector, 60);
        // Never so nearly of one size that the detector's steps make them equal.
        for (const auto& [left, right] : { std::pair { 200, 90 }, { 170, 105 }, { 150, 100 }, { 90, 150 }, { 85, 170 }, { 180, 90 } }) {
            cv::Mat rgb = blank(640, 360);
            drawHead(rgb, 160, 180, left);
            drawHead(rgb, 480, 180, right);
            cv::GaussianBlur(rgb, rgb, {}, 1);
            const RgbImage frame = toRgbImage(rgb);
            const auto all = faces::detectFaces(*detector, frame, 60);
            VERIFY_RESULT(all);
            QCOMPARE(all->size(), 2);
            const auto found = finder.find(frame);
            VERIFY_RESULT(found);
            QVERIFY(found->has_value());
            QVERIFY(faces::overlap((*found)->box, largestOf(*all)->box) > 0.6);
        }
    }

    void onPortraitsAsManyFacesAreFoundAsByAThoroughScan()
    {
        const QDir portraits(sharedPath(QStringLiteral("portraits")));
        SEMBLANCE_NEEDS(portraits.path());
        const auto detector = *faces::FaceDetector::create(QStringLiteral("hog"), {});
        int thorough = 0;
        int same = 0;
        for (const QString& name : portraits.entryList({ QStringLiteral("*.jpg") }, QDir::Files, QDir::Name).mid(0, 60)) {
            const RgbImage picture = toRgbImage(readRgb(portraits.filePath(name)));
            const auto best = largestOf(*faces::detectFaces(*detector, picture, 60));
            LargestFaceFinder finder(*detector, 60);
            const auto found = finder.find(picture);
            VERIFY_RESULT(found);
            thorough += best.has_value();
            same += best && *found && faces::overlap(best->box, (*found)->box) > 0.5;
        }
        QVERIFY(thorough > 50);
        QCOMPARE(same, thorough);
    }
};

QTEST_GUILESS_MAIN(LargestFaceTest)
#include "tst_largest_face.moc"
