// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/case_command.h"

#include "app/commands/case_archive.h"
#include "app/commands/case_export.h"
#include "app/commands/case_intake.h"
#include "app/commands/case_keep_models.h"
#include "app/commands/case_log.h"
#include "app/commands/case_relink.h"
#include "app/commands/case_repair.h"
#include "app/commands/case_review.h"
#include "app/commands/case_search.h"
#include "app/commands/case_verify.h"
#include "app/commands/command_end.h"
#include "app/commands/misplaced_evidence.h"
#include "app/commands/run_summary.h"
#include "app/interrupt.h"
#include "app/messages.h"
#include "app/progress_line.h"
#include "core/analysis/json_writer.h"
#include "core/analysis/settings_json.h"
#include "core/custody/contradictions.h"
#include "core/media/media_json.h"
#include "model/error.h"

#include <QBuffer>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonArray>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("case");
const QString kUsage
    = QStringLiteral("Usage: semblance case info F.semcase [--json] [--no-check]\n"
                     "       semblance case new F.semcase [OPTION...]        makes one; see semblance case new --help\n"
                     "       semblance case set F.semcase OPTION...         what the case is about; see semblance case set --help\n"
                     "       semblance case add F.semcase EVIDENCE [OPTION...]   see semblance case add --help\n"
                     "       semblance case relink F.semcase PATH           where its evidence lies now; see semblance case relink --help\n"
                     "       semblance case keep-models F.semcase           copies of the models it used beside it\n"
                     "       semblance case repair F.semcase --out NEW.semcase   what can be saved of a damaged case\n"
                     "       semblance case verify F.semcase [OPTION...]    see semblance case verify --help\n"
                     "       semblance case export F.semcase --still|--clip|--csv OUT   see semblance case export --help\n"
                     "       semblance case review start|judge|sign|status F.semcase   a blind second review; see semblance case review --help\n"
                     "       semblance case log F.semcase [OPTION...]       what was done with it; see semblance case log --help\n"
                     "       semblance case search FOLDER TEXT...           over all cases; see semblance case search --help\n"
                     "       semblance case archive|reopen F.semcase --reason R   see semblance case archive --help\n"
                     "       semblance case export F.semcase --bundle OUT.sembundle [OPTION...]   see semblance case export --help\n"
                     "\n"
                     "Lists the evidence of a case and each analysis of it, newest first, with verdict and tracks, and says where the case\n"
                     "does not match its own audit log. The file is opened for reading only.\n"
                     "\n"
                     "Options:\n"
                     "  --json        print JSON (schema semblance.case/1)\n"
                     "  --no-check    don't hold the case against its audit log, which takes time with a large one\n"
                     "  -h, --help    this text\n"
                     "\n"
                     "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 done, but the case does not match its audit log.\n");

Result<QString> infoText(const cases::CaseFile& file)
{
    const auto all = file.evidence();
    if (!all)
        return tl::unexpected(all.error());
    QString text = QStringLiteral("case %1: %2 of evidence\n")
                       .arg(singleLine(QFileInfo(file.path()).fileName()))
                       .arg(all->size() == 1 ? QStringLiteral("1 piece") : QStringLiteral("%1 pieces").arg(all->size()));
    const auto about = caseFactsText(file);
    if (!about)
        return tl::unexpected(about.error());
    text += *about;
    const auto closing = file.closing();
    if (!closing)
        return tl::unexpected(closing.error());
    if (*closing)
        text += QStringLiteral("  closed by %1 on %2: %3\n")
                    .arg(singleLine((*closing)->author), (*closing)->utc.toString(Qt::ISODate), singleLine((*closing)->reason));
    for (const cases::Evidence& evidence : *all) {
        const media::MediaFacts& facts = evidence.facts;
        text += QStringLiteral("\n%1\n  path       %2\n  SHA-256    %3\n  size       %4 bytes, %5 x %6, %7 frames, %8\n  added      %9\n")
                    .arg(singleLine(evidence.fileName), singleLine(evidence.path), QString::fromLatin1(evidence.sha256))
                    .arg(evidence.bytes)
                    .arg(facts.width)
                    .arg(facts.height)
                    .arg(facts.frames)
                    .arg(facts.codec.isEmpty() ? QStringLiteral("unknown codec") : facts.codec, evidence.addedUtc.toString(Qt::ISODate));
        const auto intake = intakeText(file, evidence.id);
        if (!intake)
            return tl::unexpected(intake.error());
        text += *intake;
        const auto runs = file.runs(evidence.id);
        if (!runs)
            return tl::unexpected(runs.error());
        if (runs->isEmpty())
            text += QStringLiteral("  not analysed yet\n");
        for (const cases::Run& run : *runs) {
            const auto summary = runSummary(file, run);
            if (!summary)
                return tl::unexpected(summary.error());
            text += QStringLiteral("\n  analysis %1 begun %2%3\n")
                        .arg(run.id.value)
                        .arg(run.startedUtc.toString(Qt::ISODate),
                            run.lastFrame ? QStringLiteral(", results up to frame %1").arg(*run.lastFrame) : QStringLiteral(", no results"))
                + *summary;
        }
    }
    return text;
}

