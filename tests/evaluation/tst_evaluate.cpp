// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/report_files.h"
#include "core/evaluation/score_csv.h"
#include "core/evaluation/score_samples.h"
#include "evaluation/drawn_dataset.h"
#include "support/program.h"
#include "support/python.h"
#include "support/result_check.h"
#include "support/tiny_model.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::evaluation;
using namespace semblance::test;

namespace {

/// Everything in metrics.json that scikit-learn can say about scores.csv, path by path.
const QString kRecompute = QStringLiteral(R"py(
import csv, json, sys
import numpy as np
from sklearn.metrics import roc_auc_score, average_precision_score, brier_score_loss, accuracy_score, roc_curve
from sklearn.calibration import calibration_curve
json.load(sys.stdin)
rows = list(csv.DictReader(open(sys.argv[1], newline='')))
def figures(s, y):
    out = {'items': len(y), 'positives': int(y.sum())}
    if 0 < y.sum() < len(y):
        fpr, tpr, _ = roc_curve(y, s, drop_intermediate=False)
        share, mean = calibration_curve(y, s, n_bins=15)
        counts = np.bincount(np.searchsorted(np.linspace(0, 1, 16)[1:-1], s), minlength=15)
        counts = counts[counts > 0]
        out |= {'auc': roc_auc_score(y, s), 'average_precision': average_precision_score(y, s), 'accuracy': accuracy_score(y, s >= 0.5),
                'tpr_at_fpr_1_percent': tpr[fpr <= 0.01].max(), 'brier_score': brier_score_loss(y, s),
                'expected_calibration_error': float((counts * abs(share - mean)).sum() / len(y))}
    return out
def both(rows, node):
    rows = [r for r in rows if r['label_' + node] != '']
    frame = figures(np.array([float(r['p_' + node]) for r in rows]), np.array([int(r['label_' + node]) for r in rows]))
    clips = {}
    for r in rows:
        clips.setdefault(r['clip'], []).append(r)
    video = figures(np.array([np.mean([float(r['p_' + node]) for r in c]) for c in clips.values()]),
                    np.array([max(int(r['label_' + node]) for r in c) for c in clips.values()]))
    return {'frame': frame, 'video': video}
nodes = [c[6:] for c in rows[0] if c.startswith('label_')]
out = {}
for sha in dict.fromkeys(r['model_sha256'] for r in rows):
    of = [r for r in rows if r['model_sha256'] == sha]
    out[sha] = {n: both(of, n) | {'methods': {m: both([r for r in of if r['method'] in ('', m)], n)
                for m in sorted({r['method'] for r in of if r['method'] and r['label_' + n] != ''})}} for n in nodes}
print(json.dumps(out))
)py");

int compared = 0;

/// Every number of expected is in actual: as itself, or as the "value" of a metric.
QString difference(const QJsonObject& expected, const QJsonObject& actual, const QString& path = {})
{
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QString here = path + u'/' + it.key();
        const QJsonValue other = actual.value(it.key());
        if (it.value().isObject()) {
            if (const QString found = difference(it.value().toObject(), other.toObject(), here); !found.isEmpty())
                return found;
            continue;
        }
        const QJsonValue number = other.isObject() ? other.toObject().value(QStringLiteral("value")) : other;
        ++compared;
        if (!number.isDouble() || std::abs(number.toDouble() - it.value().toDouble()) > 1e-9)
            return QStringLiteral("%1: %2 is expected").arg(here).arg(it.value().toDouble());
    }
    return {};
}

} // namespace

