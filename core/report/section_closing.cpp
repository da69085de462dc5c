// SPDX-License-Identifier: GPL-3.0-or-later
// Audit extract, signatures, checklist, and what several sections say in the same words.
#include "core/report/sections.h"

#include <QSet>

#include <algorithm>

namespace semblance::report {

QString Context::where(const QStringList& keys) const
{
    QStringList found;
    for (const QString& key : keys) {
        if (const QString number = numbers.value(key); !number.isEmpty())
            found << number;
    }
    return found.isEmpty() ? say(QT_TRANSLATE_NOOP("Report", "left out of this report"))
                           : say(QT_TRANSLATE_NOOP("Report", "Section %1"), found.join(QStringLiteral(", ")));
}

QList<const RunMaterial*> Context::runs() const
{
    QList<const RunMaterial*> found;
    for (const EvidenceMaterial& evidence : material.evidence) {
        if (evidence.run)
            found << &*evidence.run;
    }
    return found;
}

bool Context::anyDemonstration() const
{
    const auto all = runs();
    return std::any_of(all.begin(), all.end(), [](const RunMaterial* run) { return run->run.model.demonstration; });
}

QString evidenceName(const Words& say, const EvidenceMaterial& evidence)
{
    return say(QT_TRANSLATE_NOOP("Report", "Evidence %1: %2"), say.integer(evidence.number), foreignName(evidence.evidence.fileName));
}

QString demonstrationSentence(const Words& say, const cases::ModelIdentity& model)
{
    return say(QT_TRANSLATE_NOOP("Report",
                   "The model %1 is a demonstration model and not validated for casework: this finding shows how the program works and "
                   "proves nothing."),
        foreign(model.name));
}

QString finding(const Words& say, const model::LabelHierarchy& hierarchy, const analysis::ExplanationInput& input)
{
    return analysis::explain(hierarchy, input, say.wording());
}

QString recordKindText(const Words& say, cases::RecordKind kind)
{
    switch (kind) {
    case cases::RecordKind::Bookmark:
        return say(QT_TRANSLATE_NOOP("Report", "Bookmark"));
    case cases::RecordKind::Span:
        return say(QT_TRANSLATE_NOOP("Report", "Span"));
    case cases::RecordKind::Note:
        return say(QT_TRANSLATE_NOOP("Report", "Note"));
    case cases::RecordKind::Judgement:
        return say(QT_TRANSLATE_NOOP("Report", "Judgement"));
    case cases::RecordKind::Exclusion:
        return say(QT_TRANSLATE_NOOP("Report", "Exclusion"));
    case cases::RecordKind::TrackName:
        return say(QT_TRANSLATE_NOOP("Report", "Name of a track"));
    case cases::RecordKind::Annotation:
        return say(QT_TRANSLATE_NOOP("Report", "Annotation"));
    case cases::RecordKind::Conclusion:
        return say(QT_TRANSLATE_NOOP("Report", "Conclusion"));
    case cases::RecordKind::Merge:
        return say(QT_TRANSLATE_NOOP("Report", "Merged tracks"));
    case cases::RecordKind::Split:
        return say(QT_TRANSLATE_NOOP("Report", "Split track"));
    }
    return foreign(cases::recordKindName(kind));
}

QString statusText(const Words& say, analysis::Status status)
{
    switch (status) {
    case analysis::Status::Running:
        return say(QT_TRANSLATE_NOOP("Report", "not finished"));
    case analysis::Status::Complete:
        return say(QT_TRANSLATE_NOOP("Report", "complete"));
    case analysis::Status::Partial:
        return say(QT_TRANSLATE_NOOP("Report", "partial: the file is damaged"));
    case analysis::Status::Cancelled:
        return say(QT_TRANSLATE_NOOP("Report", "cancelled"));
    }
    return {};
}

QString framesText(const Words& say, qint64 first, qint64 last)
{
    return first == last ? say.integer(first) : QStringLiteral("%1–%2").arg(first).arg(last);
}

Cell codeCell(const QByteArray& hash, const Words& say)
{
    return hash.isEmpty() ? Cell { say.unknown() } : Cell { QString::fromLatin1(hash), {}, true };
}

namespace {

/// Of a case file from before the log.
Blocks datedBlocks(const Context& context)
{
    const Words& say = context.say;
    Blocks blocks { Paragraph { say(QT_TRANSLATE_NOOP(
        "Report", "This case file was made before the audit log. What it keeps with a time and can be put in order:")) } };
    Table table { {},
        { { say(QT_TRANSLATE_NOOP("Report", "Time")), 5 }, { say(QT_TRANSLATE_NOOP("Report", "Event")), 12 },
            { say(QT_TRANSLATE_NOOP("Report", "By")), 4 } },
        {} };
    struct Event {
        QDateTime time;
        QString what;
        QString who;
    };
    QList<Event> events;
    for (const EvidenceMaterial& material : context.material.evidence) {
        const QString name = evidenceName(say, material);
        events.append({ material.evidence.addedUtc, say(QT_TRANSLATE_NOOP("Report", "%1: added"), name), say.unknown() });
        for (const cases::Run& run : material.runs) {
            const QString program = QStringLiteral("Semblance ") + foreign(run.software.value(QLatin1String("version")).toString());
            events.append({ run.startedUtc,
                say(QT_TRANSLATE_NOOP("Report", "%1: analysis %2 begun with the model %3"), name, say.integer(run.id.value),
                    foreign(run.model.name)),
                program });
            if (run.finishedUtc)
                events.append({ *run.finishedUtc,
                    say(QT_TRANSLATE_NOOP("Report", "%1: analysis %2 ended, %3"), name, say.integer(run.id.value),
                        statusText(say, run.status)),
                    program });
        }
        for (const cases::RecordEntry& entry : material.record.versions()) {
            const QString kind = recordKindText(say, entry.content.kind);
            events.append({ entry.createdUtc,
                entry.withdrawn ? say(QT_TRANSLATE_NOOP("Report", "%1: entry %2 withdrawn (%3)"), name, say.integer(entry.id.value), kind)
                    : entry.supersedes
                    ? say(QT_TRANSLATE_NOOP("Report", "%1: entry %2 corrects an earlier one (%3)"), name, say.integer(entry.id.value), kind)
                    : say(QT_TRANSLATE_NOOP("Report", "%1: entry %2 made (%3)"), name, say.integer(entry.id.value), kind),
                foreign(entry.author) });
        }
    }
    std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.time < b.time; });
    for (const Event& event : std::as_const(events))
        table.rows.append({ { say.date(event.time) }, { event.what }, { event.who } });
    if (!table.rows.isEmpty())
        blocks << table;
    return blocks;
}

