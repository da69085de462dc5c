// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/expansion/face_image.h"
#include "core/dataset/expansion/region_mask.h"

#include <QString>
#include <array>
#include <optional>
#include <vector>

namespace semblance::dataset {

/// How a sample was made. The first three are the paper's augmentations (Table I); the face swap and the mouth reenactment stand for
/// identity and expression forgery where there are no forged videos to learn from.
enum class ForgeryKind { Real, Eye, LipAndMouth, Nose, FaceSwap, MouthReenactment };
inline constexpr std::array kForgeryKinds{ForgeryKind::Real, ForgeryKind::Eye,      ForgeryKind::LipAndMouth,
                                          ForgeryKind::Nose, ForgeryKind::FaceSwap, ForgeryKind::MouthReenactment};
QString name(ForgeryKind kind);

/// Table I's row for a kind, in the FF++ hierarchy's order; absent: unobserved (N/A).
std::array<std::optional<bool>, 10> labels(ForgeryKind kind);

enum class Blending { Linear, Poisson };

struct ForgeryOptions {
    MaskShape mask;
    Blending blending = Blending::Linear;
    bool colourTransfer = true;
    double sourceScale = 1.0; ///< below 1: the source is shrunk and enlarged first, as a generator of low resolution would show it
    double opacity = 1.0;     ///< of the pasted region, (0, 1]
};

struct Forgery {
    cv::Mat rgb;     ///< CV_8UC3; equal to the target outside the mask's support
    cv::Mat altered; ///< CV_32FC1 in [0, 1]: how far each pixel was replaced
};

/// Pastes the source's region over the target's (section III-A): warped by its landmarks, colour transfer, blend through the blurred mask.
/// MouthReenactment warps the target's own mouth to the source's mouth shape instead. Absent where the landmarks don't allow it or the
/// result would equal the target. kind is not Real. The two are pictures of different people.
std::optional<Forgery> forge(const FaceImage& target, const FaceImage& source, ForgeryKind kind, const ForgeryOptions& options);

} // namespace semblance::dataset
