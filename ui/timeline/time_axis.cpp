// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/time_axis.h"

#include <algorithm>
#include <cmath>

namespace semblance::ui {
namespace {
constexpr double kFewestFrames = 4;
}

void TimeAxis::setPositions(std::vector<double> positions, bool inSeconds)
{
    m_positions = std::move(positions);
    m_inSeconds = inSeconds;
    const auto count = static_cast<double>(m_positions.size());
    if (m_positions.empty()) {
        m_end = 1;
    } else {
        const double length = m_positions.back() - m_positions.front();
        m_end = m_positions.back() + (count > 1 && length > 0 ? length / (count - 1) : inSeconds ? 0.04 : 1.0);
    }
    showAll();
}

qint64 TimeAxis::frameAt(double position) const
{
    const auto it = std::upper_bound(m_positions.begin(), m_positions.end(), position);
    return std::max<qint64>(0, it - m_positions.begin() - 1);
}

double TimeAxis::shortestView() const
{
    const double length = m_end - first();
    return isEmpty() ? length : std::min(length, length / static_cast<double>(m_positions.size()) * kFewestFrames);
}

void TimeAxis::setView(double from, double length)
{
    length = std::clamp(length, shortestView(), m_end - first());
    m_from = std::clamp(from, first(), m_end - length);
    m_to = m_from + length;
}

void TimeAxis::zoom(double factor, double about)
{
    const double length = std::clamp((m_to - m_from) / factor, shortestView(), m_end - first());
    setView(about - (about - m_from) / (m_to - m_from) * length, length);
}

void TimeAxis::moveTo(double from)
{
    setView(from, m_to - m_from);
}

void TimeAxis::showAll()
{
    m_from = first();
    m_to = m_end;
}

void TimeAxis::reveal(double position)
{
    const double length = m_to - m_from;
    if (position < m_from || position >= m_to)
        setView(m_from + std::floor((position - m_from) / length) * length, length);
}

std::vector<qint64> TimeAxis::columnFrames(int columns) const
{
    std::vector<qint64> frames;
    frames.reserve(static_cast<std::size_t>(columns) + 1);
    for (int i = 0; i <= columns; ++i)
        frames.push_back(frameAt(positionAt(i, columns)));
    // The last column would lose the video's last frame, behind which there is none to end it.
    if (m_to >= m_end && !isEmpty())
        frames.back() = frameCount();
    return frames;
}

} // namespace semblance::ui
