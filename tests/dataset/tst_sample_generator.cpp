// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/sample_generator.h"
#include "core/training/sample_loader.h"
#include "dataset/drawn_face.h"

#include <QCryptographicHash>
#include <QTest>
#include <cmath>
#include <numeric>
#include <set>

using namespace semblance;
using namespace semblance::dataset;
using namespace semblance::test;

class TestSampleGenerator : public QObject {
    Q_OBJECT

    PortraitSet m_portraits = drawnPortraits(8);
    std::vector<int> m_people{0, 1, 2, 3, 4, 5};

    static GeneratorSettings settings(std::uint64_t seed)
    {
        GeneratorSettings s;
        s.format = { 64, 0.8 };
        s.seed = seed;
        return s;
    }

private Q_SLOTS:
    void aSampleIsAFunctionOfSeedAndIndex()
    {
        const SampleGenerator first(m_portraits, m_people, settings(5));
        const SampleGenerator second(m_portraits, m_people, settings(5));
        const SampleGenerator other(m_portraits, m_people, settings(6));
        int differing = 0;
        for (std::uint64_t i = 0; i < 20; ++i) {
            const auto a = first.sample(i);
            const auto b = second.sample(i);
            QCOMPARE(a.pixels, b.pixels);
            QCOMPARE(a.altered, b.altered);
            QVERIFY(a.kind == b.kind);
            differing += a.pixels != other.sample(i).pixels ? 1 : 0;
        }
        QVERIFY(differing > 15);
    }

    void everyKindComesUpAndOnlyForgeriesHaveAlteredPlaces()
    {
        const SampleGenerator generator(m_portraits, m_people, settings(1));
        std::set<ForgeryKind> kinds;
        for (std::uint64_t i = 0; i < 150; ++i) {
            const auto sample = generator.sample(i);
            kinds.insert(sample.kind);
            QCOMPARE(sample.pixels.size(), std::size_t{64 * 64 * 3});
            QCOMPARE(sample.altered.size(), std::size_t{8 * 8});
            const float most = *std::max_element(sample.altered.begin(), sample.altered.end());
            QCOMPARE(most > 0, sample.kind != ForgeryKind::Real);
            QVERIFY(std::find(m_people.begin(), m_people.end(), sample.target) != m_people.end());
        }
        QCOMPARE(kinds.size(), kForgeryKinds.size());
    }

    void aForgedPictureDiffersFromItsRealTwinInTheAlteredPlacesAlone()
    {
        const SampleGenerator generator(m_portraits, m_people, settings(4));
        const int cells = 8;
        int untouched = 0;
        int changed = 0;
        for (std::uint64_t pair = 0; pair < 40; ++pair) {
            const auto real = generator.sample(2 * pair);
            const auto forged = generator.sample(2 * pair + 1);
            QVERIFY(real.kind == ForgeryKind::Real);
            QCOMPARE(forged.target, real.target);
            const auto isAltered = [&](int x, int y) {
                // Compression and blur carry a change into the next cell.
                for (int v = std::max(0, y - 1); v <= std::min(cells - 1, y + 1); ++v)
                    for (int u = std::max(0, x - 1); u <= std::min(cells - 1, x + 1); ++u)
                        if (forged.altered[static_cast<std::size_t>(v * cells + u)] > 0)
                            return true;
                return false;
            };
            for (int y = 0; y < cells; ++y) {
                for (int x = 0; x < cells; ++x) {
                    double difference = 0;
                    for (int v = 8 * y; v < 8 * y + 8; ++v)
                        for (int u = 3 * 8 * x; u < 3 * 8 * (x + 1); ++u)
                            difference += std::abs(int { forged.pixels[static_cast<std::size_t>(v * 64 * 3 + u)] }
                                - int { real.pixels[static_cast<std::size_t>(v * 64 * 3 + u)] });
                    if (!isAltered(x, y)) {
                        ++untouched;
                        changed += difference / (8 * 8 * 3) > 2 ? 1 : 0;
                    }
                }
            }
        }
        QVERIFY2(untouched > 500 && changed <= untouched / 50, qPrintable(QStringLiteral("%1 of %2").arg(changed).arg(untouched)));
    }

