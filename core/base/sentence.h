// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <concepts>
#include <vector>

namespace semblance {

/// What the program says, apart from the language it is said in. english() is what is stored, logged and printed on the command line, whatever
/// the user's language is; translated() is for the window. Texts that come from outside (names, paths, messages of libraries) are
/// parts and stay as they are.
class Sentence {
    Q_DECLARE_TR_FUNCTIONS(Sentence)

public:
    /// Words of others, such as a library's message: the same in every language.
    Sentence(QString text = {});
    /// A template in English with %1, %2, ... The literal must stand in the call itself: the translations are collected from there.
    static Sentence of(const char* literal);

    /// The next parts, from %1 on: texts, numbers, other sentences. A part is never searched for placeholders.
    template <typename... Parts> [[nodiscard]] Sentence arg(const Parts&... parts) const
    {
        Sentence filled = *this;
        (filled.m_parts.push_back(part(parts)), ...);
        return filled;
    }

    bool isEmpty() const { return !m_literal && m_text.isEmpty(); }
    QString english() const;
    /// In the language of the program's translators; fractions with the decimal point of the default QLocale.
    QString translated() const;

private:
    static Sentence part(const QString& text) { return text; }
    static Sentence part(const Sentence& sentence) { return sentence; }
    static Sentence part(std::integral auto number) { return QString::number(number); }
    static Sentence part(double number);
    static Sentence part(char) = delete;

    const char* m_literal = nullptr; ///< of static lifetime; null: m_text is all
    QString m_text;
    bool m_isFraction = false;
    std::vector<Sentence> m_parts;
};

} // namespace semblance
