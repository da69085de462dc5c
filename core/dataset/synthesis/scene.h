// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/synthesis/head_renderer.h"

#include <cstdint>

namespace semblance::dataset::synthesis {

/// A room behind the person, out of focus, and the camera's noise. One a video.
class Scene {
public:
    Scene(cv::Size size, std::uint64_t seed);

    /// CV_8UC3 RGB: head over the background.
    cv::Mat compose(const cv::Mat& headRgba) const;
    /// Adds the sensor's noise of one frame.
    void addNoise(cv::Mat& rgb, int frame) const;
    const cv::Mat& background() const { return m_background; }

private:
    std::uint64_t m_seed;
    cv::Mat m_background; ///< CV_8UC3
    cv::Mat m_noise; ///< CV_8SC3, larger than the frame
};

} // namespace semblance::dataset::synthesis
