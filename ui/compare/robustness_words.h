// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/robustness.h"

#include <QString>

namespace semblance::ui {

/// "JPEG quality", "Size in %", "Blur in pixels", "Brightness in %"
QString changeTitle(compare::Change change);
/// A step on the axis; absent: the unchanged picture.
QString strengthLabel(compare::Change change, const std::optional<double>& strength);
/// A step inside a sentence: "JPEG quality 50".
QString strengthText(compare::Change change, double strength);

/// Whether and where a node changes sides; so far, where it is not all measured.
QString stabilityText(const QString& node, const compare::Stability& stability, double threshold, bool isComplete);

} // namespace semblance::ui
