// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_curves.h"

#include <algorithm>
#include <limits>

namespace semblance::ui {

QList<TimelineCurve> timelineCurves(
    const std::map<int, QList<SeriesPoint>>& series, int every, const std::function<double(qint64)>& position)
{
    QList<TimelineCurve> curves;
    const qint64 longestStep = 2 * std::max(1, every);
    for (const auto& [node, points] : series) {
        struct Growing {
            TimelineCurve curve;
            qint64 lastFrame;
        };
        std::map<int, Growing> byTrack;
        for (const auto& point : points) {
            auto [it, isNew] = byTrack.try_emplace(point.track, Growing { { node, point.track, {}, {} }, point.frame });
            auto& [curve, lastFrame] = it->second;
            const double x = position(point.frame);
            if (!isNew && point.frame - lastFrame > longestStep) {
                curve.x << x;
                curve.y << std::numeric_limits<double>::quiet_NaN();
            }
            curve.x << x;
            curve.y << point.probability;
            lastFrame = point.frame;
        }
        for (auto& [track, growing] : byTrack)
            curves << growing.curve;
    }
    return curves;
}

} // namespace semblance::ui
