// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace semblance::dataset::synthesis {

struct HeadPose {
    double yaw = 0; ///< radians, positive: towards the image's right
    double pitch = 0; ///< radians, positive: looking down
    double roll = 0; ///< radians, positive: clockwise in the image
    double x = 0; ///< shift in head lengths
    double y = 0;
};

struct Expression {
    double open = 0; ///< of the mouth, 0 to 1
    double wide = 0; ///< lips spread (1) or rounded (-1)
    double smile = 0; ///< corners of the mouth raised, 0 to 1
    double blink = 0; ///< 0 open eyes, 1 closed
    double brows = 0; ///< raised, -1 to 1
};

/// What falls on the head: factors of the surface's colour.
struct Light {
    double strength = 1;
    double across = 0; ///< from the image's right, -1 to 1
    double down = 0; ///< from above, negative values
};

struct Moment {
    HeadPose pose;
    Expression expression;
    Light light;
};

/// A person talking to a camera: smooth head motion, syllables with pauses, blinks, slowly changing light. The same seed gives the same
/// moments, and the first ones do not depend on frames.
std::vector<Moment> perform(std::uint64_t seed, int frames, double framesPerSecond);

} // namespace semblance::dataset::synthesis
