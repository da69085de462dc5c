// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faces/face.h"
#include "model/detector/explainer.h"

#include <optional>
#include <span>
#include <string_view>

namespace semblance::analysis {

/// How much of a heat map's evidence for a node lies in the part of the face that the node is named for. Both in [0, 1].
struct RegionShare {
    double inside = 0; ///< of the sum of positive evidence; a cell that the region covers in part counts in proportion
    double chance = 0; ///< the region's share of the area that the model sees: what a map without any preference would give
};

/// landmarks: in pixels of the crop that the map covers, which is cropSize square. Absent where the node is named for no part of the
/// face (faces::namedRegion), where that part lies outside of what the model sees, and where nothing speaks for the node.
std::optional<RegionShare> shareInNamedRegion(
    const model::EvidenceMap& map, const faces::Landmarks& landmarks, int cropSize, std::string_view node);

/// Spearman's rank correlation (equal values share their mean rank) of the signed evidence of two maps of one grid, over the cells that
/// the model sees: 1 where both put all cells into the same order. Absent for other grids and where a map is the same everywhere.
std::optional<double> rankCorrelation(const model::EvidenceMap& a, const model::EvidenceMap& b);

} // namespace semblance::analysis
