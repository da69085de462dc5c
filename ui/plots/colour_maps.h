// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace semblance::ui {

/// Maps that grow in lightness throughout and are read alike with every common kind of colour blindness.
enum class ColourMap { Viridis, Cividis };

/// value in [0, 1]: dark to light.
QColor colourAt(ColourMap map, double value);

/// value in [-1, 1]: blue where it is negative, white at 0, vermilion where it is positive (Okabe and Ito's pair).
QColor signedColour(double value);

} // namespace semblance::ui
