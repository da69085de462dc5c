// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace semblance::training {

/// A curve of any length in a bounded number of points: where there are too many, neighbours are merged two by two, and each point keeps
/// mean, least and most of what it stands for.
class SampledCurve {
public:
    static constexpr int kMost = 2048; ///< points

    struct Point {
        double first; ///< x of the first value that it stands for
        double last;
        double mean;
        double least;
        double most;
        qint64 count;
    };

    /// x grows; a value that is no number is left out.
    void add(double x, double y);
    /// Drops what lies behind x; of a merged point that begins before it, all stays.
    void takeBackAfter(double x);
    const QList<Point>& points() const { return m_points; }
    /// Values that each point but the last stands for.
    qint64 span() const { return m_span; }

private:
    void halve();

    QList<Point> m_points;
    qint64 m_span = 1;
};

} // namespace semblance::training
