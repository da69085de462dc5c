// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QApplication>
#include <QHash>
#include <QLibraryInfo>
#include <QLocale>
#include <QMutex>
#include <QTranslator>

namespace semblance::ui {

namespace {

/// Qt's texts without those of its libraries for files, processes and databases: core/ takes these into records, which are in English.
class WidgetTexts : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override
    {
        static const QStringList ofCore { QStringLiteral("QIODevice"), QStringLiteral("QFile"), QStringLiteral("QSaveFile"),
            QStringLiteral("QProcess"), QStringLiteral("QJsonParseError") };
        const QString name = QString::fromUtf8(context);
        if (ofCore.contains(name) || name.startsWith(QLatin1String("QSql")) || name.startsWith(QLatin1String("QSQL")))
            return {};
        return QTranslator::translate(context, source, disambiguation, n);
    }
};

QMutex sourcesLock;
QHash<QString, QStringList> sources; ///< by their translations, which several may share

/// Remembers what it translated: a command is also found by its English name.
class OwnTexts : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override
    {
        const QString translated = QTranslator::translate(context, source, disambiguation, n);
        if (!translated.isEmpty()) {
            const QMutexLocker locked(&sourcesLock);
            QStringList& known = sources[translated];
            if (const QString text = QString::fromUtf8(source); !known.contains(text))
                known << text;
        }
        return translated;
    }
};

} // namespace

QString englishOf(const QString& shown)
{
    const QMutexLocker locked(&sourcesLock);
    return sources.value(shown).join(QLatin1Char('\n'));
}

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
    {
        const QMutexLocker locked(&sourcesLock);
        sources.clear();
    }
    const auto install = [&](QTranslator* translator, const QString& name, const QString& folder) {
        translator->setObjectName(QStringLiteral("language"));
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(new WidgetTexts(&application), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(new OwnTexts(&application), QStringLiteral("semblance"), QStringLiteral(":/i18n"));
}

} // namespace semblance::ui
