// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custody/case_check.h"
#include "core/report/build_report.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace semblance::custody {

/// The report of a sealed bundle as it lies there. None of it is believed.
struct SealedReport {
    QByteArray json; ///< semblance.report/1
    QString caseName; ///< the name that the case had
    QDateTime dateUtc; ///< the report's: that of the log's last entry
    std::optional<QByteArray> html = {}; ///< none: the bundle has no such file
    std::optional<QByteArray> pdf = {};
};

/// What the report's own files alone show to be wrong: the JSON's hash against its content, and whether HTML and PDF carry that hash. Untranslated
/// sentences, empty where nothing is. None of it depends on evidence, a model, or the version that wrote the files.
struct FileFaults {
    QString report;
    QString pdf;
};
FileFaults reportFileFaults(const SealedReport& sealed);

/// Makes the report anew from the case, in the language that it has, with the evidence and models that sources finds, and compares: JSON and
/// HTML byte for byte, the PDF too where pdf makes one. What depends on evidence or a model that is not here, heat maps, which another
/// processor may compute with other last bits, and a PDF, which has other bytes with other fonts, can't be told; the note says what and
/// why. Without them the JSON is still held against its own hash, the HTML against the JSON, and the PDF must carry the content's hash. A report that was made without evidence or model at hand is known as that. One line "report", and one "report as PDF". Blocking.
/// Progress stage: "report". Errors: Case, Cancelled.
Result<QList<CheckLine>> checkReport(const cases::CaseFile& file, const SealedReport& sealed, const report::ReportSources& sources,
    const std::function<Result<QByteArray>(const report::Report&)>& pdf, const std::stop_token& stop, const ProgressFn& progress);

} // namespace semblance::custody
