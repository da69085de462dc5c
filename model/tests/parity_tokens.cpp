// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/tests/parity.h"
#include "model/text/clean_text.h"
#include "model/text/published_prompts.h"
#include "model/text/tokenizer.h"

using namespace semblance;
using namespace semblance::model;
using check::parityJson;

namespace {

const Tokenizer& tokenizer()
{
    static const auto loaded = Tokenizer::load(check::parityPath("tokens/bpe_simple_vocab_16e6.txt.gz"));
    return loaded;
}

void compare(const std::string& what, const nlohmann::json& text, const nlohmann::json& actual, const nlohmann::json& expected)
{
    if (actual != expected)
        check::fail("tokens/strings.json", 0, what + " of " + text.dump(-1, ' ', true) + " is " + actual.dump(-1, ' ', true) + ", expected "
                                                  + expected.dump(-1, ' ', true));
}

}

SEMBLANCE_TEST(everyStringIsCleanedSplitAndNumberedAsByTheOfficialTokenizer)
{
    const auto json = parityJson("tokens/strings.json");
    CHECK(!json["strings"].empty());
    for (const auto& s : json["strings"]) {
        const auto text = s["text"].get<std::string>();
        if (s.contains("after_ftfy"))
            compare("the repaired text", s["text"], fixText(text), s["after_ftfy"]);
        const auto cleaned = cleanText(text);
        compare("the cleaned text", s["text"], cleaned, s["cleaned"]);
        compare("the list of pieces", s["text"], Tokenizer::pieces(cleaned), s["pieces"]);
        compare("the list of ids", s["text"], tokenizer().encode(text), s["ids"]);
        if (s.contains("tokenized77_truncate"))
            compare("the cut list of 77", s["text"], tokenizer().paddedAndCut(text), s["tokenized77_truncate"]);
        if (s.value("too_long", false))
            CHECK_THROWS_WITH("tokens", tokenizer().prompt(text));
        else if (s.contains("tokenized77") && s["tokenized77"].is_array())
            compare("the list of 77", s["text"], tokenizer().paddedAndCut(text), s["tokenized77"]);
    }
}

SEMBLANCE_TEST(everyPromptSetIsNumberedAsByTheOfficialTokenizer)
{
    const auto sets = parityJson("tokens/prompts.json");
    for (const auto& [name, prompts] : sets.items()) {
        if (!prompts.is_array())
            continue;
        for (const auto& p : prompts) {
            const auto text = p["text"].get<std::string>();
            compare(name, p["text"], tokenizer().paddedAndCut(text), p["ids"]);
            auto ids = tokenizer().prompt(text);
            ids.resize(p["ids"].size(), 0);
            compare(name, p["text"], ids, p["ids"]);
        }
    }
}

SEMBLANCE_TEST(thePromptsThatComeWithTheProgramHaveTheOfficialTokens)
{
    const auto expected = check::parityArray("tokens/code_prompts_i32.npy");
    const auto prompts = publishedPrompts();
    CHECK(static_cast<std::int64_t>(prompts.size()) == expected.size(0));
    for (std::size_t i = 0; i < prompts.size(); ++i) {
        auto ids = prompts[i].tokens;
        ids.resize(static_cast<std::size_t>(expected.size(1)), 0);
        CHECK(torch::equal(torch::tensor(ids, torch::kInt), expected[static_cast<std::int64_t>(i)]));
        CHECK(tokenizer().prompt(prompts[i].text) == prompts[i].tokens);
    }
}

SEMBLANCE_TEST(theBuiltInPromptsAreTheReferenceOnes)
{
    const auto sets = parityJson("tokens/prompts.json");
    for (const auto& [name, prompts] : { std::pair { "code", publishedPrompts() }, std::pair { "paper_no_period", paperPrompts() },
             std::pair { "simplified", simplifiedPrompts() }, std::pair { "ffsc_code_style", ffscPrompts() } }) {
        CHECK(sets.at(name).size() == prompts.size());
        for (std::size_t i = 0; i < prompts.size(); ++i) {
            CHECK(sets.at(name)[i].at("text") == prompts[i].text);
            auto ids = sets.at(name)[i].at("ids").get<std::vector<std::int32_t>>();
            ids.resize(prompts[i].tokens.size());
            CHECK(ids == prompts[i].tokens);
            CHECK(prompts[i].tokens.back() == 49407);
        }
    }
}

SEMBLANCE_TEST_MAIN()
