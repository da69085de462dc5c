// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/synthesis/appearance_model.h"

#include <cstdint>
#include <opencv2/core.hpp>

namespace semblance::dataset::synthesis {

/// Somebody who does not exist.
struct Person {
    Shape shape; ///< at rest, looking straight
    cv::Mat atlas; ///< CV_8UC4, RGB and opacity: the texture layout at kAtlasScale, below it the inside of the mouth
    cv::Mat shadeAcross; ///< CV_32FC1 as large as atlas, -1 to 1: how the surface faces left or right
    cv::Mat shadeDown; ///< likewise up or down
    cv::Point2d mouthOrigin; ///< where in the atlas the middle of the upper lip's inner edge lies, for the inside of the mouth
    double mouthScale = 1; ///< atlas pixels per head length there
};

/// Texture details are finer than the components: the layout is enlarged by this.
inline constexpr double kAtlasScale = 2;

/// Draws a person from the model's groups. The same seed gives the same person; any thread.
Person makePerson(const AppearanceModel& model, std::uint64_t seed);

} // namespace semblance::dataset::synthesis
