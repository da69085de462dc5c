// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/nn/tensor_map.h"

#include <torch/types.h>
#include <vector>

namespace semblance::model {

/// AdamW (Loshchilov and Hutter 2019) whose whole state is named tensors, so that a checkpoint can hold it.
class AdamW {
public:
    struct Parameter {
        std::string name;
        torch::Tensor value;
        bool decays = true;
        double rate = 1; ///< times the step's learning rate
    };

    AdamW(std::vector<Parameter> parameters, double weightDecay);
    /// Applies the gradients that backward() left, and clears them.
    void step(double learningRate);
    void clearGradients();
    /// Scales all gradients so that their common norm is at most this (0: no limit). False where the norm is not a finite number.
    bool limitGradients(double norm);

    TensorMap state() const;             ///< "adamw.m.<name>", "adamw.v.<name>", "adamw.steps"
    void setState(const TensorMap& map); ///< Throws Error when a tensor is missing or has another shape

private:
    std::vector<Parameter> m_parameters;
    std::vector<torch::Tensor> m_first;
    std::vector<torch::Tensor> m_second;
    double m_weightDecay;
    std::int64_t m_steps = 0;
};

} // namespace semblance::model
