// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/sampled_curve.h"

#include <algorithm>
#include <cmath>

namespace semblance::training {
namespace {

void merge(SampledCurve::Point& into, const SampledCurve::Point& next)
{
    const qint64 count = into.count + next.count;
    into.mean += (next.mean - into.mean) * static_cast<double>(next.count) / static_cast<double>(count);
    into.count = count;
    into.last = next.last;
    into.least = std::min(into.least, next.least);
    into.most = std::max(into.most, next.most);
}

} // namespace

void SampledCurve::add(double x, double y)
{
    if (!std::isfinite(y))
        return;
    const Point point { x, x, y, y, y, 1 };
    if (!m_points.isEmpty() && m_points.constLast().count < m_span) {
        merge(m_points.last(), point);
        return;
    }
    if (m_points.size() == kMost)
        halve();
    m_points.append(point);
}

void SampledCurve::takeBackAfter(double x)
{
    while (!m_points.isEmpty() && m_points.constLast().first > x)
        m_points.removeLast();
}

void SampledCurve::halve()
{
    for (qsizetype i = 0; i < m_points.size() / 2; ++i) {
        Point merged = m_points.at(2 * i);
        merge(merged, m_points.at(2 * i + 1));
        m_points[i] = merged;
    }
    m_points.resize(m_points.size() / 2);
    m_span *= 2;
}

} // namespace semblance::training
