// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custody/case_check.h"
#include "core/report/build_report.h"

#include <functional>
#include <stop_token>

namespace semblance::custody {

/// The report of a sealed bundle as it lies there. None of it is believed.
struct SealedReport {
    QByteArray json; ///< semblance.report/1
    QByteArray htmlSha256; ///< lower-case hex; empty: there is none
    QByteArray pdfSha256; ///< likewise
    QString caseName; ///< the name that the case had
    QDateTime dateUtc; ///< the report's: that of the log's last entry
};

/// Makes the report anew from the case, in the language that it has, with the evidence and models that sources finds, and compares: JSON and
/// HTML byte for byte, the PDF too where pdf makes one. What depends on evidence or a model that is not here, heat maps, which another
/// processor may compute with other last bits, and a PDF, which has other bytes with other fonts, can't be told; the note says what and
/// why. A report that was made without evidence or model at hand is known as that. One line "report", and one "report as PDF". Blocking.
/// Progress stage: "report". Errors: Case, Cancelled.
Result<QList<CheckLine>> checkReport(const cases::CaseFile& file, const SealedReport& sealed, const report::ReportSources& sources,
    const std::function<Result<QByteArray>(const report::Report&)>& pdf, const std::stop_token& stop, const ProgressFn& progress);

} // namespace semblance::custody
