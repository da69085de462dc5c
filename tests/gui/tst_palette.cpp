// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/soon.h"
#include "ui/appearance.h"
#include "ui/files/ask.h"
#include "ui/player/player.h"
#include "ui/results/results.h"
#include "ui/shell/dock_area.h"
#include "ui/shell/language.h"
#include "window_steps.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace semblance;
using test::WindowFixture;
using ui::DockArea;
using ui::MainWindow;
using ui::Player;

namespace {

const QStringList kPanes { QStringLiteral("player"), QStringLiteral("timeline"), QStringLiteral("tracks"), QStringLiteral("verdict"),
    QStringLiteral("explanation") };

} // namespace

class TestPalette : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        ui::setLanguage(*qApp, QStringLiteral("en"));
        ui::setAppearance(*qApp, ui::Appearance::System);
    }

    void theCommandPaletteHasTheArrangementsAndThePanes()
    {
        WindowFixture f;
        f.start();
        auto& docks = f.find<DockArea>("reviewDocks");
        docks.saveArrangement(QStringLiteral("Wide & 宽"));
        const auto run = [&](const QString& text) {
            f.find<QAction>("paletteAction").trigger();
            f.find<QLineEdit>("paletteText").setText(text);
            QTest::keyClick(&f.find<QLineEdit>("paletteText"), Qt::Key_Return);
            SOON(!f.window().findChild<QDialog*>(QStringLiteral("commandPalette")));
        };
        run(QStringLiteral("Hide pane: Tracks"));
        SOON(test::dock(f, QStringLiteral("tracks")).isHidden());
        run(QStringLiteral("Arrangement: Wide"));
        SOON(!test::dock(f, QStringLiteral("tracks")).isHidden());
        run(QStringLiteral("Hide pane: Verdict"));
        SOON(test::dock(f, QStringLiteral("verdict")).isHidden());
        run(QStringLiteral("Arrangement: standard"));
        SOON(!test::dock(f, QStringLiteral("verdict")).isHidden());
        for (const QString& key : kPanes)
            SOON(!test::dock(f, key).visibleRegion().isEmpty() && !test::dock(f, key).isFloating());
        ui::ask::setNextAnswer(QStringLiteral("Second"));
        run(QStringLiteral("Keep this arrangement"));
        SOON_EQUAL(docks.arrangements().size(), 2);
        run(QStringLiteral("Delete the arrangement Second"));
        SOON_EQUAL(docks.arrangements().size(), 1);
    }

    void thePaletteRunsACommandOfTheShownScreen()
    {
        WindowFixture f;
        test::activeWindow(f);
        test::openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        QTest::keyClick(&f.window(), Qt::Key_K, Qt::ControlModifier);
        SOON(test::inDialog<QLineEdit>(f, "commandPalette", "paletteText"));
        auto* list = test::inDialog<QListWidget>(f, "commandPalette", "paletteList");
        QVERIFY(list->findItems(QStringLiteral("Start training"), Qt::MatchContains).isEmpty());
        auto* text = test::inDialog<QLineEdit>(f, "commandPalette", "paletteText");
        QTest::keyClicks(text, QStringLiteral("last frame"));
        QCOMPARE(list->count(), 1);
        QTest::keyClick(text, Qt::Key_Return);
        SOON_EQUAL(f.window().findChild<Player*>()->current(), 19);
        QVERIFY(!test::inDialog<QLineEdit>(f, "commandPalette", "paletteText"));
    }

    void thePaletteBringsAPaneIntoSight()
    {
        WindowFixture f;
        test::activeWindow(f);
        QVERIFY(test::dock(f, QStringLiteral("record")).isHidden());
        QTest::keyClick(&f.window(), Qt::Key_K, Qt::ControlModifier);
        SOON(test::inDialog<QLineEdit>(f, "commandPalette", "paletteText"));
        auto* text = test::inDialog<QLineEdit>(f, "commandPalette", "paletteText");
        QTest::keyClicks(text, QStringLiteral("pane: record"));
        QCOMPARE(test::inDialog<QListWidget>(f, "commandPalette", "paletteList")->count(), 1);
        QTest::keyClick(text, Qt::Key_Return);
        SOON(!f.find<QWidget>("recordPane").visibleRegion().isEmpty());
    }

    void thePaletteFindsCommandsByOtherWordsAndInEnglish_data()
    {
        QTest::addColumn<QString>("code");
        for (const char* code : { "en", "de", "zh_CN" })
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void thePaletteFindsCommandsByOtherWordsAndInEnglish()
    {
        QFETCH(QString, code);
        ui::setLanguage(*qApp, code);
        WindowFixture f;
        test::activeWindow(f);
        QTest::keyClick(&f.window(), Qt::Key_K, Qt::ControlModifier);
        SOON(test::inDialog<QLineEdit>(f, "commandPalette", "paletteText"));
        auto* text = test::inDialog<QLineEdit>(f, "commandPalette", "paletteText");
        const auto* list = test::inDialog<QListWidget>(f, "commandPalette", "paletteList");
        for (const char* words : { "layout", "reset", "deutsch", "german", "中文", "chinese", "theme", "dark", "font", "language", "snapshot",
                 "next suspicious interval", "pane: verdict", "hide pane: tracks", "full screen", "make the heat map fainter" }) {
            text->setText(QString::fromUtf8(words));
            QVERIFY2(list->count() > 0, words);
        }
        text->setText(QStringLiteral("reset layout"));
        QCOMPARE(list->count(), 1);
        test::dock(f, QStringLiteral("tracks")).hide();
        QTest::keyClick(text, Qt::Key_Return);
        SOON(!test::dock(f, QStringLiteral("tracks")).isHidden());
    }

    void thePaletteChangesLanguageAndColours()
    {
        WindowFixture f;
        test::activeWindow(f);
        const auto run = [&](const QString& words) {
            f.find<QAction>("paletteAction").trigger();
            f.find<QLineEdit>("paletteText").setText(words);
            QCOMPARE(f.find<QListWidget>("paletteList").count(), 1);
            QTest::keyClick(&f.find<QLineEdit>("paletteText"), Qt::Key_Return);
            SOON(!f.window().findChild<QDialog*>(QStringLiteral("commandPalette")));
        };
        run(QStringLiteral("theme dark"));
        SOON(f.window().palette().color(QPalette::Window).lightness() < 80);
        QCOMPARE(ui::appearanceFrom(f.settings()), ui::Appearance::Dark);
        run(QStringLiteral("deutsch"));
        SOON_EQUAL(f.find<QAction>("analyzeAction").iconText(), QStringLiteral("Analysieren"));
        QCOMPARE(f.settings().value(ui::kLanguageKey).toString(), QStringLiteral("de"));
        run(QStringLiteral("中文"));
        SOON_EQUAL(f.find<QAction>("analyzeAction").iconText(), QStringLiteral("分析"));
    }

    void aPaletteWithoutAMatchSaysSo()
    {
        WindowFixture f;
        test::activeWindow(f);
        QTest::keyClick(&f.window(), Qt::Key_K, Qt::ControlModifier);
        SOON(test::inDialog<QLineEdit>(f, "commandPalette", "paletteText"));
        auto* nothing = test::inDialog<QLabel>(f, "commandPalette", "paletteNothing");
        QVERIFY(!nothing->isVisible());
        QTest::keyClicks(test::inDialog<QLineEdit>(f, "commandPalette", "paletteText"), QStringLiteral("xyzzy"));
        QVERIFY(nothing->isVisible() && nothing->text().contains(QStringLiteral("xyzzy")));
    }
};
QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
