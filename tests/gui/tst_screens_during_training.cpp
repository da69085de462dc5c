// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run_lock.h"
#include "evaluation/drawn_dataset.h"
#include "support/soon.h"
#include "support/tiny_model.h"
#include "ui/evaluation/text_table.h"
#include "ui/evaluation/xy_chart.h"
#include "ui/files/ask.h"
#include "ui/training/curve_plot.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>
#include <QTreeWidget>

#include <csignal>

using namespace semblance;
using test::StallWatchdog;
using test::WindowFixture;

namespace {

/// A run that only ends when it is told to: a fresh network of the bundled one's kind, bi-level weights.
constexpr auto kRecipe = R"({
  "schema": "semblance.training-recipe/1", "name": "endless", "description": "For a test.", "hierarchy": "ffpp",
  "weighting": {"kind": "auto-lambda", "initial": [1, 1, 1], "rate": 0.001}, "learning_rate": 0.001, "schedule": "constant",
  "precision": "fp32", "batch": 4, "epochs": 100000, "evaluate_every": 20, "checkpoint_every": 20,
  "fresh": {"blocks": [1, 1, 1, 1], "width": 8, "embedding": 32, "text_width": 64, "text_layers": 1, "input_size": 64}
})";

/// The window with two models, a dataset and the real program to train with. SEMBLANCE_STALL_FACES names another dataset folder, for a measurement.
struct BusyFixture : WindowFixture {
    BusyFixture()
    {
        qputenv("SEMBLANCE_MODELS_DIR", folder(QStringLiteral("models")).toUtf8());
        qputenv("XDG_CONFIG_HOME", folder(QStringLiteral("config")).toUtf8());
        qputenv("XDG_CACHE_HOME", folder(QStringLiteral("cache")).toUtf8());
        trainingProgram = QStringLiteral(SEMBLANCE_PROGRAM);
        QDir().mkpath(folder(QStringLiteral("models")));
        test::writeTinyModel(model(QStringLiteral("alpha")).toStdString(), 1);
        test::writeTinyModel(model(QStringLiteral("beta")).toStdString(), 2);
        test::DrawnDataset drawn;
        drawn.withUnscorable = false;
        test::makeDrawnDataset(folder(QStringLiteral("faces")), drawn);
        drawn.split = QStringLiteral("val");
        test::makeDrawnDataset(folder(QStringLiteral("lessons")), drawn);
        QFile recipe(folder(QStringLiteral("endless.json")));
        if (!recipe.open(QIODevice::WriteOnly) || recipe.write(kRecipe) < 0)
            qFatal("the recipe cannot be written");
    }
    ~BusyFixture()
    {
        if (const auto process = training::RunLock::holder(model(QStringLiteral("made"))))
            kill(static_cast<pid_t>(*process), SIGKILL); // of a test that failed
        close();
    }

    QString model(const QString& name) const { return folder(QStringLiteral("models/%1.safetensors").arg(name)); }
    QString faces() const { return qEnvironmentVariable("SEMBLANCE_STALL_FACES", folder(QStringLiteral("faces"))); }
    QAction& action(const char* name) const { return find<QAction>(name); }
    QString text(const char* label) const { return find<QLabel>(label).text(); }
    bool isTraining() const { return training::RunLock::holder(model(QStringLiteral("made"))).has_value(); }

    /// Lets the window do what it has to, and draws it whole.
    void draw()
    {
        QCoreApplication::processEvents();
        QVERIFY(!window().grab().isNull());
    }

    void draw(std::initializer_list<QSize> sizes)
    {
        for (const QSize& size : sizes) {
            window().resize(size);
            draw();
        }
    }

    qint64 steps() const
    {
        const auto& plot = find<ui::CurvePlot>("lossPlot");
        return plot.curves().isEmpty() ? 0 : plot.curves().constFirst().data.points().size();
    }
};

constexpr std::initializer_list<QSize> kSizes { { 1600, 900 }, { 1024, 700 }, { 1280, 720 } };

void useTrainingScreen(BusyFixture& f)
{
    const StallWatchdog watchdog;
    f.action("trainingModeAction").trigger();
    ui::ask::setNextAnswer(f.folder(QStringLiteral("endless.json")));
    f.find<QAbstractButton>("chooseTrainingRecipe").click();
    ui::ask::setNextAnswer(f.folder(QStringLiteral("lessons")));
    f.find<QAbstractButton>("chooseTrainingDataset").click();
    f.find<QLineEdit>("trainingName").setText(QStringLiteral("made"));
    SOON(f.action("startTrainingAction").isEnabled());
    f.action("startTrainingAction").trigger();
    SOON(f.steps() >= 3);
    f.draw(kSizes);
    for (int value : { 1, 2, 3 }) {
        f.find<QSpinBox>("trainingBatch").setValue(4 + value);
        f.draw();
    }
    const qint64 before = f.steps();
    SOON(f.steps() > before + 3);
    SOON(!f.find<ui::CurvePlot>("aucPlot").curves().isEmpty());
    f.draw();
    watchdog.print("the Training screen, a run starting and going");
}

