// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/formats/model_file.h"
#include "tests/fuzz/input_file.h"

#include <ATen/ATen.h>

using namespace semblance;

namespace {

/// The input is the header's JSON; the length before it and the data behind it are made to fit, so that the metadata is reached.
std::string modelFileAround(const std::uint8_t* bytes, std::size_t count)
{
    const std::uint64_t length = count;
    std::string file(reinterpret_cast<const char*>(&length), sizeof length);
    file.append(reinterpret_cast<const char*>(bytes), count);
    return file + std::string(64, '\0');
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count)
{
    const auto file = modelFileAround(bytes, count);
    const fuzz::InputInMemory input(reinterpret_cast<const std::uint8_t*>(file.data()), file.size());
    try {
        const auto facts = model::modelFileFacts(input.path());
        if (static_cast<int>(facts.description.prompts.size()) != facts.description.hierarchy.size())
            std::abort();
    } catch (const model::Error&) {
    }
    return 0;
}
