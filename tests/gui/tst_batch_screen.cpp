// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/batch_store.h"
#include "support/soon.h"
#include "ui/batch/batch_filter.h"
#include "ui/batch/batch_table.h"
#include "ui/batch/batch_view.h"
#include "ui/batch/batch_words.h"
#include "ui/files/ask.h"
#include "ui/player/player.h"
#include "ui/results/face_focus.h"
#include "ui/results/results.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace semblance;
using jobs::BatchItem;
using test::WindowFixture;
using ui::BatchFilter;
using ui::BatchTable;

namespace {

struct BatchFixture : WindowFixture {
    explicit BatchFixture(Plan plan = {})
        : WindowFixture(std::move(plan))
    {
    }
    ~BatchFixture() { close(); }

    void enter()
    {
        start();
        action("batchModeAction").trigger();
        SOON(action("batchAddFilesAction").isEnabled());
    }
    QAction& action(const char* name) const { return find<QAction>(name); }
    ui::BatchView& list() const { return find<ui::BatchView>("batchList"); }
    QString cell(int row, int column) const { return list().model()->index(row, column).data().toString(); }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            all << cell(row, BatchTable::File);
        return all;
    }
    QStringList states() const
    {
        QStringList all;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            all << cell(row, BatchTable::State);
        return all;
    }
    void choose(const QStringList& files) const
    {
        list().clearSelection();
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            if (files.contains(cell(row, BatchTable::File)))
                list().selectionModel()->select(list().model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    QString totals() const { return find<QLabel>("batchTotals").text(); }
    QString message() const { return find<ui::MessageBar>("batchMessage").text(); }
    QWidget& screen() const { return find<QWidget>("batchScreen"); }

    /// Qt gives the drop to whichever widget on the way up has accepted its coming.
    static void drop(QWidget& target, const QMimeData& data, const QPoint& at)
    {
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &enter);
        QDropEvent event(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &event);
    }
    void dropFiles(const QStringList& paths) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        drop(list().isVisible() ? *list().viewport() : screen(), data, QPoint(20, 20));
    }
};

const QString kA = QStringLiteral("a.mp4");
const QString kB = QStringLiteral("b.mp4");
const QString kC = QStringLiteral("c.mp4");
const QString kBroken = QStringLiteral("broken.txt");
const QString kWaiting = QStringLiteral("Waiting");

BatchItem doneItem(
    const QString& name, std::optional<double> primary, std::optional<double> share, std::optional<double> seconds, int problems)
{
    BatchItem item;
    item.path = QStringLiteral("/e/") + name;
    item.state = BatchItem::State::Done;
    jobs::Triage triage;
    if (primary) {
        triage.primary = jobs::TriageNode { "face", *primary, 0, 30 };
        triage.worst = jobs::TriageNode { "mouth", *primary / 2, 0, 30 };
    }
    triage.suspiciousShare = share;
    triage.durationSeconds = seconds;
    for (int i = 0; i < problems; ++i)
        triage.problems.append({ i, QStringLiteral("Frame does not decode.") });
    item.triage = triage;
    return item;
}

/// A queue of these files, kept as by an earlier window.
void store(const QString& folder, const QList<BatchItem>& items)
{
    auto opened = jobs::BatchStore::open(folder);
    QVERIFY(opened);
    QVERIFY((*opened)->append(items));
}

/// A list from an earlier time with one file to do.
void storeWaiting(const BatchFixture& f)
{
    BatchItem item;
    item.path = f.file(kA);
    item.how.casePath = f.folder(QStringLiteral("batch.semcase"));
    store(f.folder(QStringLiteral("batch")), { item });
}

} // namespace

