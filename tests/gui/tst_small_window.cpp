// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/soon.h"
#include "ui/appearance.h"
#include "ui/shell/activity_bar.h"
#include "ui/shell/dock_area.h"
#include "ui/shell/language.h"
#include "ui/shell/screen.h"
#include "ui/widgets/folded_label.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QLayout>
#include <QPlainTextEdit>
#include <QScreen>
#include <QStatusBar>
#include <QToolButton>

using namespace semblance;
using test::WindowFixture;
using ui::MessageBar;

namespace {

constexpr QSize kSmall(1280, 720);

/// As long as the longest notice: evidence that has changed, is missing and is held by another program.
QString longNotice()
{
    return QStringLiteral("Ein anderes Programm hat diesen Fall zum Schreiben geöffnet; hier kann er nur gelesen werden. ").repeated(6);
}

void settle()
{
    for (int i = 0; i < 10; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/// Maximising, which it starts with, comes back from the platform's own queue.
void startSmall(WindowFixture& f)
{
    f.start().showNormal();
    settle();
    f.window().resize(kSmall);
    settle();
    QCOMPARE(f.window().size(), kSmall);
}

} // namespace

/// What a window of 1280 x 720 has to put up with.
class TestSmallWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        ui::setTextSize(*qApp, ui::defaultTextSize(*qApp));
        ui::setLanguage(*qApp, QStringLiteral("en"));
    }

    void noNoticeMakesTheWindowLarger_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("percent");
        for (const char* code : { "en", "de", "zh_CN" }) {
            for (const int percent : { 100, 150 })
                QTest::addRow("%s at %d %%", code, percent) << QString::fromLatin1(code) << percent;
        }
    }
    /// All of them at once, on every screen.
    void noNoticeMakesTheWindowLarger()
    {
        QFETCH(QString, code);
        QFETCH(int, percent);
        ui::setLanguage(*qApp, code);
        ui::setTextSize(*qApp, percent);
        WindowFixture f;
        startSmall(f);
        f.window().openFiles({ f.file(QStringLiteral("clip.mp4")) });
        SOON(f.find<QAction>("analyzeAction").isEnabled());
        int bars = 0;
        for (const ui::Screen* screen : f.window().findChildren<ui::Screen*>()) {
            f.window().showScreen(screen->key());
            QList<MessageBar*> all = screen->findChildren<MessageBar*>() << &f.find<MessageBar>("windowMessage");
            for (MessageBar* bar : std::as_const(all)) {
                bar->say(MessageBar::Kind::Warning, longNotice());
                bar->offer(QStringLiteral("Beweismittel finden…"), [] {});
            }
            f.find<ui::ActivityBar>("activityBar").report(nullptr, { QStringLiteral("long"), { 1, 2, {} }, 7000, true, longNotice() });
            settle();
            const QSize least = f.window().layout()->totalMinimumSize();
            QVERIFY2(least.width() <= kSmall.width() && least.height() <= kSmall.height(),
                qPrintable(QStringLiteral("%1: %2 x %3").arg(screen->key()).arg(least.width()).arg(least.height())));
            QCOMPARE(f.window().size(), kSmall);
            const QStatusBar& status = *f.window().statusBar();
            QVERIFY(f.window().rect().contains(status.geometry()));
            for (MessageBar* bar : std::as_const(all)) {
                if (!bar->isVisible())
                    continue;
                ++bars;
                const auto& text = *bar->findChild<ui::FoldedLabel*>();
                QVERIFY2(text.height() >= text.fontMetrics().lineSpacing(), qPrintable(bar->objectName()));
                QVERIFY2(!text.isFolded() || bar->findChild<QToolButton*>(QStringLiteral("messageMore"))->isVisible(),
                    qPrintable(bar->objectName()));
                bar->clear();
            }
        }
        QVERIFY2(bars >= 10, qPrintable(QString::number(bars)));
    }

    void aMessageThatIsCutIsReadWholeBehindAButton()
    {
        WindowFixture f;
        f.start();
        auto& bar = f.find<MessageBar>("windowMessage");
        auto& more = *bar.findChild<QToolButton*>(QStringLiteral("messageMore"));
        bar.say(MessageBar::Kind::Information, QStringLiteral("Short."));
        settle();
        QVERIFY(!more.isVisible());
        const QString text = longNotice().repeated(3);
        bar.say(MessageBar::Kind::Information, text);
        SOON(more.isVisible());
        QCOMPARE(bar.text(), text);
        QVERIFY(bar.findChild<ui::FoldedLabel*>()->text().endsWith(QStringLiteral("…")));
        more.click();
        auto* dialog = f.window().findChild<QDialog*>(QStringLiteral("messageDialog"));
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QPlainTextEdit*>(QStringLiteral("messageWhole"))->toPlainText(), text);
        QTest::keyClick(dialog, Qt::Key_Escape);
        SOON(!f.window().findChild<QDialog*>(QStringLiteral("messageDialog")));
    }

    void noArrangementOfPanesMakesTheWindowLarger()
    {
        ui::setTextSize(*qApp, 150);
        WindowFixture f;
        startSmall(f);
        auto& docks = f.find<ui::DockArea>("reviewDocks");
        QDockWidget* above = nullptr;
        for (QDockWidget* dock : docks.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            dock->show();
            if (above)
                docks.splitDockWidget(above, dock, Qt::Vertical); // All in one column.
            above = dock;
        }
        settle();
        const QSize least = f.window().layout()->totalMinimumSize();
        QVERIFY(least.width() <= kSmall.width() && least.height() <= kSmall.height());
        QCOMPARE(f.window().size(), kSmall);
    }

    void aWindowThatWasLargerThanTheScreenComesBackOnIt()
    {
        WindowFixture f;
        f.windowSize.reset();
        f.start().showNormal();
        f.window().setGeometry(40, 40, 5000, 4000);
        SOON_EQUAL(f.window().size(), QSize(5000, 4000));
        QVERIFY(f.window().close());
        f.start();
        settle();
        const QRect available = f.window().screen()->availableGeometry();
        QVERIFY(available.width() < 5000);
        QVERIFY2(available.contains(f.window().frameGeometry()),
            qPrintable(QStringLiteral("%1 x %2").arg(f.window().width()).arg(f.window().height())));
    }
};
QTEST_MAIN(TestSmallWindow)
#include "tst_small_window.moc"
