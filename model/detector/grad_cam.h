// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/detector/detector.h"
#include "model/nn/clip.h"
#include "model/nn/score_head.h"

namespace semblance::model {

struct GradCam {
    torch::Tensor weighted; ///< [N, nodes, h, w]: sum over channels of weight * activation, before ReLU
    torch::Tensor maps;     ///< ReLU, then (c - min) / (1e-7 + max(c - min)) for each image and node
};

/// Grad-CAM (Selvaraju et al. 2017) of the asked nodes with one forward and one backward pass. The activation is the input of the last block's attention
/// (ViT; its own output's patch tokens are not connected to the class token) or the last stage (ResNet); a channel's weight is the
/// mean of its gradient over the patches. The model's parameters must not require gradients.
GradCam gradCam(Clip& clip, const torch::Tensor& images, const ScoreHead& head, const LabelHierarchy& hierarchy, std::span<const int> nodes,
    HeatMapTarget target);

} // namespace semblance::model
