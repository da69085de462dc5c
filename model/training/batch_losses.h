// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/training/objective.h"

#include <functional>

namespace semblance::model {

/// Sums tensors over the processes that train together, in place; every process calls it with the same shapes in the same order.
class Reducer {
public:
    virtual ~Reducer() = default;
    virtual void sum(std::vector<torch::Tensor>& tensors) = 0;
};

/// A network's parameters and its losses on a minibatch with them: [3] or more float64, the first three those of the levels, the rest with
/// weights that are not learnt. In a batch of several minibatches each returns its share of the whole batch's means, so that they add up.
struct Differentiable {
    std::vector<torch::Tensor> parameters;
    std::vector<double> rates; ///< a parameter's learning rate relative to the step's; empty: 1
    std::vector<double> decays; ///< a parameter's weight decay; empty: none
    std::function<torch::Tensor(const Minibatch&)> losses;
    Reducer* reducer = nullptr; ///< absent: one process
};

using Batch = std::vector<Minibatch>; ///< what does not pass the network at once, in parts

/// The losses of a batch and their gradient at the network's present parameters. The graph of a batch in one part is kept, so that a second
/// gradient costs no second forward pass.
class Pass {
public:
    Pass(const Differentiable& network, const Batch& batch);

    /// Known once gradient() was called.
    const std::vector<double>& losses() const { return m_losses; }
    /// Of the weighted sum of the losses, one tensor per parameter, undefined where it plays no part. last: no further gradient will be asked for.
    std::vector<torch::Tensor> gradient(const std::vector<double>& weights, bool last);

private:
    const Differentiable& m_network;
    const Batch& m_batch;
    torch::Tensor m_graph; ///< of a batch in one part
    std::vector<double> m_losses;
};

void setGradients(const std::vector<torch::Tensor>& parameters, const std::vector<torch::Tensor>& gradients);

/// The losses alone, without a graph.
std::vector<double> lossesOnly(const Differentiable& network, const Batch& batch);

} // namespace semblance::model
