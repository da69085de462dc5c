// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

class QApplication;

namespace semblance::ui {

inline const QString kLanguageKey = QStringLiteral("language");

/// Code and own name of every language; the first one's code is empty, which means the system's language.
QList<std::pair<QString, QString>> languages();

/// Texts, and how numbers and dates are written, of the whole program from now on; widgets get QEvent::LanguageChange.
void setLanguage(QApplication& application, const QString& code);

/// What a text of the program is in English: of those that were translated since the language was set, exactly as they were. A line each
/// where one word stands for several English ones. Empty: unknown, or English is shown. Any thread.
QString englishOf(const QString& shown);

} // namespace semblance::ui
