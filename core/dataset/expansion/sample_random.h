// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace semblance::dataset {

/// The draws of one sample: SplitMix64 (Steele et al. 2014), so that they are the same with every standard library.
class SampleRandom {
public:
    explicit SampleRandom(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        return mixed(m_state);
    }
    double uniform(double low, double high) { return low + (high - low) * (static_cast<double>(next() >> 11) * 0x1.0p-53); }
    bool chance(double probability) { return uniform(0, 1) < probability; }
    int pick(int count) { return std::min(count - 1, static_cast<int>(uniform(0, count))); }
    double normal()
    {
        const double radius = std::sqrt(-2 * std::log(1 - uniform(0, 1)));
        return radius * std::cos(2 * std::numbers::pi * uniform(0, 1));
    }

    static quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// Of a value and what came before it.
    static quint64 combined(quint64 before, quint64 value) { return mixed(before * 0x9E3779B97F4A7C15ULL + mixed(value)); }
    static quint64 hashed(const QString& text)
    {
        quint64 hash = 0xCBF29CE484222325ULL; // FNV-1a
        for (const char c : text.toUtf8())
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
        return mixed(hash);
    }

private:
    quint64 m_state;
};

} // namespace semblance::dataset
