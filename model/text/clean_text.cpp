// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/clean_text.h"

#include "model/text/fix_mojibake.h"
#include "model/text/html_entities.h"
#include "model/text/unicode.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace semblance::model {
namespace {

constexpr int kMostRounds = 16;
constexpr std::size_t kLongestEntity = 32;
constexpr char32_t kReplacement = 0xfffd;
constexpr char32_t kLastCharacter = 0x10ffff;

/// One level of what unescapeHtml resolves.
const std::unordered_map<std::string, std::u32string>& entities()
{
    static const auto table = [] {
        std::unordered_map<std::string, std::u32string> map;
        std::string_view rest = kHtmlEntities;
        while (!rest.empty()) {
            const auto word = rest.substr(0, rest.find(' '));
            const auto equals = word.find('=');
            std::u32string characters;
            char32_t value = 0;
            for (const char c : word.substr(equals + 1)) {
                if (c == ',') {
                    characters += value;
                    value = 0;
                    continue;
                }
                value = value * 16 + static_cast<char32_t>(c <= '9' ? c - '0' : c - 'a' + 10);
            }
            characters += value;
            map.emplace(std::string(word.substr(0, equals)), characters);
            rest.remove_prefix(word.size() + 1);
        }
        return map;
    }();
    return table;
}

bool isAsciiAlnum(char32_t c)
{
    return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

/// -1 where c is no digit of the base.
int digit(char32_t c, int base)
{
    int value = -1;
    if (c >= U'0' && c <= U'9')
        value = static_cast<int>(c - U'0');
    else if (c >= U'a' && c <= U'f')
        value = static_cast<int>(c - U'a') + 10;
    else if (c >= U'A' && c <= U'F')
        value = static_cast<int>(c - U'A') + 10;
    return value < base ? value : -1;
}

/// What HTML 5 makes of a numeric reference.
std::u32string referenced(char32_t number)
{
    if (number == 0 || number > kLastCharacter || (number >= 0xd800 && number < 0xe000))
        return {kReplacement};
    if (number >= 0x80 && number < 0xa0)
        return {windows1252Of(number)};
    const bool control = (number < 0x20 && number != 0x09 && number != 0x0a && number != 0x0c && number != 0x0d) || number == 0x7f;
    const bool noCharacter = (number >= 0xfdd0 && number <= 0xfdef) || (number & 0xfffe) == 0xfffe;
    if (control || noCharacter)
        return {};
    return {number};
}

/// The numeric reference that begins behind "&#"; moves at behind it.
std::optional<std::u32string> takeNumeric(std::u32string_view text, std::size_t& at)
{
    std::size_t i = at;
    const int base = i < text.size() && (text[i] == U'x' || text[i] == U'X') ? 16 : 10;
    if (base == 16)
        ++i;
    const std::size_t first = i;
    char32_t number = 0;
    for (; i < text.size() && digit(text[i], base) >= 0; ++i)
        number = std::min<char32_t>(number * static_cast<char32_t>(base) + static_cast<char32_t>(digit(text[i], base)), kLastCharacter + 1);
    if (i == first)
        return std::nullopt;
    if (i < text.size() && text[i] == U';')
        ++i;
    at = i;
    return referenced(number);
}

/// The named reference that begins behind "&", or the longest known begin of it; moves at behind what was used.
std::optional<std::u32string> takeNamed(std::u32string_view text, std::size_t& at)
{
    std::string name;
    std::size_t i = at;
    const std::u32string_view ends = U"\t\n\f <&#;";
    while (i < text.size() && i - at < kLongestEntity && ends.find(text[i]) == std::u32string_view::npos)
        unicode::appendUtf8(name, text[i++]);
    const bool closed = i < text.size() && text[i] == U';' && i > at;
    if (closed) {
        if (const auto it = entities().find(name + ";"); it != entities().end()) {
            at = i + 1;
            return it->second;
        }
    }
    for (std::size_t length = name.size(); length > 1; --length) {
        const auto it = entities().find(name.substr(0, length));
        if (it == entities().end())
            continue;
        at += length; // known names are ASCII
        return it->second;
    }
    return std::nullopt;
}

/// ftfy's own unescaping, which takes references with their semicolon alone, and names written in capitals.
std::u32string unescapeClosed(std::u32string_view text)
{
    constexpr std::size_t longest = 24;
    std::u32string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::size_t end = i + 1;
        if (text[i] == U'&' && end < text.size() && text[end] == U'#')
            ++end;
        const std::size_t first = end;
        while (end < text.size() && end - first < longest && isAsciiAlnum(text[end]))
            ++end;
        if (text[i] != U'&' || end == first || end >= text.size() || text[end] != U';') {
            result += text[i];
            continue;
        }
        std::optional<std::u32string> characters;
        if (text[i + 1] == U'#') {
            std::size_t at = first;
            characters = takeNumeric(text, at);
            if (at != end + 1)
                characters.reset();
        } else {
            auto name = unicode::toUtf8(text.substr(first, end + 1 - first));
            if (const auto it = entities().find(name); it != entities().end()) {
                characters = it->second;
            } else if (std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; })) {
                std::transform(name.begin(), name.end(), name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
                if (const auto small = entities().find(name); small != entities().end()) {
                    characters = small->second;
                    std::transform(characters->begin(), characters->end(), characters->begin(), unicode::upper);
                }
            }
        }
        if (!characters) {
            result += text[i];
            continue;
        }
        result += *characters;
        i = end;
    }
    return result;
}

