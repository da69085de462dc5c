// SPDX-License-Identifier: GPL-3.0-or-later
// WCAG 2.2: 4.5:1 for text, 3:1 for lines and signs. What can't be used (disabled) is excepted there and here.
#include "support/soon.h"
#include "ui/appearance.h"
#include "ui/player/player.h"
#include "ui/shell/screen.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QPalette>
#include <QTest>
#include <QToolButton>

using namespace semblance;
using namespace semblance::ui;
using test::WindowFixture;

namespace {

constexpr double kText = 4.5;
constexpr double kGraphics = 3;

void addThemes()
{
    QTest::addColumn<Appearance>("theme");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
}

QString said(const QColor& a, const QColor& b)
{
    return QStringLiteral("%1 on %2: %3").arg(a.name(), b.name()).arg(contrast(a, b));
}

} // namespace

class TestContrast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { setAppearance(*qApp, Appearance::Light); }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.005); // the well-known least grey for text on white
    }

    void everyPairOfRolesIsReadable_data() { addThemes(); }
    void everyPairOfRolesIsReadable()
    {
        QFETCH(Appearance, theme);
        setAppearance(*qApp, theme);
        const QPalette palette = QApplication::palette();
        using Role = QPalette::ColorRole;
        const std::pair<Role, QList<Role>> pairs[] {
            { QPalette::WindowText, { QPalette::Window, QPalette::Base } },
            { QPalette::Text, { QPalette::Base, QPalette::AlternateBase, QPalette::Window } },
            { QPalette::ButtonText, { QPalette::Button, QPalette::Window } },
            { QPalette::ToolTipText, { QPalette::ToolTipBase } },
            { QPalette::HighlightedText, { QPalette::Highlight } },
            { QPalette::PlaceholderText, { QPalette::Base, QPalette::AlternateBase, QPalette::Window } },
            { QPalette::Link, { QPalette::Base, QPalette::Window } },
        };
        for (const auto group : { QPalette::Active, QPalette::Inactive }) {
            for (const auto& [text, grounds] : pairs) {
                for (const Role ground : grounds) {
                    const QColor a = palette.color(group, text);
                    const QColor b = palette.color(group, ground);
                    QVERIFY2(contrast(a, b) >= kText, qPrintable(said(a, b)));
                }
            }
        }
    }

    void textOnAColourIsReadable()
    {
        for (const double threshold : { 0.01, 0.3, 0.5, 0.99 }) {
            for (int i = 0; i <= 100; ++i) {
                const QColor ground = probabilityColour(i / 100.0, threshold);
                QVERIFY2(contrast(textOn(ground), ground) >= kText, qPrintable(said(textOn(ground), ground)));
            }
        }
        for (int track = 0; track < 8; ++track)
            QVERIFY(contrast(textOn(trackColour(track)), trackColour(track)) >= kText);
    }

    void linesAndSignsStandOut_data() { addThemes(); }
    void linesAndSignsStandOut()
    {
        QFETCH(Appearance, theme);
        setAppearance(*qApp, theme);
        for (const auto role : { QPalette::Base, QPalette::Window, QPalette::AlternateBase }) {
            const QColor ground = QApplication::palette().color(role);
            QList<QColor> colours;
            for (int track = 0; track < 8; ++track)
                colours << trackColour(track);
            for (int i = 0; i <= 20; ++i)
                colours << probabilityColour(i / 20.0, 0.5);
            for (const QColor& colour : colours) {
                const QColor drawn = visibleOn(ground, colour);
                QVERIFY2(contrast(drawn, ground) >= kGraphics, qPrintable(said(drawn, ground)));
                if (contrast(colour, ground) >= kGraphics)
                    QCOMPARE(drawn.rgb(), colour.rgb());
            }
            // Its two ends are drawn as they are.
            for (const double end : { 0.0, 1.0 })
                QVERIFY2(contrast(probabilityColour(end, 0.5), ground) >= 2.7, qPrintable(said(probabilityColour(end, 0.5), ground)));
        }
    }

    void messagesAreReadable_data() { addThemes(); }
    void messagesAreReadable()
    {
        QFETCH(Appearance, theme);
        setAppearance(*qApp, theme);
        for (const auto kind : { MessageBar::Kind::Information, MessageBar::Kind::Warning, MessageBar::Kind::Error }) {
            MessageBar bar;
            bar.say(kind, QStringLiteral("text"));
            const auto* text = bar.findChild<QLabel*>(QStringLiteral("messageText"));
            const QColor ground = bar.grab().toImage().pixelColor(1, 1);
            QVERIFY(contrast(text->palette().color(text->foregroundRole()), ground) >= kText);
            QVERIFY(contrast(text->palette().color(QPalette::Highlight), text->palette().color(QPalette::HighlightedText)) >= kText);
            bar.offer(QStringLiteral("act"), [] {});
            const QPalette action = bar.findChild<QPushButton*>(QStringLiteral("messageAction"))->palette();
            QVERIFY(contrast(action.color(QPalette::ButtonText), action.color(QPalette::Button)) >= kText);
            const auto* close = bar.findChild<QToolButton*>(QStringLiteral("messageClose"));
            QVERIFY(contrast(close->palette().color(QPalette::ButtonText), ground) >= kText);
        }
    }

    void everyShownTextIsReadable_data() { addThemes(); }
    void everyShownTextIsReadable()
    {
        QFETCH(Appearance, theme);
        WindowFixture f;
        setAppearance(*qApp, theme);
        f.start();
        f.window().openFiles({ f.file(QStringLiteral("clip.mp4")) });
        SOON(f.window().findChild<Player*>()->isOpen());
        int texts = 0;
        for (const Screen* screen : f.window().findChildren<Screen*>()) {
            f.window().showScreen(screen->key());
            QTest::qWait(0);
            for (const QWidget* w : f.window().findChildren<QWidget*>()) {
                const bool hasText = qobject_cast<const QLabel*>(w) || qobject_cast<const QAbstractButton*>(w) || qobject_cast<const QComboBox*>(w);
                const bool isMessage = qobject_cast<const MessageBar*>(w->parentWidget());
                if (!hasText || isMessage || !w->isVisible() || !w->isEnabled())
                    continue;
                const QColor ink = w->palette().color(w->foregroundRole());
                const QColor ground = w->palette().color(w->backgroundRole());
                QVERIFY2(contrast(ink, ground) >= kText, qPrintable(w->objectName() + QLatin1Char(' ') + said(ink, ground)));
                ++texts;
            }
        }
        QVERIFY(texts > 100);
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    TestContrast test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_contrast.moc"
