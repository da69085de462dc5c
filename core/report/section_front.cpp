// SPDX-License-Identifier: GPL-3.0-or-later
// What comes before the results: title page, request, brief findings, material.
#include "core/report/sections.h"

#include "core/analysis/settings_json.h"
#include "core/media/media_remarks.h"

#include <algorithm>

namespace semblance::report {
namespace {

constexpr qsizetype kMostProblems = 20;

constexpr qsizetype kMostTags = 60;
constexpr qsizetype kLongestValue = 300;

/// What of a file's metadata names devices, programs, times and places; the rest stands in the case and in "media info".
bool isTelling(const media::MetadataTag& tag)
{
    static const QStringList parts { QStringLiteral("encode"), QStringLiteral("software"), QStringLiteral("creator"),
        QStringLiteral("date"), QStringLiteral("creation"), QStringLiteral("modif"), QStringLiteral("make"), QStringLiteral("model"),
        QStringLiteral("gps"), QStringLiteral("location"), QStringLiteral("history"), QStringLiteral("handler"), QStringLiteral("comment"),
        QStringLiteral("title"), QStringLiteral("artist"), QStringLiteral("copyright"), QStringLiteral("serial"), QStringLiteral("lens") };
    return std::any_of(parts.begin(), parts.end(), [&](const QString& part) { return tag.name.contains(part, Qt::CaseInsensitive); });
}

QString shortened(const QString& value)
{
    return value.size() <= kLongestValue ? value : value.left(kLongestValue) + QStringLiteral("...");
}

void addMediaFacts(Blocks& blocks, const Words& say, const EvidenceMaterial& material)
{
    const media::MediaFacts& facts = material.evidence.facts;
    const media::MediaWording wording = say.mediaWording();
    blocks << Heading { 3, say(QT_TRANSLATE_NOOP("Report", "Media facts")) };
    for (const media::FactGroup& group : media::factGroups(facts, wording)) {
        Facts table;
        for (const media::FactRow& row : group.rows)
            table.rows.append({ row.name, { row.number ? row.value : foreign(row.value), row.number } });
        blocks << Heading { 4, group.title } << table;
    }
    const QStringList remarks = media::mediaRemarks(facts, material.intake ? material.intake->fileModifiedUtc : std::nullopt, wording);
    if (!remarks.isEmpty())
        blocks << Heading { 4, say(QT_TRANSLATE_NOOP("Report", "Worth knowing")) } << List { remarks }
               << Paragraph { say(QT_TRANSLATE_NOOP("Report",
                                  "None of this says by itself that a recording was forged: each has ordinary reasons too. Whoever can "
                                  "write a file can also write what it says about itself.")),
                      Paragraph::Style::Small };
    if (!facts.details)
        return;
    Table table { say(QT_TRANSLATE_NOOP("Report", "What the file says about devices, programs, times and places")),
        { { say(QT_TRANSLATE_NOOP("Report", "Read by")), 2 }, { say(QT_TRANSLATE_NOOP("Report", "Part")), 3 },
            { say(QT_TRANSLATE_NOOP("Report", "Name")), 5 }, { say(QT_TRANSLATE_NOOP("Report", "Value")), 10 } },
        {} };
    qsizetype telling = 0;
    for (const media::MetadataTag& tag : facts.details->tags) {
        if (isTelling(tag) && ++telling <= kMostTags)
            table.rows.append(
                { { foreign(tag.source) }, { foreign(tag.group) }, { foreign(tag.name) }, { foreign(shortened(tag.value)) } });
    }
    if (!table.rows.isEmpty())
        blocks << table;
    if (facts.details->tags.size() > table.rows.size())
        blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report", "%1 further entries of metadata stand in the case."),
                                  say.integer(facts.details->tags.size() - table.rows.size())),
            Paragraph::Style::Small };
}

Facts intakeFacts(const Words& say, const std::optional<cases::Intake>& recorded)
{
    const cases::Intake intake = recorded.value_or(cases::Intake());
    const auto text = [&](const std::optional<QString>& value) { return Cell { say.orUnknown(value.value_or(QString())) }; };
    const auto hash = [&](const std::optional<QString>& value) { return codeCell(value.value_or(QString()).toLatin1(), say); };
    const auto time = [&](const std::optional<QDateTime>& value) { return Cell { value ? say.date(*value) : say.unknown() }; };
    return { {
        { say(QT_TRANSLATE_NOOP("Report", "Source")), text(intake.source) },
        { say(QT_TRANSLATE_NOOP("Report", "Received")), text(intake.received) },
        { say(QT_TRANSLATE_NOOP("Report", "Received by")), text(intake.receivedBy) },
        { say(QT_TRANSLATE_NOOP("Report", "Seal or exhibit number")), text(intake.exhibit) },
        { say(QT_TRANSLATE_NOOP("Report", "Condition")), text(intake.condition) },
        { say(QT_TRANSLATE_NOOP("Report", "File made, as the file system said")), time(intake.fileCreatedUtc) },
        { say(QT_TRANSLATE_NOOP("Report", "File changed, as the file system said")), time(intake.fileModifiedUtc) },
        { QStringLiteral("SHA-1"), hash(intake.sha1) },
        { QStringLiteral("MD5"), hash(intake.md5) },
    } };
}

