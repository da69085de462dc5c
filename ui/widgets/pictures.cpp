// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pictures.h"

#include "ui/widgets/colours.h"

#include <algorithm>
#include <cmath>

namespace semblance::ui {
namespace {

using Storage = std::shared_ptr<const std::vector<std::uint8_t>>;

double valueAt(const model::HeatMap& map, double column, double row)
{
    const auto cell = [&](int x, int y) {
        const int cx = std::clamp(x, 0, map.width - 1);
        const int cy = std::clamp(y, 0, map.height - 1);
        return static_cast<double>(map.values[static_cast<std::size_t>(cy * map.width + cx)]);
    };
    const int x = static_cast<int>(std::floor(column));
    const int y = static_cast<int>(std::floor(row));
    const double fx = column - x;
    const double fy = row - y;
    return (cell(x, y) * (1 - fx) + cell(x + 1, y) * fx) * (1 - fy) + (cell(x, y + 1) * (1 - fx) + cell(x + 1, y + 1) * fx) * fy;
}

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

QImage heatMapPicture(const model::HeatMap& map, int side)
{
    if (map.width < 1 || map.height < 1 || map.values.size() != static_cast<std::size_t>(map.width) * static_cast<std::size_t>(map.height))
        return {};
    QImage picture(side, side, QImage::Format_ARGB32);
    for (int y = 0; y < side; ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
        for (int x = 0; x < side; ++x) {
            const double value = valueAt(map, (x + 0.5) * map.width / side - 0.5, (y + 0.5) * map.height / side - 0.5);
            QColor colour = heatColour(value);
            colour.setAlphaF(static_cast<float>(std::sqrt(std::clamp(value, 0.0, 1.0))));
            line[x] = colour.rgba();
        }
    }
    return picture;
}

} // namespace semblance::ui
