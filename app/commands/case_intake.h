// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"

namespace semblance::app {

/// semblance case new ..., case set ... and case add ..., with the arguments behind the word.
int runCaseNew(const QStringList& arguments);
int runCaseSet(const QStringList& arguments);
int runCaseAdd(const QStringList& arguments);

/// For case info: what the case is about, and how a piece of evidence came in; empty where nothing was said.
Result<QString> caseFactsText(const cases::CaseFile& file);
Result<QString> intakeText(const cases::CaseFile& file, cases::EvidenceId evidence);
Result<QJsonObject> caseFactsJson(const cases::CaseFile& file);
/// Every record, oldest first.
Result<QJsonArray> intakeJson(const cases::CaseFile& file, cases::EvidenceId evidence);

} // namespace semblance::app
