// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/mean_uncertainty.h"
#include "core/analysis/run_timeline.h"
#include "core/analysis/what_would_change.h"
#include "core/base/progress.h"
#include "core/cases/case_file.h"
#include "core/media/video_source.h"
#include "core/models/model_facts.h"
#include "core/report/report.h"
#include "model/detector/detector.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace semblance::report {

/// A frame that is shown as a picture, or would be if the evidence were there.
struct ShownFrame {
    qint64 frame = 0;
    std::optional<qint64> pts;
    std::optional<double> seconds;
    QByteArray sha256; ///< of its samples
    std::optional<Picture> picture; ///< absent: the evidence can't be read here
};

/// One face of a track.
struct ShownFace {
    analysis::FaceResult face;
    std::optional<Picture> picture; ///< the face in its surroundings, with its box
    std::optional<Picture> heatMap; ///< of the primary node; absent without evidence or model
};

struct TrackMaterial {
    analysis::TrackSummary model; ///< the model's numbers
    analysis::TrackSummary counted; ///< without what the examiner excluded; as model where tracks were merged or split
    std::vector<analysis::MeanUncertainty> uncertainty; ///< of model, by node
    std::shared_ptr<const analysis::TrackTimeline> timeline;
    QList<ShownFace> most; ///< by falling probability of the primary node
    QList<ShownFace> least; ///< by rising probability
    std::optional<analysis::WhatWouldChange> flip; ///< of the most suspicious face
};

struct RunMaterial {
    cases::Run run;
    model::LabelHierarchy hierarchy;
    analysis::Verdict model;
    analysis::Verdict counted; ///< without what the examiner excluded
    cases::TrackEdits edits;
    std::vector<analysis::MeanUncertainty> uncertainty; ///< of model, by node; empty without faces
    QList<TrackMaterial> tracks; ///< the run's own, by falling mean of the primary node
    QList<analysis::TrackSummary> edited; ///< as the examiner's steps left them
    bool retracked = false; ///< the examiner merged or split tracks, so that those in edited are not those of the run
    std::optional<models::ModelFacts> facts; ///< absent: the model is not here
    QString modelProblem; ///< why heat maps are absent though the model is here
};

struct EvidenceMaterial {
    int number = 1; ///< from 1, as in the case
    cases::Evidence evidence;
    enum class State { Unchanged, Changed, Missing };
    State state = State::Missing; ///< of the file, when the report was made
    QString file; ///< where it was looked for; evidence.path is where the case says
    QByteArray foundSha256; ///< of a changed file
    QString problem; ///< why a file that is there could not be looked at
    QList<cases::Run> runs; ///< newest first
    std::optional<RunMaterial> run; ///< the newest one with results
    cases::ExaminerRecord record;
    std::optional<cases::Intake> intake; ///< the newest; absent: none was recorded
    QList<ShownFrame> keyFrames;
};

/// What a report says of a case, read once; composing reports of it in other languages and orders takes no time.
struct ReportMaterial {
    QString caseName; ///< the file's name
    cases::CaseFacts facts;
    QList<EvidenceMaterial> evidence;
    QList<cases::AuditEntry> audit; ///< oldest first; empty in a file from before the log
    QStringList contradictions; ///< what in the case file is not as its log says, one untranslated line each (custody::contradictionsIn)
};

/// Where the files that a report shows things of are opened.
struct ReportSources {
    std::function<Result<std::unique_ptr<media::VideoSource>>(const QString& path, std::stop_token stop)> openVideo;
    /// The path of the model file with this SHA-256; an error's sentence says that there is none.
    std::function<Result<QString>(const QByteArray& sha256)> findModel;
    /// Where the content of this evidence lies now; empty function: where the case says (custody::whereIs()).
    std::function<QString(const cases::Evidence& evidence)> findEvidence = {};

    static ReportSources installed();
};

struct MaterialOptions {
    std::optional<int> evidence; ///< this one alone, from 1; absent: all
    bool pictures = true; ///< false: no frame is decoded and no heat map computed
    std::optional<QStringList> contradictions; ///< where they are known already; absent: the case is held against its log
};

/// Blocking; reads the case, hashes the evidence and decodes the frames to be shown, all read-only. Progress stage "report", in pieces of
/// evidence. Errors: Case, Usage (no such evidence), Cancelled. Missing or changed evidence and a missing model are no errors.
Result<ReportMaterial> gatherMaterial(const cases::CaseFile& caseFile, const MaterialOptions& options = {},
    const ReportSources& sources = ReportSources::installed(), std::stop_token stop = {}, const ProgressFn& progress = {});

} // namespace semblance::report
