// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/fidelity_loss.h"

#include <torch/torch.h>

namespace semblance::model {

torch::Tensor fidelityLoss(const torch::Tensor& probabilities, const torch::Tensor& labels)
{
    constexpr double epsilon = 1e-8;
    return 1 - (probabilities * labels + epsilon).sqrt() - ((1 - probabilities) * (1 - labels) + epsilon).sqrt();
}

} // namespace semblance::model
