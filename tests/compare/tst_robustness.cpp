// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/load_model.h"
#include "core/compare/robustness.h"
#include "core/compare/robustness_csv.h"
#include "core/evaluation/perturbation.h"
#include "core/faces/face_follower.h"
#include "support/fake_detector.h"
#include "support/result_check.h"
#include "support/tiny_model.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace semblance;
using namespace semblance::compare;

namespace {

RgbImage picture(int width, int height)
{
    std::vector<std::uint8_t> pixels;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (int c = 0; c < 3; ++c)
                pixels.push_back(static_cast<std::uint8_t>((x * (3 + c) + y * (7 - c) + (x / 9) * (y / 7)) % 256));
        }
    }
    return RgbImage(width, height, std::move(pixels));
}

faces::Landmarks landmarks()
{
    faces::Landmarks points {};
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = { 40.0 + static_cast<double>(i % 10) * 9, 30.0 + static_cast<double>(i / 10) * 14 };
    return points;
}

bool equal(const RgbImage& a, const RgbImage& b)
{
    return a.width() == b.width() && a.height() == b.height() && std::equal(a.pixels(), a.pixels() + a.stride() * a.height(), b.pixels());
}

/// Three points below each other as a curve of one node.
RobustnessCurve curve(Change change, std::vector<std::pair<std::optional<double>, double>> values)
{
    RobustnessCurve result { change, {} };
    for (const auto& [strength, probability] : values)
        result.points.push_back({ strength, model::FaceScores { { 0.0 }, { probability } } });
    return result;
}

} // namespace

