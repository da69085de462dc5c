// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/face_in_frame.h"

#include "core/dataset/extraction/largest_face.h"
#include "core/faces/face_follower.h"
#include "core/faces/landmark_finder.h"

namespace semblance::compare {

Result<faces::Landmarks> largestFace(const RgbImage& picture)
{
    const faces::FollowerSettings settings;
    auto detector = faces::FaceDetector::create(settings.detector, settings.detectorWeights);
    if (!detector)
        return tl::unexpected(detector.error());
    const auto landmarks = faces::LandmarkFinder::open();
    if (!landmarks)
        return tl::unexpected(landmarks.error());
    const auto found = dataset::LargestFaceFinder(**detector, settings.smallestFace).find(picture);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(
            Error::Kind::Faces, Sentence::of("no face is found in this picture; choose one in which a face is seen from the front."));
    return landmarks->find(picture, (*found)->box);
}

} // namespace semblance::compare
