// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/types.h>

namespace semblance::model {

/// Eq. (6) per element: 1 - sqrt(p g + 1e-8) - sqrt((1 - p)(1 - g) + 1e-8).
torch::Tensor fidelityLoss(const torch::Tensor& probabilities, const torch::Tensor& labels);

} // namespace semblance::model
