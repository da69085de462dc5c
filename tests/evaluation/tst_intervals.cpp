// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/delong.h"
#include "core/evaluation/summary.h"
#include "support/python.h"

#include <QJsonArray>
#include <QTest>
#include <cmath>
#include <numeric>
#include <random>

using namespace semblance::evaluation;
using namespace semblance::test;

namespace {

double uniform(std::mt19937& random)
{
    return static_cast<double>(random()) / 4294967296.0;
}

double gauss(std::mt19937& random)
{
    return std::sqrt(-2 * std::log(1 - uniform(random))) * std::cos(2 * M_PI * uniform(random));
}

/// Videos of frames that resemble each other; two videos a person where persons is set.
Items randomItems(unsigned seed, int videos, int framesPerVideo, double separation, bool persons, double noise = 0.5)
{
    std::mt19937 random(seed);
    Items items;
    for (int v = 0; v < videos; ++v) {
        const double ofVideo = gauss(random) + separation * (v % 2);
        for (int f = 0; f < framesPerVideo; ++f) {
            items.scores.push_back(1 / (1 + std::exp(-(ofVideo + noise * gauss(random)))));
            items.positive.push_back(v % 2);
            items.video.push_back(static_cast<std::uint32_t>(v));
            if (persons)
                items.identity.push_back(static_cast<std::uint32_t>(v / 2));
        }
    }
    return items;
}

/// DeLong's variance by its definition: every pair of a positive and a negative.
struct Pairwise {
    std::vector<double> v10;
    std::vector<double> v01;
    double auc = 0;
    Pairwise(const std::vector<double>& scores, const std::vector<int>& positive)
    {
        const auto psi = [](double x, double y) { return x > y ? 1.0 : x == y ? 0.5 : 0.0; };
        for (std::size_t i = 0; i < scores.size(); ++i) {
            double sum = 0;
            double count = 0;
            for (std::size_t j = 0; j < scores.size(); ++j) {
                if (positive[j] == positive[i])
                    continue;
                sum += positive[i] ? psi(scores[i], scores[j]) : psi(scores[j], scores[i]);
                ++count;
            }
            (positive[i] ? v10 : v01).push_back(sum / count);
        }
        auc = std::accumulate(v10.begin(), v10.end(), 0.0) / static_cast<double>(v10.size());
    }
    static double covariance(const Pairwise& a, const Pairwise& b)
    {
        const auto part = [&](const std::vector<double>& x, const std::vector<double>& y) {
            double sum = 0;
            for (std::size_t i = 0; i < x.size(); ++i)
                sum += (x[i] - a.auc) * (y[i] - b.auc);
            return sum / static_cast<double>(x.size() - 1) / static_cast<double>(x.size());
        };
        return part(a.v10, b.v10) + part(a.v01, b.v01);
    }
};

bool equal(const Metric& a, const Metric& b)
{
    const auto same = [](const std::optional<Interval>& x, const std::optional<Interval>& y) {
        return x.has_value() == y.has_value() && (!x || (x->low == y->low && x->high == y->high));
    };
    return a.value == b.value && same(a.byVideo, b.byVideo) && same(a.byIdentity, b.byIdentity);
}

} // namespace

class IntervalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void delongEqualsItsPairwiseDefinition()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            std::mt19937 random(seed);
            std::vector<double> a;
            std::vector<double> b;
            std::vector<int> positive;
            const int steps = seed % 2 == 0 ? 6 : 1000000;
            for (int i = 0; i < 90; ++i) {
                positive.push_back(i < 4 ? i % 2 : static_cast<int>(random() % 3 == 0));
                const double common = gauss(random) + 0.8 * positive.back();
                a.push_back(std::round(steps * (common + 0.4 * gauss(random))) / steps);
                b.push_back(std::round(steps * (common + 0.9 * gauss(random))) / steps);
            }
            const auto test = delongTest(a, b, positive);
            QVERIFY(test);
            const Pairwise pa(a, positive);
            const Pairwise pb(b, positive);
            const double variance = Pairwise::covariance(pa, pa) + Pairwise::covariance(pb, pb) - 2 * Pairwise::covariance(pa, pb);
            QVERIFY(std::abs(test->first.auc - pa.auc) < 1e-12);
            QVERIFY(std::abs(test->first.variance - Pairwise::covariance(pa, pa)) < 1e-12);
            QVERIFY(std::abs(test->second.variance - Pairwise::covariance(pb, pb)) < 1e-12);
            QVERIFY(std::abs(test->covariance - Pairwise::covariance(pa, pb)) < 1e-12);
            QVERIFY(std::abs(test->variance - variance) < 1e-12);
            QVERIFY(std::abs(*test->z - (pa.auc - pb.auc) / std::sqrt(variance)) < 1e-8);
            QCOMPARE(delongVariance(a, positive)->variance, test->first.variance);
        }
    }

    void delongsPValueIsTheNormalTail()
    {
        SEMBLANCE_NEEDS_PYTHON("scipy.stats");
        const Items a = randomItems(1, 200, 1, 1.0, false);
        const Items b = randomItems(1, 200, 1, 1.0, false, 2.0);
        const auto test = delongTest(a.scores, b.scores, a.positive);
        const auto answer = askPython(python,
            QStringLiteral("import json,sys\nfrom scipy.stats import norm\nd=json.load(sys.stdin)\n"
                           "print(json.dumps({'p': 2*norm.sf(abs(d['z']))}))"),
            { { QStringLiteral("z"), *test->z } });
        QVERIFY(std::abs(*test->p / answer.json.value(QStringLiteral("p")).toDouble() - 1) < 1e-10);
        QVERIFY(*test->p < 0.05);
    }

    void delongOfTwoEqualRankingsHasNothingToTest()
    {
        const Items items = randomItems(4, 60, 1, 0.7, false);
        std::vector<double> cubed;
        for (const double score : items.scores)
            cubed.push_back(score * score * score);
        const auto test = delongTest(items.scores, cubed, items.positive);
        QCOMPARE(test->difference, 0.0);
        QCOMPARE(test->variance, 0.0);
        QVERIFY(!test->z && !test->p);
    }

    void delongWantsTwoOfEachClass()
    {
        const std::vector<double> scores { 0.1, 0.2, 0.3 };
        QVERIFY(!delongVariance(scores, std::vector { 1, 0, 0 }));
        QVERIFY(!delongVariance(scores, std::vector { 1, 1, 1 }));
        QVERIFY(!delongTest({}, {}, {}));
    }

    void thePercentileIsNumpys()
    {
        SEMBLANCE_NEEDS_PYTHON("numpy");
        std::mt19937 random(8);
        std::vector<std::optional<double>> values;
        QJsonArray array;
        for (int i = 0; i < 137; ++i) {
            values.push_back(uniform(random));
            array.append(*values.back());
        }
        values.push_back({});
        const auto answer = askPython(python,
            QStringLiteral("import json,sys\nimport numpy as np\nd=json.load(sys.stdin)\n"
                           "print(json.dumps(dict(zip(['low','high'],np.percentile(d['v'],[2.5,97.5])))))"),
            { { QStringLiteral("v"), array } });
        const auto interval = percentileInterval(values);
        QVERIFY(std::abs(interval->low - answer.json.value(QStringLiteral("low")).toDouble()) < 1e-12);
        QVERIFY(std::abs(interval->high - answer.json.value(QStringLiteral("high")).toDouble()) < 1e-12);
        QVERIFY(!percentileInterval({ 1.0, {}, {} }));
    }

    void aReplicateKeepsItsClassesAndDrawsWholeVideos()
    {
        const Items items = randomItems(2, 31, 5, 1, false);
        const ClusterResampler resampler(items.video, items.positive);
        QCOMPARE(resampler.clusters(), std::size_t { 31 });
        std::vector<std::uint32_t> weights;
        std::vector<double> total(items.scores.size(), 0);
        constexpr int replicates = 4000;
        for (int r = 0; r < replicates; ++r) {
            resampler.draw(7, r, weights);
            std::size_t positives = 0;
            for (std::size_t i = 0; i < weights.size(); ++i) {
                positives += items.positive[i] ? weights[i] : 0;
                QCOMPARE(weights[i], weights[i - i % 5]);
                total[i] += weights[i];
            }
            QCOMPARE(positives, std::size_t { 15 * 5 });
            QCOMPARE(std::accumulate(weights.begin(), weights.end(), std::size_t { 0 }), weights.size());
        }
        // Each video is drawn once on average; the standard deviation of the mean is about 1 / sqrt(4000).
        for (const double sum : total)
            QVERIFY(std::abs(sum / replicates - 1) < 5 / std::sqrt(replicates));
    }

    void theSameSeedGivesTheSameIntervalsAndAnotherGivesOthers()
    {
        const Items items = randomItems(3, 40, 4, 0.8, true);
        const Summary a = summarize(items, 0.5, { 200, 5 });
        const Summary b = summarize(items, 0.5, { 200, 5 });
        const Summary c = summarize(items, 0.5, { 200, 6 });
        for (const NamedMetric& metric : namedMetrics())
            QVERIFY(equal(a.*metric.metric, b.*metric.metric));
        QVERIFY(!equal(a.auc, c.auc));
        QVERIFY(a.auc.byVideo->low < *a.auc.value && *a.auc.value < a.auc.byVideo->high);
    }

    /// numpy draws its own clusters, so that the intervals agree as well as two runs with other seeds do.
    void theIntervalsAgreeWithAnIndependentBootstrap()
    {
        SEMBLANCE_NEEDS_PYTHON("numpy, sklearn");
        const Items items = randomItems(9, 60, 6, 1.0, true);
        const auto array = [](const auto& values) {
            QJsonArray result;
            for (const auto v : values)
                result.append(static_cast<double>(v));
            return result;
        };
        const auto answer = askPython(python, QStringLiteral(R"py(
import json, sys
import numpy as np
from sklearn.metrics import roc_auc_score, brier_score_loss
d = json.load(sys.stdin)
s, y = np.array(d['s']), np.array(d['y'])
rng = np.random.default_rng(1)
out = {}
for name in ('video', 'identity'):
    g = np.array(d[name])
    kinds = {}
    for c in np.unique(g):
        kinds.setdefault(tuple(np.unique(y[g == c])), []).append(np.flatnonzero(g == c))
    auc, brier = [], []
    for _ in range(1500):
        i = np.concatenate([m[k] for m in kinds.values() for k in rng.integers(len(m), size=len(m))])
        auc.append(roc_auc_score(y[i], s[i]))
        brier.append(brier_score_loss(y[i], s[i]))
    out[name] = [*np.percentile(auc, [2.5, 97.5]), *np.percentile(brier, [2.5, 97.5])]
print(json.dumps(out))
)py"),
            { { QStringLiteral("s"), array(items.scores) }, { QStringLiteral("y"), array(items.positive) },
                { QStringLiteral("video"), array(items.video) }, { QStringLiteral("identity"), array(items.identity) } });
        QVERIFY2(answer.problem.isEmpty(), qPrintable(answer.problem));
        const Summary summary = summarize(items, 0.5, { 2000, 1 });
        const auto check = [&](const QString& name, const std::optional<Interval>& auc, const std::optional<Interval>& brier) {
            const QJsonArray expected = answer.json.value(name).toArray();
            const double ours[] = { auc->low, auc->high, brier->low, brier->high };
            for (int i = 0; i < 4; ++i)
                QVERIFY2(std::abs(ours[i] - expected.at(i).toDouble()) < 0.02,
                    qPrintable(QStringLiteral("%1 %2: %3 and %4").arg(name).arg(i).arg(ours[i]).arg(expected.at(i).toDouble())));
        };
        check(QStringLiteral("video"), summary.auc.byVideo, summary.brierScore.byVideo);
        check(QStringLiteral("identity"), summary.auc.byIdentity, summary.brierScore.byIdentity);
    }

    void whatIsSharedWithinAVideoWidensTheInterval()
    {
        Items items = randomItems(5, 40, 20, 0.8, false, 0.1);
        const double byVideo = [&] {
            const auto i = *summarize(items, 0.5, { 300, 1 }).auc.byVideo;
            return i.high - i.low;
        }();
        std::iota(items.video.begin(), items.video.end(), 0U);
        const double byFrame = [&] {
            const auto i = *summarize(items, 0.5, { 300, 1 }).auc.byVideo;
            return i.high - i.low;
        }();
        QVERIFY2(byVideo > 2 * byFrame, qPrintable(QStringLiteral("%1 %2").arg(byVideo).arg(byFrame)));
    }

    void oneVideoOfAClassGivesNoInterval()
    {
        Items items = randomItems(6, 3, 10, 1, false);
        QVERIFY(summarize(items, 0.5, { 100, 1 }).auc.value);
        QVERIFY(!summarize(items, 0.5, { 100, 1 }).auc.byVideo);
        QVERIFY(!summarize(items, 0.5, { 100, 1 }).auc.byIdentity);
        QVERIFY(!summarize(Items {}, 0.5, { 100, 1 }).auc.value);
        QVERIFY(!summarize(randomItems(6, 30, 2, 1, false), 0.5, { 0, 1 }).auc.byVideo);
    }

    void aStopLeavesTheIntervalsAway()
    {
        std::stop_source stop;
        stop.request_stop();
        const Summary summary = summarize(randomItems(6, 30, 2, 1, true), 0.5, { 100000000, 1 }, stop.get_token());
        QVERIFY(summary.auc.value && !summary.auc.byVideo && !summary.auc.byIdentity);
    }

    void theDifferenceOfAModelToItselfIsNothing()
    {
        const Items items = randomItems(7, 100, 2, 2, true);
        const Metric none = aucDifference(items, items.scores, { 100, 1 });
        QCOMPARE(*none.value, 0.0);
        QCOMPARE(none.byVideo->low, 0.0);
        QCOMPARE(none.byVideo->high, 0.0);
        const Metric some = aucDifference(items, randomItems(8, 100, 2, 0, true).scores, { 300, 1 });
        QVERIFY(*some.value > 0 && some.byVideo->low > 0);
    }
};

QTEST_GUILESS_MAIN(IntervalsTest)
#include "tst_intervals.moc"