/// The examiner's steps that change tracks, and the verdict and tracks after them; the model's own numbers stand beside. Nothing
/// without such a step.
Result<> writeTrackEdits(analysis::JsonWriter& writer, const cases::CaseFile& file, const cases::Run& run, const cases::TrackEdits& edits)
{
    if (!edits.changesTracks())
        return {};
    const auto verdict = file.verdict(run.id, edits);
    if (!verdict)
        return tl::unexpected(verdict.error());
    const auto tracks = file.tracks(run.id, edits);
    if (!tracks)
        return tl::unexpected(tracks.error());
    auto versions = file.record(run.evidence);
    if (!versions)
        return tl::unexpected(versions.error());
    const auto label = [](std::optional<int> track) { return track ? std::optional(cases::trackLabel(*track)) : std::nullopt; };
    writer.key(QStringLiteral("track_edits"));
    writer.beginArray();
    using Kind = cases::RecordKind;
    const cases::ExaminerRecord record(std::move(*versions));
    for (const cases::RecordEntry& entry : record.current()) {
        const cases::RecordContent& content = entry.content;
        if (content.run != run.id || (content.kind != Kind::Exclusion && content.kind != Kind::Merge && content.kind != Kind::Split))
            continue;
        writer.beginObject(analysis::JsonWriter::Layout::OneLine);
        writer.member("entry", entry.id.value);
        writer.member("kind", cases::recordKindName(content.kind));
        writer.member("track", label(content.track));
        if (content.kind == Kind::Merge)
            writer.member("into", label(content.mergedInto()));
        if (content.kind == Kind::Split)
            writer.member("becomes", label(content.splitOff()));
        writer.member("first_frame", content.firstFrame);
        writer.member("last_frame", content.lastFrame);
        writer.member("reason", content.text());
        writer.member("author", entry.author);
        writer.member("created", entry.createdUtc.toString(Qt::ISODateWithMs));
        writer.endObject();
    }
    writer.endArray();
    writer.key(QStringLiteral("after_track_edits"));
    writer.beginObject();
    writer.member("faces", verdict->faces);
    writer.member("excluded_tracks", verdict->excludedTracks);
    writer.member("excluded_detections", verdict->excludedFaces);
    writer.member("explanation", verdict->explanation);
    writer.key(QStringLiteral("tracks"));
    writer.beginArray();
    for (const analysis::TrackSummary& track : *tracks) {
        writer.beginObject();
        writer.member("track", cases::trackLabel(track.id));
        writer.member("name", track.name.isEmpty() ? std::nullopt : std::optional(track.name));
        writer.member("excluded", track.excluded);
        writer.member("first_frame", track.firstFrame);
        writer.member("last_frame", track.lastFrame);
        writer.member("faces", track.faces);
        writer.member("explanation", track.explanation);
        writer.endObject();
    }
    writer.endArray();
    writer.endObject();
    return {};
}

