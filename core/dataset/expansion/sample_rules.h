// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/expansion/augmentation.h"
#include "core/dataset/expansion/expansion_plan.h"

namespace semblance::dataset {

// The rejection rules (docs/expansion.md). Each gives the reason, or an empty text.

/// Before any pixel is read: face_too_small, landmarks_implausible.
QString rejectedTarget(const ExpansionFace& target, const ExpandOptions& options);
/// yaw_mismatch.
QString rejectedPair(const ExpansionFace& target, const ExpansionFace& source, const ExpandOptions& options);
/// mask_outside_face, equal_to_target, visible_seam. source: absent where the method has none.
QString rejectedResult(const Augmented& made, const cv::Mat& targetRgb, const ExpansionFace& target, const ExpansionFace* source,
    const AugmentationRecipe& recipe, const ExpandOptions& options);

/// How much more of a seam is hardly seen there than at the eyes: a factor of ExpandOptions::largestSeam.
double seamTolerance(Augmentation method);

/// Whether another source may do. reason: of a rule, or target_unreadable, source_unreadable, no_source, not_blendable; empty: made.
AttemptOutcome outcomeOf(const QString& reason);

} // namespace semblance::dataset