    void aSourceIsNeverAPictureOfTheTargetsPerson()
    {
        auto set = drawnPortraits(12);
        set.portraits[7].whole.identity = 3;
        set.portraits[7].whole.landmarks = set.portraits[3].whole.landmarks;
        std::vector<int> all(12);
        std::iota(all.begin(), all.end(), 0);
        const auto nearest = nearestFaces(set.portraits, all, 4);
        for (std::size_t i = 0; i < nearest.size(); ++i) {
            QCOMPARE(nearest[i].size(), std::size_t{4});
            for (const int j : nearest[i])
                QVERIFY(set.portraits[static_cast<std::size_t>(j)].whole.identity != set.portraits[i].whole.identity);
        }
    }

    void batchesDoNotDependOnTheNumberOfThreads()
    {
        const SampleGenerator generator(m_portraits, m_people, settings(2));
        training::SampleLoader one(generator, 4, 0, 6, 1);
        training::SampleLoader three(generator, 4, 0, 6, 3);
        for (int i = 0; i < 6; ++i) {
            const auto a = one.next().train;
            const auto b = three.next().train;
            QCOMPARE(a.pixels, b.pixels);
            QCOMPARE(a.labels, b.labels);
            QCOMPARE(a.observed, b.observed);
        }
    }

    void aLoaderThatGoesOnGivesTheBatchesThatFollow()
    {
        const SampleGenerator generator(m_portraits, m_people, settings(2));
        training::SampleLoader whole(generator, 4, 0, 5, 2);
        for (int i = 0; i < 3; ++i)
            whole.next();
        training::SampleLoader resumed(generator, 4, 3, 5, 2);
        QCOMPARE(resumed.next().train.pixels, whole.next().train.pixels);
    }

    void aLoaderCanBeDroppedBeforeItsEnd()
    {
        const SampleGenerator generator(m_portraits, m_people, settings(2));
        training::SampleLoader loader(generator, 4, 0, 1000000, 2);
        QCOMPARE(loader.next().train.count, 4);
    }

    void theBundledModelsRecipeKeepsGivingTheSameSamples()
    {
        const SampleGenerator generator(m_portraits, m_people, settings(11));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        double sum = 0;
        double altered = 0;
        QString kinds;
        for (std::uint64_t i = 0; i < 40; ++i) {
            const auto sample = generator.sample(i);
            hash.addData(QByteArrayView(sample.pixels.data(), static_cast<qsizetype>(sample.pixels.size())));
            sum = std::accumulate(sample.pixels.begin(), sample.pixels.end(), sum);
            altered = std::accumulate(sample.altered.begin(), sample.altered.end(), altered);
            kinds += QString::number(static_cast<int>(sample.kind)) + QString::number(sample.target);
        }
        for (const auto condition : { TestCondition::Clean, TestCondition::Poisson }) {
            for (const auto& sample : testSamples(m_portraits, m_people, { 64, 0.8 }, condition))
                hash.addData(QByteArrayView(sample.pixels.data(), static_cast<qsizetype>(sample.pixels.size())));
        }
        QCOMPARE(kinds, QStringLiteral("05250323004001510343014104240535001001510131032303530131032300500222004004340515"));
        const double mean = sum / (40 * 64 * 64 * 3);
        QVERIFY2(std::abs(mean - 142.677) < 0.02, qPrintable(QString::number(mean, 'f', 4)));
        QVERIFY2(std::abs(altered - 167.934) < 0.5, qPrintable(QString::number(altered, 'f', 3)));
        // Rounding differs between builds of OpenCV and kinds of processor.
        if (QString::fromLatin1(CV_VERSION) == QLatin1String("4.6.0") && cv::checkHardwareSupport(CV_CPU_AVX2))
            QCOMPARE(hash.result().toHex(), QByteArray("4e301c67ad8467ea56aa95b29de38e76c5212903594efa18c265ad1a7cbcc211"));
    }

    void theTestSetHoldsEveryPersonAsRealAndForged()
    {
        const auto samples = testSamples(m_portraits, m_people, { 64, 0.8 }, TestCondition::Clean);
        QCOMPARE(samples.size(), m_people.size() * kForgeryKinds.size());
        const auto poisson = testSamples(m_portraits, m_people, { 64, 0.8 }, TestCondition::Poisson);
        QCOMPARE(poisson.size(), m_people.size() * (kForgeryKinds.size() - 1));
    }
};

QTEST_GUILESS_MAIN(TestSampleGenerator)
#include "tst_sample_generator.moc"
