// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/known_cases.h"

#include <QFileInfo>
#include <QSettings>

namespace semblance::ui {
namespace {
const QString kKnownKey = QStringLiteral("knownCases");
const QString kChosenKey = QStringLiteral("case");
}

void rememberCase(QSettings& settings, const QString& path)
{
    QStringList known = settings.value(kKnownKey).toStringList();
    known.removeAll(path);
    known.prepend(path);
    settings.setValue(kKnownKey, QStringList(known.mid(0, kMostKnownCases)));
}

QStringList knownCasePlaces(const QSettings& settings)
{
    QStringList cases = settings.value(kKnownKey).toStringList();
    // From before cases were remembered.
    if (const QString chosen = settings.value(kChosenKey).toString(); !chosen.isEmpty())
        cases.append(chosen);
    QStringList places;
    for (const QString& path : std::as_const(cases))
        places << path << QFileInfo(path).absolutePath();
    places.removeDuplicates();
    return places;
}

} // namespace semblance::ui
