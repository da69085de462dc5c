// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/calibration.h"
#include "core/evaluation/metrics.h"
#include "core/evaluation/roc.h"
#include "support/python.h"

#include <QJsonArray>
#include <QTest>
#include <cmath>
#include <map>
#include <random>

using namespace semblance::evaluation;
using namespace semblance::test;

namespace {

struct Scores {
    std::vector<double> scores;
    std::vector<int> positive;
    OperatingCurve curve() const { return RankedScores(scores, positive).curve(); }
};

/// steps: how many different scores there are; 0: no two are equal.
Scores randomScores(int seed, int count, int steps, double shift)
{
    std::mt19937 random(static_cast<unsigned>(seed));
    Scores result;
    for (int i = 0; i < count; ++i) {
        const int positive = i < 2 ? i : static_cast<int>(random() % 3 == 0);
        double score = (static_cast<double>(random()) / 4294967296.0 + shift * positive) / (1 + shift);
        if (steps > 0)
            score = std::round(score * steps) / steps;
        result.scores.push_back(std::clamp(score, 0.0, 1.0));
        result.positive.push_back(positive);
    }
    return result;
}

QJsonArray json(const auto& values)
{
    QJsonArray array;
    for (const auto value : values)
        array.append(value);
    return array;
}

bool near(double a, double b, double tolerance = 1e-12)
{
    return std::abs(a - b) <= tolerance;
}

const QString kScikit = QStringLiteral(R"py(
import json, sys
import numpy as np
from scipy.interpolate import interp1d
from scipy.optimize import brentq
from sklearn.metrics import roc_auc_score, average_precision_score, roc_curve, brier_score_loss, accuracy_score, precision_recall_curve
from sklearn.calibration import calibration_curve
def metrics(s, y):
  fpr, tpr, threshold = roc_curve(y, s, drop_intermediate=False)
  share, mean = calibration_curve(y, s, n_bins=15)
  counts = np.histogram(np.searchsorted(np.linspace(0, 1, 16)[1:-1], s), bins=np.arange(16))[0]
  counts = counts[counts > 0]
  precision, recall, _ = precision_recall_curve(y, s)
  return {
    'auc': roc_auc_score(y, s), 'ap': average_precision_score(y, s),
    'eer': brentq(lambda x: 1 - x - interp1d(fpr, tpr)(x), 0., 1.),
    'acc': accuracy_score(y, s >= 0.5), 'brier': brier_score_loss(y, s),
    'tpr1': tpr[fpr <= 0.01].max(), 'tpr01': tpr[fpr <= 0.001].max(),
    'ece': float((counts * np.abs(share - mean)).sum() / len(y)),
    'roc_area': float(np.trapz(tpr, fpr)),
    'pr': sorted(map(list, set(zip(recall.tolist(), precision.tolist()))))}
cases = json.load(sys.stdin)['cases']
print(json.dumps({c['name']: metrics(np.array(c['scores']), np.array(c['labels'])) for c in cases}))
)py");

} // namespace

class MetricsTest : public QObject {
    Q_OBJECT

    static void compareWithScikitLearn(const QString& name, const Scores& s, const QJsonObject& answer)
    {
        const QByteArray what = name.toUtf8();
        const auto expected = [&](const char* key) { return answer.value(QLatin1String(key)).toDouble(std::nan("")); };
        const OperatingCurve curve = s.curve();
        QVERIFY2(near(*areaUnderRoc(curve), expected("auc")), what);
        QVERIFY2(near(*rocAuc(s.scores, s.positive), expected("auc")), what);
        QVERIFY2(near(*averagePrecision(curve), expected("ap")), what);
        QVERIFY2(near(*equalErrorRate(curve), expected("eer"), 1e-10), what);
        QVERIFY2(near(*accuracyAt(curve, 0.5), expected("acc")), what);
        QVERIFY2(near(*truePositiveRateAt(curve, 0.01), expected("tpr1")), what);
        QVERIFY2(near(*truePositiveRateAt(curve, 0.001), expected("tpr01")), what);
        QVERIFY2(near(*brierScore(s.curve()), expected("brier")), what);
        QVERIFY2(near(*expectedCalibrationError(reliabilityTable(s.curve())), expected("ece")), what);

        const std::vector<CurvePoint> roc = rocPoints(curve);
        double area = 0;
        for (std::size_t i = 1; i < roc.size(); ++i)
            area += (roc[i].x - roc[i - 1].x) * (roc[i].y + roc[i - 1].y) / 2;
        QVERIFY2(near(area, expected("roc_area")), what);
        QVERIFY(roc.front().x == 0 && roc.front().y == 0 && roc.back().x == 1 && roc.back().y == 1);

        // scikit-learn closes its curve with (0, 1).
        QSet<QPair<double, double>> pr;
        for (const QJsonValue& point : answer.value(QStringLiteral("pr")).toArray())
            pr.insert({ point.toArray().at(0).toDouble(), point.toArray().at(1).toDouble() });
        for (const CurvePoint& point : precisionRecallPoints(curve)) {
            const bool found
                = std::any_of(pr.begin(), pr.end(), [&](const auto& p) { return near(p.first, point.x) && near(p.second, point.y); });
            QVERIFY2(found, qPrintable(QStringLiteral("%1 %2").arg(point.x).arg(point.y)));
        }
    }

private Q_SLOTS:
    void equalScikitLearn()
    {
        SEMBLANCE_NEEDS_PYTHON("numpy, scipy, sklearn");
        const std::map<QString, Scores> cases {
            { QStringLiteral("many ties"), randomScores(1, 500, 7, 0.3) },
            { QStringLiteral("fifteenths, every score an edge of a bin"), randomScores(2, 400, 15, 0.2) },
            { QStringLiteral("ties"), randomScores(3, 3000, 100, 0.6) },
            { QStringLiteral("no ties"), randomScores(4, 3000, 0, 0.5) },
            { QStringLiteral("few items"), randomScores(5, 12, 4, 0.1) },
            { QStringLiteral("two items"), randomScores(6, 2, 0, 0.0) },
            { QStringLiteral("almost perfect"), randomScores(7, 2000, 0, 0.98) },
            { QStringLiteral("upside down"), randomScores(8, 300, 20, -0.4) },
            { QStringLiteral("one score"), randomScores(9, 50, 1, 100.0) },
        };
        QJsonArray input;
        for (const auto& [name, s] : cases)
            input.append(QJsonObject { { QStringLiteral("name"), name }, { QStringLiteral("scores"), json(s.scores) },
                { QStringLiteral("labels"), json(s.positive) } });
        const auto answer = askPython(python, kScikit, { { QStringLiteral("cases"), input } });
        QVERIFY2(answer.problem.isEmpty(), qPrintable(answer.problem));
        for (const auto& [name, s] : cases)
            compareWithScikitLearn(name, s, answer.json.value(name).toObject());
    }

