// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace at {
class Tensor;
}

namespace semblance::model {

/// Tensors by their OpenAI CLIP names ("visual.conv1.weight"). Internal to model/; whoever touches the tensors includes torch.
using TensorMap = std::map<std::string, at::Tensor>;

} // namespace semblance::model
