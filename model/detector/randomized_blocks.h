// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/nn/clip.h"

#include <utility>
#include <vector>

namespace semblance::model {

/// A second set of weights for the end of the image encoder: a vision transformer's last two blocks and its projection, a
/// ModifiedResNet's last stage and its attention pool. Every matrix and kernel there is re-drawn from a normal distribution with its
/// own mean and standard deviation; one-dimensional parameters and running statistics stay, so that activations keep their scale.
/// The draw is a function of the shapes alone. (Cascading randomisation, Adebayo et al. 2018, section 4.1.)
class RandomizedBlocks {
public:
    explicit RandomizedBlocks(Clip& clip);

    /// The clip computes with the re-drawn weights while one of these lives.
    class Exchange {
    public:
        explicit Exchange(RandomizedBlocks& blocks);
        ~Exchange();
        Exchange(const Exchange&) = delete;
        Exchange& operator=(const Exchange&) = delete;

    private:
        RandomizedBlocks& m_blocks;
    };

    std::size_t size() const { return m_weights.size(); }

private:
    void exchange();

    std::vector<std::pair<torch::Tensor, torch::Tensor>> m_weights; ///< the clip's parameter, and the values it does not have now
};

} // namespace semblance::model
