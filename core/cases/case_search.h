// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/cases/case_contents.h"

#include <stop_token>

namespace semblance::cases {

/// Where a searched text stands in a case.
struct CaseMatch {
    QString field; ///< untranslated: a name of caseFactNames(), "file_name", "sha256", "sha1", "md5", "intake", or a recordKindName()
    QString text; ///< of the field, whole
    std::optional<QString> evidence; ///< file name of the evidence that it is about
};

struct FoundCase {
    CaseSummary summary;
    QList<CaseMatch> matches;
};

struct CaseSearch {
    QList<FoundCase> found; ///< by path
    QList<Error> problems; ///< files that could not be read, one sentence each
    qsizetype searched = 0; ///< case files that were read
};

/// Looks in every .semcase file in the folder and the folders in it (links are not followed) for a text: in the case's facts, and in names,
/// hashes, intake records and record of its evidence. The words may stand in any order within one field, in any case. Files are opened for
/// reading only, never migrated, and a damaged one is a problem, no error. Blocking; progress counts files, stage "search". Errors: Usage
/// (an empty text), File (no such folder), Cancelled.
Result<CaseSearch> searchCases(
    const QString& folder, const QString& text, const std::stop_token& stop = {}, const ProgressFn& progress = {});

} // namespace semblance::cases