QString stateText(const Words& say, const EvidenceMaterial& material)
{
    switch (material.state) {
    case EvidenceMaterial::State::Unchanged:
        return say(QT_TRANSLATE_NOOP("Report", "The file was hashed again for this report and is the one that was examined."));
    case EvidenceMaterial::State::Changed:
        return say(QT_TRANSLATE_NOOP("Report",
                       "The file at this place is not the one that was examined: its SHA-256 is now %1. The results below are of the file "
                       "with the hash above; "
                       "no picture of the changed file is shown."),
            QString::fromLatin1(material.foundSha256));
    case EvidenceMaterial::State::Missing:
        return material.problem.isEmpty() ? say(QT_TRANSLATE_NOOP("Report",
                   "The file was not found when this report was made, so it could not be hashed again and no picture of it is shown. The "
                   "results below "
                   "are of the file with the hash above."))
                                          : say(QT_TRANSLATE_NOOP("Report",
                                                    "The file could not be read when this report was made (%1), so it could not be hashed "
                                                    "again and no picture of it is shown. The results "
                                                    "below are of the file with the hash above."),
                                              foreign(material.problem));
    }
    return {};
}

QString verdictWord(const Words& say, const RunMaterial& run)
{
    if (!run.counted.probabilities)
        return say(QT_TRANSLATE_NOOP("Report", "nothing can be said"));
    return run.counted.probabilities->at(0) >= run.run.settings.threshold
        ? say(QT_TRANSLATE_NOOP("Report", "reaches the threshold"))
        : say(QT_TRANSLATE_NOOP("Report", "does not reach the threshold"));
}

} // namespace

Blocks titleBlocks(const Context& context)
{
    const Words& say = context.say;
    const CaseDetails& details = context.options.details;
    Blocks blocks;
    if (details.logo) {
        Picture logo = *details.logo;
        logo.description = say(QT_TRANSLATE_NOOP("Report", "Logo of the agency"));
        blocks << Pictures { {}, 5, { logo } };
    }
    if (context.anyDemonstration())
        blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report",
                                  "Demonstration model: not validated for casework. The model behind these results was made to show how "
                                  "the program works. It must "
                                  "not be used to decide anything about a person or a recording.")),
            Paragraph::Style::Warning };
    if (!context.material.contradictions.isEmpty())
        blocks << Paragraph {
            say(QT_TRANSLATE_NOOP("Report",
                    "The case file is not as its own audit log says: something was changed in it past this program, or was "
                    "damaged. What this report says must not be relied on until that is explained. Different: %1."),
                foreign(context.material.contradictions.join(QStringLiteral("; ")))),
            Paragraph::Style::Warning
        };
    blocks << Facts { {
        { say(QT_TRANSLATE_NOOP("Report", "Case number")), { say.orUnknown(details.number) } },
        { say(QT_TRANSLATE_NOOP("Report", "Case")), { say.orUnknown(details.title) } },
        { say(QT_TRANSLATE_NOOP("Report", "Examiner")), { say.orUnknown(details.examiner) } },
        { say(QT_TRANSLATE_NOOP("Report", "Agency")), { say.orUnknown(details.agency) } },
        { say(QT_TRANSLATE_NOOP("Report", "Address")), { say.orUnknown(details.address) } },
        { say(QT_TRANSLATE_NOOP("Report", "Case file")),
            { context.material.caseName.isEmpty() ? say.unknown() : foreignName(context.material.caseName) } },
        { say(QT_TRANSLATE_NOOP("Report", "Made with")), { programName() } },
    } };
    Table evidence { say(QT_TRANSLATE_NOOP("Report", "Evidence in this report")),
        { { say(QT_TRANSLATE_NOOP("Report", "No.")), 1, true }, { say(QT_TRANSLATE_NOOP("Report", "File")), 5 },
            { QStringLiteral("SHA-256"), 14 } },
        {} };
    for (const EvidenceMaterial& material : context.material.evidence)
        evidence.rows.append(
            { { say.integer(material.number) }, { foreignName(material.evidence.fileName) }, codeCell(material.evidence.sha256, say) });
    if (evidence.rows.isEmpty())
        blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report", "The case holds no evidence.")) };
    else
        blocks << evidence;
    blocks << Stamp { say(QT_TRANSLATE_NOOP("Report", "Date of this report")), say(QT_TRANSLATE_NOOP("Report", "SHA-256 of its content")) };
    blocks << Paragraph {
        say(QT_TRANSLATE_NOOP("Report",
            "The hash is of the report's content without its date. The JSON form of this report holds the exact bytes that it is of.")),
        Paragraph::Style::Small
    };
    return blocks;
}

