// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/json_writer.h"
#include "core/cases/case_file.h"

namespace semblance::analysis {

/// One run of a case as an object of schema "semblance.analysis/1". Nothing in it depends on when or where the run was made: the
/// same input, model, settings and machine give the same bytes. fileName: what the evidence is called in it. Faces are read in
/// pieces, so memory does not depend on their number.
Result<> writeAnalysis(JsonWriter& writer, const cases::CaseFile& caseFile, cases::RunId run, const QString& fileName);

} // namespace semblance::analysis
