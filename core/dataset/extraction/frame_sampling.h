// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace semblance::dataset {

/// np.linspace(0, count - 1, n, dtype=int) without its duplicates, as published: n ordinals from the first to the last frame, or all count
/// where there are fewer.
QList<qint64> evenlySpacedFrames(qint64 count, int n);

/// 0, n, 2n, ... below count.
QList<qint64> everyNthFrame(qint64 count, int n);

} // namespace semblance::dataset
