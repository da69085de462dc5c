// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/score_head.h"

#include <torch/torch.h>

namespace semblance::model {

torch::Tensor ScoreHead::rawScores(const torch::Tensor& features) const
{
    switch (scoring) {
    case Scoring::JointEmbedding: break;
    case Scoring::CosineSimilarity: {
        const auto unit = [](const torch::Tensor& x) { return x / x.norm(2, -1, true); };
        return torch::matmul(unit(features), unit(weights).t()) / tau;
    }
    case Scoring::LinearHead: return torch::matmul(features, weights.t()) + bias;
    }
    return torch::matmul(features, weights.t()) / tau;
}

ScoreHead ScoreHead::to(torch::ScalarType type) const
{
    return { scoring, weights.to(type), bias.defined() ? bias.to(type) : bias, tau };
}

} // namespace semblance::model
