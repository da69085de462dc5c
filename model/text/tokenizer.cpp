// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/tokenizer.h"

#include "model/error.h"
#include "model/formats/bounded_json.h"
#include "model/formats/file_io.h"
#include "model/formats/inflate.h"
#include "model/text/clean_text.h"
#include "model/text/unicode.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <limits>
#include <optional>
#include <unordered_map>

namespace semblance::model {
namespace {

constexpr std::uint64_t kLargestFile = 64U << 20;
constexpr std::size_t kBytes = 256;
constexpr std::size_t kMerges = 49152 - kBytes - 2; // what CLIP takes of the longer list
constexpr const char* kWordEnd = "</w>";
constexpr const char* kStart = "<|startoftext|>";
constexpr const char* kEnd = "<|endoftext|>";
constexpr std::size_t kLongestWord = 4096;

bool isPrintableByte(int byte)
{
    return (byte >= '!' && byte <= '~') || (byte >= 0xa1 && byte <= 0xac) || (byte >= 0xae && byte <= 0xff);
}

/// GPT-2's stand-ins: a character that is visible in a text file for every byte.
const std::array<std::string, kBytes>& byteSymbols()
{
    static const auto symbols = [] {
        std::array<std::string, kBytes> table;
        char32_t next = kBytes;
        for (int byte = 0; byte < static_cast<int>(kBytes); ++byte)
            unicode::appendUtf8(table[static_cast<std::size_t>(byte)], isPrintableByte(byte) ? static_cast<char32_t>(byte) : next++);
        return table;
    }();
    return symbols;
}

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        lines.emplace_back(line);
    }
    return lines;
}

std::string readText(const std::string& path)
{
    const InputFile file(path);
    auto text = file.readAll(kLargestFile);
    const bool gzip = text.size() > 2 && text[0] == '\x1f' && text[1] == '\x8b';
    return gzip ? gunzip(text, kLargestFile, path) : text;
}

bool sameIgnoringCase(std::u32string_view text, std::size_t at, std::u32string_view pattern)
{
    if (text.size() - at < pattern.size())
        return false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        char32_t c = text[at + i];
        if (c >= U'A' && c <= U'Z')
            c += 32;
        if (c == U'ſ') // the long s folds to s
            c = U's';
        if (c != pattern[i])
            return false;
    }
    return true;
}

std::size_t pieceLength(std::u32string_view text, std::size_t at)
{
    for (const std::u32string_view fixed : {U"<|startoftext|>", U"<|endoftext|>", U"'s", U"'t", U"'re", U"'ve", U"'m", U"'ll", U"'d"})
        if (sameIgnoringCase(text, at, fixed))
            return fixed.size();
    if (unicode::isNumber(text[at]))
        return 1;
    const bool letters = unicode::isLetter(text[at]);
    std::size_t end = at + 1;
    const auto belongs = [letters](char32_t c) {
        return letters ? unicode::isLetter(c) : !unicode::isLetter(c) && !unicode::isNumber(c) && !unicode::isSpace(c);
    };
    while (end < text.size() && belongs(text[end]))
        ++end;
    return end - at;
}

}

struct Tokenizer::Vocabulary {
    std::unordered_map<std::string, std::int32_t> ids;
    std::unordered_map<std::string, std::int32_t> mergeRanks; ///< "first second"
    std::int32_t start = 0;
    std::int32_t end = 0;

