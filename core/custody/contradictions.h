// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QStringList>

#include <stop_token>

namespace semblance::custody {

/// What in a case file is not as its own audit log says: one untranslated line for each line of checkRows() that differs. Empty: nothing, or
/// a file from before the log, or of a newer version, which can't be held against it. Blocking; reads every row, 25 s for a million faces.
/// Writes nothing. Errors: Case, Cancelled. Progress stages: those of checkRows().
Result<QStringList> contradictionsIn(const QString& casePath, const std::stop_token& stop = {}, const ProgressFn& progress = {});

/// The same while others work with the case: looks at nothing, and finds nothing, where the file is still to be brought up to date, which
/// somebody who reads for long would hold up.
Result<QStringList> contradictionsMeanwhile(const QString& casePath, const std::stop_token& stop, const ProgressFn& progress);

/// For whoever is about to use the case's numbers; lines must not be empty.
Sentence contradictionSentence(const QString& casePath, const QStringList& lines);

} // namespace semblance::custody
