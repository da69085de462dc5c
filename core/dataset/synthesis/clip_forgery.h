// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/synthesis/head_renderer.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace semblance::dataset::synthesis {

/// Stand-ins for the four methods of FaceForensics++ (Roessler et al. 2019). Deepfakes and FaceSwap put the source's identity on the
/// target, Face2Face and NeuralTextures the source's expression.
enum class ForgingMethod { Deepfakes, FaceSwap, Face2Face, NeuralTextures };
inline constexpr std::array kForgingMethods { ForgingMethod::Deepfakes, ForgingMethod::Face2Face, ForgingMethod::FaceSwap,
    ForgingMethod::NeuralTextures };
QString name(ForgingMethod method); ///< as FaceForensics++ names its folder
std::optional<ForgingMethod> forgingMethodFromName(const QString& name);
QStringList forgingMethodNames();

/// One frame of the target's video, as the camera took it, and how it came about.
struct TargetFrame {
    int number = 0;
    cv::Mat rgb; ///< CV_8UC3 with the camera's noise
    faces::Landmarks landmarks {};
    Moment moment;
};
struct Cast {
    const AppearanceModel& model;
    const Person& target;
    const Person& source;
    Framing targetFraming;
    Framing sourceFraming;
    std::uint64_t seed = 0; ///< of what the forging pipeline leaves to chance
};

struct ForgedFrame {
    cv::Mat rgb;
    cv::Mat mask; ///< CV_8UC1: 255 where a pixel was blended, 0 where it is the target's exactly
    faces::Landmarks landmarks {};
};

/// A pure function of its arguments. sourceMoment: the source's own, at the same frame number.
ForgedFrame forgeFrame(ForgingMethod method, const Cast& cast, const TargetFrame& target, const Moment& sourceMoment);

} // namespace semblance::dataset::synthesis
