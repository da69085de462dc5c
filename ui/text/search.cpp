// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/search.h"

#include <QStringList>

#include <algorithm>

namespace semblance::ui {

bool matchesSearch(const QString& search, const QString& text)
{
    const QStringList words = search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace semblance::ui
