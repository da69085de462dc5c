// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/text/tokenizer.h"
#include "tests/fuzz/scratch.h"

#include <algorithm>

using namespace semblance;

namespace {

void load(const std::string& path)
{
    try {
        (void)model::Tokenizer::load(path).paddedAndCut("a photo of a fake face", 16);
    } catch (const model::Error&) {
    }
}

}

/// As OpenAI's one file (text or gzip), and, divided at the first zero byte, as Hugging Face's two files.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count)
{
    static const std::string folder = fuzz::scratchFolder();
    const auto text = fuzz::textOf(bytes, count);
    fuzz::put(folder + "/vocabulary", text);
    load(folder + "/vocabulary");
    const auto middle = std::min(text.find('\0'), text.size());
    fuzz::put(folder + "/vocab.json", text.substr(0, middle));
    fuzz::put(folder + "/merges.txt", text.substr(std::min(middle + 1, text.size())));
    load(folder);
    return 0;
}
