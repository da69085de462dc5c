// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/device.h"

#include "model/error.h"

#include <charconv>
#include <torch/cuda.h>

namespace semblance::model {

torch::Device deviceNamed(const std::string& name)
{
    if (name == "cpu")
        return torch::kCPU;
    int index = 0;
    if (name != "cuda") {
        const std::string prefix = "cuda:";
        const auto* end = name.data() + name.size();
        const auto parsed = name.starts_with(prefix) ? std::from_chars(name.data() + prefix.size(), end, index) : std::from_chars_result{};
        if (!parsed.ptr || parsed.ptr != end || parsed.ec != std::errc() || index < 0)
            throw Error("There is no device \"" + name + "\"; use cpu or cuda:N.");
    }
    if (!torch::cuda::is_available())
        throw Error("The device " + name + " cannot be used: this LibTorch sees no CUDA device. Use cpu.");
    if (index >= static_cast<int>(torch::cuda::device_count()))
        throw Error("There is no device " + name + "; the last one is cuda:" + std::to_string(torch::cuda::device_count() - 1) + ".");
    return {torch::kCUDA, static_cast<torch::DeviceIndex>(index)};
}

} // namespace semblance::model
