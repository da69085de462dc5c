// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_fonts.h"

#include <QFontDatabase>
#include <QRawFont>

namespace semblance::ui {
namespace {

const QString kChinese = QStringLiteral("Noto Sans CJK SC");

// Radicals, and behind them the ideographs themselves.
constexpr char16_t kFirstRadical = 0x2e80;
constexpr char16_t kLastRadical = 0x2fdf;
constexpr char16_t kFirstIdeograph = 0x3400;
constexpr char16_t kLastIdeograph = 0x9fff;

QString characters(char16_t first, char16_t last)
{
    QString all;
    for (char32_t each = first; each <= last; ++each)
        all.append(QChar(static_cast<char16_t>(each)));
    return all;
}

QHash<char16_t, char16_t> readOrdinaryCharacters()
{
    QFont font;
    font.setFamilies({ kChinese });
    const QRawFont raw = QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese);
    const auto glyphs = [&raw](const QString& text) { return raw.glyphIndexesForString(text); };
    const QString radicals = characters(kFirstRadical, kLastRadical);
    const QString ideographs = characters(kFirstIdeograph, kLastIdeograph);
    const QList<quint32> ofRadicals = glyphs(radicals);
    const QList<quint32> ofIdeographs = glyphs(ideographs);
    QHash<quint32, char16_t> ideographOf;
    for (qsizetype i = 0; i < ofIdeographs.size(); ++i) // The rare ones come first, and are replaced.
        ideographOf.insert(ofIdeographs[i], ideographs[i].unicode());
    QHash<char16_t, char16_t> ordinary;
    for (qsizetype i = 0; i < ofRadicals.size(); ++i) {
        if (ofRadicals[i] != 0 && ideographOf.contains(ofRadicals[i]))
            ordinary.insert(radicals[i].unicode(), ideographOf.value(ofRadicals[i]));
    }
    return ordinary;
}

} // namespace

QStringList reportFonts(bool code)
{
    if (code)
        return { QStringLiteral("DejaVu Sans Mono"), kChinese, QStringLiteral("monospace") };
    return { QStringLiteral("DejaVu Sans"), kChinese, QStringLiteral("sans-serif") };
}

const QHash<char16_t, char16_t>& ordinaryCharacters()
{
    static const QHash<char16_t, char16_t> all = readOrdinaryCharacters();
    return all;
}

} // namespace semblance::ui
