// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/rgb_image.h"
#include "core/faces/face.h"

#include <memory>

namespace semblance::faces {

class LandmarkModel;

/// dlib's 68 landmarks (Kazemi and Sullivan 2014) in a face box as dlib's detectors draw it. Cheap to copy: every copy and
/// every open() share one model, which stays in memory (70 MB). Usable from several threads at once.
class LandmarkFinder {
public:
    /// The file that SEMBLANCE_LANDMARKS names, else that of Debian's libdlib-data.
    static QString modelPath();
    /// Reads modelPath(). Error::Kind::Faces: missing or no such model.
    static Result<LandmarkFinder> open();
    /// Always gives a shape, on a face or not. Small faces are enlarged first, so their landmarks are subpixel.
    Landmarks find(const RgbImage& frame, const Box& box) const;

private:
    explicit LandmarkFinder(std::shared_ptr<const LandmarkModel> model)
        : m_model(std::move(model))
    {
    }

    std::shared_ptr<const LandmarkModel> m_model;
};

} // namespace semblance::faces
