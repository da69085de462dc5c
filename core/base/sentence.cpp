// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentence.h"

#include <QFile>
#include <QLocale>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>
#include <utility>

namespace semblance {
namespace {

/// A template between its placeholders: pieces[0] %places[0] pieces[1] ...
struct Template {
    QByteArray literal;
    QStringList pieces = { QString() };
    std::vector<std::size_t> places = {}; ///< from 0
    qsizetype letters = 0; ///< of all pieces

    explicit Template(QByteArray text, std::size_t parts)
        : literal(std::move(text))
    {
        const QString all = QString::fromUtf8(literal);
        for (qsizetype i = 0; i < all.size(); ++i) {
            const int place = all.at(i) == u'%' && i + 1 < all.size() ? all.at(i + 1).unicode() - u'1' : -1;
            if (place >= 0 && static_cast<std::size_t>(place) < parts) {
                places.push_back(static_cast<std::size_t>(place));
                pieces.append(QString());
                ++i;
            } else {
                pieces.last().append(all.at(i));
                letters += all.at(i).isLetter() ? 1 : 0;
            }
        }
    }

    template <typename Word> QString filled(Word word) const
    {
        QString text = pieces.first();
        for (std::size_t i = 0; i < places.size(); ++i)
            text += word(places[i]) + pieces.at(static_cast<qsizetype>(i) + 1);
        return text;
    }

    /// What stood in the places, if the words were made by this template.
    std::optional<QStringList> partsOf(const QString& words) const
    {
        if (!words.startsWith(pieces.first()) || !words.endsWith(pieces.last()))
            return {};
        if (places.empty())
            return words == pieces.first() ? std::optional(QStringList()) : std::nullopt;
        QStringList parts(static_cast<qsizetype>(*std::ranges::max_element(places)) + 1);
        qsizetype from = pieces.first().size();
        const qsizetype last = words.size() - pieces.last().size();
        for (std::size_t i = 0; i < places.size(); ++i) {
            const qsizetype to = i + 1 == places.size() ? last : words.indexOf(pieces.at(static_cast<qsizetype>(i) + 1), from);
            if (to < from || to > last)
                return {};
            QString& part = parts[static_cast<qsizetype>(places[i])];
            const QString found = words.mid(from, to - from);
            if (!part.isNull() && part != found)
                return {};
            part = found.isNull() ? QStringLiteral("") : found;
            from = to + pieces.at(static_cast<qsizetype>(i) + 1).size();
        }
        return parts;
    }
};

constexpr std::size_t kMostParts = 9;
constexpr qsizetype kFewestLetters = 4; ///< "%1: %2" would fit anything

/// The templates that have translations, those with most letters first. Without the window's resources: none.
const std::vector<Template>& knownTemplates()
{
    static const std::vector<Template> known = [] {
        std::vector<Template> all;
        QFile file(QStringLiteral(":/i18n/semblance_de.ts"));
        if (!file.open(QIODevice::ReadOnly))
            return all;
        QXmlStreamReader xml(&file);
        bool ours = false;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("name"))
                ours = xml.readElementText() == QLatin1String("Sentence");
            else if (ours && xml.name() == QLatin1String("source"))
                all.emplace_back(xml.readElementText().toUtf8(), kMostParts);
        }
        std::ranges::stable_sort(all, std::ranges::greater(), &Template::letters);
        return all;
    }();
    return known;
}

} // namespace

Sentence::Sentence(QString words)
    : m_words(std::move(words))
{
}

Sentence::Sentence(Kind kind, QString words)
    : m_kind(kind)
    , m_words(std::move(words))
{
}

Sentence Sentence::of(const char* literal)
{
    Sentence sentence(Kind::Template, {});
    sentence.m_literal = literal;
    return sentence;
}

Sentence Sentence::recognised(const QString& words, qsizetype fewestLetters)
{
    constexpr qsizetype kFewestLettersOfPart = 12; // a folder may be called "20 pictures"
    for (const Template& known : knownTemplates()) {
        if (known.letters < fewestLetters)
            break;
        if (const auto parts = known.partsOf(words)) {
            Sentence sentence = of(known.literal.constData());
            for (const QString& found : *parts)
                sentence.m_parts.push_back(recognised(found, kFewestLettersOfPart));
            return sentence;
        }
    }
    return { Kind::Name, words };
}

QString Sentence::english() const
{
    if (m_kind != Kind::Template)
        return m_words;
    return Template(m_literal, m_parts.size()).filled([this](std::size_t place) { return m_parts[place].english(); });
}

QString Sentence::translated() const
{
    switch (m_kind) {
    case Kind::Template:
        return Template(tr(m_literal).toUtf8(), m_parts.size()).filled([this](std::size_t place) { return m_parts[place].translated(); });
    case Kind::English:
        return recognised(m_words, kFewestLetters).translated();
    case Kind::Name: // "Permission denied" and the like, which only the operating system says, have a translation
        return tr(m_words.toUtf8());
    case Kind::Fraction:
        return QString(m_words).replace(u'.', QLocale().decimalPoint());
    }
    return {};
}

} // namespace semblance
