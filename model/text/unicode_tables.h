// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>

/// Excerpts of the Unicode Character Database (version 14), ascending; see make_tables.py.
namespace semblance::model::unicode {

struct Range {
    char32_t first;
    char32_t last;
};

/// Every step-th character from first to last has the lower-case character at this distance.
struct LowerRun {
    char32_t first;
    char32_t last;
    std::uint32_t step;
    std::int32_t difference;
};

struct CombiningRun {
    char32_t first;
    char32_t last;
    std::uint8_t combiningClass;
};

struct Decomposition {
    char32_t character;
    char32_t first;
    char32_t second; ///< 0: the decomposition is one character
    bool composes;   ///< whether NFC puts the pair together again
};

struct Width {
    char32_t character;
    char32_t first;
    char32_t second; ///< 0: the usual form is one character
};

/// The characters of bytes 0x80 to 0xff in a one-byte encoding.
using CodePage = std::array<char32_t, 128>;

extern const std::span<const Range> letters;       ///< general category L
extern const std::span<const Range> numbers;       ///< general category N
extern const std::span<const Range> cased;         ///< what makes a following capital sigma a final one
extern const std::span<const Range> caseIgnorable; ///< what is skipped in that question
extern const std::span<const LowerRun> lowerRuns;
extern const std::span<const CombiningRun> combiningRuns;
extern const std::span<const Decomposition> decompositions; ///< canonical, without Hangul
extern const std::span<const Width> widths;                 ///< full-width and half-width forms
extern const std::span<const CodePage> codePages;           ///< Latin-1, Windows-1252, 1251, 1250, 1253, 1254, 1257

} // namespace semblance::model::unicode
