// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/charts.h"
#include "core/evaluation/read_evaluation.h"
#include "core/evaluation/report_files.h"
#include "core/evaluation/score_csv.h"
#include "core/evaluation/worst_errors.h"
#include "evaluation/drawn_dataset.h"
#include "support/result_check.h"
#include "support/tiny_model.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace semblance;
using namespace semblance::evaluation;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Random scores of real and forged samples, with ties.
ScoreTable randomTable(int samples)
{
    ScoreTable table;
    table.dataset = QStringLiteral("random");
    table.nodes = { QStringLiteral("face") };
    ModelScores model;
    model.name = QStringLiteral("m");
    model.sha256 = QByteArray(64, 'b');
    model.nodes = table.nodes;
    std::mt19937 random(1);
    std::uniform_int_distribution<int> draw(0, samples);
    for (int i = 0; i < samples; ++i) {
        EvaluatedSample sample;
        sample.id = i + 1;
        const bool forged = i % 3 == 0;
        sample.method = forged ? QStringLiteral("Deepfakes") : QString();
        sample.kind = forged ? dataset::SampleKind::Forged : dataset::SampleKind::Real;
        sample.videoPath = sample.clip = QStringLiteral("v%1").arg(i / 10);
        sample.labels = { forged };
        table.samples.append(sample);
        const double p = (draw(random) + (forged ? samples / 4.0 : 0)) / (1.25 * samples);
        model.rawScores.push_back(p);
        model.probabilities.push_back(p);
    }
    table.models.append(model);
    return table;
}

} // namespace

class TestReadEvaluation : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    EvaluationRequest m_request;

    QString path(const QString& name) const { return m_dir.filePath(name); }

