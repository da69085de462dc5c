// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"

namespace semblance::app {

/// A run for reading: state, model, verdict and tracks in lines, each indented by two spaces; all as the model has them, and at the end
/// the verdict and the tracks as the examiner left them, where that changes any.
Result<QString> runSummary(const cases::CaseFile& caseFile, const cases::Run& run);

/// "The model 'x' is a demonstration model and not validated for casework." Empty for other models.
QString demonstrationSentence(const cases::ModelIdentity& model);

} // namespace semblance::app
