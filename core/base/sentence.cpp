// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentence.h"

#include <QLocale>

#include <utility>

namespace semblance {
namespace {

/// Every %1 ... %9 of the text replaced at once; one without a part stays.
template <typename Word> QString filled(const QString& text, std::size_t parts, Word word)
{
    QString result;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u'%'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'%', at + 1)) {
        const int number = text.at(at + 1).unicode() - u'0';
        if (number < 1 || number > 9 || static_cast<std::size_t>(number) > parts)
            continue;
        result += QStringView(text).mid(from, at - from);
        result += word(static_cast<std::size_t>(number - 1));
        from = at + 2;
    }
    result += QStringView(text).mid(from);
    return result;
}

} // namespace

Sentence::Sentence(QString text)
    : m_text(std::move(text))
{
}

Sentence Sentence::of(const char* literal)
{
    Sentence sentence;
    sentence.m_literal = literal;
    return sentence;
}

Sentence Sentence::part(double number)
{
    Sentence sentence(QString::number(number));
    sentence.m_isFraction = true;
    return sentence;
}

QString Sentence::english() const
{
    if (!m_literal)
        return m_text;
    return filled(QString::fromUtf8(m_literal), m_parts.size(), [this](std::size_t i) { return m_parts[i].english(); });
}

QString Sentence::translated() const
{
    if (!m_literal)
        return m_isFraction ? QString(m_text).replace(u'.', QLocale().decimalPoint()) : m_text;
    return filled(tr(m_literal), m_parts.size(), [this](std::size_t i) { return m_parts[i].translated(); });
}

} // namespace semblance
