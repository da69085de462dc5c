// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faces/eye_distance.h"

#include <opencv2/core.hpp>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace semblance::faces {

/// Landmarks first..last, inclusive.
using LandmarkRun = std::pair<std::size_t, std::size_t>;

/// How far a region reaches beyond the hull of its landmarks, in distances between the eyes.
inline constexpr double kRegionDilation = 0.12;

/// CV_8UC1, 255 inside: the filled convex hull of each run, widened (or narrowed where negative) by dilation distances between the
/// eyes. Landmarks in pixels of the picture.
cv::Mat filledHulls(cv::Size size, const Landmarks& landmarks, std::span<const LandmarkRun> runs, double dilation);

/// CV_8UC1, 255 inside the part of the face that a node of the label hierarchy is named for: "eye", "eyebrow", "lip" and "mouth" (one
/// region), "nose", each widened by kRegionDilation; "face", the hull of all landmarks, which ends at the eyebrows; "skin", the face
/// without the others. Absent for every other name.
std::optional<cv::Mat> namedRegion(cv::Size size, const Landmarks& landmarks, std::string_view node);

} // namespace semblance::faces
