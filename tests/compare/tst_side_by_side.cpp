// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/run_difference.h"
#include "core/compare/side_by_side.h"
#include "support/fake_video_source.h"
#include "support/frontal_face.h"

#include <QTest>

#include <algorithm>

using namespace semblance;
using namespace semblance::compare;

namespace {

RgbImage picture(double phase)
{
    std::vector<std::uint8_t> pixels;
    for (int i = 0; i < 200 * 200 * 3; ++i)
        pixels.push_back(static_cast<std::uint8_t>(128 + 100 * std::sin(0.003 * i + phase)));
    return RgbImage(200, 200, std::move(pixels));
}

bool isBlack(const RgbImage& image)
{
    return std::all_of(image.pixels(), image.pixels() + image.stride() * image.height(), [](std::uint8_t v) { return v == 0; });
}

analysis::FaceResult face(qint64 frame, int track, double x, double probability)
{
    analysis::FaceResult result;
    result.frame = frame;
    result.face.track = track;
    result.face.box = { x, 0, 10, 10 };
    result.probabilities = { 0, probability };
    return result;
}

} // namespace

class TestSideBySide : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFaceAlignedWithItselfIsTheIdentity()
    {
        const auto landmarks = test::frontalFace(0.6);
        const faces::Affine a = similarityBetween(landmarks, landmarks);
        const std::array<double, 6> identity { 1, 0, 0, 0, 1, 0 };
        for (std::size_t i = 0; i < 6; ++i)
            QVERIFY(qAbs(a.m[i] - identity[i]) < 1e-9);
        const AlignedPair pair = alignPair({ picture(0), landmarks }, { picture(0), landmarks });
        QVERIFY(isBlack(pair.difference));
        QCOMPARE(pair.meanDifference, 0.0);
    }

    void aTurnedShiftedAndEnlargedFaceIsFoundBack()
    {
        const auto landmarks = test::frontalFace(0.6);
        const faces::Affine moved { { 1.2, -0.5, 30, 0.5, 1.2, -12 } };
        faces::Landmarks to;
        std::transform(landmarks.begin(), landmarks.end(), to.begin(), [&](const faces::Point& p) { return moved.map(p); });
        const faces::Affine found = similarityBetween(landmarks, to);
        for (std::size_t i = 0; i < 6; ++i)
            QVERIFY(qAbs(found.m[i] - moved.m[i]) < 1e-9);
        faces::Landmarks same;
        same.fill({ 3, 4 });
        QCOMPARE(similarityBetween(same, landmarks).m[0], 1.0);
    }

    void theDifferenceIsTheGainTimesTheGreyLevels()
    {
        const RgbImage a(2, 1, { 10, 20, 30, 0, 0, 255 });
        const RgbImage b(2, 1, { 12, 20, 20, 100, 0, 0 });
        const RgbImage d = difference(a, b, 4);
        const std::vector<std::uint8_t> expected { 8, 0, 40, 255, 0, 255 };
        QVERIFY(std::equal(expected.begin(), expected.end(), d.pixels()));
        QCOMPARE(meanDifference(a, b), (2 + 10 + 100 + 255) / 6.0);
        QVERIFY(isBlack(difference(a, a, 4)));
    }

    void framesBelongTogetherByTime()
    {
        test::FakeVideoSource one(20); // 25 frames a second
        QList<media::FrameEntry> slow;
        for (qint64 i = 0; i < 10; ++i)
            slow.append({ i, i * 80, static_cast<double>(i) * 0.08 + 7, false, '?' });
        QCOMPARE(syncedFrame(one.frames(), slow, { 4, 2 }, 4), 2);
        QCOMPARE(syncedFrame(one.frames(), slow, { 4, 2 }, 8), 4);
        QCOMPARE(syncedFrame(one.frames(), slow, { 4, 2 }, 0), 0);
        QCOMPARE(syncedFrame(one.frames(), slow, { 0, 8 }, 19), 9);
        slow[5].timeSeconds.reset(); // By frames where a time is missing.
        QCOMPARE(syncedFrame(one.frames(), slow, { 4, 2 }, 8), 6);
        QCOMPARE(syncedFrame(one.frames(), slow, { 4, 2 }, 19), 9);
    }

    void twoRunsFacesArePairedByPlaceNotByNumber()
    {
        const QList first { face(0, 3, 0, 0.9), face(0, 4, 50, 0.1), face(2, 3, 1, 0.8), face(4, 3, 2, 0.7) };
        const QList second { face(0, 0, 51, 0.2), face(0, 1, 1, 0.4), face(2, 1, 30, 0.3), face(4, 1, 2, 0.75) };
        const auto pairs = pairedScores(first, 3, 1, second, 1);
        QCOMPARE(pairs.size(), 3);
        QCOMPARE(pairs[0].second, std::optional(0.4));
        QVERIFY(!pairs[1].second);
        QCOMPARE(pairs[2].second, std::optional(0.75));
        const auto summary = summaryOf(pairs, 0.5, 0.5);
        QVERIFY(summary);
        QCOMPARE(summary->pairs, 2);
        QCOMPARE(summary->alone, 1);
        QCOMPARE(summary->otherSide, 1);
        QCOMPARE(summary->largestFrame, 0);
        QVERIFY(qAbs(summary->largest - 0.5) < 1e-12 && qAbs(summary->mean - 0.225) < 1e-12);
        QVERIFY(!summaryOf({}, 0.5, 0.5));
        // A run against itself differs in nothing.
        const auto self = summaryOf(pairedScores(first, 3, 1, first, 1), 0.5, 0.5);
        QCOMPARE(self->pairs, 3);
        QCOMPARE(self->largest, 0.0);
    }
};
QTEST_GUILESS_MAIN(TestSideBySide)
#include "tst_side_by_side.moc"
