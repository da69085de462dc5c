// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/expansion/sample_random.h"

#include <QJsonObject>
#include <QStringList>
#include <opencv2/core.hpp>
#include <optional>

namespace semblance::dataset {

/// One of the published perturbations (section V-A2) with its draws; applied, it gives the same bytes again.
struct PerturbationRecipe {
    QString kind; ///< "block", "noise", "blur", "pixelation", "jpeg"
    int level = 1;
    double parameter = 0; ///< patches at 256 pixels; variance; kernel; factor; quality
    quint64 seed = 0; ///< of places and noise
};

/// "none", the five kinds, "random".
const QStringList& perturbationNames();
/// A kind at a level (1 or 2) as published: block 16, 32; noise 0.001, 0.002; blur 7, 9; pixelation 2, 3; jpeg 75, 80 or 90 evenly at
/// either level. random: with probability 0.3 one of the five evenly, at an evenly drawn level, as in the official training. Absent: none.
std::optional<PerturbationRecipe> drawPerturbation(const QString& name, int level, SampleRandom& random);
/// Takes and gives CV_8UC3 RGB.
cv::Mat perturbed(const cv::Mat& rgb, const PerturbationRecipe& recipe);

QJsonObject toJson(const PerturbationRecipe& recipe);
std::optional<PerturbationRecipe> perturbationFromJson(const QJsonObject& json);

} // namespace semblance::dataset
