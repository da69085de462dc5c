// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/formats/safetensors.h"
#include "tests/fuzz/input_file.h"

#include <ATen/ATen.h>

using namespace semblance;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count)
{
    const fuzz::InputInMemory input(bytes, count);
    try {
        const auto header = model::readSafetensorsHeader(input.path());
        for (const auto& [name, tensor] : model::readSafetensors(input.path(), header))
            if (tensor.numel() != header.tensors.at(name).elements())
                std::abort();
    } catch (const model::Error&) {
    }
    return 0;
}
