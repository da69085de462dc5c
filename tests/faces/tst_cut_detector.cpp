// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/cut_detector.h"
#include "support/clip_frames.h"
#include "support/shared_data.h"
#include "support/synthetic_scene.h"

#include <QTest>

using namespace semblance;
using namespace semblance::faces;

class TestCutDetector : public QObject {
    Q_OBJECT

    const cv::Mat m_scene = test::texture(900, 500, 1, { 90, 120, 160 });
    const cv::Mat m_other = test::texture(900, 500, 2, { 150, 110, 90 });

    static RgbImage view(const cv::Mat& scene, int x, int y, int width = 640, int height = 360)
    {
        return test::toRgbImage(scene(cv::Rect(x, y, width, height)).clone());
    }

private Q_SLOTS:
    void theFirstFrameBeginsAShot()
    {
        CutDetector cuts;
        QVERIFY(cuts.next(view(m_scene, 0, 0)));
        QVERIFY(!cuts.next(view(m_scene, 0, 0)));
    }

    void anotherSceneIsACut()
    {
        CutDetector cuts;
        cuts.next(view(m_scene, 0, 0));
        QVERIFY(cuts.next(view(m_other, 0, 0)));
        QVERIFY(!cuts.next(view(m_other, 0, 0)));
    }

    void anotherSceneOfTheSameColoursIsACut()
    {
        const cv::Mat sameColours = test::texture(900, 500, 3, { 90, 120, 160 });
        CutDetector cuts;
        cuts.next(view(m_scene, 0, 0));
        QVERIFY(cuts.next(view(sameColours, 0, 0)));
    }

    void aFastPanIsNoCut()
    {
        CutDetector cuts;
        cuts.next(view(m_scene, 0, 0));
        for (int x = 30; x <= 240; x += 30)
            QVERIFY2(!cuts.next(view(m_scene, x, x / 3)), qPrintable(QString::number(x)));
    }

    void aFlashIsNoCut()
    {
        CutDetector cuts;
        cuts.next(view(m_scene, 0, 0));
        cv::Mat bright;
        m_scene.convertTo(bright, -1, 1.5, 40);
        QVERIFY(!cuts.next(view(bright, 0, 0)));
        QVERIFY(!cuts.next(view(m_scene, 0, 0)));
    }

    void aFadeToBlackAndBackIsNoCut()
    {
        CutDetector cuts;
        cuts.next(view(m_scene, 0, 0));
        for (int i = 0; i <= 40; ++i) {
            cv::Mat dimmed;
            m_scene.convertTo(dimmed, -1, std::abs(20 - i) / 20.0, 0);
            QVERIFY2(!cuts.next(view(dimmed, 0, 0)), qPrintable(QString::number(i)));
        }
    }

    void blackAfterAPictureIsACut()
    {
        CutDetector cuts;
        cuts.next(view(m_scene, 0, 0));
        const cv::Mat black(500, 900, CV_8UC3, cv::Scalar::all(0));
        QVERIFY(cuts.next(view(black, 0, 0)));
        QVERIFY(!cuts.next(view(black, 0, 0)));
        QVERIFY(cuts.next(view(m_scene, 0, 0)));
    }

    void anotherFrameSizeIsACut()
    {
        CutDetector cuts;
        cuts.next(view(m_scene, 0, 0));
        QVERIFY(cuts.next(view(m_scene, 0, 0, 480, 360)));
    }

    void aSomethingLargePassingIsNoCut()
    {
        CutDetector cuts;
        cuts.next(view(m_scene, 0, 0));
        const cv::Mat passer = test::texture(250, 360, 5, { 40, 40, 60 });
        for (int x = -250; x < 640; x += 40) {
            cv::Mat frame = m_scene(cv::Rect(0, 0, 640, 360)).clone();
            test::paste(frame, passer, x, 0);
            QVERIFY2(!cuts.next(test::toRgbImage(frame)), qPrintable(QString::number(x)));
        }
    }

    void picturesOfFewPixelsAreNoProblem()
    {
        CutDetector cuts;
        const RgbImage dot = test::toRgbImage(cv::Mat(1, 1, CV_8UC3, cv::Scalar::all(9)));
        QVERIFY(cuts.next(dot));
        QVERIFY(!cuts.next(dot));
        const RgbImage line = test::toRgbImage(cv::Mat(1, 3000, CV_8UC3, cv::Scalar::all(9)));
        QVERIFY(cuts.next(line));
        const RgbImage column = test::toRgbImage(cv::Mat(3000, 1, CV_8UC3, cv::Scalar::all(9)));
        QVERIFY(cuts.next(column));
    }

    void theStageClipIsCutThreeTimes_data()
    {
        QTest::addColumn<int>("every");
        QTest::newRow("every frame") << 1;
        QTest::newRow("every second frame") << 2;
        QTest::newRow("every fifth frame") << 5;
        QTest::newRow("every tenth frame") << 10;
    }

    void theStageClipIsCutThreeTimes()
    {
        QFETCH(int, every);
        const QString clip = test::sharedPath(QStringLiteral("media/stage_clip_360p.mp4"));
        SEMBLANCE_NEEDS(clip);
        test::ClipFrames frames(clip, 640, 360);
        CutDetector cuts;
        QList<int> found;
        RgbImage frame;
        for (int i = 0; !(frame = frames.next()).isNull(); ++i) {
            if (i % every == 0 && cuts.next(frame))
                found << i;
        }
        QList<int> expected { 0 };
        for (const int cut : { 20, 82, 211 })
            expected << (cut + every - 1) / every * every;
        QCOMPARE(found, expected);
    }
};

QTEST_GUILESS_MAIN(TestCutDetector)
#include "tst_cut_detector.moc"
