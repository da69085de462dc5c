// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace semblance::model {

/// CLIP's byte-pair tokenizer (simple_tokenizer.py of openai/CLIP): cleans the text (clean_text.h), splits it into words, and merges
/// each word's bytes by the vocabulary's rules. Immutable; copies share the vocabulary; one instance for all threads.
class Tokenizer {
public:
    /// path: bpe_simple_vocab_16e6.txt, as text or gzip, or a folder with Hugging Face's vocab.json and merges.txt, or one of the two.
    /// Throws Error with the path and what is missing or wrong.
    static Tokenizer load(const std::string& path);

    /// The pieces that the cleaned text falls into before merging.
    static std::vector<std::string> pieces(std::string_view cleaned);

    std::vector<std::int32_t> encode(std::string_view text) const; ///< without start and end marks

    /// With start and end marks. Throws Error where it would be longer than contextLength.
    std::vector<std::int32_t> prompt(std::string_view text, int contextLength = 77) const;

    /// contextLength ids, padded with 0; a longer text is cut and ends with the end mark, as CLIP does it with truncate=True.
    std::vector<std::int32_t> paddedAndCut(std::string_view text, int contextLength = 77) const;

private:
    struct Vocabulary;
    explicit Tokenizer(std::shared_ptr<const Vocabulary> vocabulary) : m_vocabulary(std::move(vocabulary)) { }

    std::shared_ptr<const Vocabulary> m_vocabulary;
};

} // namespace semblance::model
