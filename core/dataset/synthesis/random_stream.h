// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/split_mix.h"

#include <initializer_list>

namespace semblance::dataset::synthesis {

/// Random numbers that are the same on every machine. Streams with different keys are independent.
class RandomStream : public SplitMix64 {
public:
    explicit RandomStream(std::initializer_list<std::uint64_t> keys)
        : SplitMix64(0)
    {
        for (const auto key : keys) {
            m_state ^= key + kStep;
            m_state = next();
        }
    }
};

} // namespace semblance::dataset::synthesis
