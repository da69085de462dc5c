// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/nn/tensor_map.h"
#include "model/training/batch_losses.h"
#include "model/training/trainer.h"

#include <array>
#include <memory>

namespace semblance::model {

/// Weights the three level losses of a step and computes its gradient.
class LossWeighting {
public:
    static std::unique_ptr<LossWeighting> create(const WeightingSettings& settings);
    virtual ~LossWeighting() = default;

    /// Leaves in theta's parameters the gradient of the weighted sum of the batch's losses and returns the losses, one number for each of
    /// theta's. fixed: weights of the losses after the third. shadow and validation are used by those that ask for them: shadow is the same
    /// network in memory of its own, whose parameters are overwritten. Throws Error, before anything changes, when a loss is not finite.
    virtual std::vector<double> step(Differentiable& theta, Differentiable* shadow, const Batch& train, const Batch& validation,
        const std::vector<double>& fixed, double learningRate)
        = 0;
    /// Whether it learns by looking ahead with a shadow and a second minibatch.
    virtual bool looksAhead() const { return false; }
    virtual void endEpoch() { }

    const std::array<double, 3>& weights() const { return m_weights; }
    /// For a checkpoint: names begin with "weighting.".
    virtual TensorMap state() const;
    /// Throws Error when something is missing.
    virtual void setState(const TensorMap& map);

protected:
    explicit LossWeighting(const std::array<double, 3>& weights)
        : m_weights(weights)
    {
    }
    std::vector<double> all(const std::vector<double>& fixed) const;

    std::array<double, 3> m_weights;
};

/// Throws Error that names the loss where one is not finite.
void requireFinite(const std::vector<double>& losses);

class FixedWeighting final : public LossWeighting {
public:
    explicit FixedWeighting(const WeightingSettings& settings);
    std::vector<double> step(Differentiable& theta, Differentiable* shadow, const Batch& train, const Batch& validation,
        const std::vector<double>& fixed, double learningRate) override;
};

/// lambda_k = 3 softmax_k(r_k / temperature), r_k: the mean loss of the last epoch over that of the epoch before it; 1 until there are two.
class DynamicAverageWeighting final : public LossWeighting {
public:
    explicit DynamicAverageWeighting(const WeightingSettings& settings);
    std::vector<double> step(Differentiable& theta, Differentiable* shadow, const Batch& train, const Batch& validation,
        const std::vector<double>& fixed, double learningRate) override;
    void endEpoch() override;
    TensorMap state() const override;
    void setState(const TensorMap& map) override;

private:
    double m_temperature;
    std::array<double, 3> m_sums {};
    std::array<double, 3> m_previous {}; ///< mean losses of the epoch before; 0: none yet
    std::int64_t m_steps = 0; ///< of this epoch
};

/// Loss weights learnt by bi-level optimisation (section IV-C, Eq. (9) to (11)): they minimise the primary loss on a second minibatch after one
/// virtual step of the network. In the official order: virtual step (plain gradient and weight decay) with the current learning rate,
/// gradient of the primary loss there, its product with the mixed second derivative by a central difference around the present
/// parameters, Adam on the weights, gradient with the new weights. The weights are not clamped. Without a shadow they stay as they are. One forward pass serves the virtual
/// step and the final gradient, and nothing is copied but the parameters' values.
class AutoLambda final : public LossWeighting {
public:
    explicit AutoLambda(const WeightingSettings& settings);

    /// What one step computed; kept for parity checks and logs.
    struct Record {
        std::vector<double> trainLosses; ///< at the present parameters
        std::vector<double> validationLosses; ///< after the virtual step
        std::vector<double> plus; ///< training losses at theta + epsilon d
        std::vector<double> minus;
        std::array<double, 3> derivative {}; ///< (plus - minus) / (2 epsilon)
        std::array<double, 3> gradient {}; ///< of the weights: -learning rate * derivative
        double gradientNorm = 0; ///< |d|, d: gradient of the primary validation loss after the virtual step
        double epsilon = 0; ///< 0.01 / (|d| + 1e-6)
    };

    std::vector<double> step(Differentiable& theta, Differentiable* shadow, const Batch& train, const Batch& validation,
        const std::vector<double>& fixed, double learningRate) override;
    bool looksAhead() const override { return true; }
    const Record& record() const { return m_record; }
    TensorMap state() const override;
    void setState(const TensorMap& map) override;

private:
    void updateWeights(const std::array<double, 3>& gradient);

    double m_rate;
    bool m_literal; ///< a forward pass for every gradient
    Record m_record;
    std::array<double, 3> m_first {};
    std::array<double, 3> m_second {};
    std::int64_t m_steps = 0;
};

} // namespace semblance::model