/// By node; null without a face. An order of its own: that of the names.
Result<QJsonValue> byNode(const cases::ModelIdentity& model, const std::optional<std::vector<double>>& probabilities)
{
    if (!probabilities)
        return QJsonValue(QJsonValue::Null);
    try {
        const auto hierarchy = model::LabelHierarchy::fromJson(model.hierarchyJson.toStdString());
        QJsonObject values;
        for (std::size_t i = 0; i < probabilities->size() && i < hierarchy.nodes().size(); ++i)
            values.insert(QString::fromStdString(hierarchy.nodes()[i].name), (*probabilities)[i]);
        return QJsonValue(values);
    } catch (const model::Error& e) {
        return failure(Error::Kind::Case, QString::fromUtf8(e.what()));
    }
}

Result<> writeRun(analysis::JsonWriter& writer, const cases::CaseFile& file, const cases::Run& run)
{
    const auto verdict = file.verdict(run.id);
    if (!verdict)
        return tl::unexpected(verdict.error());
    const auto tracks = file.tracks(run.id);
    if (!tracks)
        return tl::unexpected(tracks.error());
    const auto edits = file.trackEdits(run.id);
    if (!edits)
        return tl::unexpected(edits.error());
    const auto probabilities = byNode(run.model, verdict->probabilities);
    if (!probabilities)
        return tl::unexpected(probabilities.error());
    writer.beginObject();
    writer.member("id", run.id.value);
    writer.member("status", analysis::statusName(run.status));
    writer.member("model", run.model.name);
    writer.member("model_sha256", QString::fromLatin1(run.model.sha256));
    writer.member("demonstration", run.model.demonstration);
    writer.member("settings", QJsonValue(analysis::settingsToJson(run.settings)));
    writer.member("software", QJsonValue(run.software));
    writer.member("started", run.startedUtc.toString(Qt::ISODateWithMs));
    writer.member("finished", run.finishedUtc ? std::optional(run.finishedUtc->toString(Qt::ISODateWithMs)) : std::nullopt);
    writer.member("last_frame", run.lastFrame);
    writer.member("frames_analyzed", verdict->framesAnalyzed);
    writer.member("faces", verdict->faces);
    writer.member("tracks", static_cast<qint64>(tracks->size()));
    writer.member("probabilities", *probabilities);
    writer.member("explanation", verdict->explanation);
    writer.member("problems", QJsonValue(media::toJson(run.problems)));
    if (auto written = writeTrackEdits(writer, file, run, *edits); !written)
        return written;
    writer.endObject();
    return {};
}

/// contradictions: absent where the case was not held against its log.
Result<QString> infoJson(const cases::CaseFile& file, const std::optional<QStringList>& contradictions)
{
    const auto all = file.evidence();
    if (!all)
        return tl::unexpected(all.error());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    analysis::JsonWriter writer(buffer);
    writer.beginObject();
    writer.member("schema", QStringLiteral("semblance.case/1"));
    writer.member("file_name", QFileInfo(file.path()).fileName());
    const auto about = caseFactsJson(file);
    if (!about)
        return tl::unexpected(about.error());
    writer.member("case", QJsonValue(*about));
    const auto closing = file.closing();
    if (!closing)
        return tl::unexpected(closing.error());
    writer.member("closed", closing->has_value());
    writer.member("contradictions", contradictions ? QJsonValue(QJsonArray::fromStringList(*contradictions)) : QJsonValue());
    writer.key(QStringLiteral("evidence"));
    writer.beginArray();
    for (const cases::Evidence& evidence : *all) {
        const auto runs = file.runs(evidence.id);
        if (!runs)
            return tl::unexpected(runs.error());
        writer.beginObject();
        writer.member("file_name", evidence.fileName);
        writer.member("path", evidence.path);
        writer.member("sha256", QString::fromLatin1(evidence.sha256));
        writer.member("bytes", evidence.bytes);
        writer.member("added", evidence.addedUtc.toString(Qt::ISODateWithMs));
        writer.member("media", QJsonValue(media::toJson(evidence.facts)));
        const auto intake = intakeJson(file, evidence.id);
        if (!intake)
            return tl::unexpected(intake.error());
        writer.member("intake", QJsonValue(*intake));
        writer.key(QStringLiteral("analyses"));
        writer.beginArray();
        for (const cases::Run& run : *runs) {
            if (auto written = writeRun(writer, file, run); !written)
                return tl::unexpected(written.error());
        }
        writer.endArray();
        writer.endObject();
    }
    writer.endArray();
    writer.endObject();
    if (!writer.finish())
        return failure(Error::Kind::Internal, QStringLiteral("The case's JSON could not be made."));
    return QString::fromUtf8(buffer.data());
}

} // namespace