    void addMerges(const std::string& path, const std::vector<std::string>& lines, std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i) {
            const auto& line = lines[i];
            const auto space = line.find(' ');
            if (space == std::string::npos || space == 0 || space + 1 == line.size() || line.find(' ', space + 1) != std::string::npos)
                throw Error(path + " is no CLIP vocabulary: a line of it is not a pair of symbols.");
            mergeRanks.emplace(line, static_cast<std::int32_t>(i));
        }
    }

    /// OpenAI's numbering: the bytes, the bytes at a word's end, the merges, the marks.
    void number(const std::vector<std::string>& lines)
    {
        std::int32_t next = 0;
        std::vector<std::string> ordered;
        for (const bool printable : {true, false})
            for (int byte = 0; byte < static_cast<int>(kBytes); ++byte)
                if (isPrintableByte(byte) == printable)
                    ordered.push_back(byteSymbols()[static_cast<std::size_t>(byte)]);
        for (const char* ending : {"", kWordEnd})
            for (const auto& symbol : ordered)
                ids[symbol + ending] = next++;
        for (auto line : lines) {
            line.erase(line.find(' '), 1);
            ids[line] = next++;
        }
        ids[kStart] = next++;
        ids[kEnd] = next++;
    }

    void findMarks(const std::string& path)
    {
        const auto first = ids.find(kStart);
        const auto last = ids.find(kEnd);
        if (first == ids.end() || last == ids.end())
            throw Error(path + " is no CLIP vocabulary: it has no start and end marks.");
        start = first->second;
        end = last->second;
    }

    static std::shared_ptr<const Vocabulary> fromOpenAi(const std::string& path)
    {
        auto lines = linesOf(readText(path));
        if (lines.empty() || !lines.front().starts_with("\"bpe_simple_vocab"))
            if (lines.empty() || !lines.front().starts_with("#version"))
                throw Error(path + " is no CLIP vocabulary: its first line does not say so.");
        lines.erase(lines.begin());
        if (lines.size() < kMerges)
            throw Error(path + " is cut short: CLIP needs " + std::to_string(kMerges) + " merges, it has " + std::to_string(lines.size()) + ".");
        lines.resize(kMerges);
        auto vocabulary = std::make_shared<Vocabulary>();
        vocabulary->addMerges(path, lines, lines.size());
        vocabulary->number(lines);
        vocabulary->findMarks(path);
        return vocabulary;
    }

    static std::shared_ptr<const Vocabulary> fromHuggingFace(const std::filesystem::path& folder)
    {
        const auto idsPath = (folder / "vocab.json").string();
        const auto mergesPath = (folder / "merges.txt").string();
        const auto json = parseBoundedJson(readText(idsPath), idsPath, 2);
        auto vocabulary = std::make_shared<Vocabulary>();
        if (!json.is_object())
            throw Error(idsPath + " is not a list of tokens and numbers.");
        for (const auto& [token, id] : json.items()) {
            const auto number = wholeNumber(id, 0, std::numeric_limits<std::int32_t>::max());
            if (!number)
                throw Error(idsPath + " gives the token \"" + token + "\" no number.");
            vocabulary->ids[token] = static_cast<std::int32_t>(*number);
        }
        auto lines = linesOf(readText(mergesPath));
        if (!lines.empty() && lines.front().starts_with("#"))
            lines.erase(lines.begin());
        while (!lines.empty() && lines.back().empty())
            lines.pop_back();
        vocabulary->addMerges(mergesPath, lines, lines.size());
        vocabulary->findMarks(idsPath);
        return vocabulary;
    }

    std::vector<std::string> merged(std::vector<std::string> symbols) const
    {
        while (symbols.size() > 1) {
            std::int32_t best = std::numeric_limits<std::int32_t>::max();
            std::size_t at = 0;
            for (std::size_t i = 0; i + 1 < symbols.size(); ++i) {
                const auto rank = mergeRanks.find(symbols[i] + ' ' + symbols[i + 1]);
                if (rank != mergeRanks.end() && rank->second < best) {
                    best = rank->second;
                    at = i;
                }
            }
            if (best == std::numeric_limits<std::int32_t>::max())
                break;
            const auto first = symbols[at];
            const auto second = symbols[at + 1];
            std::vector<std::string> next;
            for (std::size_t i = 0; i < symbols.size(); ++i) {
                const bool pair = i + 1 < symbols.size() && symbols[i] == first && symbols[i + 1] == second;
                next.push_back(pair ? first + second : symbols[i]);
                i += pair ? 1 : 0;
            }
            symbols = std::move(next);
        }
        return symbols;
    }

    void appendIds(const std::string& piece, std::vector<std::int32_t>& to) const
    {
        if (piece == kStart || piece == kEnd) {
            to.push_back(piece == kStart ? start : end);
            return;
        }
        if (piece.size() > kLongestWord)
            throw Error("A word of " + std::to_string(piece.size()) + " bytes is too long for a prompt.");
        std::vector<std::string> symbols;
        for (const char byte : piece)
            symbols.push_back(byteSymbols()[static_cast<unsigned char>(byte)]);
        symbols.back() += kWordEnd;
        for (const auto& symbol : merged(std::move(symbols))) {
            const auto id = ids.find(symbol);
            if (id == ids.end())
                throw Error("The vocabulary has no number for \"" + symbol + "\".");
            to.push_back(id->second);
        }
    }
};

Tokenizer Tokenizer::load(const std::string& path)
{
    const std::filesystem::path given(path);
    std::error_code ignored;
    if (std::filesystem::is_directory(given, ignored))
        return Tokenizer(Vocabulary::fromHuggingFace(given));
    if (given.filename() == "vocab.json" || given.filename() == "merges.txt")
        return Tokenizer(Vocabulary::fromHuggingFace(given.parent_path()));
    return Tokenizer(Vocabulary::fromOpenAi(path));
}

std::vector<std::string> Tokenizer::pieces(std::string_view cleaned)
{
    const auto text = unicode::fromUtf8(cleaned);
    std::vector<std::string> list;
    for (std::size_t at = 0; at < text.size();) {
        if (unicode::isSpace(text[at])) {
            ++at;
            continue;
        }
        const auto length = pieceLength(text, at);
        list.push_back(unicode::toUtf8(std::u32string_view(text).substr(at, length)));
        at += length;
    }
    return list;
}

std::vector<std::int32_t> Tokenizer::encode(std::string_view text) const
{
    std::vector<std::int32_t> ids;
    for (const auto& piece : pieces(cleanText(text)))
        m_vocabulary->appendIds(piece, ids);
    return ids;
}

std::vector<std::int32_t> Tokenizer::prompt(std::string_view text, int contextLength) const
{
    auto ids = encode(text);
    ids.insert(ids.begin(), m_vocabulary->start);
    ids.push_back(m_vocabulary->end);
    if (ids.size() > static_cast<std::size_t>(std::max(contextLength, 0)))
        throw Error("The prompt \"" + std::string(text) + "\" has " + std::to_string(ids.size()) + " tokens; the model reads "
                    + std::to_string(contextLength) + ".");
    return ids;
}

std::vector<std::int32_t> Tokenizer::paddedAndCut(std::string_view text, int contextLength) const
{
    auto ids = encode(text);
    ids.insert(ids.begin(), m_vocabulary->start);
    ids.push_back(m_vocabulary->end);
    const auto length = static_cast<std::size_t>(std::max(contextLength, 1));
    if (ids.size() > length)
        ids[length - 1] = m_vocabulary->end;
    ids.resize(length, 0);
    return ids;
}

} // namespace semblance::model
