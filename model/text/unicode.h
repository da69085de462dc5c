// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// What the tokenizer needs of Unicode, as Python 3.11 has it. Every function takes and gives code points.
namespace semblance::model::unicode {

/// Malformed bytes become U+FFFD, one for each byte.
std::u32string fromUtf8(std::string_view bytes);
std::string toUtf8(std::u32string_view text);
void appendUtf8(std::string& bytes, char32_t character);

bool isLetter(char32_t character);
bool isNumber(char32_t character);
bool isSpace(char32_t character); ///< White_Space

std::u32string lower(std::u32string_view text); ///< str.lower(), the final sigma included
char32_t upper(char32_t character);             ///< the character whose lower case this is; itself where there is none

std::u32string composed(std::u32string_view text); ///< normalisation form C

/// Full-width and half-width forms in their usual width.
std::u32string usualWidth(std::u32string_view text);

} // namespace semblance::model::unicode
