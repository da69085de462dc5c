// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/colours.h"

#include "core/cases/track_edits.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace semblance::ui {
namespace {

/// Relative luminance (WCAG 2.2).
double luminance(const QColor& colour)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](float from, float to) { return from + static_cast<float>(share) * (to - from); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QColor probabilityColour(double probability, double threshold)
{
    static const QColor low(0x00, 0x72, 0xb2);
    static const QColor middle(0xb0, 0xb0, 0xb0);
    static const QColor high(0xd5, 0x5e, 0x00);
    const double p = std::clamp(probability, 0.0, 1.0);
    const double t = std::clamp(threshold, 0.01, 0.99);
    return p < t ? mixed(low, middle, p / t) : mixed(middle, high, (p - t) / (1 - t));
}

QColor textOn(const QColor& background)
{
    return contrast(background, Qt::black) > contrast(background, Qt::white) ? Qt::black : Qt::white;
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({ luminance(a), luminance(b) });
    return (lighter + 0.05) / (darker + 0.05);
}

QColor visibleOn(const QColor& background, const QColor& colour)
{
    constexpr double kLeast = 3;
    constexpr int kSteps = 50;
    const QColor away = textOn(background);
    for (int step = 0; step < kSteps; ++step) {
        const QColor candidate = mixed(colour, away, static_cast<double>(step) / kSteps).toRgb();
        if (contrast(candidate, background) >= kLeast)
            return candidate;
    }
    return away;
}

QColor trackColour(int track)
{
    static const std::array<QColor, 8> colours { QColor(0x00, 0x72, 0xb2), QColor(0xe6, 0x9f, 0x00), QColor(0x00, 0x9e, 0x73),
        QColor(0xcc, 0x79, 0xa7), QColor(0x56, 0xb4, 0xe9), QColor(0xd5, 0x5e, 0x00), QColor(0x8c, 0x6b, 0xb1), QColor(0x80, 0x80, 0x80) };
    // A part that was split off is not to look like what it was split off from.
    const int number = std::max(0, cases::splitTrackOrigin(track)) + 3 * std::max(0, cases::splitTrackPart(track));
    return colours[static_cast<std::size_t>(number) % colours.size()];
}

} // namespace semblance::ui
