// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <initializer_list>
#include <numbers>

namespace semblance::dataset::synthesis {

/// Random numbers that are the same on every machine: splitmix64 (Steele, Lea and Flood 2014). Streams with different keys are independent.
class RandomStream {
public:
    explicit RandomStream(std::initializer_list<std::uint64_t> keys)
    {
        for (const auto key : keys) {
            m_state ^= key + 0x9e3779b97f4a7c15ULL;
            m_state = next();
        }
    }

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    double uniform(double low = 0, double high = 1) { return low + (high - low) * static_cast<double>(next() >> 11) * 0x1p-53; }
    int below(int count) { return static_cast<int>(uniform() * count); }
    /// Standard normal (Box and Muller 1958).
    double normal()
    {
        const double u = 1 - uniform();
        return std::sqrt(-2 * std::log(u)) * std::cos(2 * std::numbers::pi * uniform());
    }

private:
    std::uint64_t m_state = 0;
};

} // namespace semblance::dataset::synthesis
