// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/faces/face.h"

#include <opencv2/core/mat.hpp>

#include <memory>

namespace semblance::faces {

/// A 68-landmark model as dlib stores it (dlib::shape_predictor, Kazemi and Sullivan 2014), read as data with every count checked, and
/// laid out for the processor's caches. The landmarks are dlib's own, to the bit, in a fraction of its time. Usable from several
/// threads at once.
class LandmarkModel {
public:
    /// Edges of a face in pixels of the picture, the last ones included, as in dlib::rectangle.
    struct Edges {
        long left = 0;
        long top = 0;
        long right = 0;
        long bottom = 0;
    };

    /// Error::Kind::Faces: unreadable, or no such model.
    static Result<std::shared_ptr<const LandmarkModel>> read(const QString& path);
    ~LandmarkModel();

    /// picture: CV_8UC3, red first; black beyond its edges. Landmarks are whole pixels.
    Landmarks find(const cv::Mat& picture, const Edges& face) const;

private:
    struct Stages;
    explicit LandmarkModel(std::unique_ptr<const Stages> stages);

    std::unique_ptr<const Stages> m_stages;
};

} // namespace semblance::faces
