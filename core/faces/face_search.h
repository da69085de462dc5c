// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faces/face_follower.h"

#include <algorithm>
#include <iterator>

namespace semblance::faces {

/// Recorded with every run; grows when the same settings find other faces or other boxes, so that no run is continued by another search.
inline constexpr int kFaceSearchRevision = 2;

/// nullptr: there is none of that name.
inline const FaceSearch* faceSearchNamed(const QString& name)
{
    const auto found = std::ranges::find_if(kFaceSearches, [&](const FaceSearch& search) { return name == QLatin1String(search.name); });
    return found == std::end(kFaceSearches) ? nullptr : found;
}

/// nullptr: the settings are none of them.
inline const FaceSearch* faceSearchOf(const FollowerSettings& settings)
{
    const auto found = std::ranges::find_if(kFaceSearches, [&](const FaceSearch& search) {
        return search.detectEvery == settings.detectEvery && search.smallestFace == settings.smallestFace;
    });
    return found == std::end(kFaceSearches) ? nullptr : found;
}

inline void use(const FaceSearch& search, FollowerSettings& settings)
{
    settings.detectEvery = search.detectEvery;
    settings.smallestFace = search.smallestFace;
}

} // namespace semblance::faces
