// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/unicode.h"

#include "model/text/unicode_tables.h"

#include <algorithm>
#include <map>
#include <utility>

namespace semblance::model::unicode {
namespace {

constexpr char32_t kReplacement = 0xfffd;
constexpr char32_t kCapitalSigma = 0x3a3;
constexpr char32_t kSmallSigma = 0x3c3;
constexpr char32_t kFinalSigma = 0x3c2;
constexpr char32_t kCapitalDottedI = 0x130;
constexpr char32_t kDotAbove = 0x307;

// Hangul syllables are composed by arithmetic (Unicode, section 3.12).
constexpr char32_t kSyllables = 0xac00;
constexpr char32_t kLeads = 0x1100;
constexpr char32_t kVowels = 0x1161;
constexpr char32_t kTails = 0x11a7;
constexpr char32_t kLeadCount = 19;
constexpr char32_t kVowelCount = 21;
constexpr char32_t kTailCount = 28;
constexpr char32_t kSyllableCount = kLeadCount * kVowelCount * kTailCount;

template <typename Row>
const Row* rowOf(std::span<const Row> table, char32_t character)
{
    const auto it = std::upper_bound(table.begin(), table.end(), character, [](char32_t c, const Row& row) { return c < row.first; });
    if (it == table.begin() || character > std::prev(it)->last)
        return nullptr;
    return &*std::prev(it);
}

template <typename Row>
const Row* entryOf(std::span<const Row> table, char32_t character)
{
    const auto it = std::lower_bound(table.begin(), table.end(), character, [](const Row& row, char32_t c) { return row.character < c; });
    return it == table.end() || it->character != character ? nullptr : &*it;
}

int combiningClass(char32_t character)
{
    const auto* row = rowOf(combiningRuns, character);
    return row ? row->combiningClass : 0;
}

char32_t simpleLower(char32_t character)
{
    const auto* row = rowOf(lowerRuns, character);
    if (!row || (character - row->first) % row->step != 0)
        return character;
    return static_cast<char32_t>(static_cast<std::int64_t>(character) + row->difference);
}

bool isFinalSigma(std::u32string_view text, std::size_t at)
{
    std::size_t before = at;
    while (before > 0 && rowOf(caseIgnorable, text[before - 1]))
        --before;
    if (before == 0 || !rowOf(cased, text[before - 1]))
        return false;
    std::size_t after = at + 1;
    while (after < text.size() && rowOf(caseIgnorable, text[after]))
        ++after;
    return after == text.size() || !rowOf(cased, text[after]);
}

void decompose(char32_t character, std::u32string& to)
{
    if (character >= kSyllables && character < kSyllables + kSyllableCount) {
        const char32_t index = character - kSyllables;
        to += kLeads + index / (kVowelCount * kTailCount);
        to += kVowels + index % (kVowelCount * kTailCount) / kTailCount;
        if (index % kTailCount != 0)
            to += kTails + index % kTailCount;
        return;
    }
    const auto* entry = entryOf(decompositions, character);
    if (!entry) {
        to += character;
        return;
    }
    decompose(entry->first, to);
    if (entry->second != 0)
        to += entry->second; // only the first of a pair decomposes further
}

/// 0 where the two do not compose.
char32_t compose(char32_t first, char32_t second)
{
    if (first >= kLeads && first < kLeads + kLeadCount && second >= kVowels && second < kVowels + kVowelCount)
        return kSyllables + ((first - kLeads) * kVowelCount + (second - kVowels)) * kTailCount;
    if (first >= kSyllables && first < kSyllables + kSyllableCount && (first - kSyllables) % kTailCount == 0 && second > kTails
        && second < kTails + kTailCount)
        return first + (second - kTails);
    static const auto pairs = [] {
        std::map<std::pair<char32_t, char32_t>, char32_t> map;
        for (const auto& entry : decompositions)
            if (entry.composes)
                map[{entry.first, entry.second}] = entry.character;
        return map;
    }();
    const auto it = pairs.find({first, second});
    return it == pairs.end() ? 0 : it->second;
}

void orderMarks(std::u32string& text)
{
    for (std::size_t i = 0; i < text.size();) {
        if (combiningClass(text[i]) == 0) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && combiningClass(text[end]) != 0)
            ++end;
        std::stable_sort(text.begin() + static_cast<std::ptrdiff_t>(i), text.begin() + static_cast<std::ptrdiff_t>(end),
                         [](char32_t a, char32_t b) { return combiningClass(a) < combiningClass(b); });
        i = end;
    }
}

}