Blocks logBlocks(const Context& context)
{
    const Words& say = context.say;
    Blocks blocks { Paragraph { say(QT_TRANSLATE_NOOP("Report",
        "Each entry of the case's audit log holds the hash of the one before. Left out here, so that making a report does not change the "
        "next one, are entries "
        "that the case was opened, verified or exported; and each batch of results. \"semblance case verify\" checks the whole log.")) } };
    static const QSet<QString> leftOut { cases::auditKindName(cases::AuditKind::Opened), cases::auditKindName(cases::AuditKind::Exported),
        cases::auditKindName(cases::AuditKind::Verified), cases::auditKindName(cases::AuditKind::ResultsAdded),
        cases::auditKindName(cases::AuditKind::Found) };
    Table table { {},
        { { say(QT_TRANSLATE_NOOP("Report", "No.")), 32, true }, { say(QT_TRANSLATE_NOOP("Report", "Time")), 108 },
            { say(QT_TRANSLATE_NOOP("Report", "Event")), 110 }, { say(QT_TRANSLATE_NOOP("Report", "By")), 110 },
            { say(QT_TRANSLATE_NOOP("Report", "Hash of the entry")), 140 } },
        {} };
    for (const cases::AuditEntry& entry : context.material.audit) {
        if (leftOut.contains(entry.kind))
            continue;
        QString what = foreign(entry.kind);
        if (entry.scopeId)
            what += QStringLiteral(" ") + say.integer(*entry.scopeId);
        table.rows.append(
            { { say.integer(entry.id) }, { foreign(QString(entry.utc).replace(u'T', u' ').replace(u'Z', QStringLiteral(" UTC"))) },
                { what }, { foreign(entry.user) + QStringLiteral(", ") + foreign(entry.program) }, codeCell(entry.hash.toLatin1(), say) });
    }
    blocks << table;
    return blocks;
}

} // namespace