std::u32string_view ligature(char32_t c)
{
    switch (c) {
    case U'Ĳ': return U"IJ";
    case U'ĳ': return U"ij";
    case U'ŉ': return U"ʼn";
    case U'Ǆ': return U"DŽ";
    case U'ǅ': return U"Dž";
    case U'ǆ': return U"dž";
    case U'Ǉ': return U"LJ";
    case U'ǈ': return U"Lj";
    case U'ǉ': return U"lj";
    case U'Ǌ': return U"NJ";
    case U'ǋ': return U"Nj";
    case U'ǌ': return U"nj";
    case U'Ǳ': return U"DZ";
    case U'ǲ': return U"Dz";
    case U'ǳ': return U"dz";
    case U'ﬀ': return U"ff";
    case U'ﬁ': return U"fi";
    case U'ﬂ': return U"fl";
    case U'ﬃ': return U"ffi";
    case U'ﬄ': return U"ffl";
    case U'ﬅ': return U"ſt";
    case U'ﬆ': return U"st";
    default: return {};
    }
}

std::u32string withoutLigatures(std::u32string_view text)
{
    std::u32string result;
    for (const char32_t c : text) {
        const auto parts = ligature(c);
        if (parts.empty())
            result += c;
        else
            result += parts;
    }
    return result;
}

std::u32string withStraightQuotes(std::u32string text)
{
    for (char32_t& c : text) {
        if (c == 0x2bc || (c >= 0x2018 && c <= 0x201b))
            c = U'\'';
        else if (c >= 0x201c && c <= 0x201f)
            c = U'"';
    }
    return text;
}

std::u32string withUnixLineBreaks(std::u32string_view text)
{
    std::u32string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        if (c == U'\r' && i + 1 < text.size() && text[i + 1] == U'\n')
            continue;
        result += c == U'\r' || c == 0x2028 || c == 0x2029 || c == 0x85 ? U'\n' : c;
    }
    return result;
}

/// ESC [ digits and semicolons, a letter.
std::u32string withoutTerminalEscapes(std::u32string_view text)
{
    std::u32string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::size_t end = i + 2;
        if (text[i] == 0x1b && i + 1 < text.size() && text[i + 1] == U'[') {
            while (end < text.size() && ((text[end] >= U'0' && text[end] <= U'9') || text[end] == U';'))
                ++end;
            if (end < text.size() && isAsciiAlnum(text[end]) && !(text[end] >= U'0' && text[end] <= U'9')) {
                i = end;
                continue;
            }
        }
        result += text[i];
    }
    return result;
}

std::u32string withoutControls(std::u32string text)
{
    std::erase_if(text, [](char32_t c) {
        return c < 0x09 || c == 0x0b || (c >= 0x0e && c < 0x20) || c == 0x7f || (c >= 0x206a && c < 0x2070) || c == 0xfeff
            || (c >= 0xfff9 && c < 0xfffd);
    });
    return text;
}

std::u32string withWindowsControls(std::u32string text)
{
    for (char32_t& c : text)
        if (c >= 0x80 && c < 0xa0)
            c = windows1252Of(c);
    return text;
}

std::u32string fixLine(std::u32string text, bool unescape)
{
    for (int round = 0; round < kMostRounds; ++round) {
        const auto before = text;
        if (unescape)
            text = unescapeClosed(text);
        text = fixMojibake(text);
        text = withWindowsControls(std::move(text));
        text = withoutLigatures(text);
        text = unicode::usualWidth(text);
        text = withStraightQuotes(std::move(text));
        text = withUnixLineBreaks(text);
        text = withoutTerminalEscapes(text);
        text = withoutControls(std::move(text));
        text = unicode::composed(text);
        if (text == before)
            break;
    }
    return text;
}

std::u32string singleSpaced(std::u32string_view text)
{
    std::u32string result;
    for (const char32_t c : text) {
        if (!unicode::isSpace(c))
            result += c;
        else if (!result.empty() && result.back() != U' ')
            result += U' ';
    }
    if (!result.empty() && result.back() == U' ')
        result.pop_back();
    return result;
}

std::u32string fixed(std::u32string_view text)
{
    std::u32string result;
    bool unescape = true;
    while (!text.empty()) {
        const auto end = text.find(U'\n');
        const auto line = text.substr(0, end == std::u32string_view::npos ? text.size() : end + 1);
        // Angle brackets look like HTML, whose references are meant.
        unescape = unescape && line.find(U'<') == std::u32string_view::npos;
        result += fixLine(std::u32string(line), unescape);
        text.remove_prefix(line.size());
    }
    return result;
}

}

std::u32string unescapeHtml(std::u32string_view text)
{
    std::u32string result;
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] != U'&') {
            result += text[i++];
            continue;
        }
        std::size_t at = i + 1;
        std::optional<std::u32string> characters;
        if (at < text.size() && text[at] == U'#')
            characters = takeNumeric(text, ++at);
        else
            characters = takeNamed(text, at);
        if (!characters) {
            result += text[i++];
            continue;
        }
        result += *characters;
        i = at;
    }
    return result;
}

std::string fixText(std::string_view text)
{
    return unicode::toUtf8(fixed(unicode::fromUtf8(text)));
}

std::string cleanText(std::string_view text)
{
    const auto plain = unescapeHtml(unescapeHtml(fixed(unicode::fromUtf8(text))));
    return unicode::toUtf8(unicode::lower(singleSpaced(plain)));
}

} // namespace semblance::model
