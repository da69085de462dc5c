// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace semblance::ui {

/// Blue at 0, grey at the threshold, vermilion at 1: apart for every common kind of colour blindness (Okabe and Ito's pair).
/// Never the only sign: the number stands beside it.
QColor probabilityColour(double probability, double threshold);

/// Black or white, whichever is read better on this background.
QColor textOn(const QColor& background);

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.2).
double contrast(const QColor& a, const QColor& b);

/// The colour itself where its contrast to this background is at least 3, what WCAG asks for lines and signs; otherwise mixed with black or
/// white as little as that takes.
QColor visibleOn(const QColor& background, const QColor& colour);

/// A track's colour in the timeline and the list; repeats after eight tracks.
QColor trackColour(int track);

/// From a (share 0) to b (share 1), channel by channel.
QColor mixed(const QColor& a, const QColor& b, double share);

} // namespace semblance::ui
