// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/soon.h"
#include "ui/action_maker.h"
#include "ui/analysis/analysis_control.h"
#include "ui/appearance.h"
#include "ui/files/ask.h"
#include "ui/help/doctor_dialog.h"
#include "ui/player/player.h"
#include "ui/results/results.h"
#include "ui/review/review_settings.h"
#include "ui/shell/dock_area.h"
#include "ui/shell/language.h"
#include "window_steps.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QThread>
#include <QUndoCommand>
#include <QUndoStack>

using namespace semblance;
using test::WindowFixture;
using ui::DockArea;
using ui::MainWindow;
using ui::Player;

namespace {

const QStringList kPanes { QStringLiteral("player"), QStringLiteral("timeline"), QStringLiteral("tracks"), QStringLiteral("verdict"),
    QStringLiteral("explanation") };

class Count : public QUndoCommand {
public:
    explicit Count(int& value)
        : QUndoCommand(QStringLiteral("count"))
        , m_value(value)
    {
    }
    void redo() override { ++m_value; }
    void undo() override { --m_value; }

private:
    int& m_value;
};

/// Raises its pane, its tab and its page, and shows what is shown only with something in it.
void bringIntoSight(QWidget& widget)
{
    for (QWidget *child = &widget, *parent = widget.parentWidget(); parent; child = parent, parent = parent->parentWidget()) {
        if (auto* tabs = parent->parentWidget() ? qobject_cast<QTabWidget*>(parent->parentWidget()) : nullptr)
            tabs->setCurrentWidget(child);
        else if (auto* pages = qobject_cast<QStackedWidget*>(parent))
            pages->setCurrentWidget(child);
        if (auto* dock = qobject_cast<QDockWidget*>(child)) {
            dock->show();
            dock->raise();
        } else if (child->isHidden()) {
            child->show();
        }
    }
}

} // namespace

