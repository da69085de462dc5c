// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QVector>
#include <QtGlobal>

#include <functional>
#include <map>

namespace semblance::ui {

struct SeriesPoint {
    qint64 frame = 0;
    int track = 0;
    double probability = 0;
};

/// One node's probability for one track. A NaN in y breaks the line.
struct TimelineCurve {
    int node = 0;
    int track = 0;
    QVector<double> x;
    QVector<double> y;
};

/// Curves in the order of nodes, then tracks. position(frame) is the frame's place on the axis. Where a track has no face on
/// more than one analysed frame in a row (every: the run's frame interval), its line is broken.
QList<TimelineCurve> timelineCurves(
    const std::map<int, QList<SeriesPoint>>& series, int every, const std::function<double(qint64)>& position);

} // namespace semblance::ui
