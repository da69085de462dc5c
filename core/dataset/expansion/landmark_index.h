// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faces/face.h"

#include <array>
#include <span>
#include <vector>

namespace semblance::dataset {

/// 68 (x, y) without place, size and roll: the similarity that takes the five alignment points (not rounded, unlike the crop's) to the
/// crop's template, so in pixels of a faces::kCropSize crop. float, because that is what the index keeps and compares.
using NormalisedLandmarks = std::array<float, 136>;
NormalisedLandmarks normalised(const faces::Landmarks& landmarks);

/// Finite, no two eyes in one place, eyes above the mouth, nose and mouth within the jaw's width: what a face finder's landmarks on a face
/// satisfy and those on a wall or a hand often don't.
bool plausible(const faces::Landmarks& landmarks);

/// The nearest faces of other people by Euclidean distance of normalised landmarks (section III-A). Exact: what it finds equals comparing
/// with every face, in double precision, ties by id. Keeps the faces sorted along their first principal axis and rules out most by a few
/// principal coordinates, whose distance is a lower bound. 100,000 faces: 75 MB, under a millisecond a query. Queries are thread-safe.
class LandmarkIndex {
public:
    struct Face {
        qint64 id = 0;
        int identity = 0;
        int otherIdentity = 0; ///< a second person whom the picture shows (the one behind a face swap); else equal to identity
        NormalisedLandmarks shape {};
    };
    struct Neighbour {
        qint64 id = 0;
        double distance = 0;
        bool operator==(const Neighbour&) const = default;
    };

    LandmarkIndex() = default;
    /// Faces with coordinates that are not finite are left out.
    explicit LandmarkIndex(std::vector<Face> faces);

    std::size_t size() const { return m_faces.size(); }
    /// At most count, nearest first, none that shows identity.
    std::vector<Neighbour> nearest(const NormalisedLandmarks& shape, int identity, std::size_t count) const;
    /// What nearest() gives, found the plain way.
    std::vector<Neighbour> nearestByBruteForce(const NormalisedLandmarks& shape, int identity, std::size_t count) const;

private:
    static constexpr std::size_t kBlock = 16; ///< faces compared at once
    static constexpr std::size_t kStage = 8; ///< principal coordinates between two looks at the bound
    static constexpr std::size_t kStages = 5;

    void findAxes();
    std::array<double, kStage * kStages> principal(const NormalisedLandmarks& shape) const;

    std::vector<Face> m_faces; ///< ascending along the first axis
    std::vector<double> m_axes; ///< kStage * kStages rows of 136
    NormalisedLandmarks m_mean {};
    std::vector<float> m_coordinates; ///< [block][coordinate][face in block]
    std::vector<float> m_blockFirst; ///< smallest and largest first coordinate of each block
    std::vector<float> m_blockLast;
    double m_slack = 0; ///< more than rounding can add to a distance of coordinates
};

} // namespace semblance::dataset
