// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/augmentation.h"
#include "core/dataset/expansion/contact_sheet.h"
#include "dataset/drawn_face.h"
#include "support/result_check.h"

#include <QJsonDocument>
#include <QTest>
#include <set>

using namespace semblance;
using namespace semblance::dataset;
using namespace semblance::test;

Q_DECLARE_METATYPE(semblance::dataset::Augmentation)

class TestAugmentation : public QObject {
    Q_OBJECT

    static AugmentationRecipe recipeOf(Augmentation method, quint64 seed, bool poisson = false)
    {
        SampleRandom random(seed);
        AugmentationChoices choices;
        choices.poisson = poisson;
        return drawRecipe(method, choices, random);
    }

    static void everyMethod()
    {
        QTest::addColumn<Augmentation>("method");
        QTest::addColumn<bool>("poisson");
        for (const auto method : kAugmentations) {
            for (const bool poisson : { false, true })
                QTest::addRow("%s%s", qPrintable(name(method)), poisson ? ", Poisson" : "") << method << poisson;
        }
    }

    static double largest(const cv::Mat& a, const cv::Mat& b, const cv::Mat& where)
    {
        cv::Mat difference;
        cv::absdiff(a, b, difference);
        difference.setTo(0, where == 0);
        return cv::norm(difference, cv::NORM_INF);
    }

private Q_SLOTS:
    void outsideTheMaskThePixelsAreTheTargets_data() { everyMethod(); }
    void outsideTheMaskThePixelsAreTheTargets()
    {
        QFETCH(Augmentation, method);
        QFETCH(bool, poisson);
        for (quint64 seed = 1; seed <= 4; ++seed) {
            const auto target = drawnFace(1);
            const auto source = needsSource(method) ? drawnFace(2) : target;
            const auto made = augment(target, source, recipeOf(method, seed, poisson));
            QVERIFY(made);
            QCOMPARE(largest(made->rgb, target.rgb, made->mask == 0), 0.0);
            QVERIFY(largest(made->rgb, target.rgb, made->mask > 0) > 10);
            QVERIFY(cv::countNonZero(made->mask == 0) > 10000);
            double low = 0;
            double high = 0;
            cv::minMaxLoc(made->mask, &low, &high);
            QVERIFY(low >= 0 && high <= 1);
            QCOMPARE(cv::norm(target.rgb, drawnFace(1).rgb, cv::NORM_INF), 0.0);
            QCOMPARE(cv::norm(source.rgb, drawnFace(needsSource(method) ? 2 : 1).rgb, cv::NORM_INF), 0.0);
        }
    }

    void theMaskEndsThreeDeviationsBeyondTheDilatedRegion()
    {
        for (const auto method : { Augmentation::Eye, Augmentation::LipAndMouth, Augmentation::Nose }) {
            const auto target = drawnFace(1);
            const auto recipe = recipeOf(method, 1);
            const auto made = augment(target, drawnFace(2), recipe);
            const double unit = eyeDistance(target.landmarks);
            const double reach = (recipe.mask.dilation + std::sqrt(2.0) * 3 * recipe.mask.blur) * unit + 4;
            const auto indices = regionLandmarks(method == Augmentation::Eye ? Region::Eye
                    : method == Augmentation::Nose                           ? Region::Nose
                                                                             : Region::LipAndMouth);
            std::vector<cv::Point2f> hullPoints;
            for (const int i : indices)
                hullPoints.emplace_back(float(target.landmarks[size_t(i)].x), float(target.landmarks[size_t(i)].y));
            std::vector<cv::Point2f> hull;
            cv::convexHull(hullPoints, hull);
            for (int y = 0; y < made->mask.rows; ++y) {
                for (int x = 0; x < made->mask.cols; ++x) {
                    if (made->mask.at<float>(y, x) > 0)
                        QVERIFY(cv::pointPolygonTest(hull, cv::Point2f(float(x), float(y)), true) > -reach);
                }
            }
            QCOMPARE(cv::norm(made->mask, augmentationMask(target.rgb.size(), target.landmarks, recipe), cv::NORM_INF), 0.0);
        }
    }

