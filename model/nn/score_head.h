// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/model_description.h"

#include <torch/types.h>

namespace semblance::model {

/// From image features to one raw score per node.
struct ScoreHead {
    Scoring scoring = Scoring::JointEmbedding;
    torch::Tensor weights; ///< [K, D]: the text features, or the linear head's rows
    torch::Tensor bias; ///< [K], of the linear head alone
    double tau = 10;

    /// features [N, D] -> [N, K]: <f, g_k> / tau (Eq. (4)), <f, g_k> / (|f| |g_k| tau) (Eq. (8)), or <f, w_k> + b_k (Table VI).
    /// Differentiable.
    torch::Tensor rawScores(const torch::Tensor& features) const;
    ScoreHead to(torch::ScalarType type) const;
};

} // namespace semblance::model
