// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/read_evaluation.h"
#include "core/evaluation/report_files.h"
#include "evaluation/drawn_dataset.h"
#include "support/soon.h"
#include "support/tiny_model.h"
#include "ui/evaluation/charts_pane.h"
#include "ui/evaluation/evaluation_words.h"
#include "ui/evaluation/node_bars.h"
#include "ui/evaluation/text_table.h"
#include "ui/evaluation/xy_chart.h"
#include "ui/files/ask.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace semblance;
using test::WindowFixture;
using ui::TextTable;
using ui::XyChart;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A window on the Evaluation screen with two models and a dataset to measure.
struct EvaluationFixture : WindowFixture {
    explicit EvaluationFixture(bool forged = true)
    {
        qputenv("SEMBLANCE_MODELS_DIR", folder(QStringLiteral("models")).toUtf8());
        QDir().mkpath(folder(QStringLiteral("models")));
        test::writeTinyModel(model(QStringLiteral("one")).toStdString(), 1);
        test::writeTinyModel(model(QStringLiteral("two")).toStdString(), 2);
        test::DrawnDataset drawn;
        drawn.people = 4;
        drawn.framesPerVideo = 2;
        drawn.forged = forged;
        drawn.withUnscorable = forged;
        test::makeDrawnDataset(folder(QStringLiteral("faces")), drawn);
    }
    ~EvaluationFixture() { qunsetenv("SEMBLANCE_MODELS_DIR"); }

    QString model(const QString& name) const { return folder(QStringLiteral("models/%1.safetensors").arg(name)); }
    QString out() const { return folder(QStringLiteral("results")); }
    QAction& action(const char* name) const { return find<QAction>(name); }
    QString text(const char* label) const { return find<QLabel>(label).text(); }
    QString cell(const char* table, int row, int column) const
    {
        const QTableWidgetItem* item = find<TextTable>(table).item(row, column);
        return item ? item->text() : QString();
    }

    void enter()
    {
        start();
        action("evaluationModeAction").trigger();
    }

    /// Fills the form in until the plan stands.
    void plan(const QStringList& models)
    {
        auto& list = find<QTreeWidget>("evaluationModels");
        SOON(list.topLevelItemCount() > 0); // What the window offers comes a little later.
        list.topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        for (const QString& each : models) {
            ui::ask::setNextAnswer(model(each));
            find<QAbstractButton>("chooseEvaluationModel").click();
        }
        ui::ask::setNextAnswer(folder(QStringLiteral("faces")));
        find<QAbstractButton>("chooseEvaluationDataset0").click();
        find<QLineEdit>("evaluationOutput").setText(out());
        find<QSpinBox>("evaluationReplicates").setValue(20);
        SOON(action("startEvaluationAction").isEnabled());
    }

    void run(const QStringList& models)
    {
        plan(models);
        action("startEvaluationAction").trigger();
        QVERIFY(action("stopEvaluationAction").isEnabled());
        SOON(action("openResultFolderAction").isEnabled());
    }

    void showTab(const char* page)
    {
        auto& tabs = find<QTabWidget>("evaluationTabs");
        QWidget* wanted = &find<QWidget>(page);
        while (wanted && tabs.indexOf(wanted) < 0)
            wanted = wanted->parentWidget();
        QVERIFY(wanted);
        tabs.setCurrentWidget(wanted);
    }
};

} // namespace

