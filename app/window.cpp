// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/services.h"
#include "ui/appearance.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace semblance::app {
namespace {

void installTranslation(QApplication& application, const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(QLocale(), name, QStringLiteral("_"), folder))
        application.installTranslator(translator);
}

} // namespace

int runWindow(QApplication& application, const QStringList& files)
{
    installTranslation(application, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installTranslation(application, QStringLiteral("semblance"), QStringLiteral(":/i18n"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Semblance"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/semblance.svg")));

    WindowServices services;
    ui::setAppearance(application, ui::appearanceFrom(services.settings()));
    ui::setTextSize(application, services.settings().value(ui::kTextSizeKey, ui::defaultTextSize(application)).toInt());
    ui::MainWindow window(services.forWindow());
    window.show();
    window.openFiles(files);
    return QApplication::exec();
}

} // namespace semblance::app
