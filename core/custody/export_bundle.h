// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/custody/signer.h"
#include "core/report/build_report.h"

#include <functional>

namespace semblance::custody {

struct BundleOptions {
    QString output; ///< must not exist
    bool evidence = false; ///< the files themselves; else their hashes alone
    bool models = false; ///< likewise
    bool log = true; ///< note the export in the case's audit log; else nothing is written to the case
    std::shared_ptr<const Signer> signer; ///< null: not signed
    QString language = QStringLiteral("en"); ///< of the report
    /// Makes the report's PDF; empty: the bundle has none.
    std::function<Result<QByteArray>(const report::Report&)> pdf;
    report::ReportSources sources = report::ReportSources::installed();
};

struct BundleOutcome {
    QByteArray sha256; ///< of the bundle
    qint64 bytes = 0;
    qint64 files = 0;
    QByteArray head; ///< of the audit log in it
    QString signer; ///< Signer::name(); empty: not signed
    QStringList notices; ///< sentences that are no errors: what the report could not show, a log entry that could not be written
};

/// Writes a case as a sealed bundle (docs/bundle.md). The export is noted in the case's audit log first, then the case is copied, held
/// against its own log and put in the bundle with results, report and a manifest of hashes; the bundle's hash is noted at the end, and so
/// is an export that came to nothing. The same case, files, options and program give the same bytes (a GPG signature differs). Blocking;
/// after a failure or a stop request nothing is left of it. Progress stages: "copy" (pages), "integrity", "log", "rows", "report" (pieces
/// of evidence), "hash" (bytes), "seal" (bytes). Errors: Case (also one that does not match its own log, and one with an analysis under
/// way), File, Model, Usage, Cancelled.
Result<BundleOutcome> exportBundle(
    const QString& casePath, const BundleOptions& options, const std::stop_token& stop, const ProgressFn& progress);

/// An analysis of the case as JSON, as it stands in a bundle.
Result<> writeResults(const cases::CaseFile& file, const cases::Run& run, const QString& path);

} // namespace semblance::custody
