// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/metrics.h"
#include "core/evaluation/roc.h"
#include "support/program.h"
#include "support/shared_data.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>
#include <cmath>
#include <map>

using namespace semblance::evaluation;
using namespace semblance::test;

namespace {

std::vector<double> numbers(const QJsonValue& array)
{
    std::vector<double> values;
    for (const QJsonValue& value : array.toArray())
        values.push_back(value.toDouble(std::nan("")));
    return values;
}

std::vector<int> labels(const QJsonValue& array)
{
    std::vector<int> values;
    for (const QJsonValue& value : array.toArray())
        values.push_back(value.toInt());
    return values;
}

void compare(const std::vector<double>& scores, const std::vector<int>& positive, const QJsonObject& expected)
{
    const OperatingCurve curve = RankedScores(scores, positive).curve();
    const auto check = [&](const char* key, std::optional<double> value) {
        const QJsonValue wanted = expected.value(QLatin1String(key));
        QVERIFY2(value.has_value() == wanted.isDouble(), key);
        if (value)
            QVERIFY2(std::abs(*value - wanted.toDouble()) < 1e-9,
                qPrintable(QStringLiteral("%1: %2 instead of %3").arg(QLatin1String(key)).arg(*value).arg(wanted.toDouble())));
    };
    check("auc", areaUnderRoc(curve));
    check("acc", accuracyAt(curve, 0.5));
    if (expected.contains(QLatin1String("eer_interp")))
        check("eer_interp", equalErrorRate(curve));
}

} // namespace

/// AUC, accuracy and EER of frames and videos against parity/metrics.
class MetricsParityTest : public QObject {
    Q_OBJECT

    QJsonObject m_expected;

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = parityPath(QStringLiteral("metrics/auc.json"));
        SEMBLANCE_NEEDS(path);
        m_expected = fileJson(path);
        QVERIFY(!m_expected.value(QStringLiteral("cases")).toArray().isEmpty());
    }

    void framesAndVideosGiveTheOfficialNumbers_data()
    {
        QTest::addColumn<QJsonObject>("c");
        for (const QJsonValue& value : m_expected.value(QStringLiteral("cases")).toArray())
            QTest::newRow(qPrintable(value[QStringLiteral("name")].toString())) << value.toObject();
    }

    void framesAndVideosGiveTheOfficialNumbers()
    {
        QFETCH(QJsonObject, c);
        const auto frames = numbers(c.value(QStringLiteral("frame_scores")));
        const auto frameLabels = labels(c.value(QStringLiteral("frame_labels")));
        const auto frameVideos = labels(c.value(QStringLiteral("frame_video")));
        compare(frames, frameLabels, c.value(QStringLiteral("frame")).toObject());

        std::map<int, std::pair<double, int>> sums;
        for (std::size_t i = 0; i < frames.size(); ++i) {
            sums[frameVideos[i]].first += frames[i];
            ++sums[frameVideos[i]].second;
        }
        std::vector<double> videos;
        for (const auto& [video, sum] : sums)
            videos.push_back(sum.first / sum.second);
        const auto expectedVideos = numbers(c.value(QStringLiteral("video_scores")));
        QCOMPARE(videos.size(), expectedVideos.size());
        for (std::size_t i = 0; i < videos.size(); ++i)
            QVERIFY(std::abs(videos[i] - expectedVideos[i]) < 1e-12);
        compare(videos, labels(c.value(QStringLiteral("video_labels"))), c.value(QStringLiteral("video")).toObject());
    }

    void theEdgeCasesDoToo()
    {
        for (const QJsonValue& value : m_expected.value(QStringLiteral("edge")).toArray()) {
            const QJsonObject edge = value.toObject();
            const auto auc = rocAuc(numbers(edge.value(QStringLiteral("scores"))), labels(edge.value(QStringLiteral("labels"))));
            QCOMPARE(auc.has_value(), edge.value(QStringLiteral("auc")).isDouble());
            if (auc)
                compare(numbers(edge.value(QStringLiteral("scores"))), labels(edge.value(QStringLiteral("labels"))), edge);
        }
    }
};

QTEST_GUILESS_MAIN(MetricsParityTest)
#include "tst_metrics_parity.moc"
