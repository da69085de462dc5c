// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pictures.h"

#include <algorithm>
#include <cmath>

namespace semblance::ui {
namespace {

using Storage = std::shared_ptr<const std::vector<std::uint8_t>>;

/// Evidence as a share of the strongest, between the centres of the cells that the model sees.
class Shares {
public:
    Shares(const model::EvidenceMap& map, const HeatMapLook& look)
        : m_map(map)
        , m_look(look)
        , m_strongest(strongestEvidence(map, look))
    {
    }

    double inCell(int x, int y) const
    {
        const int cx = std::clamp(x, m_map.border, m_map.width - 1 - m_map.border);
        const int cy = std::clamp(y, m_map.border, m_map.height - 1 - m_map.border);
        const double share = static_cast<double>(m_map.values[static_cast<std::size_t>(cy * m_map.width + cx)]) / m_strongest;
        return m_look.isSigned ? share : std::max(0.0, share);
    }

    double at(double column, double row) const
    {
        const int x = static_cast<int>(std::floor(column));
        const int y = static_cast<int>(std::floor(row));
        const double fx = column - x;
        const double fy = row - y;
        return (inCell(x, y) * (1 - fx) + inCell(x + 1, y) * fx) * (1 - fy)
            + (inCell(x, y + 1) * (1 - fx) + inCell(x + 1, y + 1) * fx) * fy;
    }

private:
    const model::EvidenceMap& m_map;
    const HeatMapLook& m_look;
    double m_strongest;
};

} // namespace

QImage toQImage(const RgbImage& image)
{
    if (image.isNull())
        return {};
    auto* keep = new Storage(image.storage());
    return QImage(
        image.pixels(), image.width(), image.height(), image.stride(), QImage::Format_RGB888,
        [](void* storage) { delete static_cast<Storage*>(storage); }, keep);
}

double strongestEvidence(const model::EvidenceMap& map, const HeatMapLook& look)
{
    float strongest = 0;
    for (const float value : map.values)
        strongest = std::max(strongest, look.isSigned ? std::abs(value) : value);
    return strongest;
}

QColor evidenceColour(double share, const HeatMapLook& look)
{
    QColor colour = look.isSigned ? signedColour(share) : colourAt(look.colours, share);
    colour.setAlphaF(static_cast<float>(std::sqrt(std::min(1.0, std::abs(share)))));
    return colour;
}

QImage heatMapPicture(const model::EvidenceMap& map, const HeatMapLook& look)
{
    if (map.width < 1 || map.height < 1 || 2 * map.border >= std::min(map.width, map.height)
        || map.values.size() != static_cast<std::size_t>(map.width) * static_cast<std::size_t>(map.height)
        || !(strongestEvidence(map, look) > 0))
        return {};
    const Shares shares(map, look);
    QImage picture(map.width * kCellPixels, map.height * kCellPixels, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    for (int y = map.border * kCellPixels; y < (map.height - map.border) * kCellPixels; ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
        for (int x = map.border * kCellPixels; x < (map.width - map.border) * kCellPixels; ++x) {
            const double share = look.smooth ? shares.at((x + 0.5) / kCellPixels - 0.5, (y + 0.5) / kCellPixels - 0.5)
                                             : shares.inCell(x / kCellPixels, y / kCellPixels);
            line[x] = evidenceColour(share, look).rgba();
        }
    }
    return picture;
}

} // namespace semblance::ui
