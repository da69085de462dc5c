// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/hierarchy_layout.h"

#include <algorithm>
#include <numeric>

namespace semblance::ui {
namespace {

using model::Level;

constexpr double kTallest = 1.6; ///< of the needed height; taller boxes only spread out

std::vector<std::vector<int>> levelsOf(const model::LabelHierarchy& hierarchy)
{
    std::vector<std::vector<int>> levels;
    for (const Level level : { Level::Primary, Level::GlobalAttribute, Level::LocalRegion }) {
        if (auto nodes = hierarchy.level(level); !nodes.empty())
            levels.push_back(std::move(nodes));
    }
    return levels;
}

int widest(const std::vector<int>& nodes, const BoxNeeds& needs)
{
    int width = 0;
    for (const int node : nodes)
        width = std::max(width, needs.width[static_cast<std::size_t>(node)]);
    return width;
}

/// Starts and lengths of count boxes of equal length, spread over the whole.
std::pair<int, int> place(int index, int count, int whole, int gap, int longest)
{
    const double cell = (whole + gap) / static_cast<double>(count);
    const int length = std::max(1, std::min(static_cast<int>(cell) - gap, longest));
    const double middle = cell * (index + 0.5) - gap / 2.0;
    return { static_cast<int>(middle - length / 2.0), length };
}

} // namespace

HierarchyLayout layOut(const model::LabelHierarchy& hierarchy, const QSize& area, const BoxNeeds& needs)
{
    HierarchyLayout result;
    result.boxes.resize(static_cast<std::size_t>(hierarchy.size()));
    const auto levels = levelsOf(hierarchy);
    if (levels.empty())
        return result;
    const int count = static_cast<int>(levels.size());
    result.inRows = std::all_of(levels.begin(), levels.end(), [&](const std::vector<int>& nodes) {
        const int n = static_cast<int>(nodes.size());
        return n * widest(nodes, needs) + (n - 1) * needs.gap <= area.width();
    });
    const int tallest = static_cast<int>(needs.height * kTallest);
    if (result.inRows) {
        for (int row = 0; row < count; ++row) {
            const auto& nodes = levels[static_cast<std::size_t>(row)];
            const auto [top, height] = place(row, count, area.height(), needs.span, tallest);
            for (std::size_t i = 0; i < nodes.size(); ++i) {
                const auto [left, width]
                    = place(static_cast<int>(i), static_cast<int>(nodes.size()), area.width(), needs.gap, 2 * widest(nodes, needs));
                result.boxes[static_cast<std::size_t>(nodes[i])] = { left, top, width, height };
            }
        }
        return result;
    }
    std::vector<int> widths;
    for (const auto& nodes : levels)
        widths.push_back(widest(nodes, needs));
    const int needed = std::accumulate(widths.begin(), widths.end(), 0);
    const int room = std::max(count, area.width() - (count - 1) * needs.span);
    int left = 0;
    for (std::size_t column = 0; column < levels.size(); ++column) {
        const int width = widths[column] * room / std::max(1, needed);
        const auto& nodes = levels[column];
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const auto [top, height] = place(static_cast<int>(i), static_cast<int>(nodes.size()), area.height(), needs.gap, tallest);
            result.boxes[static_cast<std::size_t>(nodes[i])] = { left, top, width, height };
        }
        left += width + needs.span;
    }
    return result;
}

QSize smallestArea(const model::LabelHierarchy& hierarchy, const BoxNeeds& needs)
{
    int width = 0;
    int height = 0;
    for (const auto& nodes : levelsOf(hierarchy)) {
        const int n = static_cast<int>(nodes.size());
        width += widest(nodes, needs) + (width > 0 ? needs.span : 0);
        height = std::max(height, n * needs.height + (n - 1) * needs.gap);
    }
    return { width, height };
}

} // namespace semblance::ui