    void weightsAreTheSameAsRepeatedItems()
    {
        const Scores s = randomScores(11, 200, 9, 0.2);
        std::mt19937 random(5);
        std::vector<std::uint32_t> weights;
        Scores repeated;
        for (std::size_t i = 0; i < s.scores.size(); ++i) {
            weights.push_back(static_cast<std::uint32_t>(random() % 4));
            for (std::uint32_t k = 0; k < weights.back(); ++k) {
                repeated.scores.push_back(s.scores[i]);
                repeated.positive.push_back(s.positive[i]);
            }
        }
        const OperatingCurve a = RankedScores(s.scores, s.positive).curve(weights);
        const OperatingCurve b = repeated.curve();
        QCOMPARE(a.points.size(), b.points.size());
        QCOMPARE(*areaUnderRoc(a), *areaUnderRoc(b));
        QCOMPARE(*averagePrecision(a), *averagePrecision(b));
        QCOMPARE(*equalErrorRate(a), *equalErrorRate(b));
        QVERIFY(near(*brierScore(a), *brierScore(b)));
        QVERIFY(near(*expectedCalibrationError(reliabilityTable(a)), *expectedCalibrationError(reliabilityTable(b))));
    }

    void areUnknownWhereAClassIsEmpty()
    {
        for (const int label : { 0, 1 }) {
            const Scores s { { 0.1, 0.7 }, { label, label } };
            const OperatingCurve curve = s.curve();
            QVERIFY(!areaUnderRoc(curve));
            QVERIFY(!averagePrecision(curve));
            QVERIFY(!equalErrorRate(curve));
            QVERIFY(!accuracyAt(curve, 0.5));
            QVERIFY(!truePositiveRateAt(curve, 0.01));
            QVERIFY(rocPoints(curve).empty());
            QVERIFY(precisionRecallPoints(curve).empty());
            QVERIFY(brierScore(s.curve()).has_value());
        }
        QVERIFY(!brierScore({}));
        QVERIFY(!expectedCalibrationError(reliabilityTable({})));
        QVERIFY(!areaUnderRoc(OperatingCurve {}));
    }

    void theReliabilityTableCountsEveryItemOnce()
    {
        const Scores s = randomScores(3, 1000, 30, 0);
        double items = 0;
        for (const ReliabilityBin& bin : reliabilityTable(s.curve())) {
            items += bin.items;
            QCOMPARE(bin.items > 0, bin.meanProbability.has_value());
            if (bin.meanProbability)
                QVERIFY(*bin.meanProbability > bin.low - 1e-12 && *bin.meanProbability <= bin.high + 1e-12);
        }
        QCOMPARE(items, 1000.0);
        const auto edges = reliabilityTable(Scores { { 0.0, 1.0 }, { 0, 1 } }.curve());
        QCOMPARE(edges.front().items, 1.0);
        QCOMPARE(edges.back().items, 1.0);
    }

    void theConfusionCountsWhatTheThresholdCalls()
    {
        const Scores s { { 0.5, 0.49999, 0.9, 0.1 }, { 1, 0, 0, 1 } };
        const Confusion c = confusionAt(s.curve(), 0.5);
        QCOMPARE(c.truePositives, 1.0);
        QCOMPARE(c.falsePositives, 1.0);
        QCOMPARE(c.trueNegatives, 1.0);
        QCOMPARE(c.falseNegatives, 1.0);
        QCOMPARE(confusionAt(s.curve(), 1).falseNegatives, 2.0);
        QCOMPARE(confusionAt(s.curve(), 0).falsePositives, 2.0);
    }

    void theNormalDeviateIsTheQuantile()
    {
        QVERIFY(near(*normalDeviate(0.5), 0));
        QVERIFY(near(*normalDeviate(0.975), 1.959963984540054));
        QVERIFY(near(*normalDeviate(0.001), -3.090232306167813));
        QVERIFY(!normalDeviate(0));
        QVERIFY(!normalDeviate(1));
    }
};

QTEST_GUILESS_MAIN(MetricsTest)
#include "tst_metrics.moc"
