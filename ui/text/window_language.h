// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace semblance::ui {

/// The language of reports (report::languageCodes()) that is the window's: "en", "de" or "zh_CN".
inline QString windowLanguage()
{
    const QString name = QLocale().name();
    return name.startsWith(QStringLiteral("de")) ? QStringLiteral("de")
        : name.startsWith(QStringLiteral("zh"))  ? QStringLiteral("zh_CN")
                                                 : QStringLiteral("en");
}

} // namespace semblance::ui
