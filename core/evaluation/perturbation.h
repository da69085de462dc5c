// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/rgb_image.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace semblance::evaluation {

/// How every picture is changed before it is scored: one of the five published perturbations (section V-A2) at level 1 or 2, JPEG of any
/// quality, or half of its size.
struct Perturbation {
    QString name; ///< "block-1", "noise-2", "blur-1", "pixelation-2", "jpeg-75" (quality 1 to 100), "half-size": as typed and written in results
    QString kind; ///< "block", "noise", "blur", "pixelation", "jpeg", "half-size"
    double parameter = 0; ///< as dataset::PerturbationRecipe's; unused for half-size
};

/// Error::Kind::Usage: the names that there are.
Result<Perturbation> perturbationFromName(const QString& name);

/// Places and noise are drawn from the file's SHA-256: the same file is always changed alike. Half of the size is the mean of four pixels; the
/// detector enlarges the picture again. Errors: Internal.
Result<RgbImage> perturbed(const RgbImage& picture, const Perturbation& perturbation, const QByteArray& fileSha256);

} // namespace semblance::evaluation
