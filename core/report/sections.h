// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/build_report.h"

#include <QMap>

namespace semblance::report {

/// What every section is made from.
struct Context {
    const Words& say;
    const ReportMaterial& material;
    const ReportOptions& options;
    QMap<QString, QString> numbers; ///< of the chosen sections, by key

    /// "4", or that the section was left out.
    QString where(const QStringList& keys) const;
    /// Runs that the report shows.
    QList<const RunMaterial*> runs() const;
    bool anyDemonstration() const;
};

using Blocks = QList<Block>;

Blocks titleBlocks(const Context& context);
Blocks requestBlocks(const Context& context);
Blocks summaryBlocks(const Context& context);
Blocks materialBlocks(const Context& context);
Blocks methodBlocks(const Context& context);
Blocks resultBlocks(const Context& context);
Blocks recordBlocks(const Context& context);
Blocks limitationBlocks(const Context& context);
Blocks validationBlocks(const Context& context);
Blocks annexBlocks(const Context& context);
Blocks glossaryBlocks(const Context& context);
Blocks auditBlocks(const Context& context);
Blocks signatureBlocks(const Context& context);
Blocks checklistBlocks(const Context& context);

// Said in several sections in the same words.
/// "Semblance 0.1.0"
QString programName();
QString evidenceName(const Words& say, const EvidenceMaterial& evidence);
QString demonstrationSentence(const Words& say, const cases::ModelIdentity& model);
QString finding(const Words& say, const model::LabelHierarchy& hierarchy, const analysis::ExplanationInput& input);
QString recordKindText(const Words& say, cases::RecordKind kind);
QString statusText(const Words& say, analysis::Status status);
QString framesText(const Words& say, qint64 first, qint64 last);
Cell codeCell(const QByteArray& hash, const Words& say);

} // namespace semblance::report
