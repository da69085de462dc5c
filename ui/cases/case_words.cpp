// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_words.h"

#include "ui/record/record_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <utility>

namespace semblance::ui {
namespace {

struct CaseWords {
    Q_DECLARE_TR_FUNCTIONS(CaseWords)
};

template <std::size_t N> QString translated(const std::pair<const char*, const char*> (&words)[N], const QString& key)
{
    for (const auto& [each, text] : words) {
        if (key == QLatin1String(each))
            return CaseWords::tr(text);
    }
    return key;
}

constexpr std::pair<const char*, const char*> kFacts[] {
    { "number", QT_TRANSLATE_NOOP("CaseWords", "Case number") },
    { "title", QT_TRANSLATE_NOOP("CaseWords", "Title") },
    { "examiner", QT_TRANSLATE_NOOP("CaseWords", "Examiner") },
    { "agency", QT_TRANSLATE_NOOP("CaseWords", "Agency") },
    { "description", QT_TRANSLATE_NOOP("CaseWords", "Description") },
    { "questions", QT_TRANSLATE_NOOP("CaseWords", "Questions") },
};

constexpr std::pair<const char*, const char*> kFields[] {
    { "file_name", QT_TRANSLATE_NOOP("CaseWords", "File name") },
    { "sha256", "SHA-256" },
    { "sha1", "SHA-1" },
    { "md5", "MD5" },
    { "intake", QT_TRANSLATE_NOOP("CaseWords", "Intake record") },
};

constexpr std::pair<const char*, const char*> kAuditKinds[] {
    { "case_made", QT_TRANSLATE_NOOP("CaseWords", "Case made") },
    { "log_begun", QT_TRANSLATE_NOOP("CaseWords", "Log begun") },
    { "found", QT_TRANSLATE_NOOP("CaseWords", "Found when the log began") },
    { "schema_changed", QT_TRANSLATE_NOOP("CaseWords", "Brought up to date") },
    { "opened", QT_TRANSLATE_NOOP("CaseWords", "Opened to write") },
    { "evidence_added", QT_TRANSLATE_NOOP("CaseWords", "Evidence added") },
    { "evidence_updated", QT_TRANSLATE_NOOP("CaseWords", "Evidence's place or facts") },
    { "model_added", QT_TRANSLATE_NOOP("CaseWords", "Model used first") },
    { "run_started", QT_TRANSLATE_NOOP("CaseWords", "Analysis begun") },
    { "run_resumed", QT_TRANSLATE_NOOP("CaseWords", "Analysis resumed") },
    { "results_added", QT_TRANSLATE_NOOP("CaseWords", "Results added") },
    { "run_finished", QT_TRANSLATE_NOOP("CaseWords", "Analysis ended") },
    { "record_added", QT_TRANSLATE_NOOP("CaseWords", "Record: added") },
    { "record_corrected", QT_TRANSLATE_NOOP("CaseWords", "Record: corrected") },
    { "record_withdrawn", QT_TRANSLATE_NOOP("CaseWords", "Record: withdrawn") },
    { "case_fact_set", QT_TRANSLATE_NOOP("CaseWords", "Fact of the case") },
    { "intake_added", QT_TRANSLATE_NOOP("CaseWords", "Intake record") },
    { "verified", QT_TRANSLATE_NOOP("CaseWords", "Verified") },
    { "exported", QT_TRANSLATE_NOOP("CaseWords", "Exported") },
    { "case_closed", QT_TRANSLATE_NOOP("CaseWords", "Case closed") },
    { "case_reopened", QT_TRANSLATE_NOOP("CaseWords", "Case reopened") },
};

constexpr std::pair<const char*, const char*> kSubjects[] {
    { "tables and triggers", QT_TRANSLATE_NOOP("CaseWords", "Tables and triggers") },
    { "database", QT_TRANSLATE_NOOP("CaseWords", "Database") },
    { "audit log", QT_TRANSLATE_NOOP("CaseWords", "Audit log") },
    { "log of this check", QT_TRANSLATE_NOOP("CaseWords", "Log of this check") },
    { "noted head", QT_TRANSLATE_NOOP("CaseWords", "Noted head") },
    { "schema history", QT_TRANSLATE_NOOP("CaseWords", "Schema history") },
    { "evidence", QT_TRANSLATE_NOOP("CaseWords", "Evidence") },
    { "model", QT_TRANSLATE_NOOP("CaseWords", "Model") },
    { "analysis", QT_TRANSLATE_NOOP("CaseWords", "Analysis") },
    { "results", QT_TRANSLATE_NOOP("CaseWords", "Results") },
    { "examiner's record", QT_TRANSLATE_NOOP("CaseWords", "Examiner's record") },
    { "case facts", QT_TRANSLATE_NOOP("CaseWords", "Facts of the case") },
    { "intake records", QT_TRANSLATE_NOOP("CaseWords", "Intake records") },
    { "tracks and counts", QT_TRANSLATE_NOOP("CaseWords", "Tracks and counts") },
    { "rows in no entry", QT_TRANSLATE_NOOP("CaseWords", "Rows in no entry") },
    { "evidence file", QT_TRANSLATE_NOOP("CaseWords", "Evidence file") },
    { "frames", QT_TRANSLATE_NOOP("CaseWords", "Frames") },
    { "model file", QT_TRANSLATE_NOOP("CaseWords", "Model file") },
    { "structure", QT_TRANSLATE_NOOP("CaseWords", "Structure of the file") },
    { "signature", QT_TRANSLATE_NOOP("CaseWords", "Signature") },
    { "hashes", QT_TRANSLATE_NOOP("CaseWords", "Hashes of the files") },
    { "log's head", QT_TRANSLATE_NOOP("CaseWords", "Head of the log") },
    { "list of evidence", QT_TRANSLATE_NOOP("CaseWords", "List of evidence") },
    { "times of the log", QT_TRANSLATE_NOOP("CaseWords", "Times of the log") },
    { "report", QT_TRANSLATE_NOOP("CaseWords", "Report") },
    { "report as PDF", QT_TRANSLATE_NOOP("CaseWords", "Report as PDF") },
};

constexpr std::pair<const char*, const char*> kUnits[] {
    { "objects", QT_TRANSLATE_NOOP("CaseWords", "objects") },
    { "entries", QT_TRANSLATE_NOOP("CaseWords", "entries") },
    { "rows", QT_TRANSLATE_NOOP("CaseWords", "rows") },
    { "bytes", QT_TRANSLATE_NOOP("CaseWords", "bytes") },
    { "frames", QT_TRANSLATE_NOOP("CaseWords", "frames") },
    { "tracks", QT_TRANSLATE_NOOP("CaseWords", "tracks") },
    { "files", QT_TRANSLATE_NOOP("CaseWords", "files") },
    { "pieces", QT_TRANSLATE_NOOP("CaseWords", "pieces") },
};

} // namespace

QString caseFactText(const QString& name)
{
    return translated(kFacts, name);
}

QString matchFieldText(const QString& field)
{
    if (const auto kind = cases::recordKindFromName(field))
        return recordKindText(*kind);
    const QString text = translated(kFields, field);
    return text == field ? caseFactText(field) : text;
}

QString auditKindText(const QString& kind)
{
    return translated(kAuditKinds, kind);
}

QString checkStateText(custody::CheckState state)
{
    switch (state) {
    case custody::CheckState::Matches:
        return CaseWords::tr("matches");
    case custody::CheckState::Differs:
        return CaseWords::tr("differs");
    case custody::CheckState::Missing:
        return CaseWords::tr("missing");
    case custody::CheckState::NotChecked:
        return CaseWords::tr("not checked");
    }
    return {};
}

QString checkCountText(qint64 count, const QString& unit)
{
    return CaseWords::tr("%1 %2").arg(QLocale().toString(count), translated(kUnits, unit));
}

QString checkSubjectText(const QString& what)
{
    return translated(kSubjects, what);
}

QString runStatusText(analysis::Status status)
{
    switch (status) {
    case analysis::Status::Running:
        return CaseWords::tr("not finished");
    case analysis::Status::Complete:
        return CaseWords::tr("complete");
    case analysis::Status::Partial:
        return CaseWords::tr("partial");
    case analysis::Status::Cancelled:
        return CaseWords::tr("cancelled");
    }
    return {};
}

QString momentText(const QDateTime& utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat) : QStringLiteral("—");
}

QString textOrDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

QString plainTip(const QString& text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

QString sizeText(qint64 bytes)
{
    const QLocale locale;
    return CaseWords::tr("%1 (%2 bytes)").arg(locale.formattedDataSize(bytes), locale.toString(bytes));
}

QString caseTitle(const cases::CaseFacts& facts, const QString& path)
{
    const QString number = facts.value(QStringLiteral("number"));
    const QString title = facts.value(QStringLiteral("title"));
    if (number.isEmpty() && title.isEmpty())
        return QFileInfo(path).completeBaseName();
    return number.isEmpty() ? title : title.isEmpty() ? number : CaseWords::tr("%1 – %2").arg(number, title);
}

QString closingText(const cases::Closing& closing)
{
    return CaseWords::tr("Closed by %1 on %2: %3").arg(closing.author, momentText(closing.utc), closing.reason);
}

} // namespace semblance::ui
