// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/text/clean_text.h"
#include "model/text/tokenizer.h"

using namespace semblance::model;

/// The text of a prompt, from a foreign model file or an import's options: cleaned and divided into pieces.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count)
{
    try {
        const auto cleaned = cleanText({ reinterpret_cast<const char*>(bytes), count });
        (void)Tokenizer::pieces(cleaned);
    } catch (const Error&) {
    }
    return 0;
}
