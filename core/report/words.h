// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explanation.h"
#include "core/base/result.h"
#include "core/media/media_rows.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <string>

namespace semblance::report {

/// Where a report's texts come from.
struct Language {
    QString code = QStringLiteral("en");
    /// The text for an English one of a context; empty function: English.
    std::function<QString(const char* context, const char* source)> translate = {};
    QString decimalPoint = QStringLiteral(".");
};

/// "en", "de", "zh_CN".
QStringList languageCodes();
/// Independent of the program's own language. Error::Kind::Usage: none of languageCodes(), or its texts are not in this program.
Result<Language> languageFor(const QString& code);

/// Text that came from a file or a person, so that it can neither break nor mislead what it stands in: characters that control the line or
/// the direction of writing are spelt out (<U+202E>), and the whole is isolated. Line breaks become spaces.
QString foreign(const QString& text);
/// The same for the name of a file, whose line breaks are spelt out too.
QString foreignName(const QString& name);

/// Puts things into words of one language.
class Words {
public:
    explicit Words(Language language)
        : m_language(std::move(language))
    {
    }

    const QString& code() const { return m_language.code; }

    /// The text for an English template of the context "Report", all of %1, %2, ... replaced at once.
    template <typename... Text> QString operator()(const char* source, const Text&... parts) const
    {
        if constexpr (sizeof...(parts) == 0)
            return translated("Report", source);
        else
            return translated("Report", source).arg(parts...);
    }

    QString node(const std::string& name) const;
    analysis::Wording wording() const;
    media::MediaWording mediaWording() const;

    QString number(double value, int decimals) const;
    QString integer(qint64 value) const { return QString::number(value); }
    /// Four decimals; what is not quite 0 or 1 is not shown as that.
    QString probability(double value) const;
    /// "3.1 %"
    QString percent(double share) const;
    /// h:mm:ss.zzz
    QString time(const std::optional<double>& seconds) const;
    QString date(const QDateTime& time) const;
    QString unknown() const;
    QString yesNo(bool truth) const;
    /// The text, isolated, or unknown().
    QString orUnknown(const QString& text) const { return text.isEmpty() ? unknown() : foreign(text); }

private:
    QString translated(const char* context, const char* source) const
    {
        return m_language.translate ? m_language.translate(context, source) : QString::fromUtf8(source);
    }

    Language m_language;
};

} // namespace semblance::report
