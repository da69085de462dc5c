// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"

#include <memory>

namespace semblance::cases {

/// What a list of cases says about one.
struct CaseSummary {
    QString path;
    CaseFacts facts;
    std::optional<Closing> closing;
};

/// A run with the tracks as the examiner left them.
struct RunContents {
    Run run;
    QList<analysis::TrackSummary> tracks;
    analysis::Verdict verdict;
};

struct EvidenceContents {
    Evidence evidence;
    QList<Intake> intake; ///< oldest first; the last one holds
    QList<RunContents> runs; ///< newest first
    ExaminerRecord record;
};

/// All that a case holds but its frames, faces and log.
struct CaseContents {
    QString path;
    CaseFacts facts;
    QList<SaidFact> said; ///< with what no longer holds, oldest first
    std::optional<Closing> closing;
    QList<EvidenceContents> evidence;
    QList<AuditEntry> exports; ///< the log's entries of exports, oldest first
};

/// These open the case for reading only, never migrate it and hold it no longer than the call. Blocking, any thread. Error: Case.
Result<CaseSummary> readCaseSummary(const QString& path);
Result<CaseContents> readCaseContents(const QString& path);
Result<QList<AuditEntry>> readCaseLog(const QString& path);

/// Opens the case for writing, or says why this program can't; brings an older one up to date. Error: Case.
Result<std::unique_ptr<CaseFile>> openToChange(const QString& path, const std::stop_token& stop = {}, const ProgressFn& progress = {});

} // namespace semblance::cases
