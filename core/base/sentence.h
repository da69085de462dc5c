// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <concepts>
#include <vector>

namespace semblance {

/// What the program says, apart from the language it is said in. english() is what is stored, logged and printed on the command line,
/// whatever the user's language is; translated() is for the window.
class Sentence {
    Q_DECLARE_TR_FUNCTIONS(Sentence)

public:
    /// A template in English with %1 to %9. The literal must stand in the call itself: the translations are collected from there.
    static Sentence of(const char* literal);
    /// English of which only the words are left: from a record, an exception of model/, a library.
    Sentence(QString words = {});

    /// The next parts, from %1 on: names and other texts that are the same in every language, numbers, sentences. A part is never searched
    /// for placeholders.
    template <typename... Parts> [[nodiscard]] Sentence arg(const Parts&... parts) const
    {
        Sentence filled = *this;
        (filled.m_parts.push_back(part(parts)), ...);
        return filled;
    }

    bool isEmpty() const { return m_kind != Kind::Template && m_words.isEmpty(); }
    QString english() const;
    /// In the language of the program's translators, fractions with the decimal point of the default QLocale. Where only words are left,
    /// the template is found by which they were made; words that no template fits stay as they are.
    QString translated() const;

private:
    enum class Kind { Template, English, Name, Fraction };

    Sentence(Kind kind, QString words);
    static Sentence part(const QString& name) { return { Kind::Name, name }; }
    static Sentence part(const Sentence& sentence) { return sentence; }
    static Sentence part(std::integral auto number) { return { Kind::Name, QString::number(number) }; }
    static Sentence part(double number) { return { Kind::Fraction, QString::number(number) }; }
    static Sentence part(char) = delete;
    static Sentence recognised(const QString& words, qsizetype fewestLetters);

    Kind m_kind = Kind::English;
    const char* m_literal = nullptr; ///< of a template; of static lifetime
    QString m_words; ///< of all others
    std::vector<Sentence> m_parts;
};

} // namespace semblance