int runCase(const QStringList& arguments)
{
    if (arguments.value(0) == QStringLiteral("new"))
        return runCaseNew(arguments.mid(1));
    if (arguments.value(0) == QStringLiteral("set"))
        return runCaseSet(arguments.mid(1));
    if (arguments.value(0) == QStringLiteral("add"))
        return runCaseAdd(arguments.mid(1));
    if (arguments.value(0) == QStringLiteral("verify"))
        return runCaseVerify(arguments.mid(1));
    if (arguments.value(0) == QStringLiteral("repair"))
        return runCaseRepair(arguments.mid(1));
    if (arguments.value(0) == QStringLiteral("keep-models"))
        return runCaseKeepModels(arguments.mid(1));
    if (arguments.value(0) == QStringLiteral("relink"))
        return runCaseRelink(arguments.mid(1));
    if (arguments.value(0) == QStringLiteral("review"))
        return runCaseReview(arguments.mid(1));
    if (arguments.value(0) == QStringLiteral("log"))
        return runCaseLog(arguments.mid(1));
    if (arguments.value(0) == QStringLiteral("search"))
        return runCaseSearch(arguments.mid(1));
    if (arguments.value(0) == QStringLiteral("archive"))
        return runCaseArchive(arguments.mid(1));
    if (arguments.value(0) == QStringLiteral("reopen"))
        return runCaseReopen(arguments.mid(1));
    if (arguments.value(0) == QStringLiteral("export"))
        return runCaseExport(arguments.mid(1));
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"));
    const QCommandLineOption noCheck(QStringLiteral("no-check"));
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    parser.addOptions({ json, noCheck, help });
    if (!parser.parse(QStringList { QStringLiteral("semblance case") } + arguments))
        return kEnd.wrongUsage(parser.errorText());
    if (parser.isSet(help))
        return kEnd.printed(kUsage);
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2 || words.first() != QStringLiteral("info"))
        return kEnd.wrongUsage(
            QStringLiteral("case wants info, new, set, add, relink, keep-models, repair, verify, export, review, log, search, archive or "
                           "reopen, and F.semcase."));
    const auto contradictions = [&]() -> std::optional<QStringList> {
        if (parser.isSet(noCheck))
            return std::nullopt;
        ProgressLine line;
        line.setTitle(QFileInfo(words[1]).fileName());
        const auto found = custody::contradictionsIn(words[1], interruptToken(), [&](const Progress& p) { line.show(p); });
        line.clear();
        if (!found)
            printError(found.error().message);
        else if (!found->isEmpty())
            printError(custody::contradictionSentence(words[1], *found).english());
        return found ? std::optional(*found) : std::nullopt;
    };
    std::optional<QStringList> found;
    const auto text
        = cases::CaseFile::open(words[1], cases::CaseFile::Mode::ReadOnly).and_then([&](const std::unique_ptr<cases::CaseFile>& file) {
              if (const auto told = tellMisplaced(*file); !told)
                  return Result<QString>(tl::unexpected(told.error()));
              if (!parser.isSet(json))
                  return infoText(*file);
              found = contradictions();
              return infoJson(*file, found);
          });
    if (!text)
        return kEnd.failed(text.error());
    if (!printResult(*text))
        return kEnd.notPrinted();
    // The text first, since the check takes its time with a large case.
    if (!parser.isSet(json))
        found = contradictions();
    return parser.isSet(noCheck) || (found && found->isEmpty()) ? Done : Partial;
}

} // namespace semblance::app