/// From a dataset folder to the files of an evaluation, with drawn faces and a model that detects nothing.
class EvaluateTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_dataset;
    QString m_model;
    analysis::Settings m_settings;

    QString path(const char* name) const { return m_dir.filePath(QLatin1String(name)); }
    QString dataset(const char* name, const DrawnDataset& drawn = {}) const
    {
        makeDrawnDataset(path(name), drawn);
        return path(name);
    }
    static Result<ScoreTable> samplesOf(const QString& folder, const SampleSelection& selection = {})
    {
        return dataset::Manifest::open(folder, dataset::Manifest::Mode::ReadOnly).and_then([&](const auto& manifest) {
            return readSamples(*manifest, selection);
        });
    }
    Result<> score(
        ScoreTable& table, const QString& out, std::stop_token stop = {}, const ProgressFn& progress = {}, const QString& model = {}) const
    {
        auto loaded = analysis::loadModelFile(model.isEmpty() ? m_model : model, {}, m_settings);
        return loaded ? scoreSamples(table, *loaded, m_settings, out, stop, progress) : tl::unexpected(loaded.error());
    }
    /// The whole way; the report as metrics.json has it.
    Result<QJsonObject> evaluated(const QString& folder, const QString& out, const QStringList& models,
        const SampleSelection& selection = {}, const EvaluateOptions& options = { 0.5, { 50, 1 }, {} }) const
    {
        auto table = samplesOf(folder, selection);
        if (!table)
            return tl::unexpected(table.error());
        for (const QString& model : models) {
            if (auto scored = score(*table, out, {}, {}, model); !scored)
                return tl::unexpected(scored.error());
        }
        const auto report = evaluate(*table, options);
        if (!report)
            return tl::unexpected(report.error());
        return writeEvaluation(*table, *report, out).map([&] { return fileJson(out + QStringLiteral("/metrics.json")); });
    }
    static QJsonValue at(const QJsonObject& json, const QString& keys)
    {
        QJsonValue value = json;
        for (const QString& key : keys.split(QLatin1Char('/')))
            value = value.isArray() ? value.toArray().at(key.toInt()) : value.toObject().value(key);
        return value;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_settings.threads = 1;
        m_model = path("tiny.safetensors");
        writeTinyModel(m_model.toStdString());
        writeTinyModel(path("other.safetensors").toStdString(), 2);
        m_dataset = dataset("drawn");
    }

    void everyFigureFollowsFromTheScoreFile()
    {
        SEMBLANCE_NEEDS_PYTHON("numpy, sklearn");
        const QString out = path("recomputed");
        SampleSelection selection;
        selection.kinds.append(dataset::SampleKind::Augmented);
        DrawnDataset drawn;
        drawn.withAugmented = true;
        const auto metrics = evaluated(dataset("augmented", drawn), out, { m_model, path("other.safetensors") }, selection);
        VERIFY_RESULT(metrics);
        const auto answer = askPython(python, kRecompute, {}, { out + QStringLiteral("/scores.csv") });
        QVERIFY2(answer.problem.isEmpty(), qPrintable(answer.problem));
        QCOMPARE(answer.json.size(), 2);
        compared = 0;
        for (const QJsonValue& model : metrics->value(QStringLiteral("models")).toArray()) {
            const QJsonObject expected = answer.json.value(model[QStringLiteral("sha256")].toString()).toObject();
            QCOMPARE(expected.size(), 10);
            const QString found = difference(expected, model[QStringLiteral("nodes")].toObject());
            QVERIFY2(found.isEmpty(), qPrintable(found));
        }
        QVERIFY2(compared > 500, qPrintable(QString::number(compared)));
    }

    void whatTheManifestSaysIsCounted()
    {
        const auto metrics = evaluated(m_dataset, path("counted"), { m_model });
        VERIFY_RESULT(metrics);
        // Seven people in the split, three videos each, five crops a video; one person more whose videos give nothing.
        QCOMPARE(at(*metrics, QStringLiteral("dataset/samples")).toInt(), 7 * 3 * 5);
        const QJsonObject coverage = at(*metrics, QStringLiteral("dataset/coverage")).toObject();
        QCOMPARE(coverage.value(QStringLiteral("videos")).toInt(), 24);
        QCOMPARE(coverage.value(QStringLiteral("scored")).toInt(), 21);
        QCOMPARE(coverage.value(QStringLiteral("no_face")).toInt(), 1);
        QCOMPARE(coverage.value(QStringLiteral("failed")).toInt(), 1);
        QCOMPARE(coverage.value(QStringLiteral("pending")).toInt(), 1);
        QCOMPARE(fileBytes(path("counted/coverage.csv")).count('\n'), 25);
        QVERIFY(fileBytes(path("counted/coverage.csv")).contains("failed,It is empty.,0,0\n"));

        const QString face = QStringLiteral("models/0/nodes/face/");
        QCOMPARE(at(*metrics, face + QStringLiteral("frame/items")).toInt(), 105);
        QCOMPARE(at(*metrics, face + QStringLiteral("frame/videos")).toInt(), 21);
        QCOMPARE(at(*metrics, face + QStringLiteral("frame/identities")).toInt(), 7);
        QCOMPARE(at(*metrics, face + QStringLiteral("video/items")).toInt(), 21);
        QCOMPARE(at(*metrics, face + QStringLiteral("video/positives")).toInt(), 14);
        QVERIFY(at(*metrics, face + QStringLiteral("video/auc/by_video")).isArray());
        QVERIFY(at(*metrics, face + QStringLiteral("video/auc/by_identity")).isArray());
        QCOMPARE(at(*metrics, face + QStringLiteral("methods/Deepfakes/video/items")).toInt(), 14);
        // The expression of a Deepfakes face is not observed.
        const QString expression = QStringLiteral("models/0/nodes/expression/");
        QCOMPARE(at(*metrics, expression + QStringLiteral("frame/items")).toInt(), 70);
        QVERIFY(at(*metrics, expression + QStringLiteral("methods/Face2Face")).isObject());
        QVERIFY(at(*metrics, expression + QStringLiteral("methods/Deepfakes")).isUndefined());
        QVERIFY(at(*metrics, QStringLiteral("models/0/demonstration")).toBool());
    }

    void whatIsNotKnownIsNull()
    {
        DrawnDataset drawn;
        drawn.forged = false;
        drawn.identities = false;
        const auto metrics = evaluated(dataset("only real", drawn), path("only real out"), { m_model });
        VERIFY_RESULT(metrics);
        const QString face = QStringLiteral("models/0/nodes/face/video/");
        QCOMPARE(at(*metrics, face + QStringLiteral("positives")).toInt(-1), 0);
        QVERIFY(at(*metrics, face + QStringLiteral("identities")).isNull());
        for (const char* key :
            { "auc", "average_precision", "equal_error_rate", "accuracy", "tpr_at_fpr_1_percent", "tpr_at_fpr_0.1_percent" }) {
            QVERIFY2(at(*metrics, face + QLatin1String(key) + QStringLiteral("/value")).isNull(), key);
            QVERIFY2(at(*metrics, face + QLatin1String(key) + QStringLiteral("/by_video")).isNull(), key);
        }
        QVERIFY(at(*metrics, face + QStringLiteral("brier_score/value")).isDouble());
        QVERIFY(fileBytes(path("only real out/tables.csv")).contains(",face,,video,7,0,7,7,,,,,"));
    }

    void aSecondRunTakesTheScoresOver()
    {
        const QString folder = dataset("moved");
        const auto first = evaluated(folder, path("moved out"), { m_model });
        VERIFY_RESULT(first);
        const QByteArray metrics = fileBytes(path("moved out/metrics.json"));
        const QByteArray scores = fileBytes(path("moved out/scores.csv"));
        QVERIFY(QDir(folder + QStringLiteral("/crops")).removeRecursively());
        VERIFY_RESULT(evaluated(folder, path("moved out"), { m_model }));
        QCOMPARE(fileBytes(path("moved out/metrics.json")), metrics);
        QCOMPARE(fileBytes(path("moved out/scores.csv")), scores);
        // Another model's scores are not known.
        VERIFY_ERROR(evaluated(folder, path("moved out"), { path("other.safetensors") }), QStringLiteral("cannot be read"));
        // The refused run leaves what was there.
        QCOMPARE(fileBytes(path("moved out/metrics.json")), metrics);
    }

    void aStoppedRunGoesOnToTheSameBytes()
    {
        VERIFY_RESULT(evaluated(m_dataset, path("whole"), { m_model }));
        auto table = samplesOf(m_dataset);
        VERIFY_RESULT(table);
        std::stop_source stop;
        qint64 stoppedAt = 0;
        VERIFY_ERROR(score(*table, path("stopped"), stop.get_token(),
                         [&](const Progress& p) {
                             stoppedAt = p.done;
                             stop.request_stop();
                         }),
            QStringLiteral("Stopped after %1 of 105 crops").arg(stoppedAt));
        QVERIFY(stoppedAt > 0 && stoppedAt < 105);
        QVERIFY(table->models.isEmpty());
        QByteArray sha256;
        {
            // As a kill in the middle of a row leaves it.
            const auto names = QDir(path("stopped")).entryList({ QStringLiteral("unfinished-*.csv") });
            QCOMPARE(names.size(), 1);
            QFile file(path("stopped/") + names.first());
            QVERIFY(file.open(QIODevice::ReadWrite));
            QCOMPARE(file.readAll().count('\n'), 1 + stoppedAt);
            QVERIFY(file.resize(file.size() - 7));
        }
        qint64 firstProgress = 0;
        VERIFY_RESULT(
            score(*table, path("stopped"), {}, [&](const Progress& p) { firstProgress = firstProgress ? firstProgress : p.done; }));
        QCOMPARE(firstProgress, stoppedAt); // its last row was cut off, so that its batch was scored again
        const auto report = evaluate(*table, { 0.5, { 50, 1 }, {} });
        VERIFY_RESULT(report);
        VERIFY_RESULT(writeEvaluation(*table, *report, path("stopped")));
        for (const char* name : { "scores.csv", "coverage.csv", "metrics.json", "tables.csv", "tables.tex", "curves.csv" })
            QCOMPARE(fileBytes(path("stopped/") + QLatin1String(name)), fileBytes(path("whole/") + QLatin1String(name)));
        QVERIFY(QDir(path("stopped")).entryList({ QStringLiteral("unfinished-*") }).isEmpty());
    }

    void aCropThatWasChangedIsRefused()
    {
        const QString folder = dataset("changed");
        QFile crop(folder + QStringLiteral("/crops/2/10.png"));
        QVERIFY(crop.open(QIODevice::Append));
        crop.write("x");
        crop.close();
        VERIFY_ERROR(evaluated(folder, path("changed out"), { m_model }),
            QStringLiteral("crops/2/10.png is not the one that the manifest describes"));
        QVERIFY(!QFile::exists(path("changed out/metrics.json")));
    }

    void reviewsCount()
    {
        const QString folder = dataset("reviewed");
        {
            const auto manifest = dataset::Manifest::open(folder, dataset::Manifest::Mode::ReadWrite);
            VERIFY_RESULT(manifest);
            const auto ids = (*manifest)->sampleIds({});
            dataset::ReviewRow review;
            review.atUtc = QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
            review.author = QStringLiteral("tester");
            review.reason = QStringLiteral("blurred");
            for (int i = 0; i < 5; ++i) { // all of the first video's
                review.sample = ids->at(i);
                VERIFY_RESULT((*manifest)->addReview(review));
            }
            review.sample = ids->at(5);
            review.action = dataset::ReviewRow::Action::Relabel;
            review.labels = labelsOf("0000000000");
            VERIFY_RESULT((*manifest)->addReview(review));
        }
        const auto metrics = evaluated(folder, path("reviewed out"), { m_model });
        VERIFY_RESULT(metrics);
        QCOMPARE(at(*metrics, QStringLiteral("dataset/samples")).toInt(), 100);
        QCOMPARE(at(*metrics, QStringLiteral("dataset/coverage/without_accepted_sample")).toInt(), 1);
        QCOMPARE(at(*metrics, QStringLiteral("models/0/nodes/face/video/items")).toInt(), 20);
    }

    void twoModelsAreCompared()
    {
        const auto metrics = evaluated(m_dataset, path("two"), { m_model, path("other.safetensors") });
        VERIFY_RESULT(metrics);
        QCOMPARE(metrics->value(QStringLiteral("comparisons")).toArray().size(), 20);
        QCOMPARE(fileBytes(path("two/scores.csv")).count('\n'), 1 + 2 * 105);
        bool found = false;
        for (const QJsonValue& comparison : metrics->value(QStringLiteral("comparisons")).toArray()) {
            if (comparison[QStringLiteral("node")] != QStringLiteral("face")
                || comparison[QStringLiteral("unit")] != QStringLiteral("video"))
                continue;
            found = true;
            const double first = at(*metrics, QStringLiteral("models/0/nodes/face/video/auc/value")).toDouble();
            const double second = at(*metrics, QStringLiteral("models/1/nodes/face/video/auc/value")).toDouble();
            QVERIFY(std::abs(comparison[QStringLiteral("auc_difference")][QStringLiteral("value")].toDouble() - (first - second)) < 1e-12);
            QVERIFY(std::abs(comparison[QStringLiteral("delong")][QStringLiteral("first_auc")].toDouble() - first) < 1e-12);
        }
        QVERIFY(found);
        const auto same = evaluated(m_dataset, path("same"), { m_model, m_model });
        VERIFY_RESULT(same);
        QVERIFY(at(*same, QStringLiteral("comparisons/0/delong/p")).isNull());
        QCOMPARE(at(*same, QStringLiteral("comparisons/0/auc_difference/value")).toDouble(-1), 0.0);
    }

    void anAugmentedFaceIsNoFrameOfItsVideo()
    {
        SampleSelection selection;
        selection.kinds = { dataset::SampleKind::Real, dataset::SampleKind::Augmented };
        DrawnDataset drawn;
        drawn.withAugmented = true;
        const auto metrics = evaluated(dataset("pasted", drawn), path("pasted out"), { m_model }, selection);
        VERIFY_RESULT(metrics);
        const QString face = QStringLiteral("models/0/nodes/face/video/");
        QCOMPARE(at(*metrics, face + QStringLiteral("items")).toInt(), 14);
        QCOMPARE(at(*metrics, face + QStringLiteral("positives")).toInt(), 7);
        QCOMPARE(at(*metrics, face + QStringLiteral("videos")).toInt(), 7); // resampled with the video that it was made from
    }

    void whatIsNotThereIsSaidInASentence()
    {
        SampleSelection validation;
        validation.split = QStringLiteral("val");
        VERIFY_ERROR(
            samplesOf(m_dataset, validation), QStringLiteral("no accepted sample in the split \"val\" (its videos are in: test, train)"));
        SampleSelection augmented;
        augmented.kinds = { dataset::SampleKind::Augmented };
        VERIFY_ERROR(samplesOf(m_dataset, augmented), QStringLiteral("no accepted sample"));
        VERIFY_ERROR(samplesOf(path("nowhere")), QStringLiteral("nowhere"));
        SampleSelection all;
        all.split.reset();
        QCOMPARE(samplesOf(m_dataset, all)->samples.size(), 120);
        auto table = samplesOf(m_dataset);
        VERIFY_RESULT(score(*table, path("nodes")));
        VERIFY_ERROR(
            evaluate(*table, { 0.5, { 0, 1 }, QStringLiteral("ear") }), QStringLiteral("no node \"ear\"; it has: face, expression"));
    }

    void anotherHierarchysNodesAreSaidNotToBeEvaluated()
    {
        auto table = samplesOf(m_dataset);
        VERIFY_RESULT(score(*table, path("hierarchy")));
        table->models[0].nodes[1] = QStringLiteral("age");
        const auto report = evaluate(*table, { 0.5, { 0, 1 }, {} });
        VERIFY_RESULT(report);
        QCOMPARE(report->models[0].nodesOnlyInDataset, QStringList { QStringLiteral("expression") });
        QCOMPARE(report->models[0].nodesOnlyInModel, QStringList { QStringLiteral("age") });
        QCOMPARE(report->models[0].nodes.size(), 9);
        VERIFY_RESULT(writeEvaluation(*table, *report, path("hierarchy")));
        QVERIFY(readableReport(*table, *report).contains(QStringLiteral("the model has no node expression")));
    }

    void theCurvesEndWhereTheyShould()
    {
        VERIFY_RESULT(evaluated(m_dataset, path("curves"), { m_model }));
        const QList<QByteArray> lines = fileBytes(path("curves/curves.csv")).split('\n');
        QList<QByteArray> roc;
        int bins = 0;
        for (const QByteArray& line : lines) {
            if (line.contains(",face,video,roc,"))
                roc.append(line.mid(line.indexOf(",roc,") + 5));
            bins += line.contains(",face,video,reliability,") ? 1 : 0;
        }
        QCOMPARE(roc.first(), QByteArray("0,0,,"));
        QVERIFY(roc.last().startsWith("1,1,"));
        QCOMPARE(bins, 15);
    }

    void aStopDuringTheFiguresIsSaid()
    {
        auto table = samplesOf(m_dataset);
        VERIFY_RESULT(score(*table, path("figures")));
        std::stop_source stop;
        const auto report = evaluate(*table, { 0.5, { 1000000, 1 }, {} }, stop.get_token(), [&](const Progress&) { stop.request_stop(); });
        QVERIFY(!report && report.error().kind == Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(EvaluateTest)
#include "tst_evaluate.moc"