void useModelsScreen(BusyFixture& f)
{
    const StallWatchdog watchdog;
    f.action("modelsModeAction").trigger();
    auto& list = f.find<QTreeView>("modelList");
    SOON(list.model()->rowCount() >= 2);
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        list.setCurrentIndex(list.model()->index(row, 0));
        const QString name = list.model()->index(row, 0).data().toString();
        SOON_EQUAL(f.text("modelName"), name);
        SOON(!f.find<QTextBrowser>("modelCard").toPlainText().isEmpty());
        f.draw();
    }
    const auto choose = [&f](const char* box, const QString& path) {
        auto& models = f.find<QComboBox>(box);
        for (int i = 0; i < models.count(); ++i) {
            if (models.itemText(i).contains(path))
                models.setCurrentIndex(i);
        }
    };
    choose("compareFirst", QStringLiteral("alpha"));
    choose("compareSecond", QStringLiteral("beta"));
    ui::ask::setNextAnswer(f.faces());
    f.find<QAbstractButton>("chooseCompareDataset").click();
    SOON(f.action("compareModelsAction").isEnabled());
    f.action("compareModelsAction").trigger();
    SOON(f.find<QTableWidget>("compareTable").rowCount() > 0);
    f.draw(kSizes);
    watchdog.print("the Models screen, cards and a comparison");
}

void useEvaluationScreen(BusyFixture& f)
{
    const StallWatchdog watchdog;
    f.action("evaluationModeAction").trigger();
    auto& models = f.find<QTreeWidget>("evaluationModels");
    SOON(models.topLevelItemCount() > 0);
    for (int i = 0; i < models.topLevelItemCount(); ++i)
        models.topLevelItem(i)->setCheckState(0, Qt::Unchecked);
    for (const char* name : { "alpha", "beta" }) {
        ui::ask::setNextAnswer(f.model(QString::fromLatin1(name)));
        f.find<QAbstractButton>("chooseEvaluationModel").click();
    }
    ui::ask::setNextAnswer(f.faces());
    f.find<QAbstractButton>("chooseEvaluationDataset0").click();
    f.find<QLineEdit>("evaluationOutput").setText(f.folder(QStringLiteral("results")));
    SOON(f.action("startEvaluationAction").isEnabled());
    f.action("startEvaluationAction").trigger();
    SOON(f.action("openResultFolderAction").isEnabled());
    auto& tabs = f.find<QTabWidget>("evaluationTabs");
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        f.draw(kSizes);
    }
    SOON_EQUAL(f.find<ui::XyChart>("rocChart").series().size(), 2);
    for (int kind : { 1, 0 }) {
        f.find<QComboBox>("errorKind").setCurrentIndex(kind);
        f.draw();
    }
    SOON(f.find<QListView>("errorGallery").model()->rowCount() > 0);
    QVERIFY(f.find<ui::TextTable>("figureTable").rowCount() > 0);
    f.draw();
    watchdog.print("the Evaluation screen, an evaluation and its results");
}

void keepWhatWasTrained(BusyFixture& f)
{
    const StallWatchdog watchdog;
    f.action("trainingModeAction").trigger();
    f.action("pauseTrainingAction").trigger();
    SOON_EQUAL(f.text("trainingState"), QStringLiteral("Paused"));
    f.action("resumeTrainingAction").trigger();
    SOON_EQUAL(f.text("trainingState"), QStringLiteral("Training"));
    f.action("keepTrainingAction").trigger();
    SOON_EQUAL(f.text("trainingState"), QStringLiteral("Finished"));
    f.draw(kSizes);
    watchdog.print("the Training screen, pause, resume, stop and keep");
}

} // namespace

class TestScreensDuringTraining : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The longest waits of the GUI thread are printed and decide nothing.
    void theScreensAreUsedWhileARealRunTrains()
    {
        BusyFixture f;
        f.start();
        useTrainingScreen(f);
        QVERIFY(f.isTraining());
        useModelsScreen(f);
        QVERIFY(f.isTraining());
        useEvaluationScreen(f);
        QVERIFY(f.isTraining());
        keepWhatWasTrained(f);
        QVERIFY(QFileInfo::exists(f.model(QStringLiteral("made"))));
    }
};
QTEST_MAIN(TestScreensDuringTraining)
#include "tst_screens_during_training.moc"
