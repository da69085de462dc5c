// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/fix_mojibake.h"

#include "model/text/unicode.h"
#include "model/text/unicode_tables.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace semblance::model {
namespace {

constexpr int kMostRounds = 16;
constexpr int kNoByte = -1;
constexpr std::size_t kWindows1252 = 1;
constexpr std::size_t kTurkish = 5;
constexpr char32_t kCircumflex = 0x2c6; // a letter by its category, but never found in a word
/// What also follows a letter in ordinary writing, where it is no sign of anything.
constexpr std::u32string_view kCommonSymbols = U"…‘’“”‹›«»–—•™©®°´¡¿ ";
constexpr std::u32string_view kClosingSymbols = U"›»‘’“”´©™®…";

int byteOf(const unicode::CodePage& page, char32_t character)
{
    if (character < 0x80)
        return static_cast<int>(character);
    const auto it = std::find(page.begin(), page.end(), character);
    return it == page.end() ? kNoByte : 0x80 + static_cast<int>(it - page.begin());
}

std::vector<int> bytesOf(const unicode::CodePage& page, std::u32string_view text)
{
    std::vector<int> bytes;
    for (const char32_t c : text)
        bytes.push_back(byteOf(page, c));
    return bytes;
}

/// How many bytes from at on are one well-formed character; 0 where they are none.
std::size_t sequenceAt(const std::vector<int>& bytes, std::size_t at)
{
    const int lead = bytes[at];
    const std::size_t length = lead < 0 ? 0 : lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length == 0 || length > bytes.size() - at)
        return 0;
    std::string raw;
    for (std::size_t i = at; i < at + length; ++i) {
        if (bytes[i] < 0)
            return 0;
        raw += static_cast<char>(static_cast<unsigned char>(bytes[i]));
    }
    return unicode::fromUtf8(raw).size() == 1 ? length : 0;
}

char32_t characterAt(const std::vector<int>& bytes, std::size_t at, std::size_t length)
{
    std::string raw;
    for (std::size_t i = at; i < at + length; ++i)
        raw += static_cast<char>(static_cast<unsigned char>(bytes[i]));
    return unicode::fromUtf8(raw).front();
}

bool contains(std::u32string_view set, char32_t character)
{
    return set.find(character) != std::u32string_view::npos;
}

/// Whether these characters hardly stand beside each other unless they are one character's bytes.
bool isUnmistakable(std::u32string_view text, const std::vector<int>& bytes, std::size_t at, std::size_t length)
{
    if (length < 2)
        return false;
    const int lead = bytes[at];
    const int second = bytes[at + 1];
    if (lead == 0xc2 || lead == 0xc3) {
        const bool goesOn = at + 2 < text.size() && unicode::isLetter(text[at + 2]);
        const bool capitalInWord = at > 0 && unicode::isLetter(text[at - 1]) && unicode::upper(text[at - 1]) != text[at - 1];
        return goesOn || capitalInWord || !contains(kClosingSymbols, text[at + 1]);
    }
    if ((lead == 0xe2 && (second == 0x80 || second == 0x9c)) || (lead == 0xf0 && second == 0x9f) || (lead == 0xef && second == 0xbb))
        return true;
    return std::any_of(text.begin() + static_cast<std::ptrdiff_t>(at + 1), text.begin() + static_cast<std::ptrdiff_t>(at + length),
                       [](char32_t c) { return (!unicode::isLetter(c) || c == kCircumflex) && !contains(kCommonSymbols, c); });
}

/// A space may stand for the byte 0xa0 that ends an "à" (0xc3 0xa0): programs take no-break spaces for spaces.
std::u32string withLostNoBreakSpaces(std::u32string_view text)
{
    std::u32string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        result += text[i];
        if (text[i] != U'Ã' || i + 1 >= text.size() || text[i + 1] != U' ')
            continue;
        result += U'\u00a0';
        if (i + 2 < text.size() && text[i + 2] == U' ')
            ++i; // the first of two spaces was that byte
    }
    return result;
}

std::optional<std::u32string> decodedWhole(std::u32string_view text, std::size_t page)
{
    const auto bytes = bytesOf(unicode::codePages[page], text);
    const bool western = page <= kWindows1252 || page == kTurkish;
    std::u32string result;
    int sequences = 0;
    int signs = 0;
    for (std::size_t i = 0; i < bytes.size();) {
        const auto length = sequenceAt(bytes, i);
        if (length == 0)
            return std::nullopt;
        sequences += length > 1 ? 1 : 0;
        signs += isUnmistakable(text, bytes, i, length) ? 1 : 0;
        result += characterAt(bytes, i, length);
        i += length;
    }
    // In the other encodings the bytes of one character may be letters that do stand beside each other, but not all of a text's.
    const bool convincing = western ? signs > 0 : sequences > 1 && (signs > 0 || sequences > 2);
    return convincing ? std::optional(result) : std::nullopt;
}

std::u32string decodedInPlaces(std::u32string_view text)
{
    const auto bytes = bytesOf(unicode::codePages[kWindows1252], text);
    std::u32string result;
    for (std::size_t i = 0; i < bytes.size();) {
        const auto length = sequenceAt(bytes, i);
        if (isUnmistakable(text, bytes, i, length)) {
            result += characterAt(bytes, i, length);
            i += length;
        } else {
            result += text[i++];
        }
    }
    return result;
}

std::u32string oneRound(std::u32string_view text)
{
    if (std::all_of(text.begin(), text.end(), [](char32_t c) { return c < 0x80; }))
        return std::u32string(text);
    const auto restored = withLostNoBreakSpaces(text);
    for (std::size_t page = 0; page < unicode::codePages.size(); ++page)
        if (auto whole = decodedWhole(page <= kWindows1252 ? std::u32string_view(restored) : text, page))
            return *std::move(whole);
    return decodedInPlaces(text);
}

}

std::u32string fixMojibake(std::u32string_view text)
{
    std::u32string current(text);
    for (int round = 0; round < kMostRounds; ++round) {
        auto next = oneRound(current);
        if (next == current)
            break;
        current = std::move(next);
    }
    return current;
}

char32_t windows1252Of(char32_t control)
{
    return control >= 0x80 && control < 0x100 ? unicode::codePages[kWindows1252][control - 0x80] : control;
}

} // namespace semblance::model
