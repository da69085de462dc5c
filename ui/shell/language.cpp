// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace semblance::ui {

QList<std::pair<QString, QString>> languages()
{
    return { { QString(), QCoreApplication::translate("Language", "As the system") }, { QStringLiteral("en"), QStringLiteral("English") },
        { QStringLiteral("de"), QStringLiteral("Deutsch") }, { QStringLiteral("zh_CN"), QStringLiteral("简体中文") } };
}

void setLanguage(QApplication& application, const QString& code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    qDeleteAll(application.findChildren<QTranslator*>(QStringLiteral("language"), Qt::FindDirectChildrenOnly));
    const auto install = [&](const QString& name, const QString& folder) {
        auto* translator = new QTranslator(&application);
        translator->setObjectName(QStringLiteral("language"));
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("semblance"), QStringLiteral(":/i18n"));
}

} // namespace semblance::ui
