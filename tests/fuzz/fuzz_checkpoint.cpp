// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/formats/torch_checkpoint.h"
#include "tests/fuzz/input_file.h"

#include <ATen/ATen.h>

using namespace semblance;

/// The .pth of somebody else: zip, pickle and tensors.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count)
{
    const fuzz::InputInMemory input(bytes, count);
    try {
        for (const auto& [name, tensor] : model::readTorchCheckpoint(input.path()))
            if (!tensor.is_contiguous())
                std::abort();
    } catch (const model::Error&) {
    }
    return 0;
}
