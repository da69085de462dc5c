// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/broken_line.h"

#include <cmath>
#include <limits>

namespace semblance::ui {

void BrokenLine::add(qint64 frame, double value)
{
    const auto at = static_cast<double>(frame);
    if (!m_frames.isEmpty() && at - m_frames.last() > static_cast<double>(m_every)) {
        m_frames << (m_frames.last() + at) / 2;
        m_values << std::numeric_limits<double>::quiet_NaN();
    }
    m_frames << at;
    m_values << value;
}

QList<double> BrokenLine::lone(const QList<double>& of) const
{
    const auto broken = [this](qsizetype i) { return i < 0 || i >= m_values.size() || std::isnan(m_values[i]); };
    QList<double> found;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        if (!broken(i) && broken(i - 1) && broken(i + 1))
            found << of[i];
    }
    return found;
}

} // namespace semblance::ui
