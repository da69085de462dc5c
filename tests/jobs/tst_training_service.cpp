// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/training_service.h"
#include "core/training/run_files.h"
#include "core/training/run_lock.h"
#include "core/training/training_recipe.h"
#include "evaluation/drawn_dataset.h"
#include "model/formats/model_file.h"
#include "support/result_check.h"
#include "support/soon.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>

using namespace semblance;
using jobs::TrainingRun;
using jobs::TrainingService;
using training::TrainingOrder;
using training::TrainingPlan;
using State = TrainingRun::State;

namespace {

constexpr int kPollMs = 20;

void touch(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

std::optional<State> stateOf(const TrainingService& service)
{
    return service.run() ? std::optional(service.run()->state) : std::nullopt;
}

} // namespace

class TestTrainingService : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_dataset;
    QString m_recipe;
    const QString m_fake = QStringLiteral(SEMBLANCE_SOURCE_DIR "/tests/support/fake_training.sh");

    TrainingOrder order(const QString& name) const
    {
        TrainingOrder order;
        order.dataset = m_dataset;
        order.recipe = m_recipe;
        order.output = m_dir.filePath(name + QStringLiteral(".safetensors"));
        order.batch = 6;
        return order;
    }

    static Result<TrainingPlan> plan(TrainingService& service, const TrainingOrder& order)
    {
        std::optional<Result<TrainingPlan>> made;
        service.plan(order, [&made](const Result<TrainingPlan>& plan) { made = plan; });
        if (!QTest::qWaitFor([&made] { return made.has_value(); }, 300000))
            return failure(Error::Kind::Internal, QStringLiteral("no plan"));
        return *made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("SEMBLANCE_MODELS_DIR", m_dir.filePath(QStringLiteral("models")).toUtf8());
        m_dataset = m_dir.filePath(QStringLiteral("faces"));
        test::DrawnDataset drawn;
        drawn.people = 3;
        drawn.framesPerVideo = 4;
        drawn.withUnscorable = false;
        drawn.split = QStringLiteral("val");
        test::makeDrawnDataset(m_dataset, drawn);
        auto recipe = *training::findRecipe(QStringLiteral("small"));
        recipe.input.size = 64;
        recipe.trainer.sizes = { { 1, 1, 1, 1 }, 8, 32, 32, 1 };
        recipe.trainer.bfloat16 = false;
        recipe.epochs = 4;
        m_recipe = m_dir.filePath(QStringLiteral("tiny.json"));
        QFile file(m_recipe);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(training::toJson(recipe)).toJson());
    }

    void aPlanSaysWhatARunWouldDo()
    {
        TrainingService service(m_fake, kPollMs);
        const auto made = plan(service, order(QStringLiteral("planned")));
        VERIFY_RESULT(made);
        QCOMPARE(made->samples, 12);
        QCOMPARE(made->validationSamples, 24);
        QCOMPARE(made->batch, 6);
        QCOMPARE(made->epochs, 4.0);
        QCOMPARE(made->stepsPerEpoch, 2);
        QCOMPARE(made->steps, 8);
        QCOMPARE(made->inputSize, 64);
        QCOMPARE(made->weighting, QStringLiteral("auto-lambda"));
        QVERIFY(made->parameters > 1000);
        // Weights, gradients, two moments, the average, and what bi-level weights keep.
        QCOMPARE(made->bytes, made->parameters * 4 * 8);
        QVERIFY(!QFileInfo::exists(made->order.output));
        auto byName = order({});
        byName.output = QStringLiteral("my detector");
        QCOMPARE(plan(service, byName)->order.output, m_dir.filePath(QStringLiteral("models/my detector.safetensors")));
    }

    void aPlanThatCannotBeIsRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("words");
        QTest::newRow("no dataset") << "dataset"
                                    << ""
                                    << "Choose the dataset";
        QTest::newRow("no such dataset") << "dataset"
                                         << "/nowhere"
                                         << "/nowhere";
        QTest::newRow("no such recipe") << "recipe"
                                        << "grand"
                                        << "grand";
        QTest::newRow("no such base") << "base"
                                      << "ghost"
                                      << "ghost";
        QTest::newRow("no name") << "output"
                                 << ""
                                 << "needs a name";
        QTest::newRow("bundled model's name") << "output"
                                              << "semblance-demo"
                                              << "bundled";
        QTest::newRow("no such folder") << "output"
                                        << "/nowhere/model"
                                        << "/nowhere/model";
    }
    void aPlanThatCannotBeIsRefusedWithASentence()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, words);
        TrainingOrder wrong = order(QStringLiteral("refused"));
        (field == QLatin1String("dataset")         ? wrong.dataset
                : field == QLatin1String("recipe") ? wrong.recipe
                : field == QLatin1String("base")   ? wrong.baseModel
                                                   : wrong.output)
            = value;
        TrainingService service(m_fake, kPollMs);
        const auto made = plan(service, wrong);
        QVERIFY(!made);
        QVERIFY2(made.error().message.contains(words), qPrintable(made.error().message));
    }

    void anOrderComesBackAsItWas()
    {
        TrainingOrder one = order(QStringLiteral("kept"));
        one.seed = 18446744073709551615ULL;
        one.epochs = 0.1;
        one.baseModel = QStringLiteral("/models/é.safetensors");
        VERIFY_RESULT(training::storeOrder(one));
        const auto back = training::readOrder(one.output);
        VERIFY_RESULT(back);
        QCOMPARE(training::trainArguments(*back, true), training::trainArguments(one, true));
    }

    void aRunPausesGoesOnAndEnds()
    {
        TrainingService service(m_fake, kPollMs);
        const auto made = order(QStringLiteral("whole"));
        touch(made.output + QStringLiteral(".halt"));
        service.start(made);
        SOON(service.run() && service.run()->curves.step == 200);
        QCOMPARE(stateOf(service), State::Running);
        SOON(service.run()->memory.value_or(0) > 0);
        service.pause();
        SOON_EQUAL(stateOf(service), State::Paused);
        QVERIFY(service.run()->messages.contains(QStringLiteral("Stopped after step 200")));
        QVERIFY(!plan(service, made)); // The name is taken, though there is no model yet.
        QFile::remove(made.output + QStringLiteral(".halt"));
        service.resume();
        SOON_EQUAL(stateOf(service), State::Finished);
        QCOMPARE(service.run()->curves.step, 400);
        QCOMPARE(service.run()->curves.losses[1].points().size(), 40);
        QCOMPARE(service.run()->curves.lastAuc.value(QStringLiteral("face")), std::optional(0.875));
    }

    void aRunOutlivesTheServiceAndIsFoundAgain()
    {
        const auto made = order(QStringLiteral("outliving"));
        touch(made.output + QStringLiteral(".halt"));
        {
            TrainingService service(m_fake, kPollMs);
            service.start(made);
            SOON(service.run() && service.run()->curves.step == 200);
        }
        const auto process = training::RunLock::holder(made.output);
        QVERIFY(process);
        QCOMPARE(getpriority(PRIO_PROCESS, static_cast<id_t>(*process)), std::min(getpriority(PRIO_PROCESS, 0) + 5, 19)); // gives way
        TrainingService service(m_fake, kPollMs);
        service.watch(made.output);
        SOON_EQUAL(stateOf(service), State::Running);
        QCOMPARE(service.run()->curves.step, 200);
        QFile::remove(made.output + QStringLiteral(".halt"));
        SOON_EQUAL(stateOf(service), State::Finished);
    }

    void aRunIsEndedWhereItStandsWithItsModel()
    {
        TrainingService service(m_fake, kPollMs);
        const auto made = order(QStringLiteral("kept early"));
        touch(made.output + QStringLiteral(".halt"));
        service.start(made);
        SOON(service.run() && service.run()->curves.step == 200);
        service.finish();
        SOON_EQUAL(stateOf(service), State::Finished);
        QCOMPARE(service.run()->curves.step, 200);
        QVERIFY(QFileInfo::exists(made.output));
    }

    void aRunThatFailsSaysItsSentence()
    {
        TrainingService service(m_fake, kPollMs);
        const auto made = order(QStringLiteral("failing"));
        touch(made.output + QStringLiteral(".crash"));
        service.start(made);
        SOON_EQUAL(stateOf(service), State::Failed);
        QCOMPARE(service.run()->sentence, QStringLiteral("The loss is no number at step 200."));
        QVERIFY(service.run()->order);
    }

    void aKilledRunIsNoticedWithoutAWord()
    {
        TrainingService service(m_fake, kPollMs);
        const auto made = order(QStringLiteral("killed"));
        touch(made.output + QStringLiteral(".halt"));
        service.start(made);
        SOON(service.run() && service.run()->curves.step == 200);
        const auto process = training::RunLock::holder(made.output);
        QVERIFY(process);
        QCOMPARE(kill(static_cast<pid_t>(*process), SIGKILL), 0);
        SOON_EQUAL(stateOf(service), State::Failed);
        QCOMPARE(service.run()->sentence, QString());
    }

    void aProgramThatCannotStartIsSaid()
    {
        TrainingService service(m_dir.filePath(QStringLiteral("no program")), kPollMs);
        QSignalSpy failed(&service, &TrainingService::failed);
        const auto made = order(QStringLiteral("never"));
        service.start(made);
        SOON_EQUAL(failed.size(), 1);
        QVERIFY(!QFileInfo::exists(made.output + QStringLiteral(".order.json")));
    }

    void aLogOfAnotherRunIsRead()
    {
        TrainingService service(m_fake, kPollMs);
        std::optional<Result<training::TrainingCurves>> read;
        service.readLog(m_dir.filePath(QStringLiteral("whole.safetensors.log")), [&](const auto& curves) { read = curves; });
        SOON(read.has_value());
        VERIFY_RESULT(*read);
        QCOMPARE((*read)->step, 400);
        read.reset();
        service.readLog(m_recipe, [&](const auto& curves) { read = curves; });
        SOON(read.has_value());
        QVERIFY(!*read);
        QVERIFY((*read).error().message.contains(QStringLiteral("no log of a training run")));
    }

    void theProgramItselfTrainsPausesAndKeepsItsModel()
    {
        TrainingService service(QStringLiteral(SEMBLANCE_PROGRAM), kPollMs);
        auto wanted = order(QStringLiteral("real"));
        wanted.epochs = 100000;
        const auto made = plan(service, wanted);
        VERIFY_RESULT(made);
        service.start(made->order);
        SOON(service.run() && service.run()->curves.step >= 10);
        QCOMPARE(stateOf(service), State::Running);
        QVERIFY(training::RunLock::holder(wanted.output));
        service.pause();
        SOON_EQUAL(stateOf(service), State::Paused);
        const qint64 paused = service.run()->curves.step;
        QVERIFY(QFileInfo::exists(training::RunFiles(wanted.output).checkpoint()));
        service.resume();
        SOON(service.run()->curves.step >= paused + 10);
        service.finish();
        SOON_EQUAL(stateOf(service), State::Finished);
        QVERIFY(service.run()->curves.lastAuc.contains(QStringLiteral("face")));
        const auto description = model::describeModelFile(wanted.output.toStdString());
        const auto record = QJsonDocument::fromJson(QByteArray::fromStdString(description.trainingRecord)).object();
        QCOMPARE(record[QStringLiteral("steps")].toInteger(), service.run()->curves.step);
        QVERIFY(description.demonstration);
        QVERIFY(!QFileInfo::exists(wanted.output + QStringLiteral(".lock")));
    }
};
QTEST_GUILESS_MAIN(TestTrainingService)
#include "tst_training_service.moc"
