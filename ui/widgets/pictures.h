// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rgb_image.h"
#include "model/detector/detector.h"

#include <QImage>

namespace semblance::ui {

/// The same pixels without a copy; the QImage keeps them alive.
QImage toQImage(const RgbImage& image);

/// The map in heatColour() at side x side pixels, its values interpolated between the centres of the model's cells. What is
/// weak is see-through, so that the face stays visible.
QImage heatMapPicture(const model::HeatMap& map, int side);

} // namespace semblance::ui
