// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/text/tokenizer.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <unistd.h>

using namespace semblance::model;

namespace {

std::string scratchFolder()
{
    std::string folder = (std::filesystem::temp_directory_path() / "semblance-fuzz-XXXXXX").string();
    return ::mkdtemp(folder.data()) ? folder : (std::abort(), std::string());
}

void put(const std::string& path, std::string_view text)
{
    std::ofstream(path, std::ios::binary) << text;
}

void load(const std::string& path)
{
    try {
        (void)Tokenizer::load(path).paddedAndCut("a photo of a fake face", 16);
    } catch (const Error&) {
    }
}

}

/// As OpenAI's one file (text or gzip), and, divided at the first zero byte, as Hugging Face's two files.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count)
{
    static const std::string folder = scratchFolder();
    const std::string_view text(reinterpret_cast<const char*>(bytes), count);
    put(folder + "/vocabulary", text);
    load(folder + "/vocabulary");
    const auto middle = std::min(text.find('\0'), text.size());
    put(folder + "/vocab.json", text.substr(0, middle));
    put(folder + "/merges.txt", text.substr(std::min(middle + 1, text.size())));
    load(folder);
    return 0;
}
