// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/load_model.h"
#include "core/compare/counterfactual.h"
#include "core/faces/face_follower.h"
#include "core/media/video_source.h"
#include "support/fake_detector.h"
#include "support/frontal_face.h"
#include "support/result_check.h"
#include "support/shared_data.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace semblance;
using namespace semblance::compare;

namespace {

constexpr double kScale = 0.6;

/// Smooth colours that differ from one phase to another.
FaceInFrame face(double phase)
{
    constexpr int side = 200;
    std::vector<std::uint8_t> pixels;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            for (int c = 0; c < 3; ++c)
                pixels.push_back(static_cast<std::uint8_t>(
                    128 + 50 * std::sin(0.09 * x + phase + c) * std::cos(0.07 * y - phase) + 30 * std::sin(0.31 * (x + y) + 2 * phase)));
        }
    }
    return { RgbImage(side, side, std::move(pixels)), test::frontalFace(kScale) };
}

int largestDifference(const RgbImage& a, const RgbImage& b)
{
    int largest = a.width() == b.width() && a.height() == b.height() ? 0 : 256;
    for (int i = 0; largest < 256 && i < a.stride() * a.height(); ++i)
        largest = std::max(largest, std::abs(int(a.pixels()[i]) - int(b.pixels()[i])));
    return largest;
}

} // namespace

class TestCounterfactual : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theControlIsTheTransplantOfTheFaceItself()
    {
        test::FakeDetector detector;
        for (const TransplantRegion region : kTransplantRegions) {
            const auto self = transplantAndScore(detector, face(0), face(0), region);
            VERIFY_RESULT(self);
            QCOMPARE(largestDifference(self->control.crop, self->transplanted.crop), 0);
            QCOMPARE(self->control.scores.rawScores, self->transplanted.scores.rawScores);
            // Colour transfer and blending of what is there already only round.
            QVERIFY2(largestDifference(self->control.crop, self->original.crop) <= 2,
                qPrintable(QString::number(largestDifference(self->control.crop, self->original.crop))));
        }
    }

    void theOriginalIsThePlainScore()
    {
        test::FakeDetector detector;
        const auto made = transplantAndScore(detector, face(0), face(1), TransplantRegion::Nose);
        VERIFY_RESULT(made);
        const RgbImage crop = faces::alignedCrop(face(0).frame, face(0).landmarks);
        QCOMPARE(largestDifference(made->original.crop, crop), 0);
        const std::array views { crop.view() };
        QCOMPARE(made->original.scores.probabilities, detector.score(views).front().probabilities);
        QCOMPARE(detector.batchSizes, std::vector<int>(4, 1));
    }

    void onlyTheRegionIsReplaced()
    {
        test::FakeDetector detector;
        const auto eyes = transplantAndScore(detector, face(0), face(2), TransplantRegion::Eye);
        VERIFY_RESULT(eyes);
        QVERIFY(largestDifference(eyes->original.crop, eyes->transplanted.crop) > 10);
        const RgbImage& before = eyes->original.crop;
        const RgbImage& after = eyes->transplanted.crop;
        // The mouth and what is below it lie in the lower third of an aligned crop.
        const int from = before.stride() * (before.height() * 2 / 3);
        QVERIFY(std::equal(before.pixels() + from, before.pixels() + before.stride() * before.height(), after.pixels() + from));
    }

    void landmarksThatAreNoFaceAreRefused()
    {
        test::FakeDetector detector;
        FaceInFrame broken = face(0);
        std::fill(broken.landmarks.begin(), broken.landmarks.end(), faces::Point { 5, 5 });
        VERIFY_ERROR(transplantAndScore(detector, broken, face(0), TransplantRegion::Eye), QStringLiteral("this face"));
        VERIFY_ERROR(transplantAndScore(detector, face(0), broken, TransplantRegion::Eye), QStringLiteral("the source"));
        VERIFY_ERROR(transplantAndScore(detector, face(0), {}, TransplantRegion::Eye), QStringLiteral("the source"));
    }

    void aStopEndsIt()
    {
        test::FakeDetector detector;
        std::stop_source stop;
        stop.request_stop();
        const auto made = transplantAndScore(detector, face(0), face(1), TransplantRegion::Eye, stop.get_token());
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Cancelled);
        QVERIFY(detector.batchSizes.empty());
    }

    void theLargestFaceOfAPictureIsFound()
    {
        const QString path = test::sharedPath(QStringLiteral("media/stage_clip_360p.mp4"));
        SEMBLANCE_NEEDS(path);
        auto video = media::VideoSource::open(path);
        VERIFY_RESULT(video);
        const auto frame = (*video)->frame(0);
        VERIFY_RESULT(frame);
        const auto landmarks = largestFace(frame->image);
        VERIFY_RESULT(landmarks);
        // The singer's face, right of the middle in the upper half.
        QVERIFY((*landmarks)[30].x > frame->image.width() / 2.0 && (*landmarks)[30].y < frame->image.height() / 2.0);
        VERIFY_ERROR(largestFace(RgbImage(64, 64, std::vector<std::uint8_t>(64 * 64 * 3, 90))), QStringLiteral("no face"));
    }
};
QTEST_GUILESS_MAIN(TestCounterfactual)
#include "tst_counterfactual.moc"