Blocks requestBlocks(const Context& context)
{
    const Words& say = context.say;
    const CaseDetails& details = context.options.details;
    Blocks blocks { Facts { { { say(QT_TRANSLATE_NOOP("Report", "Description")), { say.orUnknown(details.description) } } } } };
    if (details.questions.isEmpty()) {
        blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report", "The questions put to the examiner are not recorded: unknown.")) };
    } else {
        List questions;
        for (const QString& question : details.questions)
            questions.items << foreign(question);
        blocks << Heading { 2, say(QT_TRANSLATE_NOOP("Report", "Questions")) } << questions;
    }
    blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report",
        "This program can contribute to one kind of question only: whether faces in the material carry traces that a given model takes for "
        "signs "
        "of forgery. It can't tell who made a recording, when, why, or whether what is shown took place.")) };
    return blocks;
}

Blocks summaryBlocks(const Context& context)
{
    const Words& say = context.say;
    Blocks blocks;
    Table table { say(QT_TRANSLATE_NOOP(
                      "Report", "The whole of each piece of evidence, after the examiner's merges, splits and exclusions")),
        { { say(QT_TRANSLATE_NOOP("Report", "No.")), 3, true }, { say(QT_TRANSLATE_NOOP("Report", "File")), 10 },
            { say(QT_TRANSLATE_NOOP("Report", "Faces")), 6, true }, { say(QT_TRANSLATE_NOOP("Report", "Tracks")), 5, true },
            { say(QT_TRANSLATE_NOOP("Report", "Mean")), 6, true }, { say(QT_TRANSLATE_NOOP("Report", "Threshold")), 6, true },
            { say(QT_TRANSLATE_NOOP("Report", "Finding")), 12 } },
        {} };
    for (const EvidenceMaterial& material : context.material.evidence) {
        const RunMaterial* run = material.run ? &*material.run : nullptr;
        QList<Cell> row { { say.integer(material.number) }, { foreignName(material.evidence.fileName) } };
        if (!run) {
            row << Cell { say.unknown() } << Cell { say.unknown() } << Cell { say.unknown() } << Cell { say.unknown() }
                << Cell { say(QT_TRANSLATE_NOOP("Report", "not analysed")) };
        } else {
            const auto& p = run->counted.probabilities;
            row << Cell { say.integer(run->counted.faces), static_cast<double>(run->counted.faces) }
                << Cell { say.integer(run->tracks.size()) }
                << Cell { p ? say.probability(p->at(0)) : say.unknown(), p ? std::optional(p->at(0)) : std::nullopt }
                << Cell { say.number(run->run.settings.threshold, 2), run->run.settings.threshold } << Cell { verdictWord(say, *run) };
        }
        table.rows.append(row);
    }
    blocks << table;
    for (const EvidenceMaterial& material : context.material.evidence) {
        if (!material.run)
            continue;
        blocks << Heading { 2, evidenceName(say, material) }
               << Paragraph { finding(say, material.run->hierarchy, material.run->counted.explained) };
        if (material.run->run.model.demonstration)
            blocks << Paragraph { demonstrationSentence(say, material.run->run.model), Paragraph::Style::Warning };
    }
    blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report",
                              "A mean is the model's probability averaged over faces. It is no probability that the material is forged: "
                              "that would also need to know how "
                              "often such material is forged at all, and how the model behaves on material like this.")),
        Paragraph::Style::Small };
    return blocks;
}

