// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/soon.h"
#include "ui/analysis/analysis_control.h"
#include "ui/files/ask.h"
#include "ui/files/away.h"
#include "ui/files/recent_files.h"
#include "ui/help/handbook_window.h"
#include "ui/player/frame_view.h"
#include "ui/player/player.h"
#include "ui/results/results.h"
#include "ui/shell/activity_bar.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"
#include "window_steps.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QThreadPool>
#include <QToolButton>

using namespace semblance;
using namespace semblance::test;
using ui::FrameView;
using ui::Player;

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openingShowsTheFirstFrameAndItsFacts()
    {
        WindowFixture f;
        f.start();
        QVERIFY(!f.find<QAction>("analyzeAction").isEnabled());
        ui::ask::setNextAnswer(f.file(QStringLiteral("clip.mp4")));
        f.find<QAction>("openAction").trigger();
        SOON(shows(f, 0));
        QCOMPARE(f.find<QLineEdit>("positionField").text(), QStringLiteral("0"));
        QVERIFY(f.find<QLabel>("frameCount").text().contains(QStringLiteral("19")));
        QVERIFY(f.find<QLabel>("framePts").text().endsWith(QStringLiteral(" 0")));
        QVERIFY(f.find<QLabel>("frameType").text().contains(QLatin1Char('I')));
        SOON(f.find<QAction>("analyzeAction").isEnabled());
        QVERIFY(!f.find<ui::MessageBar>("messageBar").isVisible());
        QCOMPARE(f.find<QComboBox>("runBox").currentText(), QStringLiteral("Not analysed yet"));
    }

    void keysStepByOneExactFrame()
    {
        WindowFixture f;
        activate(f.start());
        openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        QTest::keyClick(&f.window(), Qt::Key_Right);
        SOON(shows(f, 1));
        QTest::keyClick(&f.window(), Qt::Key_Period);
        QTest::keyClick(&f.window(), Qt::Key_Right);
        SOON(shows(f, 3));
        QTest::keyClick(&f.window(), Qt::Key_Left);
        SOON(shows(f, 2));
        QTest::keyClick(&f.window(), Qt::Key_End);
        SOON(shows(f, 19));
        QTest::keyClick(&f.window(), Qt::Key_Right);
        QTest::keyClick(&f.window(), Qt::Key_Comma);
        SOON(shows(f, 18));
        QCOMPARE(f.find<QLineEdit>("positionField").text(), QStringLiteral("18"));
        QVERIFY(f.find<QLabel>("frameTime").text().contains(QStringLiteral("0:00:00.720")));
        QVERIFY(f.find<QLabel>("framePts").text().endsWith(QStringLiteral(" 720")));
        QTest::keyClick(&f.window(), Qt::Key_Home);
        SOON(shows(f, 0));
    }

    void aFrameIsReachedByItsNumber()
    {
        WindowFixture f;
        activate(f.start());
        openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        QTest::keyClick(&f.window(), Qt::Key_G, Qt::ControlModifier);
        auto& box = f.find<QLineEdit>("positionField");
        QVERIFY(box.hasFocus());
        QTest::keyClicks(&box, QStringLiteral("13"));
        QTest::keyClick(&box, Qt::Key_Return);
        SOON(shows(f, 13));
    }

    void playingShowsEveryFrameAndStopsAtTheLast()
    {
        WindowFixture f;
        activate(f.start());
        openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        QSignalSpy shown(&player(f), &Player::frameShown);
        QTest::keyClick(&f.window(), Qt::Key_Space);
        QVERIFY(player(f).isPlaying());
        SOON(!player(f).isPlaying());
        QCOMPARE(shown.size(), 19);
        for (int i = 0; i < shown.size(); ++i)
            QCOMPARE(shown[i][0].toLongLong(), i + 1);
        QVERIFY(shows(f, 19));
    }

    void pausingStaysOnTheShownFrame()
    {
        WindowFixture f;
        activate(f.start());
        openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        QSignalSpy shown(&player(f), &Player::frameShown);
        QTest::keyClick(&f.window(), Qt::Key_Space);
        SOON(shown.size() >= 2);
        QTest::keyClick(&f.window(), Qt::Key_Space);
        QVERIFY(!player(f).isPlaying());
        const qint64 paused = *player(f).current();
        QTest::keyClick(&f.window(), Qt::Key_Right);
        SOON(shows(f, paused + 1));
    }

    void spaceOnAButtonPressesIt()
    {
        WindowFixture f;
        activate(f.start());
        openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        auto& button = f.find<QToolButton>("stepForwardActionButton");
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
        SOON(shows(f, 1));
        QVERIFY(!player(f).isPlaying());
    }

    void aBadFileIsNamedInABarAndBlocksNothing()
    {
        WindowFixture f;
        f.start();
        f.window().openFiles({ f.file(QStringLiteral("notes.txt")) });
        auto& bar = f.find<ui::MessageBar>("messageBar");
        SOON(bar.isVisible());
        QVERIFY(bar.text().contains(QStringLiteral("notes.txt' is no video.")));
        QVERIFY(!f.find<QAction>("analyzeAction").isEnabled());
        QVERIFY(!QApplication::activeModalWidget());
        openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        QVERIFY(!bar.isVisible());
    }

    void aFrameThatDoesNotDecodeIsNamedAndTheNextOneIsShown()
    {
        WindowFixture f({ 20, { 1 }, false, {} });
        activate(f.start());
        openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        QTest::keyClick(&f.window(), Qt::Key_Right);
        SOON(f.find<ui::MessageBar>("messageBar").text().contains(QStringLiteral("Frame 1 does not decode.")));
        QVERIFY(f.find<FrameView>("frameView").frame().isNull());
        QTest::keyClick(&f.window(), Qt::Key_Right);
        SOON(shows(f, 2));
        QVERIFY(!f.find<ui::MessageBar>("messageBar").isVisible()); // It is over.
    }

    void aFolderThatNoScreenOpensIsSaidToBeOne()
    {
        WindowFixture f;
        f.start().openFiles({ f.folder(QString()) });
        SOON(f.find<ui::MessageBar>("windowMessage").text().contains(QStringLiteral("is a folder without")));
    }

    void escLeavesZoomAndFullScreenBeforeItStopsAnything()
    {
        WindowFixture f;
        activate(f.start());
        openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        auto& view = f.find<FrameView>("frameView");
        f.find<QAction>("fullScreenAction").trigger();
        SOON(f.window().isFullScreen());
        view.setFocus();
        view.setZoom(4);
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(view.fits());
        QVERIFY(f.window().isFullScreen());
        QTest::keyClick(&view, Qt::Key_Escape);
        SOON(!f.window().isFullScreen());
        QVERIFY(!f.find<QAction>("fullScreenAction").isChecked());
    }

    void escInAFieldLeavesItAndAsksNothing()
    {
        auto batches = std::make_shared<QSemaphore>();
        WindowFixture f({ 40, {}, false, batches });
        activate(f.start());
        openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        auto* control = f.window().findChild<ui::AnalysisControl*>();
        SOON(control->canStart());
        f.find<QAction>("analyzeAction").trigger();
        QTest::keyClick(&f.window(), Qt::Key_G, Qt::ControlModifier);
        auto& field = f.find<QLineEdit>("positionField");
        QTest::keyClicks(&field, QStringLiteral("17"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(!field.hasFocus());
        QCOMPARE(field.text(), QStringLiteral("0"));
        QVERIFY(f.find<FrameView>("frameView").hasFocus());
        QVERIFY(!f.window().findChild<QDialog*>(QStringLiteral("consentDialog")));
        f.find<QAction>("showrecord").trigger();
        auto& search = f.find<QLineEdit>("recordSearch");
        search.setFocus();
        SOON(search.hasFocus());
        QTest::keyClick(&search, Qt::Key_Escape);
        QVERIFY(!search.hasFocus());
        QVERIFY(!f.window().findChild<QDialog*>(QStringLiteral("consentDialog")));
        QVERIFY(control->isRunning());
        batches->release(1000);
        SOON(!control->isRunning());
    }

    void aRefusedPlaceDoesNotStayInTheField()
    {
        WindowFixture f;
        activate(f.start());
        openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        player(f).goTo(4);
        SOON(shows(f, 4));
        QTest::keyClick(&f.window(), Qt::Key_G, Qt::ControlModifier);
        auto& box = f.find<QLineEdit>("positionField");
        QTest::keyClicks(&box, QStringLiteral("99999"));
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(box.text(), QStringLiteral("4"));
        QVERIFY(f.window().statusBar()->currentMessage().contains(QStringLiteral("99999")));
        QVERIFY(shows(f, 4));
    }

    void pressingInTheTimelineSeeks()
    {
        WindowFixture f;
        f.start();
        openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        auto& plot = f.find<ui::TimelinePlot>("timelinePlot");
        auto& canvas = f.find<QWidget>("timelineCanvas");
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, QPoint(qRound(plot.pixelOf(0.04 * 11)), canvas.height() / 2));
        SOON(shows(f, 11));
        QCOMPARE(plot.cursorPosition(), 0.04 * 11);
    }

    void aChosenCaseKeepsTheResultsOfAllEvidence()
    {
        WindowFixture f;
        f.start();
        const QString casePath = QDir(f.caseFolder()).filePath(QStringLiteral("mine.semcase"));
        ui::ask::setNextAnswer(casePath);
        f.find<QAction>("chooseCaseAction").trigger();
        openAndWait(f, f.file(QStringLiteral("a.mp4")));
        analyse(f);
        openAndWait(f, f.file(QStringLiteral("b.mp4")));
        analyse(f);
        auto file = cases::CaseFile::open(casePath, cases::CaseFile::Mode::ReadOnly);
        QVERIFY(file);
        QCOMPARE((*file)->evidence()->size(), 2);
        QCOMPARE(QDir(f.caseFolder()).entryList({ QStringLiteral("*.semcase") }), QStringList { QStringLiteral("mine.semcase") });

        f.start(); // The choice lasts.
        openAndWait(f, f.file(QStringLiteral("a.mp4")));
        SOON_EQUAL(f.find<QTableView>("trackTable").model()->rowCount(), 2);
        f.find<QAction>("automaticCaseAction").trigger();
        SOON_EQUAL(f.find<QTableView>("trackTable").model()->rowCount(), 0);
    }

    void openingACaseFileOpensItsEvidence()
    {
        WindowFixture f;
        f.start();
        openAndWait(f, f.file(QStringLiteral("a.mp4")));
        analyse(f);
        const QString casePath = f.window().findChild<ui::Results*>()->place()->casePath;
        f.start();
        f.window().openFiles({ casePath });
        SOON(shows(f, 0));
        SOON_EQUAL(f.find<QTableView>("trackTable").model()->rowCount(), 2);
    }

    void aDroppedFileIsOpened()
    {
        WindowFixture f;
        f.start();
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(f.file(QStringLiteral("clip.mp4"))) });
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(&f.window(), &enter));
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(&f.window(), &drop));
        SOON(shows(f, 0));
    }

    void recentFilesAreThereAtTheNextStart()
    {
        WindowFixture f;
        f.start();
        const QString path = f.file(QStringLiteral("clip & more.mp4"));
        openAndWait(f, path);
        f.start();
        auto* recent = f.find<QWidget>("reviewScreen").findChild<ui::RecentFiles*>();
        QCOMPARE(recent->paths(), QStringList { path });
        // Opening builds the menu anew, so that no action of the old list may be touched after the one triggered.
        const auto actions = f.find<QMenu>("recentMenu").actions();
        const auto wanted = std::ranges::find(actions, path, &QAction::toolTip);
        QVERIFY(wanted != actions.end());
        (*wanted)->trigger();
        SOON(shows(f, 0));
    }

    void whatIsReadIsNotCountedInBytesAndHasATimeLeft()
    {
        double now = 0;
        ui::ActivityBar bar(nullptr, [&now] { return now; });
        const auto& text = *bar.findChild<ui::ElidedLabel*>(QStringLiteral("activityText"));
        const auto& percent = *bar.findChild<QProgressBar*>(QStringLiteral("activityProgress"));
        const auto report = [&](qint64 done, const QString& stage, bool counted) {
            bar.report(nullptr, { QStringLiteral("opening"), { done, 4'000'000'000, stage }, {}, counted, {} });
        };
        report(0, QStringLiteral("index"), false);
        QCOMPARE(text.wholeText(), QStringLiteral("Reading the index of frames"));
        now = 10;
        report(1'000'000'000, QStringLiteral("index"), false);
        QCOMPARE(text.wholeText(), QStringLiteral("Reading the index of frames, about 30 s left"));
        QCOMPARE(percent.text(), QStringLiteral("25%"));
        bar.finish(nullptr, QStringLiteral("opening"));
        QVERIFY(!bar.isBusy());
    }

    void aDriveThatDoesNotAnswerStopsNothing()
    {
        QSemaphore answers;
        ui::away::setBeforeLook([&answers] { answers.acquire(); });
        WindowFixture f;
        activate(f.start());
        const QString path = f.file(QStringLiteral("clip.mp4"));
        f.window().openFiles({ path });
        SOON(f.find<ui::MessageBar>("windowMessage").text().contains(QStringLiteral("does not answer yet")));
        QVERIFY(!player(f).isOpen());
        f.window().showScreen(QStringLiteral("case"));
        QCOMPARE(f.window().shownScreen(), QStringLiteral("case"));
        // The dialog begins at home instead.
        ui::ask::forExistingFolder(&f.window(), QStringLiteral("Folder"), f.folder(QString()), [](const QString&) {});
        QVERIFY(!f.window().findChild<QFileDialog*>());
        SOON(f.window().findChild<QFileDialog*>());
        QCOMPARE(f.window().findChild<QFileDialog*>()->directory().absolutePath(), QDir::homePath());
        f.window().findChild<QFileDialog*>()->close();
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(path) });
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(&f.window(), &enter));
        QVERIFY(enter.isAccepted());
        ui::away::setBeforeLook({});
        answers.release(100);
        SOON(player(f).isOpen());
        QCOMPARE(f.window().shownScreen(), QStringLiteral("review"));
        QVERIFY(!f.find<ui::MessageBar>("windowMessage").isVisible());
    }

    void anAnswerThatComesTooLateOpensNothing()
    {
        QSemaphore late;
        std::atomic<int> looks = 0;
        ui::away::setBeforeLook([&] {
            if (looks++ == 0)
                late.acquire();
        });
        WindowFixture f;
        f.start();
        f.window().openFiles({ f.file(QStringLiteral("slow.mp4")) });
        SOON_EQUAL(looks.load(), 1);
        openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        late.release();
        QVERIFY(ui::away::pool().waitForDone(300000));
        QCoreApplication::processEvents();
        QCOMPARE(QFileInfo(player(f).path()).fileName(), QStringLiteral("clip.mp4"));
        ui::away::setBeforeLook({});
    }

    void aboutStatesWhatTheModelMayBeUsedFor()
    {
        WindowFixture f;
        f.start();
        SOON(f.find<ui::MessageBar>("modelNotice").isVisible());
        f.find<QAction>("aboutAction").trigger();
        const QString text = f.find<QTextBrowser>("aboutText").toPlainText();
        QVERIFY(text.contains(QStringLiteral("not validated for casework")));
        QVERIFY(text.contains(QStringLiteral("GNU General Public License")));
        QVERIFY(text.contains(QStringLiteral("qt")));
        QTest::keyClick(f.window().findChild<QDialog*>(QStringLiteral("aboutDialog")), Qt::Key_Escape);
        SOON(!f.window().findChild<QDialog*>(QStringLiteral("aboutDialog")));
    }

    void theHandbookIsReadOfflineAndItsLinksAreFollowed()
    {
        WindowFixture f;
        f.start();
        f.find<QAction>("handbookAction").trigger();
        if (ui::HandbookWindow::firstPage().isEmpty())
            QSKIP("the handbook was not built: cmark-gfm is missing");
        auto& text = f.find<QTextBrowser>("handbookText");
        QVERIFY(text.toPlainText().startsWith(QStringLiteral("Handbook")));
        Q_EMIT text.anchorClicked(QUrl(QStringLiteral("limits.html")));
        QVERIFY(text.toPlainText().contains(QStringLiteral("a model's opinion")));
        const QUrl shown = text.source();
        Q_EMIT text.anchorClicked(QUrl(QStringLiteral("https://semblance.invalid/")));
        QCOMPARE(text.source(), shown);
        auto& search = f.find<QLineEdit>("handbookSearch");
        search.setText(QStringLiteral("demonstration"));
        QTest::keyClick(&search, Qt::Key_Return);
        QCOMPARE(text.textCursor().selectedText().toLower(), QStringLiteral("demonstration"));
        f.find<QPushButton>("handbookBack").click();
        QVERIFY(text.toPlainText().startsWith(QStringLiteral("Handbook")));
    }

    void everyShortcutIsListedAndUsedOnce()
    {
        WindowFixture f;
        f.start();
        f.find<QAction>("shortcutsAction").trigger();
        const QString text = f.find<QTextBrowser>("shortcutsText").toPlainText();
        for (const ui::Screen* screen : f.window().findChildren<ui::Screen*>()) {
            QHash<QKeySequence, QString> used;
            for (const QAction* action : f.window().actions() + screen->commands().all) {
                for (const QKeySequence& key : action->shortcuts()) {
                    QVERIFY2(!used.contains(key), qPrintable(key.toString()));
                    used.insert(key, action->objectName());
                    QVERIFY2(text.contains(key.toString(QKeySequence::NativeText)), qPrintable(key.toString()));
                }
            }
            QVERIFY(used.size() > 10);
        }
    }

    void whatHasTheKeyboardHasAName()
    {
        WindowFixture f;
        f.start();
        for (const QWidget* widget : f.window().findChildren<QWidget*>()) {
            const bool partOfAnother = widget->objectName().startsWith(QStringLiteral("qt_"));
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || partOfAnother)
                continue;
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            QVERIFY(accessible);
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
        }
    }
};
QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