private Q_SLOTS:
    void initTestCase()
    {
        test::writeTinyModel(path(QStringLiteral("a.safetensors")).toStdString(), 1);
        test::writeTinyModel(path(QStringLiteral("b.safetensors")).toStdString(), 2);
        test::DrawnDataset drawn;
        drawn.people = 4;
        drawn.framesPerVideo = 2;
        test::makeDrawnDataset(path(QStringLiteral("faces")), drawn);
        m_request.models = { path(QStringLiteral("a.safetensors")), path(QStringLiteral("b.safetensors")) };
        m_request.dataset = path(QStringLiteral("faces"));
        m_request.output = path(QStringLiteral("out"));
        m_request.options.bootstrap = { 20, 7 };
        m_request.settings.threads = 1;
        m_request.selection.perturbation = *perturbationFromName(QStringLiteral("jpeg-60"));
        VERIFY_RESULT(runEvaluation(m_request));
    }

    void whatIsReadBackWritesTheSameFiles()
    {
        const auto read = readEvaluation(m_request.output);
        VERIFY_RESULT(read);
        QCOMPARE(read->datasets.size(), 1);
        const DatasetEvaluation& dataset = read->datasets.first();
        QCOMPARE(dataset.name, QStringLiteral("faces"));
        QCOMPARE(dataset.table.folder, m_request.dataset);
        QCOMPARE(perturbationName(dataset.table.selection), QStringLiteral("jpeg-60"));
        QVERIFY(dataset.report.models.first().demonstration && dataset.table.models.first().demonstration);
        QDir().mkpath(path(QStringLiteral("again")));
        VERIFY_RESULT(writeEvaluation(dataset.table, dataset.report, path(QStringLiteral("again"))));
        const QStringList files = QDir(m_request.output).entryList(QDir::Files);
        QCOMPARE(files.size(), 6);
        for (const QString& file : files) {
            const QByteArray before = bytesOf(m_request.output + QLatin1Char('/') + file);
            QVERIFY(!before.isEmpty());
            QVERIFY2(bytesOf(path(QStringLiteral("again/") + file)) == before, qPrintable(file));
        }
    }

    void aProtocolIsReadBackToo()
    {
        EvaluationRequest request = m_request;
        request.protocol = QStringLiteral("cross-attribute");
        request.dataset.clear();
        request.output = path(QStringLiteral("protocol"));
        const auto protocol = loadProtocol(request.protocol);
        VERIFY_RESULT(protocol);
        request.models.clear();
        request.models.append(m_request.models.first());
        if (protocol->runs().size() > 1)
            request.models = { protocol->runs().first() + QLatin1Char('=') + m_request.models.first() };
        request.data.insert(protocol->data().first(), m_request.dataset);
        VERIFY_RESULT(runEvaluation(request));
        const auto read = readEvaluation(request.output);
        VERIFY_RESULT(read);
        QVERIFY(read->protocol);
        QDir().mkpath(path(QStringLiteral("protocol again")));
        VERIFY_RESULT(writeProtocol(*read->protocol, path(QStringLiteral("protocol again"))));
        for (const char* file : { "protocol.json", "protocol.csv", "protocol.tex" })
            QCOMPARE(bytesOf(path(QStringLiteral("protocol again/") + QLatin1String(file))),
                bytesOf(request.output + QLatin1Char('/') + QLatin1String(file)));
    }

    void aDamagedFolderIsSaidInOneSentence()
    {
        VERIFY_ERROR(readEvaluation(path(QStringLiteral("nowhere"))), QStringLiteral("holds no metrics.json"));
        const QString folder = path(QStringLiteral("damaged"));
        QDir().mkpath(folder);
        const QStringList files = QDir(m_request.output).entryList(QDir::Files);
        const auto restore = [&] {
            for (const QString& file : files)
                QVERIFY(writeWhole(folder + QLatin1Char('/') + file, bytesOf(m_request.output + QLatin1Char('/') + file)).has_value());
        };
        const QString scores = folder + QStringLiteral("/scores.csv");
        restore();
        const QByteArray whole = bytesOf(scores);
        QVERIFY(writeWhole(scores, whole.left(whole.size() - 7)).has_value());
        VERIFY_ERROR(readEvaluation(folder), QStringLiteral("breaks off"));
        QVERIFY(writeWhole(scores, whole.left(whole.lastIndexOf('\n', -2) + 1)).has_value());
        VERIFY_ERROR(readEvaluation(folder), QStringLiteral("has not scored all samples"));
        QVERIFY(writeWhole(scores, QByteArray(whole).replace(",frame,", ",frome,")).has_value());
        VERIFY_ERROR(readEvaluation(folder), QStringLiteral("is no scores.csv"));
        QVERIFY(writeWhole(scores, QByteArray(whole).replace(",real,", ",unreal,")).has_value());
        VERIFY_ERROR(readEvaluation(folder), QStringLiteral("line 2"));
        QFile::remove(scores);
        VERIFY_ERROR(readEvaluation(folder), QStringLiteral("cannot be read"));
        restore();
        QVERIFY(writeWhole(folder + QStringLiteral("/metrics.json"), "{}").has_value());
        VERIFY_ERROR(readEvaluation(folder), QStringLiteral("is no result"));
    }

    void thePlanCountsWithoutScoring()
    {
        const auto plan = planEvaluation(m_request);
        VERIFY_RESULT(plan);
        QCOMPARE(plan->models, 2);
        QCOMPARE(plan->datasets.first().samples, 18);
        QCOMPARE(plan->datasets.first().negatives, 6);
        QCOMPARE(plan->datasets.first().positives, 12);
        const auto splits = splitsOf(m_request.dataset);
        VERIFY_RESULT(splits);
        QCOMPARE(*splits, (QStringList { QStringLiteral("test"), QStringLiteral("train") }));
        EvaluationRequest wrong = m_request;
        wrong.selection.split = QStringLiteral("holdout");
        VERIFY_ERROR(planEvaluation(wrong), QStringLiteral("its videos are in: test, train"));
        wrong = m_request;
        wrong.output = wrong.dataset;
        VERIFY_ERROR(planEvaluation(wrong), QStringLiteral("another folder"));
    }

    void fewPointsAreDrawnAsTheyAre()
    {
        const ScoreTable table = randomTable(300);
        const auto items = itemsOf(table, table.models.first(), QStringLiteral("face"), Unit::Frame);
        const OperatingCurve curve = RankedScores(items->scores, items->positive).curve();
        const auto charts = chartsOf(table, { QStringLiteral("face"), Unit::Frame, {} });
        QCOMPARE(charts.size(), 1);
        const auto roc = rocPoints(curve);
        QCOMPARE(charts.first().roc.size(), roc.size());
        for (std::size_t i = 0; i < roc.size(); ++i)
            QVERIFY(charts.first().roc[i].x == roc[i].x && charts.first().roc[i].y == roc[i].y);
        for (const CurvePoint& point : charts.first().det) {
            const auto same = std::any_of(roc.begin(), roc.end(),
                [&](const CurvePoint& of) { return normalDeviate(of.x) == point.x && normalDeviate(1 - of.y) == point.y; });
            QVERIFY(same);
        }
        QVERIFY(chartsOf(table, { QStringLiteral("nose"), Unit::Frame, {} }).isEmpty());
        const auto other = chartsOf(table, { QStringLiteral("face"), Unit::Frame, QStringLiteral("Face2Face") });
        QVERIFY(other.first().roc.empty() && other.first().det.empty() && other.first().precisionRecall.empty());
    }

    void manyPointsAreThinnedOutWithoutBeingSeen()
    {
        const ScoreTable table = randomTable(100000);
        const auto items = itemsOf(table, table.models.first(), QStringLiteral("face"), Unit::Frame);
        const OperatingCurve curve = RankedScores(items->scores, items->positive).curve();
        const auto all = rocPoints(curve);
        const auto few = thinnedOut(all, 2000);
        QVERIFY(all.size() > 20000);
        QVERIFY2(few.size() <= 2000, qPrintable(QString::number(few.size())));
        QVERIFY(few.front().x == 0 && few.front().y == 0 && few.back().x == 1 && few.back().y == 1);
        // The thinned line at each point's x is within a five-hundredth of the axis of the whole one.
        std::size_t at = 0;
        for (const CurvePoint& point : all) {
            while (at + 1 < few.size() && few[at + 1].x < point.x)
                ++at;
            QVERIFY(point.y >= few[at].y - 0.01 && point.y <= few[std::min(at + 1, few.size() - 1)].y + 0.01);
        }
        const auto charts = chartsOf(table, { QStringLiteral("face"), Unit::Frame, {} }, 2000);
        QVERIFY(charts.first().det.size() <= 2000 && charts.first().precisionRecall.size() <= 2000);
    }

    void theWorstErrorsComeFirst()
    {
        const ScoreTable table = randomTable(500);
        const ModelScores& model = table.models.first();
        const auto alarms = worstErrors(table, model, QStringLiteral("face"), ErrorKind::FalseAlarm, 0.5, {}, 50);
        const auto misses = worstErrors(table, model, QStringLiteral("face"), ErrorKind::Miss, 0.5, {}, 500);
        QVERIFY(alarms && misses);
        QCOMPARE(alarms->shown.size(), 50);
        QCOMPARE(misses->shown.size(), 167);
        QCOMPARE(misses->candidates, 167);
        qint64 wrong = 0;
        for (std::size_t i = 0; i < 500; ++i) {
            if (i % 3 != 0)
                QVERIFY(model.probabilities[i] <= alarms->shown.first().probability);
            wrong += i % 3 == 0 && model.probabilities[i] < 0.5 ? 1 : 0;
        }
        QCOMPARE(misses->wrong, wrong);
        for (qsizetype i = 1; i < misses->shown.size(); ++i) {
            QVERIFY(misses->shown[i - 1].probability <= misses->shown[i].probability);
            QCOMPARE(misses->shown[i].isWrong, misses->shown[i].probability < 0.5);
        }
        QVERIFY(!worstErrors(table, model, QStringLiteral("nose"), ErrorKind::Miss, 0.5));
        const auto none = worstErrors(table, model, QStringLiteral("face"), ErrorKind::Miss, 0.5, QStringLiteral("Face2Face"));
        QCOMPARE(none->candidates, 0);
    }
};

QTEST_GUILESS_MAIN(TestReadEvaluation)
#include "tst_read_evaluation.moc"
