// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/run_analysis.h"

#include "core/base/file_hash.h"
#include "core/base/software_versions.h"

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

/// What changes when somebody writes to a file while it is being read.
struct FileState {
    qint64 bytes = 0;
    QDateTime modified;
    explicit FileState(const QString& path)
    {
        const QFileInfo info(path);
        bytes = info.size();
        modified = info.lastModified();
    }
    friend bool operator==(const FileState&, const FileState&) = default;
};

/// Software that decides the numbers: what softwareVersions() says and which weights look for faces.
Result<QJsonObject> software(const Settings& settings)
{
    QJsonObject json = softwareVersions();
    if (!settings.follower.detectorWeights.isEmpty()) {
        const auto hash = fileSha256(settings.follower.detectorWeights);
        if (!hash)
            return tl::unexpected(hash.error());
        json.insert(QStringLiteral("face_detector_weights_sha256"), QString::fromLatin1(*hash));
    }
    return json;
}

/// Plain words about what the case already knows of this path or content.
Result<QStringList> noticesAbout(const cases::CaseFile& file, const cases::Evidence& evidence)
{
    const auto known = file.evidence();
    if (!known)
        return tl::unexpected(known.error());
    QStringList notices;
    for (const cases::Evidence& other : *known) {
        if (other.sha256 == evidence.sha256 && other.fileName != evidence.fileName)
            notices << QStringLiteral("'%1' has the same content as '%2', which is in the case already; the results are kept with that.")
                           .arg(evidence.fileName, other.fileName);
        if (other.sha256 != evidence.sha256 && other.path == evidence.path)
            notices << QStringLiteral("'%1' has changed since it was added to the case (SHA-256 %2... then, %3... now); it is kept as new "
                                      "evidence beside the old one.")
                           .arg(evidence.path, QString::fromLatin1(other.sha256.left(12)), QString::fromLatin1(evidence.sha256.left(12)));
    }
    return notices;
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
        outcome.notices << QStringLiteral("An earlier analysis of '%1' ended behind frame %2; it is being continued.")
                               .arg(fileName)
                               .arg(*outcome.resumedAfter);
    return (*unfinished)->id;
}

} // namespace

RunParts RunParts::real()
{
    return { [](const QString& path, std::stop_token stop, const ProgressFn& progress) {
                media::VideoSource::Options options;
                options.cacheBytes = 0; // read once, from start to end
                return media::VideoSource::open(path, options, std::move(stop), progress);
            },
        [](const faces::FollowerSettings& settings) { return faces::FaceFollower::create(settings); } };
}

Result<RunOutcome> runAnalysis(cases::CaseFile& caseFile, const QString& evidencePath, model::Detector& detector,
    const cases::ModelIdentity& model, const Settings& settings, std::stop_token stop, const ProgressFn& progress, const RunParts& parts)
{
    const FileState before(evidencePath);
    cases::Evidence evidence;
    const QFileInfo info(evidencePath);
    evidence.path = info.absoluteFilePath();
    evidence.fileName = info.fileName();
    evidence.bytes = before.bytes;
    // Opened first: a file that is no video is told at once, not after gigabytes were hashed.
    auto video = parts.openVideo(evidencePath, stop, progress);
    if (!video)
        return tl::unexpected(video.error());
    evidence.facts = (*video)->facts();
    auto hash = fileSha256(evidencePath, stop, progress);
    if (!hash)
        return tl::unexpected(hash.error());
    evidence.sha256 = *hash;
    auto follower = parts.createFollower(settings.follower);
    if (!follower)
        return tl::unexpected(follower.error());
    auto versions = software(settings);
    if (!versions)
        return tl::unexpected(versions.error());

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

    CaseSink sink(caseFile, *run);
    auto summary = analyze(**video, **follower, detector, settings, sink, std::move(stop), progress, outcome.resumedAfter);
    if (!summary) {
        // So that it isn't taken for one that is still being worked on. The first error counts, whether or not this succeeds.
        [[maybe_unused]] const auto finished = caseFile.finishRun(*run, Status::Cancelled, { { std::nullopt, summary.error().message } });
        return tl::unexpected(summary.error());
    }
    outcome.summary = *summary;
    if (!(FileState(evidencePath) == before)) {
        outcome.summary.problems.prepend({ std::nullopt, QStringLiteral("The file was changed while it was being analysed.") });
        if (outcome.summary.status == Status::Complete)
            outcome.summary.status = Status::Partial;
    }
    if (auto finished = caseFile.finishRun(*run, outcome.summary.status, outcome.summary.problems); !finished)
        return tl::unexpected(finished.error());
    return outcome;
}

cases::ModelIdentity modelIdentity(const model::Detector& detector, const QString& name, const QByteArray& sha256)
{
    const model::ModelDescription& description = detector.description();
    return { name, sha256, QString::fromStdString(description.hierarchy.toJson()), description.demonstration,
        QString::fromStdString(description.intendedUse) };
}

} // namespace semblance::analysis