Blocks materialBlocks(const Context& context)
{
    const Words& say = context.say;
    Blocks blocks;
    blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report",
        "Evidence is opened for reading only. Frames are numbered from 0 in the order in which they are shown. A frame's SHA-256 is taken "
        "over its "
        "decoded samples, as ffmpeg's framehash takes it, so that any frame named here can be found again with other programs.")) };
    for (const EvidenceMaterial& material : context.material.evidence) {
        const cases::Evidence& evidence = material.evidence;
        blocks << Heading { 2, evidenceName(say, material) };
        blocks << Facts { {
            { say(QT_TRANSLATE_NOOP("Report", "Original name")), { foreignName(evidence.fileName) } },
            { QStringLiteral("SHA-256"), codeCell(evidence.sha256, say) },
            { say(QT_TRANSLATE_NOOP("Report", "Size")),
                { say(QT_TRANSLATE_NOOP("Report", "%1 bytes"), say.integer(evidence.bytes)), static_cast<double>(evidence.bytes) } },
            { say(QT_TRANSLATE_NOOP("Report", "Added to the case")), { say.date(evidence.addedUtc) } },
        } };
        blocks << Heading { 3, say(QT_TRANSLATE_NOOP("Report", "How it came in")) } << intakeFacts(say, material.intake);
        blocks << Paragraph { stateText(say, material),
            material.state == EvidenceMaterial::State::Unchanged ? Paragraph::Style::Plain : Paragraph::Style::Warning };
        addMediaFacts(blocks, say, material);
        if (material.run && !material.run->run.problems.isEmpty()) {
            List problems;
            for (const media::MediaProblem& problem : material.run->run.problems.mid(0, kMostProblems))
                problems.items << (problem.frame
                        ? say(QT_TRANSLATE_NOOP("Report", "Frame %1: %2"), say.integer(*problem.frame), foreign(problem.what))
                        : foreign(problem.what));
            if (material.run->run.problems.size() > kMostProblems)
                problems.items << say(
                    QT_TRANSLATE_NOOP("Report", "and %1 more"), say.integer(material.run->run.problems.size() - kMostProblems));
            blocks << Heading { 3, say(QT_TRANSLATE_NOOP("Report", "What could not be read")) } << problems;
        }
        if (!material.keyFrames.isEmpty()) {
            Pictures pictures { say(QT_TRANSLATE_NOOP("Report", "Frames at even distances, as reduced copies for orientation")), 4, {} };
            Table table { say(QT_TRANSLATE_NOOP("Report", "The frames shown")),
                { { say(QT_TRANSLATE_NOOP("Report", "Frame")), 2, true }, { QStringLiteral("PTS"), 3, true },
                    { say(QT_TRANSLATE_NOOP("Report", "Time")), 3, true },
                    { say(QT_TRANSLATE_NOOP("Report", "SHA-256 of the samples")), 14 } },
                {} };
            for (const ShownFrame& frame : material.keyFrames) {
                if (frame.picture) {
                    Picture picture = *frame.picture;
                    picture.lines = { say(QT_TRANSLATE_NOOP("Report", "Frame %1"), say.integer(frame.frame)) };
                    picture.description = picture.lines.first();
                    pictures.pictures.append(picture);
                }
                table.rows.append({ { say.integer(frame.frame) }, { frame.pts ? say.integer(*frame.pts) : say.unknown() },
                    { say.time(frame.seconds) }, codeCell(frame.sha256, say) });
            }
            blocks << Heading { 3, say(QT_TRANSLATE_NOOP("Report", "Frames for orientation")) } << pictures << table;
        }
        if (material.state == EvidenceMaterial::State::Unchanged && !material.problem.isEmpty())
            blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report", "No picture could be made: %1"), foreign(material.problem)),
                Paragraph::Style::Warning };
        Table runs { say(QT_TRANSLATE_NOOP("Report", "Analyses in the case, newest first; this report shows the newest with results")),
            { { say(QT_TRANSLATE_NOOP("Report", "No.")), 1, true }, { say(QT_TRANSLATE_NOOP("Report", "Begun")), 4 },
                { say(QT_TRANSLATE_NOOP("Report", "Model")), 4 }, { say(QT_TRANSLATE_NOOP("Report", "Model's SHA-256")), 8 },
                { say(QT_TRANSLATE_NOOP("Report", "State")), 3 } },
            {} };
        for (const cases::Run& run : material.runs)
            runs.rows.append({ { say.integer(run.id.value) }, { say.date(run.startedUtc) }, { foreign(run.model.name) },
                codeCell(run.model.sha256, say), { statusText(say, run.status) } });
        blocks << Heading { 3, say(QT_TRANSLATE_NOOP("Report", "Analyses")) };
        if (runs.rows.isEmpty())
            blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report", "This evidence was not analysed.")) };
        else
            blocks << runs;
    }
    if (context.material.evidence.isEmpty())
        blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report", "The case holds no evidence.")) };
    return blocks;
}

} // namespace semblance::report
