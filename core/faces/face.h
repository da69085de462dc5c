// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <array>
#include <optional>

namespace semblance::faces {

struct Point {
    double x = 0;
    double y = 0;
};

/// In pixels of the displayed frame; may reach beyond its edges.
struct Box {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

using Landmarks = std::array<Point, 68>; ///< dlib's order, subpixel where the finder gives it

/// What limits how far a score of this face can be trusted.
struct FaceQuality {
    double sizePixels = 0;             ///< square root of the box's area
    double sharpness = 0;              ///< variance of the Laplacian of the grey aligned crop
    double yawDegrees = 0;             ///< estimate from the landmarks; positive: turned to the image's right
    std::optional<double> landmarkConfidence; ///< absent where the landmark finder gives none
};

struct Face {
    int track = -1; ///< id within the analysis run, from 0
    Box box;
    Landmarks landmarks{};
    std::optional<double> detectionConfidence; ///< absent for a face that was followed, not detected, on this frame
    FaceQuality quality;
};

} // namespace semblance::faces
