// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/soon.h"
#include "ui/datasets/bar_chart.h"
#include "ui/datasets/datasets_screen.h"
#include "ui/datasets/job_list.h"
#include "ui/datasets/sample_grid.h"
#include "ui/datasets/sample_model.h"
#include "ui/datasets/sample_pictures.h"
#include "ui/files/ask.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace semblance;
using dataset::Manifest;
using test::FakeDatasets;
using test::WindowFixture;
using ui::SampleGrid;
using ui::SampleModel;

namespace {

QAction& action(WindowFixture& f, const char* name)
{
    return f.find<QAction>(name);
}

/// A dialog's part; the dialog belongs to the window.
template <typename Widget> Widget& part(WindowFixture& f, const char* dialog, const char* name)
{
    auto* found = f.window().findChild<QDialog*>(QString::fromLatin1(dialog));
    if (!found)
        qFatal("no dialog %s", dialog);
    auto* widget = found->findChild<Widget*>(QString::fromLatin1(name));
    if (!widget)
        qFatal("no widget %s in %s", name, dialog);
    return *widget;
}

QString makeFolder(WindowFixture& f, const QString& name)
{
    QDir().mkpath(f.folder(name));
    return f.folder(name);
}

/// A dataset folder with everything extracted and a small expansion: 6 videos, 18 crops, 4 augmented samples.
QString makeDataset(WindowFixture& f, const QString& name)
{
    const QString folder = f.folder(name);
    const auto functions = FakeDatasets { 6, nullptr }.functions();
    auto scanned = functions.scan(makeFolder(f, QStringLiteral("source")), {}, {}, [](const Progress&) {});
    if (!functions.create({ folder, *scanned, {}, {} }))
        qFatal("create");
    if (!functions.extract({ jobs::DatasetRequest::Kind::Extract, folder, {}, false, {} }, {}, [](const dataset::ExtractProgress&) {}))
        qFatal("extract");
    dataset::ExpandOptions options;
    options.methods = QStringList { QStringLiteral("eye"), QStringLiteral("nose") };
    options.perMethod = 2;
    if (!functions.expand(folder, options, {}, [](const dataset::ExpandProgress&) {}))
        qFatal("expand");
    return folder;
}

SampleModel& samples(WindowFixture& f)
{
    return *qobject_cast<SampleModel*>(f.find<SampleGrid>("sampleGrid").model());
}

void openDataset(WindowFixture& f, const QString& folder)
{
    f.window().openFiles({ folder });
    SOON(samples(f).rowCount() > 0);
    SOON(f.find<QWidget>("filterPane").isEnabled());
}

void choose(WindowFixture& f, const char* box, const QVariant& value)
{
    auto& combo = f.find<QComboBox>(box);
    const int row = combo.findData(value);
    QVERIFY2(row >= 0, box);
    combo.setCurrentIndex(row);
    Q_EMIT combo.activated(row);
}

template <typename Widget> Widget& ofCard(WindowFixture& f, const char* name, int place = 0)
{
    const auto all = f.find<QWidget>("jobsPane").findChildren<Widget*>(QString::fromLatin1(name));
    if (place >= all.size())
        qFatal("no card %d", place);
    return *all[place];
}

Result<dataset::SampleDetail> stored(const QString& folder, qint64 sample)
{
    auto manifest = Manifest::open(folder, Manifest::Mode::ReadOnly);
    return (*manifest)->sample(sample);
}

/// Fills in the open review dialog and confirms it.
void decide(WindowFixture& f, const QString& reason)
{
    part<QComboBox>(f, "reviewDialog", "reviewReason").setEditText(reason);
    part<QLineEdit>(f, "reviewDialog", "reviewAuthor").setText(QStringLiteral("An Examiner"));
    part<QPushButton>(f, "reviewDialog", "reviewOk").click();
}

} // namespace

