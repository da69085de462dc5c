// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/alignment.h"
#include "core/faces/face_detector.h"
#include "core/faces/landmark_finder.h"
#include "support/pictures.h"
#include "support/shared_data.h"

#include <QTemporaryFile>
#include <QTest>

#include <dlib/image_processing/frontal_face_detector.h>
#include <dlib/opencv.h>

#include <opencv2/imgproc.hpp>

#include <cmath>

using namespace semblance;
using namespace semblance::faces;

class TestFaceDetector : public QObject {
    Q_OBJECT

    std::unique_ptr<FaceDetector> m_hog;

    static QString file(const char* name) { return test::sharedPath(QStringLiteral("media/") + QLatin1String(name)); }

    static bool centredOn(const Box& box, double x, double y)
    {
        return std::hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y) < box.width / 4;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto hog = FaceDetector::create(QStringLiteral("hog"), {});
        QVERIFY(hog);
        m_hog = std::move(*hog);
    }

    void anEmptyPictureHasNoFace()
    {
        const RgbImage grey = test::toRgbImage(cv::Mat(240, 320, CV_8UC3, cv::Scalar::all(128)));
        QCOMPARE(detectFaces(*m_hog, grey, 40)->size(), 0);
    }

    void aPictureOfOnePixelHasNoFace()
    {
        const RgbImage dot = test::toRgbImage(cv::Mat(1, 1, CV_8UC3, cv::Scalar::all(128)));
        QCOMPARE(detectFaces(*m_hog, dot, 40)->size(), 0);
    }

    void anAreaOutsideTheFrameHasNoFace()
    {
        const RgbImage grey = test::toRgbImage(cv::Mat(240, 320, CV_8UC3, cv::Scalar::all(128)));
        QCOMPARE(m_hog->detect(grey, { Box { 400, 10, 100, 100 }, 1, true })->size(), 0);
        QCOMPARE(m_hog->detect(grey, { Box { -300, -300, 100, 100 }, 1, true })->size(), 0);
    }

    void allSizesTogetherGiveWhatDlibFinds_data()
    {
        QTest::addColumn<QString>("photo");
        QTest::addColumn<bool>("lenient");
        for (const char* name : { "crowd.jpg", "two_people.jpg", "podium_720p.jpg" }) {
            QTest::addRow("%s", name) << file(name) << false;
            QTest::addRow("%s, lenient", name) << file(name) << true;
        }
    }

    void allSizesTogetherGiveWhatDlibFinds()
    {
        QFETCH(QString, photo);
        QFETCH(bool, lenient);
        SEMBLANCE_NEEDS(photo);
        const cv::Mat rgb = test::readRgb(photo);
        cv::Mat grey;
        cv::cvtColor(rgb, grey, cv::COLOR_RGB2GRAY);
        std::vector<dlib::rect_detection> expected;
        dlib::frontal_face_detector theirs = dlib::get_frontal_face_detector();
        theirs(dlib::cv_image<unsigned char>(grey), expected, lenient ? -0.4 : 0.0);
        QVERIFY(!expected.empty());

        const auto found = m_hog->detect(test::toRgbImage(rgb), { {}, 1, lenient });
        QVERIFY(found);
        QCOMPARE(std::size_t(found->size()), expected.size());
        for (qsizetype i = 0; i < found->size(); ++i) {
            const dlib::rect_detection& e = expected[std::size_t(i)];
            const Detection& d = found->at(i);
            QCOMPARE(d.box.x, double(e.rect.left()));
            QCOMPARE(d.box.y, double(e.rect.top()));
            QCOMPARE(d.box.width, double(e.rect.width()));
            QCOMPARE(d.confidence, e.detection_confidence);
            QCOMPARE(d.faint, e.detection_confidence < 0);
        }
    }

    void aStopRequestEndsASearch()
    {
        std::stop_source stop;
        stop.request_stop();
        const RgbImage grey = test::toRgbImage(cv::Mat(240, 320, CV_8UC3, cv::Scalar::all(128)));
        const auto stopped = m_hog->detect(grey, { {}, 1, false, false, stop.get_token() });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }

    void unknownDetectorsAreRefusedByName()
    {
        const auto none = FaceDetector::create(QStringLiteral("haar"), {});
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::Usage);
        QVERIFY(none.error().message.contains(QStringLiteral("haar")));
    }

    void missingWeightsAreOneSentenceThatNamesTheFile_data()
    {
        QTest::addColumn<QString>("detector");
        QTest::addColumn<QString>("weights");
        QTest::addColumn<QString>("named");
        for (const auto& [detector, usual] : { std::pair("cnn", "mmod_human_face_detector.dat"), std::pair("yunet", ".onnx") }) {
            QTest::addRow("%s not given", detector) << QString::fromLatin1(detector) << QString() << QString::fromLatin1(usual);
            QTest::addRow("%s no such file", detector)
                << QString::fromLatin1(detector) << QStringLiteral("/nowhere/w.bin") << QStringLiteral("/nowhere/w.bin");
        }
    }

    void missingWeightsAreOneSentenceThatNamesTheFile()
    {
        QFETCH(QString, detector);
        QFETCH(QString, weights);
        QFETCH(QString, named);
        const auto none = FaceDetector::create(detector, weights);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::Faces);
        QVERIFY2(none.error().message.contains(named), qPrintable(none.error().message));
        QVERIFY(none.error().message.endsWith(QLatin1Char('.')));
    }

    void weightsThatAreNoWeightsAreRefused_data()
    {
        QTest::addColumn<QString>("detector");
        QTest::newRow("cnn") << QStringLiteral("cnn");
        QTest::newRow("yunet") << QStringLiteral("yunet");
    }

    void weightsThatAreNoWeightsAreRefused()
    {
        QFETCH(QString, detector);
        QTemporaryFile text;
        QVERIFY(text.open());
        text.write("these are no weights\n");
        text.close();
        const auto none = FaceDetector::create(detector, text.fileName());
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::Faces);
        QVERIFY2(none.error().message.contains(text.fileName()), qPrintable(none.error().message));
    }

    void aMissingLandmarkModelNamesThePackage()
    {
        qputenv("SEMBLANCE_LANDMARKS", "/nowhere/shape.dat");
        const auto none = LandmarkFinder::open();
        qunsetenv("SEMBLANCE_LANDMARKS");
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::Faces);
        QVERIFY(none.error().message.contains(QStringLiteral("/nowhere/shape.dat")));
        QVERIFY(none.error().message.contains(QStringLiteral("libdlib-data")));
    }

    void photosHaveTheirFaces_data()
    {
        QTest::addColumn<QString>("photo");
        QTest::addColumn<int>("atLeast");
        QTest::addColumn<int>("atMost");
        QTest::newRow("crowd") << file("crowd.jpg") << 20 << 24;
        QTest::newRow("two people") << file("two_people.jpg") << 2 << 2;
        QTest::newRow("podium") << file("podium_720p.jpg") << 1 << 1;
        QTest::newRow("original") << file("ffpp_original.png") << 1 << 1;
        QTest::newRow("deepfakes") << file("ffpp_deepfakes.png") << 1 << 1;
    }

    void photosHaveTheirFaces()
    {
        QFETCH(QString, photo);
        QFETCH(int, atLeast);
        QFETCH(int, atMost);
        SEMBLANCE_NEEDS(photo);
        const auto found = detectFaces(*m_hog, test::toRgbImage(test::readRgb(photo)), 40);
        QVERIFY(found);
        QVERIFY2(found->size() >= atLeast && found->size() <= atMost, qPrintable(QString::number(found->size())));
    }

    void smallFacesAreFoundByEnlarging()
    {
        SEMBLANCE_NEEDS(file("podium_720p.jpg"));
        cv::Mat small;
        cv::resize(test::readRgb(file("podium_720p.jpg")), small, {}, 0.27, 0.27, cv::INTER_AREA);
        const RgbImage picture = test::toRgbImage(small);
        QCOMPARE(m_hog->detect(picture, {})->size(), 0);
        QCOMPARE(detectFaces(*m_hog, picture, 40)->size(), 1);
    }

    void aScanOfAnAreaGivesFrameCoordinates()
    {
        SEMBLANCE_NEEDS(file("podium_720p.jpg"));
        const RgbImage picture = test::toRgbImage(test::readRgb(file("podium_720p.jpg")));
        const auto whole = m_hog->detect(picture, {});
        QCOMPARE(whole->size(), 1);
        const Box box = whole->front().box;
        const Box around { box.x - box.width / 2, box.y - box.height / 2, box.width * 2, box.height * 2 };
        const auto near = m_hog->detect(picture, { around, 0.6, false });
        QCOMPARE(near->size(), 1);
        QVERIFY(centredOn(near->front().box, box.x + box.width / 2, box.y + box.height / 2));
        QVERIFY(std::abs(near->front().box.width / box.width - 1) < 0.25);
    }

    void hugePicturesAreScannedWithinTheirBudget()
    {
        const double scale = thoroughScale(*m_hog, 20000, 10000, 40, 24);
        QVERIFY(scale * scale * 20000 * 10000 <= 24.001e6);
        QCOMPARE(thoroughScale(*m_hog, 640, 360, 40, 24), 2.0);
    }

    void landmarksFollowTheFaceThroughEveryScale_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("whole") << 1.0;
        QTest::newRow("half") << 0.5;
        QTest::newRow("quarter") << 0.25;
    }

    void landmarksFollowTheFaceThroughEveryScale()
    {
        QFETCH(double, scale);
        SEMBLANCE_NEEDS(file("podium_720p.jpg"));
        const auto finder = LandmarkFinder::open();
        QVERIFY(finder);
        const cv::Mat photo = test::readRgb(file("podium_720p.jpg"));
        const Box box { 572, 94, 180, 180 };
        const Landmarks reference = finder->find(test::toRgbImage(photo), box);
        cv::Mat scaled;
        cv::resize(photo, scaled, {}, scale, scale, cv::INTER_AREA);
        const Landmarks landmarks = finder->find(test::toRgbImage(scaled), { box.x * scale, box.y * scale, 180 * scale, 180 * scale });
        const double eyes = std::hypot(reference[36].x - reference[45].x, reference[36].y - reference[45].y);
        double sum = 0;
        for (std::size_t i = 0; i < landmarks.size(); ++i)
            sum += std::hypot(landmarks[i].x / scale - reference[i].x, landmarks[i].y / scale - reference[i].y);
        QVERIFY2(sum / 68 / eyes < 0.05, qPrintable(QString::number(sum / 68 / eyes)));
    }

    void theAlignedCropPutsTheEyesOnTheTemplate()
    {
        SEMBLANCE_NEEDS(file("ffpp_original.png"));
        const auto finder = LandmarkFinder::open();
        QVERIFY(finder);
        const RgbImage picture = test::toRgbImage(test::readRgb(file("ffpp_original.png")));
        const auto found = detectFaces(*m_hog, picture, 40);
        QCOMPARE(found->size(), 1);
        const Landmarks landmarks = finder->find(picture, found->front().box);
        const RgbImage crop = alignedCrop(picture, landmarks);
        QCOMPARE(crop.width(), kCropSize);
        QCOMPARE(crop.height(), kCropSize);
        const Affine toCrop = cropTransform(landmarks);
        const AlignmentPoints points = alignmentPoints(landmarks);
        const AlignmentPoints expected = cropTemplate();
        for (std::size_t i = 0; i < points.size(); ++i) {
            const Point p = toCrop.map(points[i]);
            QVERIFY(std::hypot(p.x - expected[i].x, p.y - expected[i].y) < 12);
        }
    }
};

QTEST_GUILESS_MAIN(TestFaceDetector)
#include "tst_face_detector.moc"
