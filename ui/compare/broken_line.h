// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace semblance::ui {

/// Values over analysed frames for a plot that leaves a gap where frames lack one: between two frames that are further apart than
/// every, a NaN is put in. A value without a neighbour, which no line would show, is also given by itself.
class BrokenLine {
public:
    explicit BrokenLine(qint64 every)
        : m_every(every)
    {
    }

    /// Frames in ascending order.
    void add(qint64 frame, double value);

    const QList<double>& frames() const { return m_frames; }
    const QList<double>& values() const { return m_values; }
    QList<double> loneFrames() const { return lone(m_frames); }
    QList<double> loneValues() const { return lone(m_values); }

private:
    QList<double> lone(const QList<double>& of) const;

    qint64 m_every;
    QList<double> m_frames;
    QList<double> m_values;
};

} // namespace semblance::ui
