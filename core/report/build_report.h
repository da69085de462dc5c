// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/material.h"
#include "core/report/words.h"

namespace semblance::report {

/// Empty: as the case file says; where it says nothing either, the report says that it is unknown.
struct CaseDetails {
    QString number;
    QString title;
    QString examiner;
    QString agency;
    QString address;
    QString description;
    QStringList questions;
    std::optional<Picture> logo; ///< of the agency
};

struct ReportOptions {
    QStringList sections; ///< of sectionKeys(), in the order wanted; empty: all. "title" always comes first.
    Language language;
    QString title; ///< empty: the standard one
    CaseDetails details;
    QDateTime dateUtc; ///< on the title page, and nowhere else
};

/// Any thread; quick. The same material and options give the same report, and but for the date nothing depends on when or where it is made.
/// Error::Kind::Usage: an unknown section, or one named twice.
Result<Report> composeReport(const ReportMaterial& material, const ReportOptions& options);

/// gatherMaterial() and composeReport().
Result<Report> buildReport(const cases::CaseFile& caseFile, const ReportOptions& options, const MaterialOptions& materialOptions = {},
    const ReportSources& sources = ReportSources::installed(), std::stop_token stop = {}, const ProgressFn& progress = {});

/// Notes in the case's audit log that this file with these bytes was written. Opens the case for writing, so that an older one is migrated.
/// signature: custody::signatureDetails() where it was signed. Error: Case.
Result<> logExport(
    const QString& casePath, const QString& file, const QByteArray& bytes, const Report& report, const QJsonObject& signature = {});

/// The heading of a section, for choosing.
QString sectionTitle(const QString& key, const Language& language);

/// A picture file as an agency's logo. Error::Kind::File.
Result<Picture> readLogo(const QString& path);

} // namespace semblance::report