    void aRecipeReadFromJsonMakesTheSameBytes_data() { everyMethod(); }
    void aRecipeReadFromJsonMakesTheSameBytes()
    {
        QFETCH(Augmentation, method);
        QFETCH(bool, poisson);
        SampleRandom random(5);
        AugmentationChoices choices;
        choices.poisson = poisson;
        choices.perturbation = QStringLiteral("noise");
        choices.perturbationLevel = 2;
        const auto recipe = drawRecipe(method, choices, random);
        const auto text = QJsonDocument(toJson(recipe)).toJson();
        const auto read = recipeFromJson(QJsonDocument::fromJson(text).object());
        QVERIFY(read);
        const auto source = needsSource(method) ? drawnFace(2) : drawnFace(1);
        const auto a = augment(drawnFace(1), source, recipe);
        const auto b = augment(drawnFace(1), source, *read);
        QVERIFY(a && b);
        QCOMPARE(cv::norm(a->rgb, b->rgb, cv::NORM_INF), 0.0);
        QCOMPARE(cv::norm(a->mask, b->mask, cv::NORM_INF), 0.0);
    }

    void brokenRecipesAreNone()
    {
        const auto good = toJson(recipeOf(Augmentation::SelfBlended, 1));
        QVERIFY(recipeFromJson(good));
        QVERIFY(!recipeFromJson({}));
        for (const auto& [key, value] : std::initializer_list<std::pair<const char*, QJsonValue>> { { "method", QStringLiteral("ear") },
                 { "opacity", 0 }, { "opacity", 2 }, { "mask", QJsonObject { { QStringLiteral("blur"), 1e9 } } },
                 { "source_change", QJsonObject { { QStringLiteral("shrunk_by"), 1e9 } } },
                 { "perturbation", QJsonObject { { QStringLiteral("kind"), QStringLiteral("fog") } } } }) {
            auto bad = good;
            bad[QLatin1String(key)] = value;
            QVERIFY2(!recipeFromJson(bad), key);
        }
    }

    void aGreyTargetStaysGrey()
    {
        auto target = drawnFace(1);
        cv::Mat grey;
        cv::cvtColor(target.rgb, grey, cv::COLOR_RGB2GRAY);
        cv::cvtColor(grey, target.rgb, cv::COLOR_GRAY2RGB);
        auto source = drawnFace(2);
        source.rgb += cv::Scalar(40, 0, -30);
        const auto made = augment(target, source, recipeOf(Augmentation::LipAndMouth, 1));
        cv::Mat channels[3];
        cv::split(made->rgb, channels);
        QVERIFY(cv::norm(channels[0], channels[1], cv::NORM_INF) <= 3);
        QVERIFY(cv::norm(channels[1], channels[2], cv::NORM_INF) <= 3);
    }

    void colourTransferBringsTheRimToTheTargetsColour()
    {
        const auto target = drawnFace(1);
        auto source = drawnFace(2);
        source.rgb = source.rgb * 0.5;
        auto recipe = recipeOf(Augmentation::Nose, 1);
        const auto with = augment(target, source, recipe);
        QCOMPARE(with->colours.size(), std::size_t { 1 });
        recipe.colourTransfer = false;
        const auto without = augment(target, source, recipe);
        QVERIFY(without->colours.empty());
        QVERIFY2(with->seam < 0.4 * without->seam, qPrintable(QStringLiteral("%1 %2").arg(with->seam).arg(without->seam)));
        QCOMPARE(augment(target, source, recipeOf(Augmentation::Eye, 1))->colours.size(), std::size_t { 2 });
    }

