// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_types.h"

#include <QCoreApplication>

#include <functional>

namespace semblance::media {

/// In which language facts are worded. As it is made: English.
struct MediaWording {
    /// The language's text for an English one of the context "Media", with the same %1, %2.
    std::function<QString(const char* source)> translate = {};
    QString decimalPoint = QStringLiteral(".");

    template <typename... Text> QString operator()(const char* source, const Text&... parts) const
    {
        const QString text = translate ? translate(source) : QString::fromUtf8(source);
        if constexpr (sizeof...(parts) == 0)
            return text;
        else
            return text.arg(parts...);
    }
    QString number(double value, int decimals) const
    {
        return QString::number(value, 'f', decimals).replace(QLatin1Char('.'), decimalPoint);
    }
};

struct FactRow {
    QString name;
    QString value; ///< spelledOut() already; "unknown" where the file does not say
    std::optional<double> number = {}; ///< unrounded, where the value is one
};

struct FactGroup {
    QString title;
    QList<FactRow> rows;
};

/// All facts for showing, in groups: the video stream, which is always the first, its codec and colour, groups of pictures, container and
/// streams. Groups without rows are left out.
QList<FactGroup> factGroups(const MediaFacts& facts, const MediaWording& say = {});

} // namespace semblance::media
