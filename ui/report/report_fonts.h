// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace semblance::ui {

/// The families of a report's letters, in every language: Latin letters, digits and signs from DejaVu, Chinese from Noto. Of the Latin
/// letters of Noto's Chinese fonts the shaper takes other glyphs than those that the font names, so that nobody could read a hash out of
/// the file.
QStringList reportFonts(bool code = false);

/// The characters that Qt writes into a PDF's text for others that look the same, and those others: a font has one glyph for U+2F08 (a
/// radical) and U+4EBA (a person), Qt names the first, and who searches types the second. Empty without a Chinese font. GUI thread.
const QHash<char16_t, char16_t>& ordinaryCharacters();

} // namespace semblance::ui