class TestRobustness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theUnchangedPictureHasThePlainScoreBitForBit()
    {
        // A real network, so that rounding would show.
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("tiny.safetensors"));
        test::writeTinyModel(path.toStdString());
        auto loaded = analysis::loadModelFile(path, {}, analysis::Settings());
        VERIFY_RESULT(loaded);
        const RgbImage frame = picture(200, 160);
        const RgbImage crop = faces::alignedCrop(frame, landmarks());
        const std::array views { crop.view() };
        const auto plain = loaded->detector->score(views).front();
        for (const ChangedPicture where : { ChangedPicture::Frame, ChangedPicture::Crop }) {
            const auto measured = measureRobustness(*loaded->detector, frame, landmarks(), where, {});
            VERIFY_RESULT(measured);
            QCOMPARE(measured->unchanged->probabilities, plain.probabilities);
            QCOMPARE(measured->unchanged->rawScores, plain.rawScores);
            bool anyMoved = false;
            for (const RobustnessCurve& c : measured->curves) {
                QCOMPARE(c.points.size(), strengths(c.change).size());
                for (const RobustnessPoint& point : c.points) {
                    QVERIFY(point.scores);
                    if (!point.strength)
                        QCOMPARE(point.scores->probabilities, plain.probabilities);
                    anyMoved = anyMoved || point.scores->rawScores != plain.rawScores;
                }
            }
            QVERIFY(anyMoved);
        }
    }

    void strengthsOfNothingChangeNothing()
    {
        const RgbImage p = picture(120, 90);
        for (const auto& [change, strength] :
            { std::pair(Change::Size, 100.0), std::pair(Change::Blur, 1.0), std::pair(Change::Brightness, 0.0) }) {
            const auto same = changed(p, change, strength);
            VERIFY_RESULT(same);
            QVERIFY2(equal(*same, p), qPrintable(changeName(change)));
        }
    }

    void brightnessMultipliesAndIsCutOffAtWhite()
    {
        const RgbImage p(2, 1, { 10, 100, 200, 0, 1, 255 });
        const auto brighter = changed(p, Change::Brightness, 50);
        VERIFY_RESULT(brighter);
        const std::vector<std::uint8_t> expected { 15, 150, 255, 0, 2, 255 };
        QVERIFY(equal(*brighter, RgbImage(2, 1, expected)));
    }

    void cropsAreChangedAsInEvaluation()
    {
        const RgbImage p = picture(64, 64);
        for (const auto& [change, strength, name] : { std::tuple(Change::Jpeg, 50.0, "jpeg-50"), std::tuple(Change::Blur, 7.0, "blur-1"),
                 std::tuple(Change::Blur, 9.0, "blur-2") }) {
            const auto published = evaluation::perturbed(p, *evaluation::perturbationFromName(QLatin1String(name)), {});
            VERIFY_RESULT(published);
            QVERIFY2(equal(*changed(p, change, strength), *published), name);
        }
    }

    void picturesOfOnePixelAreChangedToo()
    {
        const RgbImage p(1, 1, { 1, 2, 3 });
        for (const Change change : kChanges) {
            for (const auto& strength : strengths(change)) {
                const auto result = changed(p, change, strength.value_or(strengths(change).back().value_or(1)));
                VERIFY_RESULT(result);
                QCOMPARE(result->width(), 1);
            }
        }
    }

    void aStopEndsItBetweenTwoPictures()
    {
        test::FakeDetector detector;
        std::stop_source stop;
        int told = 0;
        const auto measured = measureRobustness(detector, picture(200, 160), landmarks(), ChangedPicture::Crop, stop.get_token(),
            [&](const Robustness& robustness, const Progress& progress) {
                ++told;
                QCOMPARE(progress.done, told);
                QVERIFY(robustness.unchanged);
                if (told == 3)
                    stop.request_stop();
            });
        QVERIFY(!measured);
        QCOMPARE(measured.error().kind, Error::Kind::Cancelled);
        QCOMPARE(told, 3);
        QCOMPARE(detector.batchSizes, std::vector<int>(3, 1)); // each alone
    }

    void scoresThatAreNoNumbersAreAnError()
    {
        class Broken : public test::FakeDetector {
        public:
            std::vector<model::FaceScores> score(std::span<const model::RgbView> crops) override
            {
                auto scores = FakeDetector::score(crops);
                scores.front().rawScores[3] = std::nan("");
                return scores;
            }
        } detector;
        VERIFY_ERROR(measureRobustness(detector, picture(200, 160), landmarks(), ChangedPicture::Crop, {}), QStringLiteral("fake"));
    }

    void theFirstStepOnTheOtherSideIsNamedInEachDirection()
    {
        Robustness r;
        r.unchanged = model::FaceScores { { 0.0 }, { 0.8 } };
        r.curves = { curve(Change::Jpeg, { { {}, 0.8 }, { 90, 0.5 }, { 50, 0.49 }, { 10, 0.9 } }),
            curve(Change::Brightness, { { -50, 0.1 }, { -30, 0.2 }, { -15, 0.7 }, { {}, 0.8 }, { 15, 0.9 }, { 30, 0.3 } }),
            curve(Change::Blur, { { {}, 0.8 }, { 3, 0.6 } }) };
        const auto s = stabilityOf(r, 0, 0.5);
        QVERIFY(s && s->altered);
        QCOMPARE(s->measured, 9);
        QCOMPARE(s->onOtherSide, 4);
        QCOMPARE(s->least, 0.1);
        QCOMPARE(s->most, 0.9);
        QCOMPARE(s->sideChanges.size(), std::size_t(3));
        QCOMPARE(s->sideChanges[0].strength, 50.0); // 0.5 is at the threshold and counts as altered.
        QCOMPARE(s->sideChanges[1].strength, -30.0);
        QCOMPARE(s->sideChanges[2].strength, 30.0);
        QCOMPARE(s->sideChanges[2].probability, 0.3);
        QVERIFY(!stabilityOf(r, 1, 0.5));
        QVERIFY(!stabilityOf(Robustness(), 0, 0.5));
    }

    void theCsvHasARowForEveryNodeAndStep()
    {
        test::FakeDetector detector;
        const auto measured = measureRobustness(detector, picture(200, 160), landmarks(), ChangedPicture::Frame, {});
        VERIFY_RESULT(measured);
        ComparedFace face;
        face.evidence = QStringLiteral("a \"b\", c.mp4");
        face.track = 3;
        face.frame = 7;
        for (const auto& node : detector.description().hierarchy.nodes())
            face.nodes << QString::fromStdString(node.name);
        const QList<QByteArray> lines = robustnessCsv(*measured, ChangedPicture::Frame, face).split('\n');
        qsizetype pictures = 1;
        for (const Change change : kChanges)
            pictures += static_cast<qsizetype>(strengths(change).size()) - 1;
        QCOMPARE(lines.size(), 1 + pictures * 10 + 1);
        QVERIFY(lines[1].startsWith("\"a \"\"b\"\", c.mp4\",,7,,3,"));
        const qsizetype columns = lines[0].count(',');
        QCOMPARE(lines[1].count(','), columns + 1); // the one inside the quotation marks
        QVERIFY(lines[1].contains(",frame,none,,face,"));
        QCOMPARE(lines[1].trimmed().split(',').at(columns).toDouble(), measured->unchanged->probabilities[0]);
    }
};
QTEST_GUILESS_MAIN(TestRobustness)
#include "tst_robustness.moc"
