// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"

#include "ui/widgets/window_style.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QPalette>
#include <QScreen>
#include <QSettings>
#include <QStyle>

namespace semblance::ui {
namespace {

constexpr int kTallScreen = 1600; ///< device-independent pixels; a scaled high-resolution screen stays below
constexpr int kTallScreenTextSize = 160;

QPalette darkPalette()
{
    const QColor window(0x2b, 0x2b, 0x2b);
    const QColor base(0x1f, 0x1f, 0x1f);
    const QColor text(0xe6, 0xe6, 0xe6);
    const QColor faint(0x80, 0x80, 0x80);
    QPalette palette(text, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::Button, QColor(0x38, 0x38, 0x38));
    palette.setColor(QPalette::ToolTipBase, QColor(0x38, 0x38, 0x38));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0xa0, 0xa0, 0xa0));
    palette.setColor(QPalette::Highlight, QColor(0x35, 0x75, 0xae));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7a, 0xb8, 0xe8));
    for (const auto role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Light, base); // menus etch disabled text with it, which is for light ground
    return palette;
}

QPalette lightPalette()
{
    QPalette palette(QColor(0xef, 0xef, 0xef));
    palette.setColor(QPalette::Button, QColor(0xef, 0xef, 0xef));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf7, 0xf7, 0xf7));
    palette.setColor(QPalette::ToolTipBase, QColor(0xff, 0xff, 0xdc));
    palette.setColor(QPalette::ToolTipText, Qt::black);
    palette.setColor(QPalette::PlaceholderText, QColor(0x60, 0x60, 0x60));
    palette.setColor(QPalette::Highlight, QColor(0x2a, 0x6f, 0xab));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    for (const auto role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, QColor(0x8a, 0x8a, 0x8a));
    return palette;
}

} // namespace

QList<std::pair<Appearance, QString>> appearances()
{
    return { { Appearance::System, QCoreApplication::translate("Appearance", "As the system") },
        { Appearance::Light, QCoreApplication::translate("Appearance", "Light") },
        { Appearance::Dark, QCoreApplication::translate("Appearance", "Dark") } };
}

Appearance appearanceFrom(const QSettings& settings)
{
    switch (settings.value(kAppearanceKey).toInt()) {
    case static_cast<int>(Appearance::Light):
        return Appearance::Light;
    case static_cast<int>(Appearance::Dark):
        return Appearance::Dark;
    default:
        return Appearance::System;
    }
}

void setAppearance(QApplication& application, Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        application.setPalette(QPalette());
        break;
    case Appearance::Light:
        application.setPalette(lightPalette());
        break;
    case Appearance::Dark:
        application.setPalette(darkPalette());
        break;
    }
}

int defaultTextSize(QApplication& application)
{
    const QScreen* screen = application.primaryScreen();
    return screen && screen->geometry().height() >= kTallScreen && screen->logicalDotsPerInch() <= 110 ? kTallScreenTextSize : 100;
}

void setTextSize(QApplication& application, int percent)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const double size = font.pointSizeF() > 0 ? font.pointSizeF() : 9.0;
    font.setPointSizeF(size * percent / 100);
    application.setFont(font);
    application.setStyle(new WindowStyle);
}

} // namespace semblance::ui