    void landmarksThatAreNoFaceGiveNothing()
    {
        auto away = drawnFace(1);
        for (auto& p : away.landmarks)
            p.x += 5000;
        auto broken = drawnFace(1);
        broken.landmarks[40].x = std::numeric_limits<double>::quiet_NaN();
        broken.landmarks[50].x = std::numeric_limits<double>::infinity();
        broken.landmarks[30].y = std::numeric_limits<double>::quiet_NaN();
        auto point = drawnFace(1);
        point.landmarks.fill({ 100, 100 });
        for (const auto method : kAugmentations) {
            if (method == Augmentation::MouthReenactment)
                continue;
            for (const auto* face : { &away, &broken, &point }) {
                QVERIFY2(!augment(*face, needsSource(method) ? drawnFace(2) : *face, recipeOf(method, 1)), qPrintable(name(method)));
            }
        }
    }

    void perturbationsAreDrawnAsPublished()
    {
        SampleRandom random(3);
        for (const auto& [kind, first, second] : std::initializer_list<std::tuple<const char*, double, double>> {
                 { "block", 16, 32 }, { "noise", 0.001, 0.002 }, { "blur", 7, 9 }, { "pixelation", 2, 3 } }) {
            QCOMPARE(drawPerturbation(QLatin1String(kind), 1, random)->parameter, first);
            QCOMPARE(drawPerturbation(QLatin1String(kind), 2, random)->parameter, second);
        }
        std::set<double> qualities;
        std::map<QString, int> kinds;
        std::map<int, int> levels;
        int none = 0;
        constexpr int draws = 20000;
        for (int i = 0; i < draws; ++i) {
            qualities.insert(drawPerturbation(QStringLiteral("jpeg"), 1 + i % 2, random)->parameter);
            if (const auto drawn = drawPerturbation(QStringLiteral("random"), 1, random)) {
                ++kinds[drawn->kind];
                ++levels[drawn->level];
            } else {
                ++none;
            }
        }
        QCOMPARE(qualities, (std::set<double> { 75, 80, 90 }));
        QVERIFY(std::abs(none / double(draws) - 0.7) < 0.015);
        QCOMPARE(kinds.size(), std::size_t { 5 });
        for (const auto& [kind, count] : kinds)
            QVERIFY2(std::abs(count / double(draws) - 0.06) < 0.01, qPrintable(kind));
        QVERIFY(std::abs(levels[1] - levels[2]) < 500);
        QVERIFY(!drawPerturbation(QStringLiteral("none"), 1, random));
    }

    void everyPerturbationChangesThePictureTheSameWayAgain()
    {
        const auto face = drawnFace(1);
        for (const QString& kind : perturbationNames()) {
            SampleRandom random(8);
            const auto recipe = drawPerturbation(kind, 1, random);
            if (!recipe)
                continue;
            const auto once = perturbed(face.rgb, *recipe);
            QVERIFY(cv::norm(once, face.rgb, cv::NORM_INF) > 0);
            const auto read = perturbationFromJson(toJson(*recipe));
            QVERIFY(read);
            QCOMPARE(cv::norm(once, perturbed(face.rgb, *read), cv::NORM_INF), 0.0);
        }
        PerturbationRecipe blocks { QStringLiteral("block"), 1, 16, 4 };
        cv::Mat changed;
        cv::compare(perturbed(cv::Mat(317, 317, CV_8UC3, cv::Scalar::all(0)), blocks).reshape(1), 128, changed, cv::CMP_EQ);
        QVERIFY(cv::countNonZero(changed) > 3 * 64 * 10 && cv::countNonZero(changed) <= 3 * 64 * 16);
    }

    void aContactSheetHoldsItsTiles()
    {
        const auto sheet = contactSheet(QList<ContactSheetTile>(5), 2);
        VERIFY_RESULT(sheet);
        QCOMPARE(sheet->width(), 2 * 480);
        QCOMPARE(sheet->height(), 3 * 176);
        VERIFY_ERROR(contactSheet({}, 2), QStringLiteral("no contact sheet"));
        VERIFY_ERROR(contactSheet(QList<ContactSheetTile>(2001), 2), QStringLiteral("at most 2000"));
        QCOMPARE(sideBySide({}).width(), 4 * 317);
    }
};

QTEST_GUILESS_MAIN(TestAugmentation)
#include "tst_augmentation.moc"
