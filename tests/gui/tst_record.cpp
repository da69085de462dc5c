// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/soon.h"
#include "ui/analysis/analysis_control.h"
#include "ui/files/ask.h"
#include "ui/player/player.h"
#include "ui/record/record_book.h"
#include "ui/results/face_focus.h"
#include "ui/results/marks.h"
#include "ui/results/results.h"
#include "ui/review/review_screen.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>

using namespace semblance;
using test::WindowFixture;
using Kind = ui::Marks::Kind;

class TestRecord : public QObject {
    Q_OBJECT
private:
    static void open(WindowFixture& f, const QString& name = QStringLiteral("clip.mp4"))
    {
        const QString path = f.file(name);
        f.window().openFiles({ path });
        const auto* player = f.window().findChild<ui::Player*>();
        SOON(player->path() == path && player->current());
        SOON(f.window().findChild<ui::RecordBook*>()->isReady());
        SOON(f.find<QAction>("bookmarkAction").isEnabled());
    }
    static void analyse(WindowFixture& f)
    {
        SOON(f.window().findChild<ui::AnalysisControl*>()->canStart());
        f.find<QAction>("analyzeAction").trigger();
        const auto* results = f.window().findChild<ui::Results*>();
        SOON(results->timeline() && results->timeline()->complete && results->timeline()->lastFrame == 19);
    }
    static const QList<cases::RecordEntry>& current(WindowFixture& f)
    {
        return f.window().findChild<ui::RecordBook*>()->record().current();
    }
    static void show(WindowFixture& f, qint64 frame)
    {
        auto* player = f.window().findChild<ui::Player*>();
        player->goTo(frame);
        SOON(player->current() == frame);
    }

private Q_SLOTS:
    void theSearchKeepsItsRoomInANarrowWindow()
    {
        WindowFixture f;
        f.start().resize(1010, 720);
        open(f);
        f.find<QAction>("goTorecord").trigger();
        const auto& search = f.find<QLineEdit>("recordSearch");
        SOON(search.isVisible() && search.width() >= search.fontMetrics().averageCharWidth() * 10);
        for (const auto* button : f.find<QWidget>("recordPane").findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly))
            QVERIFY(button->width() >= button->minimumSizeHint().width());
    }

    void aBookmarkIsListedMarkedKeptAndUndone()
    {
        WindowFixture f;
        f.start();
        QVERIFY(!f.find<QAction>("bookmarkAction").isEnabled());
        open(f);
        show(f, 7);
        f.find<QAction>("bookmarkAction").trigger();
        SOON_EQUAL(current(f).size(), 1);
        const auto* marks = f.window().findChild<ui::Marks*>();
        QCOMPARE(marks->frames(Kind::Bookmark), QList<qint64> { 7 });
        QCOMPARE(f.find<QTreeWidget>("recordList").topLevelItemCount(), 1);
        f.find<QAction>("bookmarkAction").trigger(); // A second one on the same frame would say nothing new.
        auto* undo = f.window().findChild<QUndoStack*>();
        QCOMPARE(undo->count(), 1);

        undo->undo();
        SOON(current(f).isEmpty());
        QVERIFY(marks->frames(Kind::Bookmark).isEmpty());
        undo->redo();
        SOON_EQUAL(current(f).size(), 1);
        QCOMPARE(f.window().findChild<ui::RecordBook*>()->record().versions().size(), 3);

        // Another piece of evidence has its own record, and nothing of this one can be undone there.
        open(f, QStringLiteral("other.mp4"));
        QVERIFY(current(f).isEmpty());
        QVERIFY(!undo->canUndo());
        f.start();
        open(f);
        SOON_EQUAL(current(f).size(), 1);
        SOON_EQUAL(f.window().findChild<ui::Marks*>()->frames(Kind::Bookmark), QList<qint64> { 7 });
    }

    void theFirstMarkOfAFreshInstallationIsKept()
    {
        WindowFixture f;
        f.start();
        QDir(f.caseFolder()).removeRecursively(); // the program makes it when it is first needed
        open(f);
        show(f, 3);
        f.find<QAction>("bookmarkAction").trigger();
        SOON(!QDir(f.caseFolder()).entryList({ QStringLiteral("*.semcase") }).isEmpty());
        SOON_EQUAL(current(f).size(), 1);
        QVERIFY(f.find<ui::MessageBar>("messageBar").text().isEmpty());
    }

    void undoneBeforeItIsWrittenAnEntryIsGoneToo()
    {
        WindowFixture f;
        f.start();
        open(f);
        auto* undo = f.window().findChild<QUndoStack*>();
        f.find<QAction>("bookmarkAction").trigger();
        undo->undo();
        undo->redo();
        undo->undo();
        const auto* book = f.window().findChild<ui::RecordBook*>();
        SOON_EQUAL(book->record().versions().size(), 4);
        QVERIFY(current(f).isEmpty());
    }

    void notesAndSpansAreFilteredSearchedEditedAndFound()
    {
        WindowFixture f;
        f.start();
        open(f);
        show(f, 4);
        ui::ask::setNextAnswer(QStringLiteral("the mouth flickers"));
        f.find<QAction>("noteAction").trigger();
        SOON_EQUAL(current(f).size(), 1);
        show(f, 12);
        f.find<QAction>("spanAction").trigger();
        show(f, 9);
        f.find<QAction>("spanAction").trigger();
        SOON_EQUAL(current(f).size(), 2);
        QCOMPARE(current(f)[1].content.firstFrame, 9);
        QCOMPARE(current(f)[1].content.lastFrame, 12);

        auto& list = f.find<QTreeWidget>("recordList");
        auto& kinds = f.find<QComboBox>("recordKinds");
        kinds.setCurrentIndex(kinds.findData(static_cast<int>(cases::RecordKind::Note)));
        QCOMPARE(list.topLevelItemCount(), 1);
        QCOMPARE(list.topLevelItem(0)->text(2), QStringLiteral("the mouth flickers"));
        kinds.setCurrentIndex(0);
        f.find<QLineEdit>("recordSearch").setText(QStringLiteral("FLICK"));
        QCOMPARE(list.topLevelItemCount(), 1);
        f.find<QLineEdit>("recordSearch").setText(QStringLiteral("nothing of this"));
        QCOMPARE(list.topLevelItemCount(), 0);
        f.find<QLineEdit>("recordSearch").clear();
        QCOMPARE(list.topLevelItemCount(), 2);

        list.topLevelItem(0)->setText(2, QStringLiteral("the eyes flicker"));
        SOON_EQUAL(current(f)[0].content.text(), QStringLiteral("the eyes flicker"));
        list.setCurrentItem(list.topLevelItem(0));
        auto& history = f.find<QTreeWidget>("recordHistory");
        QCOMPARE(history.topLevelItemCount(), 2);
        QCOMPARE(history.topLevelItem(0)->text(1), QStringLiteral("the mouth flickers"));
        Q_EMIT list.itemActivated(list.topLevelItem(0), 0);
        SOON(f.window().findChild<ui::Player*>()->current() == 4);

        QTest::keyClick(&list, Qt::Key_Delete);
        SOON_EQUAL(current(f).size(), 1);
        f.window().findChild<QUndoStack*>()->undo();
        SOON_EQUAL(current(f).size(), 2);
    }

    void anExcludedTrackLeavesVerdictWordsTimelineAndMarks()
    {
        WindowFixture f;
        f.start();
        open(f);
        analyse(f);
        const auto* results = f.window().findChild<ui::Results*>();
        const auto all = results->run()->verdict;
        auto* focus = f.window().findChild<ui::FaceFocus*>();
        focus->choose(1);
        ui::ask::setNextAnswer(QStringLiteral("a poster on the wall"));
        f.find<QAction>("excludeTrackAction").trigger();
        SOON_EQUAL(results->run()->verdict.excludedTracks, 1);
        QVERIFY(results->run()->verdict.faces < all.faces);
        QCOMPARE(*results->run()->verdict.probabilities, results->run()->tracks[0].probabilities);
        SOON(results->timeline() && results->timeline()->complete && !results->timeline()->track(1));
        QVERIFY(results->timeline()->track(0));
        SOON_EQUAL(f.window().findChild<ui::Marks*>()->frames(Kind::TrackStart), QList<qint64> { 0 });
        SOON(f.find<QLabel>("exclusionNote").isVisible());
        QVERIFY(f.find<QLabel>("exclusionNote").text().contains(QLatin1Char('1')));
        SOON(f.find<QTextBrowser>("explanation").toPlainText().contains(QStringLiteral("excluded 1 track")));
        const auto* model = f.find<QTableView>("trackTable").model();
        QVERIFY(model->index(1, 0).data(Qt::FontRole).value<QFont>().strikeOut());
        QVERIFY(!model->index(0, 0).data(Qt::FontRole).value<QFont>().strikeOut());

        f.find<QAction>("excludeTrackAction").trigger(); // counts it again
        SOON_EQUAL(results->run()->verdict.excludedTracks, 0);
        QCOMPARE(*results->run()->verdict.probabilities, *all.probabilities);
        SOON(results->timeline() && results->timeline()->track(1));
        SOON(!f.find<QLabel>("exclusionNote").isVisible());
        f.window().findChild<QUndoStack*>()->undo();
        SOON_EQUAL(results->run()->verdict.excludedTracks, 1);
    }

    void aDetectionIsExcludedAndATrackNamed()
    {
        WindowFixture f;
        f.start();
        open(f);
        analyse(f);
        const auto* results = f.window().findChild<ui::Results*>();
        const int faces = results->run()->verdict.faces;
        auto* focus = f.window().findChild<ui::FaceFocus*>();
        focus->choose(0);
        show(f, 3);
        SOON(f.find<QAction>("excludeFaceAction").isEnabled());
        ui::ask::setNextAnswer(QStringLiteral("no face"));
        f.find<QAction>("excludeFaceAction").trigger();
        SOON_EQUAL(results->run()->verdict.excludedFaces, 1);
        QCOMPARE(results->run()->verdict.faces, faces - 1);
        ui::ask::setNextAnswer(QStringLiteral("the host"));
        f.find<QAction>("nameTrackAction").trigger();
        SOON_EQUAL(results->run()->tracks[0].name, QStringLiteral("the host"));
        SOON(f.find<QTableView>("trackTable").model()->index(0, 0).data().toString().contains(QStringLiteral("the host")));
    }

    void theRecordIsExportedOnceAndNeverOverwritten()
    {
        WindowFixture f;
        f.start();
        open(f);
        ui::ask::setNextAnswer(QStringLiteral("says \"so\", twice"));
        f.find<QAction>("noteAction").trigger();
        SOON_EQUAL(current(f).size(), 1);
        const QString path = f.folder(QStringLiteral("record.csv"));
        ui::ask::setNextAnswer(path);
        f.find<QAction>("exportRecordAction").trigger();
        SOON(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray first = file.readAll();
        QVERIFY(first.contains("\r\nnote,0,0,"));
        QVERIFY(first.contains("\"says \"\"so\"\", twice\""));
        f.find<QAction>("bookmarkAction").trigger();
        SOON_EQUAL(current(f).size(), 2);
        ui::ask::setNextAnswer(path);
        f.find<QAction>("exportRecordAction").trigger();
        const auto bars = f.window().findChild<ui::ReviewScreen*>()->findChildren<ui::MessageBar*>();
        SOON(std::any_of(
            bars.cbegin(), bars.cend(), [](const ui::MessageBar* bar) { return bar->text().contains(QStringLiteral("not overwritten")); }));
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), first);
    }
};
QTEST_MAIN(TestRecord)
#include "tst_record.moc"
