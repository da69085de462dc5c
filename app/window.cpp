// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/services.h"
#include "ui/appearance.h"
#include "ui/cases/start_page.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QIcon>

namespace semblance::app {
namespace {

bool isCaseOrBundle(const QString& path)
{
    return path.endsWith(QLatin1String(".semcase")) || path.endsWith(QLatin1String(".sembundle"));
}

} // namespace

int runWindow(QApplication& application, const QStringList& files)
{
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Semblance"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.semblance.Semblance")); // which icon and entry a desktop shows for the window
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/semblance.svg")));

    WindowServices services;
    ui::setLanguage(application, services.settings().value(ui::kLanguageKey).toString());
    ui::setAppearance(application, ui::appearanceFrom(services.settings()));
    ui::setTextSize(application, services.settings().value(ui::kTextSizeKey, ui::defaultTextSize(application)).toInt());
    const bool startsWithCases
        = files.isEmpty() ? ui::showsStartPage(services.settings()) : isCaseOrBundle(files.first());
    ui::MainWindow window(services.forWindow(), nullptr, startsWithCases ? QStringLiteral("case") : QString());
    window.show();
    window.openFiles(files);
    return QApplication::exec();
}

} // namespace semblance::app