class TestEvaluationScreen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutModelOrDatasetItSaysWhatToChoose()
    {
        EvaluationFixture f;
        f.enter();
        QVERIFY(f.find<QWidget>("evaluationScreen").isVisible());
        QVERIFY(f.find<QComboBox>("evaluationProtocol").count() > 5);
        SOON(f.text("evaluationPlan").contains(QStringLiteral("Choose a dataset")));
        QVERIFY(!f.action("startEvaluationAction").isEnabled());
        QVERIFY(!f.action("exportTableAction").isEnabled());
        QVERIFY(!f.action("openErrorFrameAction").isEnabled());
        f.find<QTreeWidget>("evaluationModels").topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        QVERIFY(f.text("evaluationPlan").contains(QStringLiteral("Choose a model")));
    }

    void thePlanCountsAndASplitThatIsNotThereIsSaid()
    {
        EvaluationFixture f;
        f.enter();
        f.plan({ QStringLiteral("one") });
        const QString plan = f.text("evaluationPlan");
        QVERIFY2(plan.contains(QStringLiteral("18 crops of 9 videos, 12 of altered and 6 of unaltered faces")), qPrintable(plan));
        QVERIFY2(plan.contains(QStringLiteral("Videos without a crop: 3")), qPrintable(plan));
        auto& split = f.find<QComboBox>("evaluationSplit");
        SOON(split.findData(QStringLiteral("train")) >= 0);
        split.setCurrentIndex(split.findData(QStringLiteral("train")));
        SOON(f.text("evaluationPlan").contains(QStringLiteral("6 crops of 3 videos")));
        f.find<QLineEdit>("evaluationOutput").setText(f.folder(QStringLiteral("faces")));
        SOON(f.text("evaluationPlan").contains(QStringLiteral("another folder")));
        QVERIFY(!f.action("startEvaluationAction").isEnabled());
    }

    void theFiguresShownAreThoseOfTheFiles()
    {
        EvaluationFixture f;
        f.enter();
        f.run({ QStringLiteral("one"), QStringLiteral("two") });
        const auto files = evaluation::readEvaluation(f.out());
        QVERIFY(files.has_value());
        const evaluation::DatasetEvaluation& of = files->datasets.first();
        const auto& table = f.find<TextTable>("figureTable");
        QCOMPARE(table.rowCount(), 20); // Ten nodes, two models.
        for (qsizetype m = 0; m < 2; ++m) {
            for (int node = 0; node < 10; ++node) {
                const evaluation::Summary& summary = of.report.models[m].nodes[node].video;
                const int row = 2 * node + static_cast<int>(m);
                QCOMPARE(f.cell("figureTable", row, 2), QString::number(summary.items));
                QCOMPARE(f.cell("figureTable", row, 3), QString::number(summary.positives));
                int column = 4;
                for (const evaluation::NamedMetric& metric : evaluation::namedMetrics()) {
                    const evaluation::Metric& value = summary.*metric.metric;
                    QString expected = value.value ? QString::number(*value.value, 'f', 3) : QStringLiteral("unknown");
                    if (value.value && value.byVideo)
                        expected += QStringLiteral("\n%1–%2").arg(value.byVideo->low, 0, 'f', 3).arg(value.byVideo->high, 0, 'f', 3);
                    QCOMPARE(f.cell("figureTable", row, column++), expected);
                }
            }
        }
        f.find<QComboBox>("resultUnit").setCurrentIndex(1);
        QCOMPARE(f.cell("figureTable", 0, 2), QString::number(of.report.models[0].nodes[0].frame.items));
        f.find<QComboBox>("figureRows").setCurrentIndex(1);
        QCOMPARE(table.rowCount(), 4);
        QCOMPARE(f.cell("figureTable", 0, 0), QStringLiteral("Deepfakes"));
        QVERIFY(f.text("resultFacts")
                    .contains(QStringLiteral("18 crops of 9 of 12 videos; 1 without a face; 1 unreadable; 1 not yet extracted")));
        QVERIFY(f.text("resultFacts").contains(QStringLiteral("demonstration model")));
        QVERIFY(f.find<ui::MessageBar>("evaluationMessage").text().contains(QStringLiteral("wait for their extraction: 1")));

        f.action("copyTableCsvAction").trigger();
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), bytesOf(f.out() + QStringLiteral("/tables.csv")));
        f.action("copyTableTexAction").trigger();
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), bytesOf(f.out() + QStringLiteral("/tables.tex")));
        ui::ask::setNextAnswer(f.folder(QStringLiteral("t.tex")));
        f.action("exportTableAction").trigger();
        QCOMPARE(bytesOf(f.folder(QStringLiteral("t.tex"))), bytesOf(f.out() + QStringLiteral("/tables.tex")));
    }

    void twoModelsAreComparedAndDrawnOverEachOther()
    {
        EvaluationFixture f;
        f.enter();
        f.run({ QStringLiteral("one"), QStringLiteral("two") });
        const auto files = evaluation::readEvaluation(f.out());
        QVERIFY(files.has_value());
        const evaluation::DatasetEvaluation& of = files->datasets.first();
        f.showTab("chartsPane");
        QVERIFY(f.action("exportChartsAction").isEnabled());
        QVERIFY(!f.action("exportTableAction").isEnabled());
        SOON_EQUAL(f.find<XyChart>("rocChart").series().size(), 2);
        const auto roc = evaluation::chartsOf(of.table, { QStringLiteral("face"), evaluation::Unit::Video, {} });
        for (qsizetype m = 0; m < 2; ++m) {
            const auto& drawn = f.find<XyChart>("rocChart").series()[m].points;
            QCOMPARE(drawn.size(), roc[m].roc.size());
            for (std::size_t i = 0; i < drawn.size(); ++i)
                QVERIFY(drawn[i].x == roc[m].roc[i].x && drawn[i].y == roc[m].roc[i].y);
        }
        const auto& reliability = f.find<XyChart>("reliabilityChart").series();
        QCOMPARE(reliability.size(), 2);
        QCOMPARE(reliability[0].bins.size(), of.report.models[0].nodes[0].video.reliability.size());
        QVERIFY(reliability[0].style != reliability[1].style && reliability[0].colour != reliability[1].colour);
        QVERIFY(f.text("chartLegend").contains(QStringLiteral("ECE")));
        f.find<QComboBox>("chartChoice").setCurrentIndex(5);
        auto& bars = f.find<ui::NodeBars>("nodeBars");
        QVERIFY(bars.isVisible());
        QCOMPARE(bars.series().size(), 2);
        QCOMPARE(bars.series()[1].values[3].value, of.report.models[1].nodes[3].video.auc.value);
        for (const char* name : { "c.svg", "c.pdf" }) {
            ui::ask::setNextAnswer(f.folder(QLatin1String(name)));
            f.action("exportChartsAction").trigger();
        }
        QVERIFY(bytesOf(f.folder(QStringLiteral("c.svg"))).contains("<svg"));
        QVERIFY(bytesOf(f.folder(QStringLiteral("c.pdf"))).startsWith("%PDF"));

        f.showTab("comparisonTable");
        QCOMPARE(f.find<TextTable>("comparisonTable").rowCount(), 10);
        const evaluation::Comparison& first = *std::find_if(of.report.comparisons.begin(), of.report.comparisons.end(),
            [](const evaluation::Comparison& each) { return each.unit == evaluation::Unit::Video; });
        QVERIFY(f.cell("comparisonTable", 0, 4).startsWith(QString::number(*first.difference.value, 'f', 3)));
        QCOMPARE(f.cell("comparisonTable", 0, 6), ui::figureText(first.delong->p));
        f.action("copyTableCsvAction").trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), evaluation::comparisonsCsv(of.report));
    }

    void theWorstErrorsOpenTheirFrameOrTheCropWithTheReason()
    {
        EvaluationFixture f;
        f.enter();
        f.run({ QStringLiteral("one") });
        f.showTab("errorsPane");
        auto& gallery = f.find<QListView>("errorGallery");
        SOON_EQUAL(gallery.model()->rowCount(), 6);
        QVERIFY(f.text("errorCounts").contains(QStringLiteral("of 6 wrong at the threshold")));
        f.find<QComboBox>("errorKind").setCurrentIndex(1);
        QCOMPARE(gallery.model()->rowCount(), 12);
        SOON(f.action("openErrorFrameAction").isEnabled());
        // The drawn dataset names videos that are not there.
        QVERIFY2(f.text("errorFrameReason").contains(QStringLiteral("is not there any more")), qPrintable(f.text("errorFrameReason")));
        f.action("openErrorFrameAction").trigger();
        SOON(f.find<QWidget>("reviewScreen").isVisible());
        SOON(f.window().windowTitle().contains(QStringLiteral(".png")));
    }

    void anEmptyClassIsUnknownWithItsReason()
    {
        EvaluationFixture f(false);
        f.enter();
        f.run({ QStringLiteral("one") });
        QCOMPARE(f.cell("figureTable", 0, 3), QStringLiteral("unknown"));
        QVERIFY(f.find<TextTable>("figureTable").item(0, 3)->toolTip().contains(QStringLiteral("no video is altered")));
        f.showTab("chartsPane");
        SOON(f.find<XyChart>("rocChart").message().contains(QStringLiteral("no video is altered")));
        f.showTab("errorsPane");
        f.find<QComboBox>("errorKind").setCurrentIndex(1);
        SOON(f.find<QListView>("errorGallery").accessibleDescription().contains(QStringLiteral("none can be missed")));
    }

    void aProtocolShowsThePapersNumbersBesideThisRuns()
    {
        EvaluationFixture f;
        f.enter();
        f.plan({ QStringLiteral("one") });
        auto& protocol = f.find<QComboBox>("evaluationProtocol");
        protocol.setCurrentIndex(protocol.findData(QStringLiteral("cross-dataset")));
        QVERIFY(f.text("evaluationPlan").contains(QStringLiteral("at least one")));
        ui::ask::setNextAnswer(f.folder(QStringLiteral("faces")));
        f.find<QAbstractButton>("chooseEvaluationDataset1").click();
        SOON(f.action("startEvaluationAction").isEnabled());
        f.action("startEvaluationAction").trigger();
        SOON(f.action("openResultFolderAction").isEnabled());
        const auto files = evaluation::readEvaluation(f.out());
        QVERIFY(files.has_value() && files->protocol);
        const QList<QStringList> expected = evaluation::protocolTable(*files->protocol);
        const auto& table = f.find<TextTable>("protocolTable");
        QVERIFY(table.isVisible());
        QCOMPARE(table.rowCount(), static_cast<int>(expected.size() - 1));
        bool isRun = false;
        for (int row = 0; row < table.rowCount(); ++row) {
            for (int column = 0; column < table.columnCount(); ++column) {
                QCOMPARE(table.item(row, column)->text(), expected[row + 1][column]);
                isRun = isRun || table.item(row, column)->text().contains(QStringLiteral(" ("));
            }
        }
        QVERIFY(isRun);
        f.action("copyTableCsvAction").trigger();
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), bytesOf(f.out() + QStringLiteral("/protocol.csv")));
    }

    void anEarlierEvaluationIsOpenedAndADamagedOneIsSaid()
    {
        EvaluationFixture f;
        f.enter();
        f.run({ QStringLiteral("one") });
        const QString auc = f.cell("figureTable", 0, 3);
        f.start();
        f.action("reviewModeAction").trigger();
        f.window().openFiles({ f.out() });
        SOON(f.find<QWidget>("evaluationScreen").isVisible());
        SOON_EQUAL(f.cell("figureTable", 0, 3), auc);
        QCOMPARE(f.find<QComboBox>("recentEvaluations").currentData().toString(), f.out());
        QFile::remove(f.out() + QStringLiteral("/scores.csv"));
        ui::ask::setNextAnswer(f.out());
        f.action("openEvaluationAction").trigger();
        SOON(f.find<ui::MessageBar>("evaluationMessage").text().contains(QStringLiteral("scores.csv")));
        QCOMPARE(f.find<TextTable>("figureTable").rowCount(), 0);
        QVERIFY(!f.action("copyTableCsvAction").isEnabled());
    }
};

QTEST_MAIN(TestEvaluationScreen)
#include "tst_evaluation_screen.moc"
