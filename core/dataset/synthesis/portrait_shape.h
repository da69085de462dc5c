// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/synthesis/head_mesh.h"

#include <opencv2/core.hpp>

namespace semblance::dataset::synthesis {

/// The head-and-shoulders mesh laid over a studio portrait.
struct PortraitShape {
    Shape shape; ///< in head lengths (see Shape)
    cv::Matx23d headToImage; ///< similarity: head lengths to the portrait's pixels
    cv::Mat foreground; ///< CV_8UC1, 255 where the person is
    double turned = 0; ///< how far the nose is off the middle of the jaw, in head lengths; 0 is frontal
};

/// Cuts the person out of a plain background (GrabCut; Rother et al. 2004) and finds hair outline and shoulders along the mesh's rays and
/// rows.
PortraitShape outlinePortrait(const cv::Mat& rgb, const faces::Landmarks& landmarks);

cv::Point2d apply(const cv::Matx23d& map, cv::Point2d p);

} // namespace semblance::dataset::synthesis
