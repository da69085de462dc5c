// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/mean_uncertainty.h"
#include "core/base/split_mix.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace semblance;
using namespace semblance::analysis;

namespace {

/// x(t) = phi x(t - 1) + e, started in its stationary distribution, about 0.5.
std::vector<double> autoregressive(std::size_t n, double phi, std::uint64_t seed)
{
    SplitMix64 random(seed);
    std::vector<double> values;
    double x = random.normal() / std::sqrt(1 - phi * phi);
    for (std::size_t i = 0; i < n; ++i) {
        values.push_back(0.5 + 0.01 * x);
        x = phi * x + random.normal();
    }
    return values;
}

struct Coverage {
    double known = 0; ///< share of series that got an interval
    double share = 0; ///< of these, share whose interval holds the true mean
};

Coverage coverage(std::size_t n, double phi)
{
    constexpr int kSeries = 300;
    int known = 0;
    int hits = 0;
    for (int i = 0; i < kSeries; ++i) {
        const auto u = meanUncertainty(autoregressive(n, phi, static_cast<std::uint64_t>(1000 + i)), { .replicates = 400 });
        known += u.interval.has_value();
        hits += u.interval && u.interval->low <= 0.5 && u.interval->high >= 0.5;
    }
    return { known / double(kSeries), hits / double(std::max(1, known)) };
}

} // namespace

class MeanUncertaintyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meanAndSpreadAreTheTextbookOnes()
    {
        const std::vector<double> values { 0.1, 0.2, 0.4, 0.9 };
        const auto u = meanUncertainty(values);
        QCOMPARE(*u.mean, 0.4);
        QCOMPARE(*u.spread, std::sqrt((0.09 + 0.04 + 0 + 0.25) / 3));
        QCOMPARE(u.count, std::size_t(4));
    }

    void tooFewFramesGiveNoInterval()
    {
        QVERIFY(!meanUncertainty(std::vector<double> {}).mean);
        const auto one = meanUncertainty(std::vector<double> { 0.5 });
        QVERIFY(one.mean && !one.spread && !one.interval);
        const auto few = meanUncertainty(autoregressive(kLeastFrames - 1, 0, 1));
        QVERIFY(few.spread && !few.interval);
        QCOMPARE(few.why, MeanUncertainty::Why::TooFewFrames);
        QVERIFY(meanUncertainty(autoregressive(kLeastFrames, 0, 1)).blockLength > 0);
    }

    void aDriftOverTheWholeTrackGivesNoInterval()
    {
        std::vector<double> ramp(200);
        std::iota(ramp.begin(), ramp.end(), 0.0);
        const auto u = meanUncertainty(ramp);
        QVERIFY(!u.interval);
        QCOMPARE(u.why, MeanUncertainty::Why::TooDependent);
    }

    void equalValuesGiveAPoint()
    {
        const auto u = meanUncertainty(std::vector<double>(50, 0.3));
        QVERIFY(u.interval);
        QVERIFY(std::abs(u.interval->low - 0.3) < 1e-12 && std::abs(u.interval->high - 0.3) < 1e-12);
    }

    void theSameValuesGiveTheSameInterval()
    {
        const auto values = autoregressive(500, 0.7, 3);
        const auto a = meanUncertainty(values);
        const auto b = meanUncertainty(values);
        QCOMPARE(a.interval->low, b.interval->low);
        QCOMPARE(a.interval->high, b.interval->high);
    }

    void theIntervalHoldsTheMeanOfIndependentFramesAsOftenAsItSays()
    {
        const auto c = coverage(200, 0);
        QVERIFY2(c.known > 0.99 && c.share > 0.91 && c.share < 0.985, qPrintable(QString::number(c.share)));
    }

    void theIntervalHoldsTheMeanOfDependentFramesToo()
    {
        // An interval for independent frames would hold it in 63 % of the cases: P(|z| < 1.96 / sqrt((1 + phi) / (1 - phi))).
        const auto c = coverage(400, 0.65);
        QVERIFY2(c.known > 0.9 && c.share > 0.88, qPrintable(QStringLiteral("%1 %2").arg(c.known).arg(c.share)));
    }

    void theBlockLengthGrowsWithTheDependence()
    {
        const auto none = *automaticBlockLength(autoregressive(2000, 0, 5));
        const auto some = *automaticBlockLength(autoregressive(2000, 0.5, 5));
        const auto much = *automaticBlockLength(autoregressive(2000, 0.9, 5));
        QVERIFY(none < 4);
        QVERIFY(some > none + 2);
        QVERIFY(much > some * 2);
    }

    void theBlockLengthNearsItsOptimumOfAnAutoregressiveSeries()
    {
        // For AR(1): G = sum |k| R(k) = 2 R(0) phi / (1 - phi)^2 and g(0) = sum R(k) = R(0) (1 + phi) / (1 - phi), so that
        // G / g(0) = 2 phi / (1 - phi^2); the circular bootstrap's optimum is (2 G^2 / (4/3 g(0)^2))^(1/3) n^(1/3).
        constexpr double kPhi = 0.5;
        constexpr std::size_t kLength = 8000;
        const double ratio = 2 * kPhi / (1 - kPhi * kPhi);
        const double optimum = std::cbrt(2 * ratio * ratio / (4.0 / 3.0) * kLength);
        double sum = 0;
        for (std::uint64_t seed = 0; seed < 20; ++seed)
            sum += *automaticBlockLength(autoregressive(kLength, kPhi, seed));
        QVERIFY2(std::abs(sum / 20 / optimum - 1) < 0.15, qPrintable(QStringLiteral("%1 of %2").arg(sum / 20).arg(optimum)));
    }

    void aMillionFramesGiveTheIntervalThatTheirBatchesGive()
    {
        const auto values = autoregressive(1'000'000, 0.9, 9);
        const auto u = meanUncertainty(values);
        QVERIFY(u.interval);
        // Of a long AR(1) the mean's standard error is known: sigma / ((1 - phi) sqrt(n)).
        const double error = 0.01 / (0.1 * 1000);
        const double half = (u.interval->high - u.interval->low) / 2;
        QVERIFY2(std::abs(half / (1.96 * error) - 1) < 0.15, qPrintable(QString::number(half / (1.96 * error))));
    }

    void framesWithSeveralFacesCountAsOneDraw()
    {
        // Three equal faces on each frame say no more than one of them.
        const auto values = autoregressive(300, 0.3, 11);
        std::vector<double> sums;
        std::vector<double> squares;
        for (const double v : values) {
            sums.push_back(3 * v);
            squares.push_back(3 * v * v);
        }
        const std::vector<double> counts(values.size(), 3.0);
        const auto one = meanUncertainty(values);
        const auto three = meanUncertainty(sums, counts, squares);
        QCOMPARE(three.count, std::size_t(900));
        QVERIFY(std::abs(*three.mean - *one.mean) < 1e-12);
        QVERIFY(std::abs(three.interval->low - one.interval->low) < 1e-9);
        QVERIFY(std::abs(three.interval->high - one.interval->high) < 1e-9);
        QVERIFY(std::abs(*three.spread / *one.spread - std::sqrt(299.0 / 300 * 900 / 899)) < 1e-6);
    }
};

QTEST_GUILESS_MAIN(MeanUncertaintyTest)
#include "tst_mean_uncertainty.moc"
