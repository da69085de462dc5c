// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace semblance::ui {

/// The frames of a video on a line, and the stretch of it that is in view. Positions are seconds, or ordinals where the file has no
/// times; a frame reaches from its own position to the next frame's, the last one as far as frames do on average.
class TimeAxis {
public:
    /// Never falling, one for each frame. Everything is in view then.
    void setPositions(std::vector<double> positions, bool inSeconds);

    bool isEmpty() const { return m_positions.empty(); }
    bool inSeconds() const { return m_inSeconds; }
    qint64 frameCount() const { return static_cast<qint64>(m_positions.size()); }
    /// The frame that holds at this position, clamped to the video. Precondition, as below: not empty.
    qint64 frameAt(double position) const;
    double positionOf(qint64 frame) const { return m_positions[static_cast<std::size_t>(frame)]; }
    double endOf(qint64 frame) const { return frame + 1 < frameCount() ? positionOf(frame + 1) : m_end; }

    double first() const { return isEmpty() ? 0 : m_positions.front(); }
    double end() const { return m_end; }
    /// In view: from <= position < to.
    double from() const { return m_from; }
    double to() const { return m_to; }
    bool showsAll() const { return m_from <= first() && m_to >= m_end; }
    /// The least that can be in view: a few frames.
    double shortestView() const;

    /// factor > 1 shows less; what is at this position stays where it is, as far as the ends allow.
    void zoom(double factor, double about);
    void moveTo(double from);
    void showAll();
    /// Moves the view by whole pages of itself so that the position is in it; zooms nothing.
    void reveal(double position);

    /// In pixels of a picture that is this wide.
    double pixelOf(double position, double width) const { return (position - m_from) / (m_to - m_from) * width; }
    double positionAt(double pixel, double width) const { return m_from + pixel / width * (m_to - m_from); }
    /// For each column of pixels the frame that holds at its left edge, and one more.
    std::vector<qint64> columnFrames(int columns) const;

private:
    void setView(double from, double length);

    std::vector<double> m_positions;
    bool m_inSeconds = true;
    double m_end = 1;
    double m_from = 0;
    double m_to = 1;
};

} // namespace semblance::ui
