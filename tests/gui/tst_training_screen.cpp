// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run_lock.h"
#include "evaluation/drawn_dataset.h"
#include "support/soon.h"
#include "ui/files/ask.h"
#include "ui/training/curve_plot.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace semblance;
using test::WindowFixture;
using ui::CurvePlot;

namespace {

const QString kFakeProgram = QStringLiteral(SEMBLANCE_SOURCE_DIR "/tests/support/fake_training.sh");

void touch(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

/// A window on the Training screen with a dataset to learn from.
struct TrainingFixture : WindowFixture {
    TrainingFixture()
    {
        qputenv("SEMBLANCE_MODELS_DIR", folder(QStringLiteral("models")).toUtf8());
        trainingProgram = kFakeProgram;
        test::DrawnDataset drawn;
        drawn.people = 2;
        drawn.framesPerVideo = 2;
        drawn.withUnscorable = false;
        drawn.split = QStringLiteral("val");
        test::makeDrawnDataset(folder(QStringLiteral("faces")), drawn);
    }
    ~TrainingFixture() { qunsetenv("SEMBLANCE_MODELS_DIR"); }

    QAction& action(const char* name) const { return find<QAction>(name); }
    QString text(const char* label) const { return find<QLabel>(label).text(); }
    QString output(const QString& name) const { return folder(QStringLiteral("models/%1.safetensors").arg(name)); }

    void enter()
    {
        start();
        action("trainingModeAction").trigger();
    }

    /// Fills the form in until the plan stands.
    void plan(const QString& name)
    {
        ui::ask::setNextAnswer(folder(QStringLiteral("faces")));
        find<QAbstractButton>("chooseTrainingDataset").click();
        find<QLineEdit>("trainingName").setText(name);
        SOON(action("startTrainingAction").isEnabled());
    }

    void startRun(const QString& name)
    {
        plan(name);
        QDir().mkpath(folder(QStringLiteral("models")));
        touch(output(name) + QStringLiteral(".halt"));
        action("startTrainingAction").trigger();
        SOON(text("trainingFacts").contains(QStringLiteral("Step 200 of 400")));
    }

    void letGo(const QString& name) const { QFile::remove(output(name) + QStringLiteral(".halt")); }
};

} // namespace

class TestTrainingScreen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theScreenHasItsPlaceAndItsOwnCommands()
    {
        TrainingFixture f;
        f.start().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.window(), 300000));
        QVERIFY(!f.action("startTrainingAction").isVisible());
        QTest::keyClick(&f.window(), Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(f.window().shownScreen(), QStringLiteral("training"));
        QVERIFY(f.find<QWidget>("trainingScreen").isVisible());
        QVERIFY(f.action("startTrainingAction").isVisible());
        QVERIFY(!f.action("analyzeAction").isVisible());
        QVERIFY(!f.action("addDatasetAction").isVisible());
        QVERIFY(f.find<QMenu>("trainingMenu").menuAction()->isVisible());
        QVERIFY(!f.find<QMenu>("datasetMenu").menuAction()->isVisible());
        QVERIFY(f.find<QComboBox>("trainingBase").hasFocus());
        f.start();
        QCOMPARE(f.window().shownScreen(), QStringLiteral("training"));
    }

    void withoutADatasetItSaysWhatToChoose()
    {
        TrainingFixture f;
        f.enter();
        QVERIFY(f.text("trainingPlan").contains(QStringLiteral("Choose a dataset")));
        QVERIFY(!f.action("startTrainingAction").isEnabled());
        QVERIFY(!f.action("pauseTrainingAction").isEnabled());
        QVERIFY(!f.action("resumeTrainingAction").isEnabled());
        QVERIFY(!f.action("keepTrainingAction").isEnabled());
        QCOMPARE(f.text("trainingState"), QStringLiteral("No run is shown"));
    }

    void theDatasetsOpenedLastAreOffered()
    {
        TrainingFixture f;
        f.start();
        f.window().openFiles({ f.folder(QStringLiteral("faces")) });
        SOON(f.window().shownScreen() == QStringLiteral("datasets"));
        f.action("trainingModeAction").trigger();
        QCOMPARE(f.find<QComboBox>("trainingDataset").currentData().toString(), f.folder(QStringLiteral("faces")));
        SOON(f.action("startTrainingAction").isEnabled());
    }

    void thePlanSaysInWordsWhatWillBeDone()
    {
        TrainingFixture f;
        f.enter();
        f.plan(QStringLiteral("one"));
        QVERIFY2(
            f.text("trainingPlan").contains(QStringLiteral("6 samples to learn from; 6 to watch")), qPrintable(f.text("trainingPlan")));
        QVERIFY(f.text("trainingPlan").contains(QStringLiteral("known after the first steps")));
        QVERIFY(f.text("trainingPlan").contains(f.output(QStringLiteral("one"))));
        f.find<QDoubleSpinBox>("trainingEpochs").setValue(3);
        f.find<QSpinBox>("trainingBatch").setValue(2);
        QVERIFY(!f.action("startTrainingAction").isEnabled());
        SOON(f.text("trainingPlan").contains(QStringLiteral("9 steps of 2 pictures (160 × 160 pixels): 3 epochs of 3 steps")));
        auto& recipe = f.find<QComboBox>("trainingRecipe");
        recipe.setCurrentIndex(recipe.findData(QStringLiteral("small-fixed")));
        QCOMPARE(f.text("trainingRecipeSentence"), recipe.currentData(Qt::ToolTipRole).toString());
        SOON(f.text("trainingPlan").contains(QStringLiteral("stay fixed")));
        f.find<QLineEdit>("trainingName").setText(QStringLiteral("a/b"));
        SOON(f.text("trainingPlan").contains(QStringLiteral("does not exist")));
        QVERIFY(!f.action("startTrainingAction").isEnabled());
    }

    void aBaseModelBringsTheRecipeForIt()
    {
        TrainingFixture f;
        f.enter();
        auto& base = f.find<QComboBox>("trainingBase");
        SOON_EQUAL(base.count(), 2);
        QCOMPARE(f.find<QComboBox>("trainingRecipe").currentData().toString(), QStringLiteral("small"));
        base.setCurrentIndex(1);
        QCOMPARE(f.find<QComboBox>("trainingRecipe").currentData().toString(), QStringLiteral("sjedd"));
        ui::ask::setNextAnswer(f.folder(QStringLiteral("own.json")));
        f.find<QAbstractButton>("chooseTrainingRecipe").click();
        base.setCurrentIndex(0);
        QCOMPARE(f.find<QComboBox>("trainingRecipe").currentData().toString(), f.folder(QStringLiteral("own.json")));
    }

    void aRunIsDrawnPausedResumedAndEndsInTheListOfModels()
    {
        TrainingFixture f;
        f.enter();
        f.startRun(QStringLiteral("one"));
        QCOMPARE(f.text("trainingState"), QStringLiteral("Training"));
        QVERIFY(f.text("trainingFacts").contains(QStringLiteral("16.0 pictures/s")));
        QVERIFY(f.text("trainingFacts").contains(QStringLiteral("left")));
        QCOMPARE(f.find<CurvePlot>("lossPlot").curves().size(), 4);
        QCOMPARE(f.find<CurvePlot>("lossPlot").curves().constFirst().data.points().size(), 20);
        QCOMPARE(f.find<CurvePlot>("weightPlot").curves().size(), 3);
        QVERIFY(!f.action("startTrainingAction").isEnabled());
        QCOMPARE(f.find<QProgressBar>("trainingProgress").value(), 500);
        f.action("pauseTrainingAction").trigger();
        SOON_EQUAL(f.text("trainingState"), QStringLiteral("Paused"));
        QVERIFY(f.find<QPlainTextEdit>("trainingLog").toPlainText().contains(QStringLiteral("Stopped after step 200")));
        QVERIFY(!f.action("pauseTrainingAction").isEnabled());
        f.letGo(QStringLiteral("one"));
        f.action("resumeTrainingAction").trigger();
        SOON_EQUAL(f.text("trainingState"), QStringLiteral("Finished"));
        auto& message = f.find<ui::MessageBar>("trainingMessage");
        QVERIFY2(message.text().contains(QStringLiteral("AUC 0.875")), qPrintable(message.text()));
        QVERIFY(message.text().contains(QStringLiteral("error rates are unknown")));
        QCOMPARE(f.find<CurvePlot>("aucPlot").curves().size(), 3);
        QVERIFY(!f.action("resumeTrainingAction").isEnabled());
        QVERIFY(!f.action("keepTrainingAction").isEnabled());
        // The next plan knows how fast it goes, and has another name.
        SOON(f.text("trainingPlan").contains(QStringLiteral("at the 16.0 pictures a second")));
        QVERIFY(f.find<QLineEdit>("trainingName").text() != QStringLiteral("one"));
    }

    void aRunIsStoppedAndItsModelKept()
    {
        TrainingFixture f;
        f.enter();
        f.startRun(QStringLiteral("one"));
        f.action("keepTrainingAction").trigger();
        SOON_EQUAL(f.text("trainingState"), QStringLiteral("Finished"));
        QVERIFY(QFileInfo::exists(f.output(QStringLiteral("one"))));
        QVERIFY(f.text("trainingFacts").contains(QStringLiteral("Step 200")));
    }

    void aRunThatFailsIsSaidAndCanGoOn()
    {
        TrainingFixture f;
        f.enter();
        QDir().mkpath(f.folder(QStringLiteral("models")));
        touch(f.output(QStringLiteral("one")) + QStringLiteral(".crash"));
        f.plan(QStringLiteral("one"));
        f.action("startTrainingAction").trigger();
        SOON_EQUAL(f.text("trainingState"), QStringLiteral("Ended early"));
        QVERIFY(f.text("trainingFacts").contains(QStringLiteral("The loss is no number at step 200.")));
        QVERIFY(f.action("resumeTrainingAction").isEnabled());
        QFile::remove(f.output(QStringLiteral("one")) + QStringLiteral(".crash"));
        f.action("resumeTrainingAction").trigger();
        SOON_EQUAL(f.text("trainingState"), QStringLiteral("Finished"));
    }

    void aProgramThatCannotBeStartedIsSaid()
    {
        TrainingFixture f;
        f.trainingProgram = QStringLiteral("/nowhere/semblance");
        f.enter();
        f.plan(QStringLiteral("one"));
        f.action("startTrainingAction").trigger();
        SOON(f.find<ui::MessageBar>("trainingMessage").isVisible());
        QVERIFY(f.find<ui::MessageBar>("trainingMessage").text().contains(QStringLiteral("/nowhere/semblance can't be started")));
    }

    void aClosedWindowLeavesTheRunAndFindsItAgain()
    {
        TrainingFixture f;
        f.enter();
        f.startRun(QStringLiteral("one"));
        QVERIFY(!f.window().close());
        QVERIFY(f.window().isVisible());
        f.find<QPushButton>("stayOpen").click();
        QVERIFY(f.window().isVisible());
        SOON(!f.window().findChild<QMessageBox*>(QStringLiteral("closeWhileTraining")));
        QVERIFY(!f.window().close());
        f.find<QPushButton>("leaveTraining").click();
        QVERIFY(!f.window().isVisible());
        QVERIFY(training::RunLock::holder(f.output(QStringLiteral("one"))));
        f.start();
        SOON_EQUAL(f.text("trainingState"), QStringLiteral("Training"));
        QVERIFY(f.text("trainingFacts").contains(QStringLiteral("Step 200")));
        f.letGo(QStringLiteral("one"));
        SOON_EQUAL(f.text("trainingState"), QStringLiteral("Finished"));
        QVERIFY(f.window().close());
    }

    void aClosedWindowStopsTheRunWhenToldTo()
    {
        TrainingFixture f;
        f.enter();
        f.startRun(QStringLiteral("one"));
        QVERIFY(!f.window().close());
        f.find<QPushButton>("stopTraining").click();
        SOON(!f.window().isVisible());
        SOON(!training::RunLock::holder(f.output(QStringLiteral("one"))));
        f.start();
        SOON_EQUAL(f.text("trainingState"), QStringLiteral("Paused"));
        QVERIFY(f.action("resumeTrainingAction").isEnabled());
    }

    void closingAsksAboutARunThatIsNotShown()
    {
        TrainingFixture f;
        f.enter();
        f.startRun(QStringLiteral("one"));
        f.letGo(QStringLiteral("one"));
        SOON_EQUAL(f.text("trainingState"), QStringLiteral("Finished"));
        f.startRun(QStringLiteral("two"));
        auto& runs = f.find<QComboBox>("trainingRuns");
        runs.setCurrentIndex(1);
        Q_EMIT runs.activated(1);
        SOON_EQUAL(f.text("trainingState"), QStringLiteral("Finished"));
        QVERIFY(!f.window().close());
        f.find<QPushButton>("stopTraining").click();
        SOON(!f.window().isVisible());
        QVERIFY(!training::RunLock::holder(f.output(QStringLiteral("two"))));
    }

    void runsAreComparedOverEachOther()
    {
        TrainingFixture f;
        f.enter();
        f.startRun(QStringLiteral("one"));
        f.letGo(QStringLiteral("one"));
        SOON_EQUAL(f.text("trainingState"), QStringLiteral("Finished"));
        f.startRun(QStringLiteral("two"));
        ui::ask::setNextAnswer(f.output(QStringLiteral("one")) + QStringLiteral(".log"));
        f.action("compareRunAction").trigger();
        SOON_EQUAL(f.find<CurvePlot>("lossPlot").curves().size(), 8);
        QCOMPARE(f.find<CurvePlot>("lossPlot").curves()[3].name, QStringLiteral("Total of one"));
        f.action("noCompareAction").trigger();
        QCOMPARE(f.find<CurvePlot>("lossPlot").curves().size(), 4);
        QVERIFY(!f.action("noCompareAction").isEnabled());
        // The run before is a choice away.
        auto& runs = f.find<QComboBox>("trainingRuns");
        QCOMPARE(runs.count(), 2);
        runs.setCurrentIndex(1);
        Q_EMIT runs.activated(1);
        SOON_EQUAL(f.text("trainingState"), QStringLiteral("Finished"));
        f.letGo(QStringLiteral("two"));
        SOON(!training::RunLock::holder(f.output(QStringLiteral("two"))));
    }

    void aFileThatIsNoLogIsRefused()
    {
        TrainingFixture f;
        f.enter();
        ui::ask::setNextAnswer(f.file(QStringLiteral("poem.log")));
        f.action("compareRunAction").trigger();
        SOON(f.find<ui::MessageBar>("trainingMessage").isVisible());
        QVERIFY(f.find<ui::MessageBar>("trainingMessage").text().contains(QStringLiteral("no log of a training run")));
    }

    void everythingHasANameForAssistiveTechnology()
    {
        TrainingFixture f;
        f.enter();
        const auto widgets = f.find<QWidget>("trainingForm").findChildren<QWidget*>();
        int checked = 0;
        for (const QWidget* widget : widgets) {
            if (widget->objectName().startsWith(QStringLiteral("qt_")) || !(widget->focusPolicy() & Qt::TabFocus)
                || qobject_cast<const QWidget*>(widget->parent())->inherits("QAbstractSpinBox"))
                continue;
            const bool inside = qobject_cast<const QLabel*>(widget) || widget->inherits("QAbstractItemView")
                || widget->inherits("QScrollBar") || widget->inherits("QComboBoxPrivateContainer");
            if (inside)
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(widget->objectName()));
            ++checked;
        }
        QVERIFY(checked >= 10);
    }
};
QTEST_MAIN(TestTrainingScreen)
#include "tst_training_screen.moc"
