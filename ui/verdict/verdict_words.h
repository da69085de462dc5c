// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/mean_uncertainty.h"
#include "core/analysis/what_would_change.h"
#include "model/hierarchy/label_hierarchy.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace semblance::ui {

/// A joint state in words: "Nothing is altered", or what is, attributes first: "Identity; eye, nose".
QString stateText(const model::LabelHierarchy& hierarchy, const std::vector<std::uint8_t>& state);

/// Spread and interval of a mean over frames in lines, with the reason where there is none.
QString uncertaintyText(const analysis::MeanUncertainty& uncertainty);

/// The most probable joint states as a table, and how far the verdict is from the other one, as HTML.
QString whatWouldChangeHtml(
    const model::LabelHierarchy& hierarchy, const std::vector<double>& rawScores, const analysis::WhatWouldChange& change, double threshold);

} // namespace semblance::ui