class TestShell : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        ui::setLanguage(*qApp, QStringLiteral("en"));
        ui::setAppearance(*qApp, ui::Appearance::System);
    }

    void everyPaneHasRoomInTheStandardArrangement_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x720") << QSize(1280, 720);
        QTest::newRow("1920x1080") << QSize(1920, 1080);
        QTest::newRow("3840x2160") << QSize(3840, 2160);
    }
    void everyPaneHasRoomInTheStandardArrangement()
    {
        QFETCH(QSize, size);
        WindowFixture f;
        f.start().resize(size);
        SOON_EQUAL(f.window().size(), size); // Its minimum is not larger.
        for (const QString& key : kPanes) {
            const QDockWidget& pane = test::dock(f, key);
            QVERIFY2(pane.isVisible() && !pane.isFloating(), qPrintable(key));
            QVERIFY2(pane.widget()->height() >= pane.widget()->minimumSizeHint().height(), qPrintable(key));
            QVERIFY2(pane.widget()->width() >= pane.widget()->minimumSizeHint().width(), qPrintable(key));
        }
        QVERIFY(test::dock(f, QStringLiteral("player")).width() > size.width() / 2);
        QVERIFY(test::dock(f, QStringLiteral("verdict")).width() > size.width() / 4);
        QVERIFY(test::dock(f, QStringLiteral("player")).height() > size.height() / 2);
    }

    void titlesOfPanesThatShareAPlaceAreNeverShortened()
    {
        WindowFixture f;
        f.start().resize(1280, 720);
        ui::setLanguage(*qApp, QStringLiteral("de")); // the longest titles
        for (const char* name : { "showheatMap", "showrecord", "showrobustness", "showtwoRuns" })
            f.find<QAction>(name).trigger();
        auto& docks = f.find<DockArea>("reviewDocks");
        int titles = 0;
        for (const QTabBar* tabs : docks.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
            QCOMPARE(tabs->elideMode(), Qt::ElideNone);
            QVERIFY(tabs->usesScrollButtons());
            for (int i = 0; i < tabs->count(); ++i) {
                QVERIFY(tabs->tabRect(i).width() > tabs->fontMetrics().horizontalAdvance(ui::plainText(tabs->tabText(i))));
                ++titles;
            }
        }
        QVERIFY(titles >= 5);
    }

    void theArrangementOfPanesIsKeptAndPutBack()
    {
        WindowFixture f;
        f.start();
        f.find<QAction>("showtracks").trigger();
        QVERIFY(test::dock(f, QStringLiteral("tracks")).isHidden());
        QVERIFY(f.window().close());
        f.start();
        QVERIFY(test::dock(f, QStringLiteral("tracks")).isHidden());
        QVERIFY(!test::dock(f, QStringLiteral("verdict")).isHidden());
        auto& menu = f.find<QMenu>("panesMenu");
        Q_EMIT menu.aboutToShow();
        f.find<QAction>("standardArrangement").trigger();
        QVERIFY(!test::dock(f, QStringLiteral("tracks")).isHidden());
    }

    void theInstallationIsCheckedApartAndItsTextCopied()
    {
        WindowFixture f;
        f.start();
        QVERIFY(f.find<QAction>("doctorAction").isEnabled());
        auto go = std::make_shared<QSemaphore>();
        const QThread* asked = QThread::currentThread();
        std::atomic<bool> apart = false;
        (new ui::DoctorDialog(
             [go, asked, &apart] {
                 go->acquire();
                 apart = QThread::currentThread() != asked;
                 return QList { doctor::Finding { QStringLiteral("software"), QStringLiteral("qt"), QStringLiteral("6.4.2") },
                     doctor::Finding { QStringLiteral("devices"), QStringLiteral("cuda"), {}, doctor::State::Missing,
                         Sentence::of("The program was built without oneDNN: LibTorch scores, which is slower on a processor.") } };
             },
             &f.window()))
            ->open();
        QVERIFY(!f.find<QPushButton>("doctorCopy").isEnabled());
        go->release();
        SOON(f.find<QPushButton>("doctorCopy").isEnabled());
        QVERIFY(apart);
        QCOMPARE(f.find<QLabel>("doctorState").text(),
            QStringLiteral("Missing: The program was built without oneDNN: LibTorch scores, which is slower on a processor."));
        f.find<QPushButton>("doctorCopy").click();
        QCOMPARE(QGuiApplication::clipboard()->text(), f.find<QPlainTextEdit>("doctorText").toPlainText());
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("software\n  qt")));
    }

    void noHeadingOfATableIsClipped_data()
    {
        QTest::addColumn<QString>("code");
        for (const char* code : { "en", "de", "zh_CN" })
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    /// At 1280 x 720 with text of one and a half times the size.
    void noHeadingOfATableIsClipped()
    {
        QFETCH(QString, code);
        const int size = ui::defaultTextSize(*qApp);
        ui::setLanguage(*qApp, code);
        ui::setTextSize(*qApp, 150);
        {
            WindowFixture f;
            f.start().resize(1280, 720);
            int tables = 0;
            for (const char* mode : { "reviewModeAction", "batchModeAction", "caseModeAction", "datasetsModeAction", "trainingModeAction",
                     "modelsModeAction", "evaluationModeAction" }) {
                f.find<QAction>(mode).trigger();
                auto* screen = f.find<QStackedWidget>("pages").currentWidget();
                for (auto* view : screen->findChildren<QAbstractItemView*>()) {
                    const auto headers = view->findChildren<QHeaderView*>(QString(), Qt::FindDirectChildrenOnly);
                    for (QHeaderView* header : headers) {
                        if (header->orientation() != Qt::Horizontal || header->isHidden())
                            continue;
                        bringIntoSight(*view);
                        bringIntoSight(*view); // A pane may hide what has nothing to show when it is raised.
                        QVERIFY2(header->isVisible(), qPrintable(view->objectName()));
                        ++tables;
                        for (int section = 0; section < header->count(); ++section) {
                            // One column takes what the others leave it.
                            if (header->sectionResizeMode(section) == QHeaderView::Stretch)
                                continue;
                            if (!header->isSectionHidden(section) && header->sectionSize(section) < header->sectionSizeHint(section))
                                QFAIL(qPrintable(QStringLiteral("%1: %2 (%3 < %4)")
                                                     .arg(view->objectName(), header->model()->headerData(section, Qt::Horizontal).toString())
                                                     .arg(header->sectionSize(section))
                                                     .arg(header->sectionSizeHint(section))));
                        }
                    }
                }
            }
            QVERIFY2(tables >= 10, qPrintable(QString::number(tables)));
        }
        ui::setTextSize(*qApp, size);
        ui::setLanguage(*qApp, QStringLiteral("en"));
    }

    void aFileDialogBeginsInAFolderThatExists()
    {
        WindowFixture f;
        f.start();
        const QString there = QDir(f.folder(QString())).absolutePath();
        const QString missing = there + QStringLiteral("/not/there");
        QCOMPARE(ui::ask::nearestPlace(missing), there);
        QCOMPARE(ui::ask::nearestPlace(there), there);
        QCOMPARE(ui::ask::nearestPlace(missing + QStringLiteral("/a.semcase"), true), there + QStringLiteral("/a.semcase"));
        QCOMPARE(ui::ask::nearestPlace(QStringLiteral("triage.csv"), true), QStringLiteral("triage.csv"));
        QCOMPARE(ui::ask::nearestPlace(QString()), QString());
        ui::ask::forExistingFolder(&f.window(), QStringLiteral("Folder"), missing, [](const QString&) {});
        SOON(f.window().findChild<QFileDialog*>());
        auto* dialog = f.window().findChild<QFileDialog*>();
        QCOMPARE(dialog->directory().absolutePath(), there);
        dialog->close();
        QVERIFY(!QFileInfo::exists(missing)); // Nothing was made in passing.
    }

    void anArrangementIsKeptUnderAName()
    {
        WindowFixture f;
        f.start();
        auto& docks = f.find<DockArea>("reviewDocks");
        f.find<QAction>("showexplanation").trigger();
        ui::ask::setNextAnswer(QStringLiteral("Wide / 宽"));
        Q_EMIT docks.menu()->aboutToShow();
        f.find<QAction>("keepArrangement").trigger();
        QVERIFY(f.window().close());
        f.start();
        auto& again = f.find<DockArea>("reviewDocks");
        QCOMPARE(again.arrangements(), QStringList { QStringLiteral("Wide / 宽") });
        again.arrangeAsStandard();
        QVERIFY(!test::dock(f, QStringLiteral("explanation")).isHidden());
        again.useArrangement(QStringLiteral("Wide / 宽"));
        QVERIFY(test::dock(f, QStringLiteral("explanation")).isHidden());
        again.removeArrangement(QStringLiteral("Wide / 宽"));
        QVERIFY(again.arrangements().isEmpty());
    }

    void aStillImageHasNoTimelineAndAVideoHasItAgain()
    {
        WindowFixture f({ 1, {}, false, {} });
        f.start();
        test::openAndWait(f, f.file(QStringLiteral("photo.jpg")));
        const bool still = f.window().findChild<Player*>()->facts().stillImage;
        QCOMPARE(test::dock(f, QStringLiteral("timeline")).isHidden(), still);
        f.find<DockArea>("reviewDocks").setAvailable(QStringLiteral("timeline"), false);
        QVERIFY(test::dock(f, QStringLiteral("timeline")).isHidden());
        QVERIFY(f.window().close());
        f.start();
        QVERIFY(!test::dock(f, QStringLiteral("timeline")).isHidden());
    }

    void everyTextFollowsTheLanguageAndTheWorkStays_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("analyze");
        QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("Analysieren");
        QTest::newRow("Simplified Chinese") << QStringLiteral("zh_CN") << QStringLiteral("分析");
    }
    void everyTextFollowsTheLanguageAndTheWorkStays()
    {
        QFETCH(QString, code);
        QFETCH(QString, analyze);
        WindowFixture f;
        f.start();
        test::openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        f.window().findChild<Player*>()->goTo(7);
        SOON_EQUAL(f.window().findChild<Player*>()->current(), 7);
        f.window().showScreen(QStringLiteral("training"));
        f.find<QLineEdit>("trainingSeed").setText(QStringLiteral("4711"));
        const QString english = f.find<QAction>("analyzeAction").iconText();
        ui::setLanguage(*qApp, code);
        SOON_EQUAL(f.find<QAction>("analyzeAction").iconText(), analyze);
        QCOMPARE(f.window().shownScreen(), QStringLiteral("training"));
        QCOMPARE(f.find<QLineEdit>("trainingSeed").text(), QStringLiteral("4711"));
        SOON_EQUAL(f.window().findChild<Player*>()->current(), 7);
        QVERIFY(f.window().windowTitle().contains(QStringLiteral("Semblance")));
        ui::setLanguage(*qApp, QStringLiteral("en"));
        SOON_EQUAL(f.find<QAction>("analyzeAction").iconText(), english);
        SOON_EQUAL(f.window().findChild<Player*>()->current(), 7);
    }

    void anAnalysisGoesOnThroughAChangeOfLanguage()
    {
        const auto batches = std::make_shared<QSemaphore>();
        WindowFixture f({ 200, {}, false, batches });
        f.start();
        test::openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        SOON(f.window().findChild<ui::AnalysisControl*>()->canStart());
        f.find<QAction>("analyzeAction").trigger();
        batches->release(1);
        SOON(f.find<QAction>("cancelAction").isEnabled());
        ui::setLanguage(*qApp, QStringLiteral("de"));
        SOON_EQUAL(f.find<QAction>("analyzeAction").iconText(), QStringLiteral("Analysieren"));
        QVERIFY(f.window().findChild<ui::AnalysisControl*>()->isRunning());
        batches->release(10000);
        SOON(!f.window().findChild<ui::AnalysisControl*>()->isRunning());
        QCOMPARE(f.window().findChild<ui::AnalysisControl*>()->last().state, jobs::JobEvent::State::Done);
        SOON_EQUAL(f.find<QTableView>("trackTable").model()->rowCount(), 2);
    }

    void theColoursChangeInTheRunningWindow()
    {
        WindowFixture f;
        f.start();
        ui::setAppearance(*qApp, ui::Appearance::Dark);
        SOON(f.window().palette().color(QPalette::Window).lightness() < 80);
        QVERIFY(f.find<QTableView>("trackTable").palette().color(QPalette::Base).lightness() < 80);
        ui::setAppearance(*qApp, ui::Appearance::Light);
        SOON(f.window().palette().color(QPalette::Window).lightness() > 180);
        QVERIFY(f.find<QTableView>("trackTable").palette().color(QPalette::Base).lightness() > 180);
    }

    void aQuestionMarkListsTheKeysAndASearchNarrowsThem()
    {
        WindowFixture f;
        test::activeWindow(f);
        QTest::keyClick(&f.window(), Qt::Key_Question);
        SOON(test::inDialog<QTextBrowser>(f, "shortcutsDialog", "shortcutsText"));
        auto* text = test::inDialog<QTextBrowser>(f, "shortcutsDialog", "shortcutsText");
        QVERIFY(text->toPlainText().contains(QStringLiteral("Make the heat map fainter")));
        test::inDialog<QLineEdit>(f, "shortcutsDialog", "shortcutsSearch")->setText(QStringLiteral("stronger MAP"));
        QVERIFY(text->toPlainText().contains(QStringLiteral("Make the heat map stronger")));
        QVERIFY(!text->toPlainText().contains(QStringLiteral("fainter")));
    }

    void theMemoryForFramesIsASetting()
    {
        WindowFixture f;
        f.start();
        f.find<QAction>("settingsAction").trigger();
        auto* box = test::inDialog<QComboBox>(f, "settingsDialog", "settingCache");
        QVERIFY(box);
        box->setCurrentIndex(box->findData(1024));
        Q_EMIT box->activated(box->currentIndex());
        QCOMPARE(ui::cacheFrom(f.settings()), 1024);
    }

    void settingsAreFoundBySearchAndCountAtOnce()
    {
        WindowFixture f;
        f.start();
        test::openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        f.find<QAction>("settingsAction").trigger();
        auto* search = test::inDialog<QLineEdit>(f, "settingsDialog", "settingsSearch");
        QVERIFY(search);
        search->setText(QStringLiteral("threshold"));
        auto* threshold = test::inDialog<QDoubleSpinBox>(f, "settingsDialog", "settingThreshold");
        QVERIFY(threshold->isVisible());
        QVERIFY(!test::inDialog<QComboBox>(f, "settingsDialog", "settingLanguage")->isVisible());
        threshold->setValue(0.35);
        f.window().findChild<QDialog*>(QStringLiteral("settingsDialog"))->reject();
        SOON(f.window().findChild<ui::AnalysisControl*>()->canStart());
        f.find<QAction>("analyzeAction").trigger();
        SOON(!f.window().findChild<ui::AnalysisControl*>()->isRunning());
        SOON(f.window().findChild<ui::Results*>()->run());
        QCOMPARE(f.window().findChild<ui::Results*>()->run()->run.settings.threshold, 0.35);
    }

    void theLanguageIsChosenInTheSettingsWhichStayOpen()
    {
        WindowFixture f;
        f.start();
        f.find<QAction>("settingsAction").trigger();
        auto* box = test::inDialog<QComboBox>(f, "settingsDialog", "settingLanguage");
        box->setCurrentIndex(box->findData(QStringLiteral("de")));
        Q_EMIT box->activated(box->currentIndex());
        SOON_EQUAL(f.find<QAction>("analyzeAction").iconText(), QStringLiteral("Analysieren"));
        SOON(test::inDialog<QComboBox>(f, "settingsDialog", "settingLanguage"));
        QCOMPARE(f.settings().value(ui::kLanguageKey).toString(), QStringLiteral("de"));
    }

    void whatAScreenDidIsUndoneAndDoneAgain()
    {
        WindowFixture f;
        test::activeWindow(f);
        int value = 0;
        auto* review = f.window().findChild<ui::Screen*>(QStringLiteral("reviewScreen"));
        QVERIFY(!f.find<QAction>("undoAction").isEnabled());
        review->undoStack()->push(new Count(value));
        QCOMPARE(value, 1);
        QTest::keyClick(&f.window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(value, 0);
        QTest::keyClick(&f.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(value, 1);
        f.window().showScreen(QStringLiteral("training"));
        QVERIFY(!f.find<QAction>("undoAction").isEnabled());
        f.window().showScreen(QStringLiteral("review"));
        QVERIFY(f.find<QAction>("undoAction").isEnabled());
    }

    void startTrainingIsInSightInASmallWindow()
    {
        WindowFixture f;
        f.start().showScreen(QStringLiteral("training"));
        const auto& start = f.find<QWidget>("startTrainingActionButton");
        SOON(start.isVisible());
        const QRect place(start.mapTo(&f.window(), QPoint()), start.size());
        QVERIFY(f.window().rect().contains(place));
        QVERIFY(start.visibleRegion().contains(start.rect()));
    }
};
QTEST_MAIN(TestShell)
#include "tst_shell.moc"
