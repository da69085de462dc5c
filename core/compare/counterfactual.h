// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/face_in_frame.h"
#include "model/detector/detector.h"

#include <array>
#include <stop_token>

namespace semblance::compare {

/// The regions of the paper's dataset expansion (section III-A).
enum class TransplantRegion { Eye, LipAndMouth, Nose };
inline constexpr std::array kTransplantRegions { TransplantRegion::Eye, TransplantRegion::LipAndMouth, TransplantRegion::Nose };

/// What becomes of one face's scores when a region of another face is blended into it, against a control.
struct Counterfactual {
    /// An aligned crop and its scores; each crop is scored alone.
    struct Variant {
        RgbImage crop;
        model::FaceScores scores;
    };
    Variant original;
    Variant control; ///< the same transplant with the face itself as its source: what colour transfer and blending alone do
    Variant transplanted;
    double controlSeam = 0; ///< dataset::Augmented::seam, grey levels
    double seam = 0;
    bool visibleSeam = false; ///< the dataset expansion would reject the sample for its seam
};

/// The expansion's method "eye", "lip_mouth" or "nose" with its standard recipe (hull widened by 0.12 and blurred by 0.05 distances between
/// the eyes, colours of the rim transferred) on the aligned crops. Deterministic. Errors: Faces (landmarks that are no face's, or a region
/// that cannot be carried over), Model, Internal, Cancelled.
Result<Counterfactual> transplantAndScore(
    model::Detector& detector, const FaceInFrame& target, const FaceInFrame& source, TransplantRegion region, std::stop_token stop = {});

} // namespace semblance::compare
