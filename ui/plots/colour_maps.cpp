// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/colour_maps.h"

#include "ui/widgets/colours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace semblance::ui {
namespace {

using Stops = std::array<QColor, 9>;

QColor along(const Stops& stops, double value)
{
    const double position = std::clamp(value, 0.0, 1.0) * static_cast<double>(stops.size() - 1);
    const auto i = std::min(static_cast<std::size_t>(position), stops.size() - 2);
    return mixed(stops[i], stops[i + 1], position - static_cast<double>(i));
}

} // namespace

QColor colourAt(ColourMap map, double value)
{
    // Every eighth of matplotlib's maps of these names (CC0).
    static const Stops viridis { QColor(68, 1, 84), QColor(71, 45, 123), QColor(59, 82, 139), QColor(44, 114, 142), QColor(33, 145, 140),
        QColor(40, 174, 128), QColor(94, 201, 98), QColor(173, 220, 48), QColor(253, 231, 37) };
    static const Stops cividis { QColor(0, 34, 78), QColor(18, 53, 112), QColor(59, 73, 108), QColor(87, 93, 109), QColor(112, 113, 115),
        QColor(138, 134, 120), QColor(165, 156, 116), QColor(195, 179, 105), QColor(254, 232, 56) };
    return along(map == ColourMap::Viridis ? viridis : cividis, value);
}

QColor signedColour(double value)
{
    const QColor none(0xf7, 0xf7, 0xf7);
    const QColor strongest = value < 0 ? QColor(0x00, 0x5a, 0x9c) : QColor(0xd5, 0x5e, 0x00);
    return mixed(none, strongest, std::min(1.0, std::abs(value)));
}

} // namespace semblance::ui