class TestBatchScreen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void droppedFilesAndFoldersAreAnalysedAndTheTableSumsThemUp()
    {
        BatchFixture f;
        f.enter();
        QVERIFY(f.find<QLabel>("batchEmpty").isVisible());
        QDir().mkpath(f.folder(QStringLiteral("in/deeper")));
        for (const char* name : { "in/a.mp4", "in/notes.csv", "in/deeper/b.mp4" })
            f.file(QString::fromLatin1(name));
        f.dropFiles({ f.folder(QStringLiteral("in")), f.file(kBroken) });
        SOON_EQUAL(f.states(), QStringList({ QStringLiteral("Done"), QStringLiteral("Done"), QStringLiteral("Failed") }));
        QCOMPARE(f.names(), QStringList({ kA, kB, kBroken }));
        QCOMPARE(f.cell(0, BatchTable::Tracks), QStringLiteral("2"));
        QCOMPARE(f.cell(0, BatchTable::Faces), QStringLiteral("35"));
        QCOMPARE(f.cell(0, BatchTable::Duration), QStringLiteral("0.8 s"));
        QVERIFY(!f.cell(0, BatchTable::Verdict).isEmpty() && !f.cell(0, BatchTable::Worst).isEmpty());
        QVERIFY(f.cell(2, BatchTable::Problems).contains(kBroken));
        QVERIFY(f.find<QLabel>("batchTotals").text().contains(QStringLiteral("3 of 3")));
        QVERIFY(f.find<ui::MessageBar>("batchNotice").text().contains(QStringLiteral("demonstration model")));
        f.choose({ kBroken });
        QVERIFY(f.find<QTextBrowser>("batchDetails").toPlainText().contains(kBroken));

        // And dropped on the table it is tried again.
        f.dropFiles({ f.folder(kBroken) });
        SOON(f.message().contains(QStringLiteral("once more")));
    }

    void aFileOpensInReviewAtItsMostSuspiciousFrame_data()
    {
        QTest::addColumn<bool>("byEnter");
        QTest::newRow("double click") << false;
        QTest::newRow("Enter") << true;
    }
    void aFileOpensInReviewAtItsMostSuspiciousFrame()
    {
        QFETCH(bool, byEnter);
        BatchFixture f;
        f.enter();
        ui::ask::setNextAnswer(f.file(kA));
        f.action("batchAddFilesAction").trigger();
        SOON_EQUAL(f.states(), QStringList { QStringLiteral("Done") });
        const auto& table = *f.window().findChild<BatchTable*>();
        const BatchItem item = table.at(0);
        QVERIFY(item.triage->peakFrame && *item.triage->peakFrame > 0);
        f.list().setCurrentIndex(f.list().model()->index(0, 0));
        if (byEnter) {
            QTest::keyClick(&f.list(), Qt::Key_Return);
        } else {
            const QPoint at = f.list().visualRect(f.list().model()->index(0, BatchTable::File)).center();
            QTest::mouseClick(f.list().viewport(), Qt::LeftButton, {}, at);
            QTest::mouseDClick(f.list().viewport(), Qt::LeftButton, {}, at);
        }
        SOON_EQUAL(f.window().shownScreen(), QStringLiteral("review"));
        auto& player = *f.window().findChild<ui::Player*>();
        SOON_EQUAL(player.current(), item.triage->peakFrame);
        auto& results = *f.window().findChild<ui::Results*>();
        SOON(results.run());
        QCOMPARE(results.place()->casePath, item.how.casePath);
        QCOMPARE(results.run()->run.id.value, item.triage->run.value);
        // And with the face chosen that makes it so.
        QVERIFY(item.triage->peakTrack);
        auto& focus = *f.window().findChild<ui::FaceFocus*>();
        SOON_EQUAL(focus.chosenTrack(), item.triage->peakTrack);
        SOON(focus.chosenFace() && focus.chosenFace()->frame == *item.triage->peakFrame);
    }

    void whatWasSaidAboutWaitingFilesGoesWhenTheyAreGoneOnWith()
    {
        BatchFixture f;
        storeWaiting(f);
        f.start();
        auto& window = f.find<ui::MessageBar>("windowMessage");
        SOON(window.text().contains(QStringLiteral("waiting from before")));
        f.action("batchModeAction").trigger();
        QVERIFY(f.message().contains(QStringLiteral("waiting from before")));
        f.action("batchPauseAction").trigger();
        QVERIFY(f.message().isEmpty() && window.text().isEmpty());
        SOON_EQUAL(f.states(), QStringList { QStringLiteral("Done") });
    }

    void closingDuringABatchAsksAndTheNextStartGoesOnWithIt()
    {
        WindowFixture::Plan plan;
        plan.batches = std::make_shared<QSemaphore>();
        BatchFixture f(plan);
        f.enter();
        f.dropFiles({ f.file(kA), f.file(kB) });
        SOON(f.cell(0, BatchTable::State).startsWith(QStringLiteral("Analysing frames")));
        f.action("reviewModeAction").trigger();
        QVERIFY(!f.window().close());
        const auto* question = f.window().findChild<QMessageBox*>(QStringLiteral("consentDialog"));
        QVERIFY(question && question->text().startsWith(QStringLiteral("The batch is running.")));
        QTest::keyClick(&f.find<QDialog>("consentDialog"), Qt::Key_Escape);
        SOON(!f.window().findChild<QDialog*>(QStringLiteral("consentDialog")));
        QVERIFY(f.window().isVisible());
        QVERIFY(!f.window().close());
        f.find<QPushButton>("consentYes").click();
        QVERIFY(!f.window().isVisible());

        plan.batches->release(1000);
        f.enter();
        SOON_EQUAL(f.states(), QStringList({ kWaiting, kWaiting }));
        QVERIFY(f.window().close()); // A paused batch loses nothing.
        f.window().show();
        f.action("batchPauseAction").trigger();
        SOON_EQUAL(f.states(), QStringList({ QStringLiteral("Done"), QStringLiteral("Done") }));
    }

    void theChosenRowsOutliveAChangeOfTheLanguage()
    {
        BatchFixture f;
        store(
            f.folder(QStringLiteral("batch")), { doneItem(kA, 0.1, 0, 1, 0), doneItem(kB, 0.9, 0.5, 2, 0), doneItem(kC, 0.5, 0.1, 3, 0) });
        f.enter();
        SOON_EQUAL(f.names(), QStringList({ kA, kB, kC }));
        f.list().sortByColumn(BatchTable::Verdict, Qt::DescendingOrder);
        f.choose({ kA, kC });
        f.list().selectionModel()->setCurrentIndex(f.list().model()->index(1, 0), QItemSelectionModel::NoUpdate);
        const auto chosen = f.list().selectedIds();
        QCOMPARE(chosen.size(), 2);
        auto& show = f.find<QComboBox>("batchShow");
        show.setCurrentIndex(0);
        ui::setLanguage(*qApp, QStringLiteral("de"));
        SOON(f.action("batchStopAction").text() != QStringLiteral("&Stop"));
        QCOMPARE(f.names(), QStringList({ kB, kC, kA }));
        QCOMPARE(f.list().selectedIds(), chosen);
        QCOMPARE(f.list().currentIndex().row(), 1);
        QVERIFY(f.find<QTextBrowser>("batchDetails").toPlainText().contains(QStringLiteral("2")));
        ui::setLanguage(*qApp, QStringLiteral("en"));
    }

    void theWaitingFilesAreSaidInOnePlace()
    {
        BatchFixture f;
        storeWaiting(f);
        f.enter();
        SOON(f.message().contains(QStringLiteral("waiting from before")));
        auto& window = f.find<ui::MessageBar>("windowMessage");
        QVERIFY(window.text().isEmpty());
        // Nor are they after the next start, which begins with this screen.
        f.start();
        SOON(f.message().contains(QStringLiteral("waiting from before")));
        QVERIFY2(f.find<ui::MessageBar>("windowMessage").text().isEmpty(), qPrintable(f.find<ui::MessageBar>("windowMessage").text()));
        // What was closed is not said again in another language.
        f.find<ui::MessageBar>("batchMessage").findChild<QToolButton*>(QStringLiteral("messageClose"))->click();
        ui::setLanguage(*qApp, QStringLiteral("de"));
        SOON(f.action("batchStopAction").text() != QStringLiteral("&Stop"));
        QVERIFY(f.message().isEmpty());
        ui::setLanguage(*qApp, QStringLiteral("en"));
    }

    void aStoppedFileIsNotCountedAsFinished()
    {
        WindowFixture::Plan plan;
        plan.batches = std::make_shared<QSemaphore>();
        BatchFixture f(plan);
        f.enter();
        f.action("batchPauseAction").trigger();
        f.dropFiles({ f.file(kA), f.file(kB), f.file(kC) });
        SOON_EQUAL(f.names(), QStringList({ kA, kB, kC }));
        f.choose({ kA, kB });
        f.action("batchStopAction").trigger();
        QVERIFY2(f.totals().startsWith(QStringLiteral("0 of 3 files finished, stopped: 2")), qPrintable(f.totals()));
        QCOMPARE(f.find<QProgressBar>("batchProgress").value(), 0);
        plan.batches->release(1000);
        f.action("reviewModeAction").trigger();
        f.action("batchPauseAction").trigger();
        SOON_EQUAL(f.find<ui::MessageBar>("windowMessage").text(), QStringLiteral("The batch is over: 1 of 3 files finished, stopped: 2."));
        QCOMPARE(f.totals(), QStringLiteral("1 of 3 files finished, stopped: 2"));
        QCOMPARE(f.find<QProgressBar>("batchProgress").value(), f.find<QProgressBar>("batchProgress").maximum());
    }

    void aFinishedBatchIsSaidOnAnotherScreenUntilThereIsMoreToDo()
    {
        BatchFixture f;
        f.enter();
        f.find<QAction>("reviewModeAction").trigger();
        ui::ask::setNextAnswer(f.file(kA));
        f.action("batchAddFilesAction").trigger();
        auto& window = f.find<ui::MessageBar>("windowMessage");
        SOON(window.text().contains(QStringLiteral("The batch is over: 1 of 1 files finished")));
        QCOMPARE(f.states(), QStringList { QStringLiteral("Done") }); // Its results are in the table by then.
        ui::ask::setNextAnswer(f.file(kB));
        f.action("batchPauseAction").trigger();
        f.action("batchAddFilesAction").trigger();
        SOON(window.text().isEmpty());
    }

    void nothingIsSaidOfAFinishedBatchToWhomeverWatchesIt()
    {
        BatchFixture f;
        f.enter();
        ui::ask::setNextAnswer(f.file(kA));
        f.action("batchAddFilesAction").trigger();
        SOON_EQUAL(f.states(), QStringList { QStringLiteral("Done") });
        SOON(f.find<QLabel>("batchTotals").text().contains(QStringLiteral("1 of 1")));
        QVERIFY(f.find<ui::MessageBar>("windowMessage").text().isEmpty());
    }

    void aLongProblemKeepsItsBeginningAndItsEnd()
    {
        BatchFixture f;
        BatchItem item = doneItem(kA, 0.7, 0.5, 12.0, 1);
        store(f.folder(QStringLiteral("batch")), { item });
        f.enter();
        auto& list = f.list();
        SOON_EQUAL(list.model()->rowCount(), 1);
        const QModelIndex index = list.model()->index(0, BatchTable::Problems);
        class Opened : public QStyledItemDelegate {
        public:
            using QStyledItemDelegate::initStyleOption;
        };
        QStyleOptionViewItem option;
        const auto* delegate = qobject_cast<QStyledItemDelegate*>(list.itemDelegateForIndex(index));
        QVERIFY(delegate);
        (delegate->*&Opened::initStyleOption)(&option, index);
        QCOMPARE(option.textElideMode, Qt::ElideMiddle);
        QVERIFY(!option.text.isEmpty());
        // What is left out there is said in the tool tip.
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Frame does not decode.")));
    }

    void scoresAreHiddenUntilTheOwnOpinionIsRecorded()
    {
        BatchFixture f;
        f.enter();
        ui::ask::setNextAnswer(f.file(kA));
        f.action("batchAddFilesAction").trigger();
        SOON_EQUAL(f.states(), QStringList { QStringLiteral("Done") });
        auto& table = *f.window().findChild<BatchTable*>();
        QVERIFY(table.at(0).triage->primary);
        const BatchItem item = table.at(0);
        QCOMPARE(item.triage->withoutOpinion, 2);
        f.action("firstOpinionAction").setChecked(true);
        f.action("reviewModeAction").trigger();
        f.action("batchModeAction").trigger();
        for (const int column : { BatchTable::Verdict, BatchTable::Worst, BatchTable::Suspicious }) {
            QCOMPARE(f.cell(0, column), QStringLiteral("hidden"));
            QVERIFY(!table.sortKey(0, column).isValid());
        }
        f.list().setCurrentIndex(f.list().model()->index(0, 0));
        const QString details = f.find<QTextBrowser>("batchDetails").toPlainText();
        QVERIFY(details.contains(QStringLiteral("own opinion")));
        QVERIFY(!details.contains(ui::triageNodeText(item.triage->primary)));
        f.action("batchOpenAction").trigger();
        auto& player = *f.window().findChild<ui::Player*>();
        SOON_EQUAL(player.current(), 0); // The place would be a hint too.
        {
            auto file = cases::CaseFile::open(item.how.casePath);
            QVERIFY(file);
            for (const int track : { 0, 1 }) {
                cases::RecordContent content;
                content.kind = cases::RecordKind::Judgement;
                content.run = item.triage->run;
                content.track = track;
                QVERIFY((*file)->addEntry((*file)->evidence()->first().id, content, QStringLiteral("examiner")));
            }
        }
        f.action("batchModeAction").trigger();
        SOON(table.at(0).triage->primary);
        QVERIFY(f.cell(0, BatchTable::Verdict) != QStringLiteral("hidden"));
    }

    void whatIsExcludedInReviewIsInTheTableAfterwards()
    {
        BatchFixture f;
        f.enter();
        ui::ask::setNextAnswer(f.file(kA));
        f.action("batchAddFilesAction").trigger();
        SOON_EQUAL(f.states(), QStringList { QStringLiteral("Done") });
        f.list().setCurrentIndex(f.list().model()->index(0, 0));
        f.action("batchOpenAction").trigger();
        const BatchItem item = f.window().findChild<BatchTable*>()->at(0);
        {
            auto file = cases::CaseFile::open(item.how.casePath);
            QVERIFY(file);
            cases::RecordContent content;
            content.kind = cases::RecordKind::Exclusion;
            content.run = item.triage->run;
            content.track = 1;
            const auto evidence = (*file)->evidence();
            QVERIFY((*file)->addEntry(evidence->first().id, content, QStringLiteral("examiner")));
        }
        f.action("batchModeAction").trigger();
        SOON_EQUAL(f.cell(0, BatchTable::Tracks), QStringLiteral("1"));
    }

    void pauseReorderStopRetryAndRemoveWork()
    {
        WindowFixture::Plan plan;
        plan.batches = std::make_shared<QSemaphore>();
        BatchFixture f(plan);
        f.enter();
        f.action("batchPauseAction").trigger();
        QCOMPARE(f.action("batchPauseAction").text(), QStringLiteral("&Resume"));
        f.dropFiles({ f.file(kA), f.file(kB), f.file(kC) });
        SOON_EQUAL(f.names(), QStringList({ kA, kB, kC }));
        QCOMPARE(f.states(), QStringList({ kWaiting, kWaiting, kWaiting }));

        f.choose({ kC });
        QTest::keyClick(&f.list(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(f.names(), QStringList({ kA, kC, kB }));
        QCOMPARE(f.list().selectedIds().size(), 1);
        f.action("batchUpAction").trigger();
        f.action("batchUpAction").trigger();
        QCOMPARE(f.names(), QStringList({ kC, kA, kB }));
        f.action("batchDownAction").trigger();
        QCOMPARE(f.names(), QStringList({ kA, kC, kB }));
        f.action("batchEndAction").trigger();
        QCOMPARE(f.names(), QStringList({ kA, kB, kC }));
        f.action("batchTopAction").trigger();
        QCOMPARE(f.names(), QStringList({ kC, kA, kB }));

        f.choose({ kC, kA });
        f.action("batchStopAction").trigger();
        QCOMPARE(f.states(), QStringList({ QStringLiteral("Stopped"), QStringLiteral("Stopped"), kWaiting }));
        f.choose({ kC });
        f.action("batchRetryAction").trigger();
        QCOMPARE(f.states(), QStringList({ kWaiting, QStringLiteral("Stopped"), kWaiting }));
        f.choose({ kA });
        f.action("batchRemoveAction").trigger();
        QCOMPARE(f.names(), QStringList({ kC, kB }));

        plan.batches->release(1000);
        f.action("batchPauseAction").trigger();
        SOON_EQUAL(f.states(), QStringList({ QStringLiteral("Done"), QStringLiteral("Done") }));
        f.action("batchClearAction").trigger();
        QVERIFY(f.find<QLabel>("batchEmpty").isVisible());
    }

    void rowsAreDraggedInQueueOrderOnly()
    {
        BatchFixture f;
        store(
            f.folder(QStringLiteral("batch")), { doneItem(kA, 0.1, 0, 1, 0), doneItem(kB, 0.9, 0.5, 2, 0), doneItem(kC, 0.5, 0.1, 3, 0) });
        f.enter();
        SOON_EQUAL(f.names(), QStringList({ kA, kB, kC }));
        f.choose({ kC });
        QMimeData rows;
        rows.setData(BatchTable::kMimeType, {});
        const auto at = [&](int row, bool upper) {
            const QRect rect = f.list().visualRect(f.list().model()->index(row, 0));
            return QPoint(rect.center().x(), upper ? rect.top() + 1 : rect.bottom() - 1);
        };
        f.drop(*f.list().viewport(), rows, at(0, true));
        QCOMPARE(f.names(), QStringList({ kC, kA, kB }));
        f.drop(*f.list().viewport(), rows, at(1, false));
        QCOMPARE(f.names(), QStringList({ kA, kC, kB }));
        f.drop(*f.list().viewport(), rows, QPoint(20, f.list().viewport()->height() - 2));
        QCOMPARE(f.names(), QStringList({ kA, kB, kC }));
        f.list().sortByColumn(BatchTable::Verdict, Qt::DescendingOrder);
        QCOMPARE(f.names(), QStringList({ kB, kC, kA }));
        f.drop(*f.list().viewport(), rows, at(0, true));
        f.list().sortByColumn(BatchTable::Order, Qt::AscendingOrder);
        QCOMPARE(f.names(), QStringList({ kA, kB, kC }));
    }

    void theTableSortsByNumberWithTheUnknownLastAndFilters()
    {
        BatchFixture f;
        BatchItem failed;
        failed.path = QStringLiteral("/e/failed.mp4");
        failed.state = BatchItem::State::Failed;
        failed.error = { Error::Kind::Media, QStringLiteral("'failed.mp4' is cut off; copy it again.") };
        BatchItem uncertain = doneItem(QStringLiteral("uncertain"), 0.45, 0.0, 100, 0);
        uncertain.triage->primaryInterval = { 0.4, 0.52 };
        store(f.folder(QStringLiteral("batch")),
            { doneItem(QStringLiteral("ten"), 0.95, 0.10, 3600, 10), doneItem(QStringLiteral("nine"), 0.095, 0.0, 59.9, 9),
                doneItem(QStringLiteral("noface"), {}, {}, {}, 0), failed, doneItem(QStringLiteral("two"), 0.5, 0.02, 600, 2), uncertain });
        f.enter();
        SOON_EQUAL(f.names().size(), 6);
        new QAbstractItemModelTester(
            f.window().findChild<BatchTable*>(), QAbstractItemModelTester::FailureReportingMode::QtTest, &f.window());
        const auto sorted = [&](int column, Qt::SortOrder order) {
            f.list().sortByColumn(column, order);
            return f.names().join(QLatin1Char(' '));
        };
        QCOMPARE(sorted(BatchTable::Duration, Qt::AscendingOrder), QStringLiteral("nine uncertain two ten noface failed.mp4"));
        QCOMPARE(sorted(BatchTable::Duration, Qt::DescendingOrder), QStringLiteral("ten two uncertain nine noface failed.mp4"));
        QCOMPARE(sorted(BatchTable::Problems, Qt::DescendingOrder), QStringLiteral("ten nine two failed.mp4 noface uncertain"));
        QVERIFY(sorted(BatchTable::Verdict, Qt::DescendingOrder).startsWith(QStringLiteral("ten two uncertain nine")));
        QVERIFY(sorted(BatchTable::Suspicious, Qt::DescendingOrder).startsWith(QStringLiteral("ten two")));
        QVERIFY(sorted(BatchTable::Worst, Qt::AscendingOrder).startsWith(QStringLiteral("nine uncertain two ten")));
        QCOMPARE(f.cell(f.names().indexOf(QStringLiteral("noface")), BatchTable::Verdict), QStringLiteral("—"));

        auto& show = f.find<QComboBox>("batchShow");
        const auto shown = [&](BatchFilter::Show part) {
            show.setCurrentIndex(show.findData(static_cast<int>(part)));
            f.list().sortByColumn(BatchTable::Order, Qt::AscendingOrder);
            return f.names().join(QLatin1Char(' '));
        };
        QCOMPARE(shown(BatchFilter::Show::Suspicious), QStringLiteral("ten two"));
        QCOMPARE(shown(BatchFilter::Show::Problems), QStringLiteral("ten nine failed.mp4 two"));
        QCOMPARE(shown(BatchFilter::Show::Undecided), QStringLiteral("noface failed.mp4 uncertain"));
        QCOMPARE(shown(BatchFilter::Show::Unfinished), QString());
        QCOMPARE(shown(BatchFilter::Show::All).split(QLatin1Char(' ')).size(), 6);
        f.find<QLineEdit>("batchSearch").setText(QStringLiteral("cut failed"));
        QCOMPARE(f.names(), QStringList { QStringLiteral("failed.mp4") });
        f.find<QLineEdit>("batchSearch").clear();

        const QString csv = f.folder(QStringLiteral("out.csv"));
        f.list().sortByColumn(BatchTable::Duration, Qt::DescendingOrder);
        ui::ask::setNextAnswer(csv);
        f.action("batchExportAction").trigger();
        SOON(QFile::exists(csv));
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 8);
        QVERIFY(lines[1].startsWith("/e/ten,done,,"));
        QCOMPARE(lines[0].count(','), lines[1].count(','));
        for (const QByteArray& line : lines.mid(2, 4))
            QCOMPARE(line.count(','), lines[0].count(','));
    }

    void theQueueComesBackPausedAndSaysSo()
    {
        BatchFixture f;
        storeWaiting(f);
        f.enter();
        SOON(f.message().contains(QStringLiteral("paused")));
        QVERIFY(f.find<ui::MessageBar>("windowMessage").isHidden()); // once is enough
        QCOMPARE(f.states(), QStringList { kWaiting });
        f.action("batchPauseAction").trigger();
        SOON_EQUAL(f.states(), QStringList { QStringLiteral("Done") });
        f.start();
        SOON_EQUAL(f.states(), QStringList { QStringLiteral("Done") });
    }

    void tenThousandFilesStallNothing()
    {
        BatchFixture f;
        QList<BatchItem> many;
        for (int i = 0; i < 10000; ++i) {
            many.append(doneItem(QStringLiteral("file%1.mp4").arg(i), (i * 37 % 1000) / 1000.0, (i * 17 % 100) / 100.0, i, i % 3));
            many.last().how.casePath = f.folder(QStringLiteral("c.semcase"));
        }
        many.last().state = BatchItem::State::Waiting;
        many.last().path = f.file(QStringLiteral("last.mp4"));
        store(f.folder(QStringLiteral("batch")), many);
        f.enter();
        SOON_EQUAL(f.list().model()->rowCount(), 10000);
        f.list().sortByColumn(BatchTable::Suspicious, Qt::DescendingOrder);
        QCoreApplication::processEvents();
        f.find<QLineEdit>("batchSearch").setText(QStringLiteral("file12"));
        QCoreApplication::processEvents();
        QVERIFY(f.list().model()->rowCount() < 1000);
        f.find<QLineEdit>("batchSearch").clear();
        QCoreApplication::processEvents();
        f.list().selectAll();
        QCoreApplication::processEvents();
        f.action("batchPauseAction").trigger();
        SOON(f.find<QLabel>("batchTotals").text().contains(QStringLiteral("10,000 of 10,000")));
    }

    void wordsNeverTurnTheUnknownOrTheSmallIntoZero()
    {
        QCOMPARE(ui::shareText({}), QStringLiteral("—"));
        QCOMPARE(ui::shareText(0.0), QStringLiteral("0.0 %"));
        QCOMPARE(ui::shareText(0.0001), QStringLiteral("< 0.1 %"));
        QCOMPARE(ui::shareText(0.99999), QStringLiteral("> 99.9 %"));
        QCOMPARE(ui::shareText(1.0), QStringLiteral("100.0 %"));
        QCOMPARE(ui::durationText({}), QStringLiteral("—"));
        QCOMPARE(ui::durationText(4.24), QStringLiteral("4.2 s"));
        QCOMPARE(ui::durationText(61), QStringLiteral("1:01"));
        QCOMPARE(ui::durationText(3723), QStringLiteral("1:02:03"));
    }
};
QTEST_MAIN(TestBatchScreen)
#include "tst_batch_screen.moc"