class TestDatasetsScreen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachModeShowsOnlyItsOwnCommands()
    {
        WindowFixture f;
        f.start().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.window(), 300000));
        QCOMPARE(f.window().shownScreen(), QStringLiteral("review"));
        QVERIFY(action(f, "analyzeAction").isVisible());
        QVERIFY(!action(f, "addDatasetAction").isVisible());
        QTest::keyClick(&f.window(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(f.window().shownScreen(), QStringLiteral("datasets"));
        QVERIFY(f.find<QWidget>("datasetsScreen").isVisible());
        QVERIFY(!action(f, "analyzeAction").isVisible());
        QVERIFY(action(f, "addDatasetAction").isVisible());
        QVERIFY(f.find<QMenu>("datasetMenu").menuAction()->isVisible());
        QTest::keyClick(&f.window(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(f.window().shownScreen(), QStringLiteral("review"));
        QVERIFY(action(f, "playAction").isVisible());
    }

    void theModeIsKeptForTheNextStart()
    {
        WindowFixture f;
        f.start();
        action(f, "datasetsModeAction").trigger();
        f.start();
        QCOMPARE(f.window().shownScreen(), QStringLiteral("datasets"));
    }

    void aScanShowsLayoutCountsAndWhatIsMissing()
    {
        WindowFixture f;
        f.start();
        action(f, "datasetsModeAction").trigger();
        action(f, "addDatasetAction").trigger();
        QVERIFY(!part<QPushButton>(f, "addDatasetDialog", "addAndExtract").isEnabled());
        ui::ask::setNextAnswer(makeFolder(f, QStringLiteral("source")));
        part<QPushButton>(f, "addDatasetDialog", "chooseRoot").click();
        auto& counts = part<QTableWidget>(f, "addDatasetDialog", "scanCounts");
        SOON_EQUAL(counts.rowCount(), 3);
        auto& findings = part<QTableWidget>(f, "addDatasetDialog", "scanFindings");
        QCOMPARE(findings.rowCount(), 2);
        QVERIFY(findings.item(0, 0)->text().contains(QStringLiteral("Missing")));
        QCOMPARE(findings.item(0, 1)->text(), QStringLiteral("NeuralTextures"));
        QCOMPARE(findings.item(0, 4)->text(), QStringLiteral("the method NeuralTextures"));
        const QString summary = part<QLabel>(f, "addDatasetDialog", "scanSummary").text();
        QVERIFY2(summary.contains(QStringLiteral("6")) && summary.contains(QStringLiteral("MyMethod")), qPrintable(summary));
        QVERIFY(part<QPushButton>(f, "addDatasetDialog", "addAndExtract").isEnabled());
        // Nothing is written into the dataset itself.
        part<QLineEdit>(f, "addDatasetDialog", "datasetTarget").setText(f.folder(QStringLiteral("source/crops")));
        QVERIFY(!part<QPushButton>(f, "addDatasetDialog", "addAndExtract").isEnabled());
    }

    void aFolderThatIsGoneIsSaidInTheDialog()
    {
        WindowFixture f;
        f.start();
        action(f, "datasetsModeAction").trigger();
        action(f, "addDatasetAction").trigger();
        part<QLineEdit>(f, "addDatasetDialog", "datasetRoot").setText(f.folder(QStringLiteral("nowhere")));
        part<QPushButton>(f, "addDatasetDialog", "scanButton").click();
        auto& bar = part<ui::MessageBar>(f, "addDatasetDialog", "addDatasetMessage");
        SOON(bar.isVisible());
        QVERIFY(bar.text().contains(QStringLiteral("nowhere' does not exist")));
        QVERIFY(!part<QPushButton>(f, "addDatasetDialog", "addAndExtract").isEnabled());
    }

    void aMethodOfOnesOwnGetsItsRowAndTheFileIsReadAgain()
    {
        WindowFixture f;
        f.start();
        action(f, "datasetsModeAction").trigger();
        action(f, "addDatasetAction").trigger();
        ui::ask::setNextAnswer(makeFolder(f, QStringLiteral("source")));
        part<QPushButton>(f, "addDatasetDialog", "chooseRoot").click();
        auto& summary = part<QLabel>(f, "addDatasetDialog", "scanSummary");
        SOON(summary.text().contains(QStringLiteral("MyMethod")));
        auto& methods = part<QComboBox>(f, "addDatasetDialog", "labelMethod");
        methods.setCurrentIndex(methods.findText(QStringLiteral("MyMethod")));
        auto& mouth = part<QComboBox>(f, "addDatasetDialog", "label_mouth");
        QCOMPARE(mouth.currentIndex(), 2);
        mouth.setCurrentIndex(0);
        Q_EMIT mouth.activated(0);
        QVERIFY(!part<QPushButton>(f, "addDatasetDialog", "addAndExtract").isEnabled());
        const QString file = f.folder(QStringLiteral("labels.json"));
        ui::ask::setNextAnswer(file);
        part<QPushButton>(f, "addDatasetDialog", "saveLabels").click();
        SOON(part<QPushButton>(f, "addDatasetDialog", "addAndExtract").isEnabled());
        const auto table = dataset::LabelTable::withFile(dataset::Hierarchy::Ffpp, file);
        QVERIFY(table);
        QCOMPARE(dataset::toText(*table->labels(QStringLiteral("MyMethod"))), QStringLiteral("1??????1??"));
        QVERIFY(!summary.text().contains(QStringLiteral("MyMethod")));
    }

    void anAddedDatasetIsExtractedAndShown()
    {
        WindowFixture f;
        f.start();
        action(f, "datasetsModeAction").trigger();
        action(f, "addDatasetAction").trigger();
        ui::ask::setNextAnswer(makeFolder(f, QStringLiteral("source")));
        part<QPushButton>(f, "addDatasetDialog", "chooseRoot").click();
        auto& add = part<QPushButton>(f, "addDatasetDialog", "addAndExtract");
        SOON(add.isEnabled());
        const QString folder = f.folder(QStringLiteral("source-faces"));
        QCOMPARE(part<QLineEdit>(f, "addDatasetDialog", "datasetTarget").text(), folder);
        add.click();
        SOON_EQUAL(samples(f).rowCount(), 6 * test::kFakeCrops);
        SOON_EQUAL(ofCard<QLabel>(f, "jobState").text(), QStringLiteral("Finished"));
        QVERIFY(f.settings().value(QStringLiteral("datasets/recent")).toStringList().contains(folder));
        SOON(f.find<QLabel>("datasetFacts").text().contains(QStringLiteral("18 crops")));
    }

    void aJobIsCancelledAndResumedToTheSameEnd()
    {
        WindowFixture f;
        f.datasets.gate = std::make_shared<QSemaphore>();
        f.start();
        action(f, "datasetsModeAction").trigger();
        action(f, "addDatasetAction").trigger();
        ui::ask::setNextAnswer(makeFolder(f, QStringLiteral("source")));
        part<QPushButton>(f, "addDatasetDialog", "chooseRoot").click();
        SOON(part<QPushButton>(f, "addDatasetDialog", "addAndExtract").isEnabled());
        part<QPushButton>(f, "addDatasetDialog", "addAndExtract").click();
        f.datasets.gate->release(2);
        SOON(!f.window().findChildren<QLabel*>(QStringLiteral("jobCounts")).isEmpty());
        SOON(ofCard<QLabel>(f, "jobCounts").text().contains(QStringLiteral("2 of 6")));
        QVERIFY(!ofCard<QToolButton>(f, "jobResume").isVisible());
        ofCard<QToolButton>(f, "jobCancel").click();
        SOON_EQUAL(ofCard<QLabel>(f, "jobState").text(), QStringLiteral("Paused at 2 of 6"));
        ofCard<QToolButton>(f, "jobResume").click();
        f.datasets.gate->release(100);
        SOON_EQUAL(ofCard<QLabel>(f, "jobState").text(), QStringLiteral("Finished"));
        SOON_EQUAL(samples(f).rowCount(), 6 * test::kFakeCrops);
    }

    void aClosedWindowLeavesItsJobPausedForTheNextOne()
    {
        WindowFixture f;
        f.datasets.gate = std::make_shared<QSemaphore>();
        f.start();
        const auto functions = f.datasets.functions();
        const QString folder = f.folder(QStringLiteral("faces"));
        auto scanned = functions.scan(makeFolder(f, QStringLiteral("source")), {}, {}, [](const Progress&) {});
        QVERIFY(functions.create({ folder, *scanned, {}, {} }));
        f.window().openFiles({ folder });
        SOON_EQUAL(f.find<QWidget>("jobsPane").findChildren<QLabel*>(QStringLiteral("jobState")).size(), 1);
        QCOMPARE(ofCard<QLabel>(f, "jobState").text(), QStringLiteral("Paused at 0 of 6"));
        ofCard<QToolButton>(f, "jobResume").click();
        f.datasets.gate->release(3);
        SOON(ofCard<QLabel>(f, "jobCounts").text().contains(QStringLiteral("3 of 6")));
        QVERIFY(!f.window().close());
        const auto* question = f.window().findChild<QMessageBox*>(QStringLiteral("consentDialog"));
        QVERIFY(question && question->text().contains(QStringLiteral("faces is being extracted")));
        f.find<QPushButton>("consentYes").click();
        QVERIFY(!f.window().isVisible());
        f.datasets.gate = std::make_shared<QSemaphore>(100);
        f.start();
        QCOMPARE(f.window().shownScreen(), QStringLiteral("datasets"));
        QVERIFY2(ofCard<QLabel>(f, "jobState").text().startsWith(QStringLiteral("Paused at 3 of 6")),
            qPrintable(ofCard<QLabel>(f, "jobState").text()));
        ofCard<QToolButton>(f, "jobResume").click();
        SOON_EQUAL(ofCard<QLabel>(f, "jobState").text(), QStringLiteral("Finished"));
        auto manifest = Manifest::open(folder, Manifest::Mode::ReadOnly);
        QCOMPARE((*manifest)->sampleIds({})->size(), 18);
    }

    void severalJobsWaitForEachOther()
    {
        WindowFixture f;
        f.datasets.gate = std::make_shared<QSemaphore>();
        f.start();
        openDataset(f, makeDataset(f, QStringLiteral("faces")));
        for (const char* method : { "method_whole_face_swap", "method_face_xray" }) {
            action(f, "expandDatasetAction").trigger();
            part<QCheckBox>(f, "expandDialog", method).click();
            part<QPushButton>(f, "expandDialog", "expandOk").click();
            SOON(!f.window().findChild<QDialog*>(QStringLiteral("expandDialog")));
        }
        SOON_EQUAL(ofCard<QLabel>(f, "jobState", 0).text(), QStringLiteral("Running"));
        QCOMPARE(ofCard<QLabel>(f, "jobState", 1).text(), QStringLiteral("Waiting"));
        ofCard<QToolButton>(f, "jobCancel", 1).click();
        f.datasets.gate->release(100);
        SOON_EQUAL(ofCard<QLabel>(f, "jobState", 0).text(), QStringLiteral("Finished"));
        SOON_EQUAL(ofCard<QLabel>(f, "jobState", 1).text(), QStringLiteral("Paused"));
        QVERIFY(ofCard<QLabel>(f, "jobCounts", 0).text().contains(QStringLiteral("Heads turned too differently: 1")));
    }

    void filtersShowWhatPassesThem()
    {
        WindowFixture f;
        f.start();
        openDataset(f, makeDataset(f, QStringLiteral("faces")));
        SOON_EQUAL(samples(f).rowCount(), 22);
        choose(f, "filterKind", static_cast<int>(dataset::SampleKind::Augmented));
        SOON_EQUAL(samples(f).rowCount(), 4);
        choose(f, "filterMethod", QStringLiteral("eye"));
        SOON_EQUAL(samples(f).rowCount(), 2);
        choose(f, "filterState", true);
        SOON_EQUAL(samples(f).rowCount(), 0);
        QVERIFY(f.find<SampleGrid>("sampleGrid").message().contains(QStringLiteral("No sample passes")));
        f.find<QPushButton>("filterClear").click();
        SOON_EQUAL(samples(f).rowCount(), 22);
        choose(f, "filterReason", QStringLiteral("yaw_mismatch"));
        SOON_EQUAL(samples(f).rowCount(), 1);
        f.find<QPushButton>("filterClear").click();
        choose(f, "filterNode", 1); // expression: not known for Deepfakes
        QVERIFY(f.find<QComboBox>("filterLabel").isEnabled());
        choose(f, "filterLabel", -1);
        auto manifest = Manifest::open(f.folder(QStringLiteral("faces")), Manifest::Mode::ReadOnly);
        dataset::SampleFilter filter;
        filter.label = dataset::SampleFilter::NodeLabel { 1, std::nullopt };
        const auto expected = (*manifest)->sampleIds(filter)->size();
        QVERIFY(expected > 0 && expected < 22);
        SOON_EQUAL(samples(f).rowCount(), static_cast<int>(expected));
        f.find<QPushButton>("filterClear").click();
        f.find<QLineEdit>("filterIdentity").setText(QStringLiteral("id1"));
        Q_EMIT f.find<QLineEdit>("filterIdentity").editingFinished();
        SOON_EQUAL(samples(f).rowCount(), 6);
    }

    void keysWalkThroughTheSamplesAndTheDetailFollows()
    {
        WindowFixture f;
        f.start().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.window(), 300000));
        openDataset(f, makeDataset(f, QStringLiteral("faces")));
        auto& grid = f.find<SampleGrid>("sampleGrid");
        auto& pictures = f.find<ui::SamplePictures>("samplePictures");
        SOON_EQUAL(pictures.captions(), QStringList { QStringLiteral("Real face") });
        grid.setFocus();
        for (int i = 0; i < 21; ++i)
            QTest::keyClick(&grid, Qt::Key_Right);
        QCOMPARE(grid.currentIndex().row(), 21);
        QVERIFY(!action(f, "nextSampleAction").isEnabled());
        SOON_EQUAL(pictures.captions(),
            QStringList({ QStringLiteral("Source"), QStringLiteral("Target"), QStringLiteral("Mask"), QStringLiteral("Result") }));
        const QString record = f.find<QTextBrowser>("sampleRecord").toPlainText();
        QVERIFY2(record.contains(QStringLiteral("Landmark distance")) && record.contains(QStringLiteral("Seed")), qPrintable(record));
        QTest::keyClick(&grid, Qt::Key_M);
        QVERIFY(pictures.landmarksShown());
        QTest::keyClick(&grid, Qt::Key_Left);
        QCOMPARE(grid.currentIndex().row(), 20);
    }

    void rejectingIsAReviewRow()
    {
        WindowFixture f;
        f.start().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.window(), 300000));
        const QString folder = makeDataset(f, QStringLiteral("faces"));
        openDataset(f, folder);
        auto& grid = f.find<SampleGrid>("sampleGrid");
        grid.setFocus();
        const qint64 id = samples(f).idAt(0);
        SOON(action(f, "rejectSampleAction").isEnabled());
        QVERIFY(grid.hasFocus());
        QTest::keyClick(&grid, Qt::Key_R);
        QVERIFY(!part<QPushButton>(f, "reviewDialog", "reviewOk").isEnabled());
        decide(f, QStringLiteral("two faces"));
        SOON_EQUAL(samples(f).index(0).data(SampleModel::RejectedRole).toString(), QStringLiteral("two faces"));
        const auto detail = stored(folder, id);
        QVERIFY(detail);
        QCOMPARE(detail->reviews.size(), 1);
        QCOMPARE(detail->reviews[0].action, dataset::ReviewRow::Action::Reject);
        QCOMPARE(detail->reviews[0].author, QStringLiteral("An Examiner"));
        QCOMPARE(detail->reviews[0].reason, QStringLiteral("two faces"));
        SOON(f.find<QTextBrowser>("sampleRecord").toPlainText().contains(QStringLiteral("two faces")));
        SOON(f.find<ui::BarChart>("rejectionChart").categories().contains(QStringLiteral("two faces")));

        SOON(!f.window().findChild<QDialog*>(QStringLiteral("reviewDialog")));
        f.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.window(), 300000));
        grid.setFocus();
        QTest::keyClick(&grid, Qt::Key_A);
        QCOMPARE(part<QLineEdit>(f, "reviewDialog", "reviewAuthor").text(), QStringLiteral("An Examiner"));
        decide(f, QStringLiteral("one is a poster"));
        SOON(samples(f).index(0).data(SampleModel::RejectedRole).toString().isEmpty());
        QCOMPARE(stored(folder, id)->reviews.size(), 2);
    }

    void relabellingKeepsWhatWasAndIsARow()
    {
        WindowFixture f;
        f.start();
        const QString folder = makeDataset(f, QStringLiteral("faces"));
        openDataset(f, folder);
        auto& grid = f.find<SampleGrid>("sampleGrid");
        grid.setCurrentIndex(samples(f).index(3)); // of the second video: Deepfakes
        SOON(f.find<QTextBrowser>("sampleRecord").toPlainText().contains(QStringLiteral("Deepfakes")));
        SOON(action(f, "relabelSampleAction").isEnabled());
        action(f, "relabelSampleAction").trigger();
        auto& eye = part<QComboBox>(f, "reviewDialog", "label_eye");
        QCOMPARE(eye.currentIndex(), 0);
        eye.setCurrentIndex(1);
        decide(f, QStringLiteral("the eyes are hers"));
        const qint64 id = samples(f).idAt(3);
        SOON(stored(folder, id)->reviews.size() == 1);
        const auto detail = stored(folder, id);
        QCOMPARE(dataset::toText(detail->sample.labels), QStringLiteral("1?11011111"));
        QCOMPARE(dataset::toText(detail->labelsAsMade), QStringLiteral("1?11111111"));
        SOON(f.find<QTextBrowser>("sampleRecord").toPlainText().contains(QStringLiteral("was: altered")));
    }

    void chartsShowTheBalance()
    {
        WindowFixture f;
        f.start();
        const QString folder = makeDataset(f, QStringLiteral("faces"));
        openDataset(f, folder);
        auto manifest = Manifest::open(folder, Manifest::Mode::ReadOnly);
        const auto counts = (*manifest)->counts();
        auto& methods = f.find<ui::BarChart>("methodChart");
        QCOMPARE(methods.parts().first().values, counts->acceptedByMethod.values());
        auto& nodes = f.find<ui::BarChart>("nodeChart");
        QCOMPARE(nodes.categories().size(), 10);
        QCOMPARE(nodes.parts().size(), 3);
        QCOMPARE(nodes.parts()[2].values[1], counts->acceptedByNode[1].unobserved);
        QCOMPARE(f.find<ui::BarChart>("rejectionChart").parts().first().values, QList<qint64> { 1 });
    }

    void theManifestIsExportedAsCsv()
    {
        WindowFixture f;
        f.start();
        openDataset(f, makeDataset(f, QStringLiteral("faces")));
        const QString file = f.folder(QStringLiteral("out.csv"));
        ui::ask::setNextAnswer(file);
        action(f, "exportCsvAction").trigger();
        SOON(f.find<ui::MessageBar>("datasetMessage").text().contains(QStringLiteral("22 samples were written")));
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), 23);
        SOON(action(f, "exportCsvAction").isEnabled());
    }

    void aFolderThatVanishesIsSaidAndTheScreenGoesOn()
    {
        WindowFixture f;
        f.start();
        const QString folder = makeDataset(f, QStringLiteral("faces"));
        openDataset(f, folder);
        QVERIFY(QDir(folder).removeRecursively());
        action(f, "refreshDatasetAction").trigger();
        auto& bar = f.find<ui::MessageBar>("datasetMessage");
        SOON(bar.isVisible());
        QVERIFY2(bar.text().contains(QStringLiteral("faces")), qPrintable(bar.text()));
        QCOMPARE(samples(f).rowCount(), 0);
        QVERIFY(f.find<SampleGrid>("sampleGrid").message().contains(QStringLiteral("faces")));
        QVERIFY(!action(f, "expandDatasetAction").isEnabled());
        openDataset(f, makeDataset(f, QStringLiteral("other")));
        QCOMPARE(samples(f).rowCount(), 22);
        QVERIFY(!bar.isVisible());
    }

    void aDamagedManifestIsSaid()
    {
        WindowFixture f;
        f.start();
        const QString folder = makeFolder(f, QStringLiteral("broken"));
        QFile manifest(Manifest::pathIn(folder));
        QVERIFY(manifest.open(QIODevice::WriteOnly));
        manifest.write(QByteArray(8192, 'x'));
        manifest.close();
        f.window().openFiles({ folder });
        auto& bar = f.find<ui::MessageBar>("datasetMessage");
        SOON(bar.isVisible());
        QVERIFY2(bar.text().contains(QStringLiteral("broken")), qPrintable(bar.text()));
        QVERIFY(f.find<QLabel>("datasetFacts").text().contains(QStringLiteral("can't be read")));
    }

    void everyControlHasANameForAssistiveTechnology()
    {
        WindowFixture f;
        f.start();
        openDataset(f, makeDataset(f, QStringLiteral("faces")));
        action(f, "expandDatasetAction").trigger();
        action(f, "addDatasetAction").trigger();
        QList<QWidget*> all = f.find<QWidget>("datasetsScreen").findChildren<QWidget*>();
        for (const char* dialog : { "expandDialog", "addDatasetDialog" })
            all << f.window().findChild<QDialog*>(QString::fromLatin1(dialog))->findChildren<QWidget*>();
        int checked = 0;
        for (QWidget* widget : std::as_const(all)) {
            const bool ofPopup = qobject_cast<QComboBox*>(widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr);
            if (ofPopup || !(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(QStringLiteral("qt_"))
                || !(qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QLineEdit*>(widget)
                    || qobject_cast<QAbstractItemView*>(widget)))
                continue;
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                qPrintable(widget->objectName() + QLatin1Char(' ') + QLatin1String(widget->metaObject()->className())));
            ++checked;
        }
        QVERIFY(checked > 30);
    }
};
QTEST_MAIN(TestDatasetsScreen)
#include "tst_datasets_screen.moc"
