// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"

#include <QList>

namespace semblance::cases {

/// Keeps the first analysed frame of each shot with a run that this instance works on and is about to finish; ascending, each once. Those kept
/// before for the same run go.
Result<> keepShots(CaseFile& file, RunId run, const QList<qint64>& firstFrames);

/// Ascending, that of the first shot too. Empty: the run did not look, has not ended, or is of a file from before this.
Result<QList<qint64>> shotsOf(const CaseFile& file, RunId run);

} // namespace semblance::cases