Blocks auditBlocks(const Context& context)
{
    return context.material.audit.isEmpty() ? datedBlocks(context) : logBlocks(context);
}

Blocks signatureBlocks(const Context& context)
{
    const Words& say = context.say;
    const QString examiner = context.options.details.examiner;
    return { Paragraph {
                 say(QT_TRANSLATE_NOOP("Report", "The signature is for this report with the content hash that stands on every page.")) },
        Signature { { examiner.isEmpty() ? say(QT_TRANSLATE_NOOP("Report", "Examiner: name and signature"))
                                         : say(QT_TRANSLATE_NOOP("Report", "Examiner: %1, signature"), foreign(examiner)),
            say(QT_TRANSLATE_NOOP("Report", "Place and date")), say(QT_TRANSLATE_NOOP("Report", "Reviewed by: name and signature")),
            say(QT_TRANSLATE_NOOP("Report", "Place and date")) } } };
}

Blocks checklistBlocks(const Context& context)
{
    const Words& say = context.say;
    const bool demonstration = context.anyDemonstration();
    Table table { say(QT_TRANSLATE_NOOP(
                      "Report", "The rule as amended on December 1, 2023: the proponent shows that each is more likely than not")),
        { { say(QT_TRANSLATE_NOOP("Report", "Question")), 7 }, { say(QT_TRANSLATE_NOOP("Report", "What this report has to say")), 10 },
            { say(QT_TRANSLATE_NOOP("Report", "Where")), 4 } },
        {} };
    table.rows = {
        { { say(QT_TRANSLATE_NOOP("Report", "The witness is qualified by knowledge, skill, experience, training or education")) },
            { say(QT_TRANSLATE_NOOP("Report", "Nothing: for the examiner to show.")) }, { QStringLiteral("—") } },
        { { say(QT_TRANSLATE_NOOP("Report",
              "(a) The expert's specialised knowledge will help the trier of fact to understand the evidence or to determine a fact in "
              "issue")) },
            { say(QT_TRANSLATE_NOOP(
                "Report", "The questions asked, which of them this program can speak to, and the findings in plain words.")) },
            { context.where({ QStringLiteral("request"), QStringLiteral("summary"), QStringLiteral("method") }) } },
        { { say(QT_TRANSLATE_NOOP("Report", "(b) The testimony is based on sufficient facts or data")) },
            { say(QT_TRANSLATE_NOOP("Report",
                "What was examined with hashes, how many frames and faces, what could not be read or was excluded, and how far the means "
                "would move with other frames.")) },
            { context.where({ QStringLiteral("material"), QStringLiteral("results"), QStringLiteral("record") }) } },
        { { say(QT_TRANSLATE_NOOP("Report", "(c) The testimony is the product of reliable principles and methods")) },
            { demonstration ? say(QT_TRANSLATE_NOOP("Report",
                  "Not shown: the model is a demonstration model and not validated for casework. The method, its tests and what is unknown "
                  "are stated."))
                            : say(QT_TRANSLATE_NOOP("Report",
                                "The method, what the model was tested on and its error rates where they are known; where they are not, "
                                "this is stated.")) },
            { context.where({ QStringLiteral("method"), QStringLiteral("validation"), QStringLiteral("annex") }) } },
        { { say(QT_TRANSLATE_NOOP("Report",
              "(d) The expert's opinion reflects a reliable application of the principles and methods to the facts of the case")) },
            { say(QT_TRANSLATE_NOOP("Report",
                "Settings, versions and hashes with which the numbers can be computed again, what speaks against each finding, "
                "limitations, and who did what when. The opinion "
                "itself is the examiner's.")) },
            { context.where(
                { QStringLiteral("results"), QStringLiteral("limitations"), QStringLiteral("annex"), QStringLiteral("audit") }) } },
    };
    return { Paragraph { say(QT_TRANSLATE_NOOP(
                 "Report", "This page helps to find things. It is no legal advice and no statement that the rule is met.")) },
        table };
}

} // namespace semblance::report