std::u32string fromUtf8(std::string_view bytes)
{
    std::u32string text;
    for (std::size_t i = 0; i < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
        char32_t character = length == 1 ? lead : lead & (0x7fU >> length);
        bool whole = length > 0 && length <= bytes.size() - i;
        for (std::size_t k = 1; whole && k < length; ++k) {
            const auto next = static_cast<unsigned char>(bytes[i + k]);
            whole = (next & 0xc0) == 0x80;
            character = (character << 6) | (next & 0x3fU);
        }
        const bool overlong = (length == 3 && character < 0x800) || (length == 4 && character < 0x10000);
        const bool surrogate = character >= 0xd800 && character < 0xe000;
        if (!whole || overlong || surrogate || character > 0x10ffff) {
            text += kReplacement;
            ++i;
        } else {
            text += character;
            i += length;
        }
    }
    return text;
}

void appendUtf8(std::string& bytes, char32_t c)
{
    const auto put = [&bytes](char32_t value) { bytes += static_cast<char>(static_cast<unsigned char>(value)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xc0 | (c >> 6));
        put(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        put(0xe0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3f));
        put(0x80 | (c & 0x3f));
    } else {
        put(0xf0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3f));
        put(0x80 | ((c >> 6) & 0x3f));
        put(0x80 | (c & 0x3f));
    }
}

std::string toUtf8(std::u32string_view text)
{
    std::string bytes;
    for (const char32_t c : text)
        appendUtf8(bytes, c);
    return bytes;
}

bool isLetter(char32_t character)
{
    return rowOf(letters, character) != nullptr;
}

bool isNumber(char32_t character)
{
    return rowOf(numbers, character) != nullptr;
}

bool isSpace(char32_t c)
{
    return (c >= 0x09 && c <= 0x0d) || c == 0x20 || c == 0x85 || c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x2028
        || c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000;
}

std::u32string lower(std::u32string_view text)
{
    std::u32string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == kCapitalSigma) {
            result += isFinalSigma(text, i) ? kFinalSigma : kSmallSigma;
        } else if (text[i] == kCapitalDottedI) {
            result += U'i';
            result += kDotAbove;
        } else {
            result += simpleLower(text[i]);
        }
    }
    return result;
}

char32_t upper(char32_t character)
{
    for (const auto& run : lowerRuns) {
        const auto candidate = static_cast<std::int64_t>(character) - run.difference;
        if (candidate >= run.first && candidate <= run.last && (candidate - run.first) % run.step == 0)
            return static_cast<char32_t>(candidate);
    }
    return character;
}

std::u32string composed(std::u32string_view text)
{
    std::u32string parts;
    for (const char32_t c : text)
        decompose(c, parts);
    orderMarks(parts);

    std::u32string result;
    std::size_t starter = std::u32string::npos;
    int lastClass = -1; // of the last character kept behind the starter; -1: none
    for (const char32_t c : parts) {
        const int own = combiningClass(c);
        const bool blocked = lastClass >= own && lastClass != -1;
        if (starter != std::u32string::npos && !blocked) {
            if (const char32_t whole = compose(result[starter], c); whole != 0) {
                result[starter] = whole;
                continue;
            }
        }
        result += c;
        lastClass = own;
        if (own == 0) {
            starter = result.size() - 1;
            lastClass = -1;
        }
    }
    return result;
}

std::u32string usualWidth(std::u32string_view text)
{
    std::u32string result;
    for (const char32_t c : text) {
        const auto* width = entryOf(widths, c);
        result += width ? width->first : c;
        if (width && width->second != 0)
            result += width->second;
    }
    return result;
}

} // namespace semblance::model::unicode
