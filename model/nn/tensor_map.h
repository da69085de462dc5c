// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <torch/types.h>

namespace semblance::model {

/// Tensors by their OpenAI CLIP names ("visual.conv1.weight"). Internal to model/: pulls in torch.
using TensorMap = std::map<std::string, torch::Tensor>;

} // namespace semblance::model
