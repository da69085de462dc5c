// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/known_cases.h"

#include <QFileInfo>
#include <QSettings>

namespace semblance::ui {
namespace {
const QString kKnownKey = QStringLiteral("knownCases");
const QString kOpenedKey = QStringLiteral("knownCasesOpened"); // by path, ISO 8601
const QString kForgottenKey = QStringLiteral("knownCasesForgotten");
const QString kChosenKey = QStringLiteral("case");

/// With the one that was chosen before cases were remembered.
QStringList knownCases(const QSettings& settings)
{
    QStringList cases = settings.value(kKnownKey).toStringList();
    if (const QString chosen = settings.value(kChosenKey).toString(); !chosen.isEmpty() && !cases.contains(chosen))
        cases.append(chosen);
    return cases;
}
}

void rememberCase(QSettings& settings, const QString& path)
{
    QStringList known = settings.value(kKnownKey).toStringList();
    known.removeAll(path);
    known.prepend(path);
    known = known.mid(0, kMostKnownCases);
    settings.setValue(kKnownKey, known);
    QStringList forgotten = settings.value(kForgottenKey).toStringList();
    if (forgotten.removeAll(path) > 0)
        settings.setValue(kForgottenKey, forgotten);
    QVariantMap opened = settings.value(kOpenedKey).toMap();
    opened.insert(path, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    opened.removeIf([&](const auto& each) { return !known.contains(each.key()); });
    settings.setValue(kOpenedKey, opened);
}

void forgetCase(QSettings& settings, const QString& path)
{
    QStringList forgotten = settings.value(kForgottenKey).toStringList();
    forgotten << path;
    settings.setValue(kForgottenKey, forgotten.mid(qMax(0, forgotten.size() - kMostKnownCases)));
}

QList<KnownCase> recentCases(const QSettings& settings)
{
    const QStringList forgotten = settings.value(kForgottenKey).toStringList();
    const QVariantMap opened = settings.value(kOpenedKey).toMap();
    QList<KnownCase> recent;
    for (const QString& path : knownCases(settings)) {
        if (forgotten.contains(path))
            continue;
        const QDateTime time = QDateTime::fromString(opened.value(path).toString(), Qt::ISODate);
        recent.append({ path, time.isValid() ? std::optional(time) : std::nullopt });
    }
    return recent;
}

QStringList knownCasePlaces(const QSettings& settings)
{
    QStringList places;
    for (const QString& path : knownCases(settings))
        places << path << QFileInfo(path).absolutePath();
    places.removeDuplicates();
    return places;
}

} // namespace semblance::ui
