// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/dataset_training.h"
#include "core/base/file_hash.h"
#include "evaluation/drawn_dataset.h"
#include "model/formats/model_file.h"
#include "support/result_check.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <csignal>
#include <sys/resource.h>

using namespace semblance;
using namespace semblance::training;
using namespace semblance::test;

class TestDatasetTraining : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_dataset;

    TrainingRequest request(const QString& output)
    {
        TrainingRequest request;
        request.recipe = *findRecipe(QStringLiteral("small"));
        request.recipe.input.size = 64;
        request.recipe.trainer.sizes = { { 1, 1, 1, 1 }, 8, 32, 32, 1 };
        request.recipe.trainer.bfloat16 = false;
        request.recipe.batch = 8;
        request.recipe.epochs = 1.5;
        request.recipe.checkpointEvery = 4;
        request.dataset = m_dataset;
        request.output = m_dir.filePath(output);
        request.trainSplit.clear();
        request.validationSplit.clear();
        request.threads = 1;
        return request;
    }

    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Without the speed, which is nobody's property but the moment's.
    static QList<QJsonObject> log(const QString& output)
    {
        QList<QJsonObject> events;
        for (const auto& line : contents(output + QStringLiteral(".log")).split('\n')) {
            auto event = QJsonDocument::fromJson(line).object();
            event.remove(QStringLiteral("pictures_per_second"));
            if (event[QStringLiteral("event")] == QLatin1String("step") || event[QStringLiteral("event")] == QLatin1String("validation"))
                events << event;
        }
        return events;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_dataset = m_dir.filePath(QStringLiteral("faces"));
        DrawnDataset drawn;
        drawn.people = 6;
        drawn.framesPerVideo = 4;
        drawn.withUnscorable = false;
        makeDrawnDataset(m_dataset, drawn);
    }

    void aRunWritesAModelThatSaysWhatItLearntFrom()
    {
        const auto wanted = request(QStringLiteral("model.safetensors"));
        const auto outcome = trainOnDataset(wanted, {}, {});
        VERIFY_RESULT(outcome);
        QVERIFY(outcome->finished);
        QCOMPARE(outcome->steps, 14); // 72 samples, 9 steps of 8 an epoch
        QVERIFY(outcome->validation[QStringLiteral("auc")].toObject()[QStringLiteral("face")].isDouble());
        const auto description = model::describeModelFile(wanted.output.toStdString());
        QVERIFY(description.demonstration);
        const auto record = QJsonDocument::fromJson(QByteArray::fromStdString(description.trainingRecord)).object();
        QCOMPARE(record[QStringLiteral("samples")].toInt(), 72);
        QCOMPARE(record[QStringLiteral("recipe")].toObject()[QStringLiteral("name")].toString(), QStringLiteral("small"));
        QCOMPARE(record[QStringLiteral("data_sha256")].toString().size(), 64);
    }

    void aStoppedRunGoesOnToTheSameModelAndLog()
    {
        auto whole = request(QStringLiteral("whole.safetensors"));
        auto stopped = request(QStringLiteral("stopped.safetensors"));
        stopped.loaderThreads = 2;
        whole.name = stopped.name = QStringLiteral("same");
        VERIFY_RESULT(trainOnDataset(whole, {}, {}));
        int runs = 0;
        for (bool finished = false; !finished; ++runs) {
            std::stop_source stop;
            if (runs % 2 == 0)
                QVERIFY(runs < 20);
            const auto outcome = trainOnDataset(stopped, stop.get_token(), [&](const QJsonObject& event) {
                // In the middle of the run, twice; the log goes on for some steps behind a checkpoint.
                const auto step = event[QStringLiteral("step")].toInteger();
                if ((runs == 0 && step == 10) || (runs == 1 && event[QStringLiteral("event")] == QLatin1String("start")))
                    stop.request_stop();
            });
            VERIFY_RESULT(outcome);
            finished = outcome->finished;
            QVERIFY(finished || QFile::exists(stopped.output + QStringLiteral(".checkpoint")));
        }
        QVERIFY(runs >= 3);
        QCOMPARE(*fileSha256(stopped.output), *fileSha256(whole.output));
        QCOMPARE(log(stopped.output), log(whole.output));
    }

    void aRunThatWasKilledBehindItsCheckpointTakesTheLogBack()
    {
        auto whole = request(QStringLiteral("undisturbed.safetensors"));
        auto killed = request(QStringLiteral("killed.safetensors"));
        whole.recipe.evaluateEvery = killed.recipe.evaluateEvery = 3;
        whole.name = killed.name = QStringLiteral("same");
        VERIFY_RESULT(trainOnDataset(whole, {}, {}));
        // As a kill leaves it: the checkpoint of step 8, the log up to step 9 and a torn line.
        QByteArray checkpoint;
        VERIFY_RESULT(trainOnDataset(killed, {}, [&](const QJsonObject& event) {
            if (event[QStringLiteral("event")] == QLatin1String("validation") && event[QStringLiteral("step")].toInteger() == 9)
                checkpoint = contents(killed.output + QStringLiteral(".checkpoint"));
        }));
        QVERIFY(!checkpoint.isEmpty());
        QFile file(killed.output + QStringLiteral(".checkpoint"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(checkpoint) == checkpoint.size());
        file.close();
        QFile torn(killed.output + QStringLiteral(".log"));
        QVERIFY(torn.open(QIODevice::Append));
        torn.write("{\"event\": \"st");
        torn.close();
        QVERIFY(QFile::remove(killed.output));
        VERIFY_RESULT(trainOnDataset(killed, {}, {}));
        QCOMPARE(*fileSha256(killed.output), *fileSha256(whole.output));
        QCOMPARE(log(killed.output), log(whole.output));
    }

    void anotherRunsCheckpointIsNotTaken()
    {
        auto first = request(QStringLiteral("taken.safetensors"));
        first.recipe.epochs = 0.5;
        VERIFY_RESULT(trainOnDataset(first, {}, {}));
        first.seed = 2;
        VERIFY_ERROR(trainOnDataset(first, {}, {}), QStringLiteral("another seed"));
        first.seed = 1;
        first.recipe.batch = 4;
        VERIFY_ERROR(trainOnDataset(first, {}, {}), QStringLiteral("another recipe"));
    }

    void aCheckpointOfAnUnknownRunIsNotTaken()
    {
        auto wanted = request(QStringLiteral("unknown.safetensors"));
        wanted.recipe.epochs = 0.5;
        VERIFY_RESULT(trainOnDataset(wanted, {}, {}));
        QVERIFY(QFile::remove(wanted.output + QStringLiteral(".run.json")));
        VERIFY_ERROR(trainOnDataset(wanted, {}, {}), QStringLiteral("unknown.safetensors.run.json can't be read"));
    }

    void whatAKillLeftHalfWrittenIsRemoved()
    {
        auto wanted = request(QStringLiteral("left.safetensors"));
        wanted.recipe.epochs = 0.5;
        const QStringList others { QStringLiteral(".backup"), QStringLiteral(".partial"), QStringLiteral(".checkpoint.partial-abcdefg") };
        const QStringList leftovers { QStringLiteral(".checkpoint.partial-aB3xYz"), QStringLiteral(".partial-000000") };
        for (const QString& end : others + leftovers) {
            QFile file(wanted.output + end);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        VERIFY_RESULT(trainOnDataset(wanted, {}, {}));
        for (const QString& end : others)
            QVERIFY2(QFile::exists(wanted.output + end), qPrintable(end));
        for (const QString& end : leftovers)
            QVERIFY2(!QFile::exists(wanted.output + end), qPrintable(end));
    }

    void aFullDiskEndsTheRunAndKeepsTheCheckpoint()
    {
        auto whole = request(QStringLiteral("roomy.safetensors"));
        auto full = request(QStringLiteral("full.safetensors"));
        whole.name = full.name = QStringLiteral("same");
        VERIFY_RESULT(trainOnDataset(whole, {}, {}));
        // Files that can grow no further stand for a disk that is full.
        rlimit limit {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
        const auto before = limit;
        const auto signal = std::signal(SIGXFSZ, SIG_IGN);
        const auto result = trainOnDataset(full, {}, [&](const QJsonObject& event) {
            if (event[QStringLiteral("event")] == QLatin1String("validation")) { // of step 9; checkpoints come after steps 4, 8 and 12
                limit.rlim_cur = 4096;
                setrlimit(RLIMIT_FSIZE, &limit);
            }
        });
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, signal);
        VERIFY_ERROR(result, QStringLiteral("full.safetensors.checkpoint cannot be written: File too large."));
        VERIFY_ERROR(result, QStringLiteral("goes on from its last checkpoint"));
        QVERIFY(QDir(m_dir.path()).entryList({ QStringLiteral("full*partial*") }).isEmpty());
        const auto resumed = trainOnDataset(full, {}, {});
        VERIFY_RESULT(resumed);
        QCOMPARE(*fileSha256(full.output), *fileSha256(whole.output));
        QCOMPARE(log(full.output), log(whole.output));
    }

    void theBinaryBaselineLearnsFromTheSameLabels()
    {
        auto binary = request(QStringLiteral("binary.safetensors"));
        binary.recipe.hierarchy = QStringLiteral("binary");
        binary.recipe.trainer.weighting.kind = model::WeightingKind::Fixed;
        const auto outcome = trainOnDataset(binary, {}, {});
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->validation[QStringLiteral("auc")].toObject().keys(), QStringList { QStringLiteral("face") });
    }

    void aMissingPictureEndsTheRunWithItsName()
    {
        const QString folder = m_dir.filePath(QStringLiteral("holey"));
        DrawnDataset drawn;
        drawn.people = 3;
        drawn.withUnscorable = false;
        makeDrawnDataset(folder, drawn);
        auto wanted = request(QStringLiteral("holey.safetensors"));
        wanted.dataset = folder;
        QDirIterator pictures(folder, { QStringLiteral("*.png") }, QDir::Files, QDirIterator::Subdirectories);
        const QString gone = pictures.next();
        QVERIFY(QFile::remove(gone));
        VERIFY_ERROR(trainOnDataset(wanted, {}, {}), QFileInfo(gone).fileName());
        QVERIFY(!QFile::exists(wanted.output));
    }

    void aRateThatOverflowsEndsTheRunWithASentence()
    {
        auto wild = request(QStringLiteral("wild.safetensors"));
        wild.recipe.schedule = { model::ScheduleKind::Constant, 1e18 };
        wild.recipe.trainer.gradientNorm = 0;
        VERIFY_ERROR(trainOnDataset(wild, {}, {}), QStringLiteral("not a finite number"));
        QVERIFY(!QFile::exists(wild.output));
    }

    void aMissingFolderIsToldBeforeTheFirstStep()
    {
        auto nowhere = request(QStringLiteral("no/such/folder/model.safetensors"));
        VERIFY_ERROR(trainOnDataset(nowhere, {}, {}), QStringLiteral("does not exist; make it first"));
    }
};

QTEST_GUILESS_MAIN(TestDatasetTraining)
#include "tst_dataset_training.moc"
