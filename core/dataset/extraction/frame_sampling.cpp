// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/extraction/frame_sampling.h"

#include <cmath>

namespace semblance::dataset {

QList<qint64> evenlySpacedFrames(qint64 count, int n)
{
    QList<qint64> frames;
    if (count < 1 || n < 1)
        return frames;
    // numpy multiplies by the rounded step and sets the last value; other orders of these operations truncate elsewhere.
    const double step = n > 1 ? static_cast<double>(count - 1) / (n - 1) : 0;
    for (int i = 0; i < n; ++i) {
        const qint64 frame = n > 1 && i == n - 1 ? count - 1 : static_cast<qint64>(std::floor(i * step));
        if (frames.isEmpty() || frames.last() != frame)
            frames << frame;
    }
    return frames;
}

QList<qint64> everyNthFrame(qint64 count, int n)
{
    QList<qint64> frames;
    for (qint64 frame = 0; n > 0 && frame < count; frame += n)
        frames << frame;
    return frames;
}

} // namespace semblance::dataset
