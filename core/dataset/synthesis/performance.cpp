// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/synthesis/performance.h"

#include "core/dataset/synthesis/random_stream.h"

#include <algorithm>
#include <array>

namespace semblance::dataset::synthesis {
namespace {

/// A sum of slow sines, about within -1 and 1.
class Drift {
public:
    Drift(RandomStream& random, double lowHertz, double highHertz)
    {
        for (auto& wave : m_waves) {
            wave.speed = 2 * std::numbers::pi * random.uniform(lowHertz, highHertz);
            wave.phase = random.uniform(0, 2 * std::numbers::pi);
        }
    }
    double at(double seconds) const
    {
        double sum = 0;
        for (std::size_t i = 0; i < m_waves.size(); ++i)
            sum += kStrengths[i] * std::sin(m_waves[i].speed * seconds + m_waves[i].phase);
        return sum;
    }

private:
    static constexpr std::array<double, 4> kStrengths { 0.45, 0.3, 0.2, 0.12 };
    struct Wave {
        double speed = 0;
        double phase = 0;
    };
    std::array<Wave, 4> m_waves;
};

/// Bumps of random height and length one after another, with pauses: how far a talking mouth is open.
class Syllables {
public:
    explicit Syllables(RandomStream random)
        : m_random(random)
    {
    }
    double at(double seconds)
    {
        while (seconds >= m_end) {
            m_start = m_end;
            const bool pause = m_random.uniform() < 0.12;
            m_end = m_start + (pause ? m_random.uniform(0.3, 0.9) : m_random.uniform(0.14, 0.3));
            m_height = pause ? 0 : m_random.uniform(0.25, 1);
        }
        const double s = std::sin(std::numbers::pi * (seconds - m_start) / (m_end - m_start));
        return m_height * s * s;
    }

private:
    RandomStream m_random;
    double m_start = 0;
    double m_end = 0;
    double m_height = 0;
};

class Blinks {
public:
    explicit Blinks(RandomStream random)
        : m_random(random)
        , m_next(random.uniform(0.4, 2))
    {
    }
    double at(double seconds)
    {
        constexpr double length = 0.26;
        while (seconds > m_next + length)
            m_next += length + m_random.uniform(0.8, 4);
        if (seconds < m_next)
            return 0;
        const double t = (seconds - m_next) / length;
        // Eyes close faster than they open.
        return t < 0.35 ? std::sin(t / 0.35 * std::numbers::pi / 2) : std::pow(std::cos((t - 0.35) / 0.65 * std::numbers::pi / 2), 2);
    }

private:
    RandomStream m_random;
    double m_next;
};

} // namespace

std::vector<Moment> perform(std::uint64_t seed, int frames, double framesPerSecond)
{
    RandomStream random { seed, 0x50455246 };
    const double lively = random.uniform(0.6, 1.15);
    const double yawRest = random.uniform(-0.1, 0.1);
    const double pitchRest = random.uniform(-0.05, 0.06);
    const double smileRest = random.uniform(0, 0.5);
    const double talking = random.uniform(0.7, 1);
    const Drift yaw(random, 0.05, 0.4);
    const Drift pitch(random, 0.08, 0.6);
    const Drift roll(random, 0.05, 0.35);
    const Drift x(random, 0.04, 0.25);
    const Drift y(random, 0.04, 0.25);
    const Drift wide(random, 0.8, 2.2);
    const Drift smile(random, 0.05, 0.2);
    const Drift brows(random, 0.1, 0.5);
    const Drift strength(random, 0.03, 0.2);
    const Drift across(random, 0.03, 0.15);
    const double acrossRest = random.uniform(-0.16, 0.16);
    Syllables syllables(RandomStream { seed, 0x53594c });
    Blinks blinks(RandomStream { seed, 0x424c494e });

    std::vector<Moment> moments;
    for (int i = 0; i < frames; ++i) {
        const double t = i / framesPerSecond;
        Moment m;
        m.pose.yaw = yawRest + 0.2 * lively * yaw.at(t);
        m.pose.pitch = pitchRest + 0.09 * lively * pitch.at(t);
        m.pose.roll = 0.07 * lively * roll.at(t);
        m.pose.x = 0.16 * lively * x.at(t);
        m.pose.y = 0.07 * lively * y.at(t);
        m.expression.open = talking * syllables.at(t);
        m.expression.wide = 0.8 * wide.at(t);
        m.expression.smile = std::clamp(smileRest + 0.3 * smile.at(t), 0.0, 1.0);
        m.expression.blink = blinks.at(t);
        m.expression.brows = 0.7 * brows.at(t);
        m.light.strength = 1 + 0.06 * strength.at(t);
        m.light.across = acrossRest + 0.12 * across.at(t);
        m.light.down = -0.06;
        moments.push_back(m);
    }
    return moments;
}

} // namespace semblance::dataset::synthesis
