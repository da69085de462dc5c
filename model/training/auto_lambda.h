// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/training/objective.h"

#include <functional>

namespace semblance::model {

/// A network's parameters and the level losses [3] that it has on a minibatch with them.
struct Differentiable {
    std::vector<torch::Tensor> parameters;
    std::function<torch::Tensor(const Minibatch&)> losses;
};

/// The loss weights of the three levels learnt by bi-level optimisation (section IV-C, Eq. (9) to (11)): they minimise the primary loss on a
/// second minibatch after one virtual step of the network. In the official order: virtual step (plain gradient and weight decay) with the
/// current learning rate, gradient of the primary loss there, its product with the mixed second derivative by a central difference
/// around the present parameters, Adam on the weights. The weights are not clamped.
class AutoLambda {
public:
    struct Settings {
        double rate = 1e-3; ///< of Adam on the weights
        std::array<double, 3> initial { 1, 1, 1 };
        double weightDecay = 1e-3; ///< of the virtual step
    };

    /// What one step computed; kept for parity checks and logs.
    struct Record {
        std::array<double, 3> trainLosses {}; ///< at the present parameters
        std::array<double, 3> validationLosses {}; ///< after the virtual step
        std::array<double, 3> plus {}; ///< training losses at theta + epsilon d
        std::array<double, 3> minus {};
        std::array<double, 3> derivative {}; ///< (plus - minus) / (2 epsilon)
        std::array<double, 3> gradient {}; ///< of the weights: -learning rate * derivative
        double gradientNorm = 0; ///< |d|, d: gradient of the primary validation loss after the virtual step
        double epsilon = 0; ///< 0.01 / (|d| + 1e-6)
    };

    explicit AutoLambda(const Settings& settings);

    /// Updates the weights, and leaves in theta's parameters the gradient of the training losses weighted by the new ones. shadow is the same
    /// network in memory of its own; its parameters are overwritten. One forward pass at theta serves the virtual step and the
    /// final gradient, and nothing is copied but the parameters' values.
    Record step(Differentiable& theta, Differentiable& shadow, const Minibatch& train, const Minibatch& validation, double learningRate);

    const std::array<double, 3>& weights() const { return m_weights; }
    /// Nine numbers and the count of steps, for a checkpoint: weights, first and second moments.
    struct State {
        std::array<double, 3> weights {};
        std::array<double, 3> first {};
        std::array<double, 3> second {};
        std::int64_t steps = 0;
    };
    State state() const { return { m_weights, m_first, m_second, m_steps }; }
    void setState(const State& state);

private:
    void updateWeights(const std::array<double, 3>& gradient);

    Settings m_settings;
    std::array<double, 3> m_weights {};
    std::array<double, 3> m_first {};
    std::array<double, 3> m_second {};
    std::int64_t m_steps = 0;
};

} // namespace semblance::model
