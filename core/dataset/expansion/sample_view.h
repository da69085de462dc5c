// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rgb_image.h"
#include "core/dataset/manifest/manifest_types.h"

namespace semblance::dataset {

/// What a person looks at to judge a sample. Pictures are faces::kCropSize square.
struct SampleView {
    RgbImage target; ///< of a real or forged sample: its crop
    faces::Landmarks targetLandmarks {}; ///< in target's pixels; of result too
    RgbImage source; ///< null: no source (real, forged, self-blended)
    std::optional<faces::Landmarks> sourceLandmarks;
    RgbImage mask; ///< grey: how far each pixel was replaced, white entirely; null: no augmentation
    RgbImage result; ///< as stored; of a sample rejected while it was made: made again; null: it can't be made
};

/// Reads the crops of folder and makes the mask again from the sample's recipe. Any thread; some 20 ms. Errors: File, one sentence with the
/// picture that is missing or broken.
Result<SampleView> viewSample(const QString& folder, const SampleDetail& detail);

} // namespace semblance::dataset
