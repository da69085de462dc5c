// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analyze.h"
#include "core/cases/case_file.h"

#include <QStringList>
#include <functional>

namespace semblance::analysis {

/// Where runAnalysis() gets its parts from: the real ones, unless a test says otherwise.
struct RunParts {
    std::function<Result<std::unique_ptr<media::VideoSource>>(const QString& path, std::stop_token stop, const ProgressFn& progress)>
        openVideo;
    std::function<Result<std::unique_ptr<faces::FaceFollower>>(const faces::FollowerSettings& settings)> createFollower;
    /// What computes the results, the hashes of the follower's own model files included; kept with the run.
    std::function<Result<QJsonObject>(const faces::FollowerSettings& settings)> software;

    static RunParts real();
};

/// Evidence that was opened and hashed; nothing was kept of it yet.
struct OpenedEvidence {
    cases::Evidence evidence; ///< without an id
    std::unique_ptr<media::VideoSource> video;
    QDateTime modified;
};

/// Opens the file, then hashes it: what is no video or picture is told at once. Blocking; progress stages: index, decode, hash.
Result<OpenedEvidence> openEvidence(
    const QString& path, std::stop_token stop, const ProgressFn& progress, const RunParts& parts = RunParts::real());

/// Plain words about what the case already knows of this path or content, for before an analysis: that the file has changed, or is there
/// under another name.
Result<QStringList> noticesAbout(const cases::CaseFile& file, const cases::Evidence& evidence);

struct RunOutcome {
    cases::EvidenceId evidence;
    cases::RunId run;
    Summary summary;
    bool wasFinished = false; ///< by an earlier analysis; nothing was computed
    std::optional<qint64> resumedAfter; ///< an earlier run was continued behind this frame
    QStringList notices; ///< sentences for the user that are no errors, those of noticesAbout() first
};

/// Adds the evidence to the case, starts a run or resumes the newest unfinished one with the same model, settings and software,
/// analyses into the case and finishes the run. Blocking; progress stages: faces, analyse. A stop request gives Status::Cancelled and
/// keeps whole batches. A failure in the middle leaves a cancelled run that can be resumed.
Result<RunOutcome> runAnalysis(cases::CaseFile& caseFile, const OpenedEvidence& opened, model::Detector& detector,
    const cases::ModelIdentity& model, const Settings& settings, std::stop_token stop, const ProgressFn& progress,
    const RunParts& parts = RunParts::real());

/// What becomes of a finished analysis of the same content with the same model, settings and software that the case holds.
enum class Finished {
    Repeat, ///< it stays, and another one is made
    TakeOver ///< it is the outcome, a notice says so, and nothing is computed: for queues, which may come by a file twice
};

/// The one way from a file to results, for the command line and the window alike: openEvidence() and then the other
/// runAnalysis(). A stop request before the run has begun is an Error::Kind::Cancelled, and nothing is kept. expectedSha256: of the content
/// that is meant; other content is an Error::Kind::File, and nothing is kept; empty: whatever is there.
Result<RunOutcome> runAnalysis(cases::CaseFile& caseFile, const QString& evidencePath, model::Detector& detector,
    const cases::ModelIdentity& model, const Settings& settings, std::stop_token stop, const ProgressFn& progress,
    const RunParts& parts = RunParts::real(), Finished finished = Finished::Repeat, const QByteArray& expectedSha256 = {});

} // namespace semblance::analysis
