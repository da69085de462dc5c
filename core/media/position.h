// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_types.h"

namespace semblance::media {

/// Frames counted in a second of timecode: the mean rate rounded to a whole number, as non-drop timecode does (30 for 29.97). Absent
/// where the file says no rate. Under a variable frame rate it only makes a count readable.
std::optional<int> nominalRate(const MediaFacts& facts);

/// hh:mm:ss:ff, counted from 00:00:00:00 for frame 0 at the nominal rate, non-drop. Not a clock: it drifts from the time wherever the
/// frames do not come at exactly that rate.
QString timecode(qint64 ordinal, int nominalRate);

/// The last frame whose time is not later than `seconds`, to half a millisecond: the one on show then. The first frame before
/// that. Absent where a frame has no time.
std::optional<qint64> frameOnShow(const QList<FrameEntry>& frames, double seconds);

/// What somebody typed to name a frame.
struct Position {
    enum class Kind { Frame, Time, Timecode };
    enum class Problem { None, Unreadable, NoSuchFrame, NoTimes, NoRate };
    Kind kind = Kind::Frame;
    Problem problem = Problem::None;
    qint64 ordinal = 0; ///< where there is no problem
};

/// "1234" or "#1234": the frame's ordinal. "12.5", "12s", "1:02.500", "0:01:02": a time, for the frame on show then; a time behind the
/// end means the last frame. "00:01:02:12": a timecode as timecode() counts it. A comma is read as a point.
Position readPosition(const QString& text, const QList<FrameEntry>& frames, const MediaFacts& facts);

} // namespace semblance::media
