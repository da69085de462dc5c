// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/run_analysis.h"

#include "core/analysis/scorer_record.h"
#include "core/analysis/settings_json.h"
#include "core/base/file_hash.h"
#include "core/media/file_metadata.h"
#include "model/detector/checking_detector.h"

#include <QDir>
#include <QFileInfo>

namespace semblance::analysis {
namespace {

class CaseSink : public ResultSink {
public:
    CaseSink(cases::CaseFile& file, cases::RunId run)
        : m_file(file)
        , m_run(run)
    {
    }
    Result<> append(const QList<FrameResult>& frames) override { return m_file.appendFrames(m_run, frames); }

private:
    cases::CaseFile& m_file;
    cases::RunId m_run;
};

/// What computes: the libraries, and of them the one that really scores.
Result<QJsonObject> softwareOf(const RunParts& parts, const Settings& settings, const model::Detector& detector)
{
    auto software = parts.software(settings.follower);
    if (software) {
        const QJsonObject scorer = scorerRecord(detector);
        for (auto it = scorer.begin(); it != scorer.end(); ++it)
            software->insert(it.key(), it.value());
    }
    return software;
}

/// Says what the check of one backend against the other found, and makes it a problem where they are too far apart.
void noteCheck(const model::CheckingDetector& detector, const QString& fileName, RunOutcome& outcome)
{
    const auto difference = detector.difference();
    const auto scorer = detector.scorer();
    if (difference.faces == 0 || !scorer)
        return;
    const auto number = [](double value) { return QString::number(value, 'g', 2); };
    outcome.notices << Sentence::of("Two backends scored %1 faces of '%2': their probabilities differ by at most %3 (mean %4), raw scores by at most %5.")
                           .arg(difference.faces)
                           .arg(fileName, number(difference.largestProbability), number(difference.meanProbability), number(difference.largestRawScore))
                           .english();
    const auto tolerance = model::tolerance(scorer->precision);
    if (model::isWithin(difference, tolerance))
        return;
    outcome.summary.problems.prepend({ std::nullopt,
        Sentence::of("Two backends give probabilities that differ by up to %1, more than the %2 that are tolerated; analyse with the backend reference.")
            .arg(number(difference.largestProbability), number(tolerance.largest))
            .english() });
    if (outcome.summary.status == Status::Complete)
        outcome.summary.status = Status::Partial;
}

/// The run to append to, with resumedAfter set when it is an earlier one.
Result<cases::RunId> startOrResume(cases::CaseFile& file, const cases::Run& wanted, const QString& fileName, RunOutcome& outcome)
{
    const auto unfinished = file.resumableRun(wanted.evidence, wanted.model, wanted.settings, wanted.software);
    if (!unfinished)
        return tl::unexpected(unfinished.error());
    if (!unfinished->has_value())
        return file.startRun(wanted);
    // Another program that is faster takes it; then this one begins its own.
    if (auto claimed = file.resumeRun((*unfinished)->id); !claimed)
        return file.startRun(wanted);
    outcome.resumedAfter = (*unfinished)->lastFrame;
    if (outcome.resumedAfter)
        outcome.notices << Sentence::of("It goes on from an earlier analysis of '%1', which had ended behind frame %2.")
                               .arg(fileName, *outcome.resumedAfter)
                               .english();
    return (*unfinished)->id;
}

/// The newest finished run over this content with the same model, settings and software.
Result<std::optional<cases::Run>> finishedRun(const cases::CaseFile& file, const QByteArray& sha256, const cases::ModelIdentity& model,
    const Settings& settings, const QJsonObject& software)
{
    const auto evidence = file.evidence();
    if (!evidence)
        return tl::unexpected(evidence.error());
    for (const cases::Evidence& e : *evidence) {
        if (e.sha256 != sha256)
            continue;
        const auto runs = file.runs(e.id);
        if (!runs)
            return tl::unexpected(runs.error());
        for (const cases::Run& run : *runs) {
            if ((run.status == Status::Complete || run.status == Status::Partial) && run.model.sha256 == model.sha256
                && run.software == software && settingsToJson(run.settings) == settingsToJson(settings))
                return run;
        }
    }
    return std::nullopt;
}

Result<RunOutcome> outcomeOf(const cases::CaseFile& file, const cases::Run& run, const cases::Evidence& evidence)
{
    auto notices = noticesAbout(file, evidence);
    if (!notices)
        return tl::unexpected(notices.error());
    return file.verdict(run.id).map([&](const Verdict& verdict) {
        RunOutcome outcome;
        outcome.evidence = run.evidence;
        outcome.run = run.id;
        outcome.summary = { run.status, verdict.framesAnalyzed, verdict.faces, run.problems };
        outcome.wasFinished = true;
        outcome.notices
            = *notices << Sentence::of(
                  "The case holds a finished analysis of the content of '%1' with the same model and settings; it was not repeated.")
                              .arg(evidence.fileName)
                              .english();
        return outcome;
    });
}

} // namespace

Result<QStringList> noticesAbout(const cases::CaseFile& file, const cases::Evidence& evidence)
{
    const auto known = file.evidence();
    if (!known)
        return tl::unexpected(known.error());
    QStringList notices;
    for (const cases::Evidence& other : *known) {
        if (other.sha256 == evidence.sha256 && other.fileName != evidence.fileName)
            notices << Sentence::of("'%1' has the same content as '%2', which is in the case already; the results are kept with that.")
                           .arg(evidence.fileName, other.fileName)
                           .english();
        if (other.sha256 != evidence.sha256 && other.path == evidence.path)
            notices << Sentence::of("'%1' has changed since it was added to the case (SHA-256 %2... then, %3... now); it is kept as new "
                                    "evidence beside the old one.")
                           .arg(evidence.path, QString::fromLatin1(other.sha256.left(12)), QString::fromLatin1(evidence.sha256.left(12)))
                           .english();
    }
    return notices;
}

Result<OpenedEvidence> openEvidence(const QString& path, std::stop_token stop, const ProgressFn& progress, const RunParts& parts)
{
    const QFileInfo info(path);
    OpenedEvidence opened;
    opened.evidence.path = info.absoluteFilePath();
    opened.evidence.fileName = info.fileName();
    opened.evidence.bytes = info.size();
    opened.modified = info.lastModified();
    auto video = parts.openVideo(path, stop, progress);
    if (!video)
        return tl::unexpected(video.error());
    opened.video = std::move(*video);
    opened.evidence.facts = media::withMetadata(opened.video->facts(), path, stop);
    auto hash = fileSha256(path, stop, progress);
    if (!hash)
        return tl::unexpected(hash.error());
    opened.evidence.sha256 = *hash;
    return opened;
}

Result<RunOutcome> runAnalysis(cases::CaseFile& caseFile, const OpenedEvidence& opened, model::Detector& detector,
    const cases::ModelIdentity& model, const Settings& settings, std::stop_token stop, const ProgressFn& progress, const RunParts& parts)
{
    if (progress)
        progress({ 0, 0, QStringLiteral("faces") });
    auto follower = parts.createFollower(settings.follower);
    if (!follower)
        return tl::unexpected(follower.error());
    auto versions = softwareOf(parts, settings, detector);
    if (!versions)
        return tl::unexpected(versions.error());

    const cases::Evidence& evidence = opened.evidence;
    RunOutcome outcome;
    auto notices = noticesAbout(caseFile, evidence);
    if (!notices)
        return tl::unexpected(notices.error());
    outcome.notices = *notices;
    const auto evidenceId = caseFile.addEvidence(evidence);
    if (!evidenceId)
        return tl::unexpected(evidenceId.error());
    outcome.evidence = *evidenceId;
    cases::Run wanted;
    wanted.evidence = *evidenceId;
    wanted.model = model;
    wanted.settings = settings;
    wanted.software = *versions;
    const auto run = startOrResume(caseFile, wanted, evidence.fileName, outcome);
    if (!run)
        return tl::unexpected(run.error());
    outcome.run = *run;

    auto* const checking = dynamic_cast<model::CheckingDetector*>(&detector);
    if (checking)
        checking->forget();
    CaseSink sink(caseFile, *run);
    auto summary = analyze(*opened.video, **follower, detector, settings, sink, std::move(stop), progress, outcome.resumedAfter);
    const auto givenUp = [&](const Error& error) -> Result<RunOutcome> {
        // So that it isn't taken for one that is still being worked on. The first error counts, whether or not this succeeds.
        [[maybe_unused]] const auto finished = caseFile.finishRun(*run, Status::Cancelled, { { std::nullopt, error.message } });
        return tl::unexpected(error);
    };
    if (!summary)
        return givenUp(summary.error());
    outcome.summary = *summary;
    if (checking)
        noteCheck(*checking, evidence.fileName, outcome);
    if (const QFileInfo now(evidence.path); now.size() != evidence.bytes || now.lastModified() != opened.modified) {
        const Sentence what = now.exists()
            ? Sentence::of("The file was changed while it was being analysed.")
            : Sentence::of("The file could no longer be found when its analysis ended; connect its drive and analyse it again.");
        outcome.summary.problems.prepend({ std::nullopt, what.english() });
        if (outcome.summary.status == Status::Complete)
            outcome.summary.status = Status::Partial;
    }
    if (outcome.summary.status != Status::Cancelled) {
        if (auto kept = caseFile.keepShots(*run, outcome.summary.shots); !kept)
            return givenUp(kept.error());
    }
    if (auto finished = caseFile.finishRun(*run, outcome.summary.status, outcome.summary.problems); !finished)
        return tl::unexpected(finished.error());
    return outcome;
}

Result<RunOutcome> runAnalysis(cases::CaseFile& caseFile, const QString& evidencePath, model::Detector& detector,
    const cases::ModelIdentity& model, const Settings& settings, std::stop_token stop, const ProgressFn& progress, const RunParts& parts,
    Finished finished, const QByteArray& expectedSha256)
{
    const auto opened = openEvidence(evidencePath, stop, progress, parts);
    if (!opened)
        return tl::unexpected(opened.error());
    if (!expectedSha256.isEmpty() && opened->evidence.sha256 != expectedSha256)
        return failure(Error::Kind::File,
            Sentence::of("'%1' has changed since it was opened here (SHA-256 %2... then, %3... now); open it again, and it is kept as new "
                           "evidence beside the old one.")
                .arg(evidencePath, QString::fromLatin1(expectedSha256.left(12)), QString::fromLatin1(opened->evidence.sha256.left(12))));
    if (finished == Finished::TakeOver) {
        if (progress) // Hashes the face models.
            progress({ 0, 0, QStringLiteral("faces") });
        const auto software = softwareOf(parts, settings, detector);
        if (!software)
            return tl::unexpected(software.error());
        const auto earlier = finishedRun(caseFile, opened->evidence.sha256, model, settings, *software);
        if (!earlier)
            return tl::unexpected(earlier.error());
        if (earlier->has_value())
            return outcomeOf(caseFile, **earlier, opened->evidence);
    }
    return runAnalysis(caseFile, *opened, detector, model, settings, std::move(stop), progress, parts);
}

} // namespace semblance::analysis
