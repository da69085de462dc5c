// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace semblance {

/// Random numbers that are the same with every standard library: SplitMix64 (Steele, Lea and Flood 2014). Cheap to start anew. One thread.
class SplitMix64 {
public:
    explicit SplitMix64(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next()
    {
        m_state += kStep;
        return mixed(m_state);
    }
    /// In [low, high).
    double uniform(double low = 0, double high = 1) { return low + (high - low) * (static_cast<double>(next() >> 11) * 0x1.0p-53); }
    bool chance(double probability) { return uniform() < probability; }
    /// In [0, count).
    int pick(int count) { return std::min(count - 1, static_cast<int>(uniform(0, count))); }
    /// Standard normal (Box and Muller 1958).
    double normal()
    {
        const double radius = std::sqrt(-2 * std::log(1 - uniform()));
        return radius * std::cos(2 * std::numbers::pi * uniform());
    }

    /// What the state advances by.
    static constexpr std::uint64_t kStep = 0x9e3779b97f4a7c15ULL;
    /// The output function: every bit of z reaches every bit of the result.
    static std::uint64_t mixed(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

protected:
    std::uint64_t m_state;
};

} // namespace semblance
