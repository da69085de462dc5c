// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rgb_image.h"
#include "model/detector/explainer.h"
#include "ui/plots/colour_maps.h"

#include <QImage>

namespace semblance::ui {

/// The same pixels without a copy; the QImage keeps them alive.
QImage toQImage(const RgbImage& image);

/// How a heat map is drawn.
struct HeatMapLook {
    bool isSigned = true; ///< what speaks for and against the node in signedColour(); else what speaks for it alone, in colours
    bool smooth = false; ///< interpolated between the centres of the model's cells; else the cells themselves
    ColourMap colours = ColourMap::Viridis;

    friend bool operator==(const HeatMapLook&, const HeatMapLook&) = default;
};

/// The largest evidence, of either sign where the look is signed: what is drawn in full colour. 0: there is nothing to draw.
double strongestEvidence(const model::EvidenceMap& map, const HeatMapLook& look);

/// The colour of a share of the strongest evidence, in [-1, 1] or [0, 1]. What is weak is see-through, so that the face stays visible.
QColor evidenceColour(double share, const HeatMapLook& look);

/// The map's evidence in colours, kCellPixels for a cell; see-through where the model does not see. Null where there is nothing to
/// draw: an empty map must not look like a finding.
QImage heatMapPicture(const model::EvidenceMap& map, const HeatMapLook& look);
inline constexpr int kCellPixels = 32;

} // namespace semblance::ui
