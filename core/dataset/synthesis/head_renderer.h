// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/synthesis/performance.h"
#include "core/dataset/synthesis/person.h"

#include <memory>

namespace semblance::dataset::synthesis {

/// Where and how large heads are in the frame.
struct Framing {
    cv::Size size;
    cv::Point2d eyes; ///< the resting place of the point between the eyes
    double headLength = 0; ///< pixels between the eyes' centres
};
/// A head and shoulders shot. place: -1 to 1 moves the person from left to right; closeness: about 1.
Framing framing(cv::Size size, double place, double closeness);

struct HeadPicture {
    cv::Mat rgba; ///< CV_8UC4, straight opacity, as large as the frame
    faces::Landmarks landmarks {};
};

/// The mesh's points in frame pixels.
Shape posed(const Person& person, const Moment& moment, const Framing& framing);
faces::Landmarks landmarksOf(const Shape& posed);

/// Draws the person; texture elsewhere is transparent. Any thread.
HeadPicture drawHead(const AppearanceModel& model, const Person& person, const Moment& moment, const Framing& framing);

} // namespace semblance::dataset::synthesis
