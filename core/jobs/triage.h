// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_timeline.h"
#include "core/evaluation/bootstrap.h"
#include "core/jobs/case_service.h"

#include <QJsonObject>

#include <optional>
#include <string>

namespace semblance::jobs {

/// A node's mean probability over one track's faces.
struct TriageNode {
    std::string node;
    double probability = 0;
    int track = 0;
    int faces = 0; ///< of the track: a mean over few says little

    friend bool operator==(const TriageNode&, const TriageNode&) = default;
};

/// What tells files apart that are to be looked at from those that can wait: one run in a few numbers, without what the examiner
/// excluded. Absent is unknown. A value.
struct Triage {
    QByteArray sha256; ///< of what was analysed
    cases::RunId run;
    QString model;
    bool demonstration = false;
    double threshold = 0.5;

    std::optional<TriageNode> primary; ///< the hierarchy's root, of the track where it is most probable; absent without faces
    std::optional<evaluation::Interval> primaryInterval; ///< 95 %, of that mean over frames; absent where meanUncertainty() gives none
    std::optional<TriageNode> worst; ///< the most probable node below the root, over all tracks
    std::optional<double> videoMean; ///< of the root over all faces, as the verdict has it
    std::optional<double> suspiciousShare; ///< suspiciousShare()
    std::optional<qint64> peakFrame; ///< where the root is most probable, the earliest of equals
    std::optional<int> peakTrack; ///< of the face there

    int tracks = 0;
    std::optional<int> withoutOpinion; ///< of them, those on which the examiner's own opinion is not in the record; absent: summed up by
                                       ///< an older version
    int faces = 0;
    qint64 framesAnalyzed = 0;
    std::optional<double> durationSeconds; ///< absent for pictures, and where the file doesn't say
    bool partial = false;
    QList<media::MediaProblem> problems;

    /// Some face reaches the threshold.
    bool isSuspicious() const { return suspiciousShare.value_or(0) > 0 || (primary && primary->probability >= threshold); }
    /// No face, or a verdict whose interval holds the threshold.
    bool isUndecided() const;

    /// What may be shown before the examiner's own opinion: nothing that a score went into.
    Triage withoutScores() const;

    friend bool operator==(const Triage& a, const Triage& b) { return a.toJson() == b.toJson(); }
    QJsonObject toJson() const;
    static Triage fromJson(const QJsonObject& json);
};

/// The share of the video's time in which the root of at least one track is suspicious: the union of the tracks' intervals, each lasting
/// until the next analysed frame is due, over the duration. Of the analysed frames where the file or a track has no times. Absent where
/// nothing was analysed or no face was found.
std::optional<double> suspiciousShare(const analysis::RunTimeline& timeline, const media::MediaFacts& facts, int every, qint64 framesAnalyzed);

Triage triageOf(const RunResults& results, const cases::Evidence& evidence, const analysis::RunTimeline& timeline);

/// Reads the run from the case file. Blocking; some 60 ms for each 1000 analysed frames.
Result<Triage> readTriage(const QString& casePath, cases::RunId run);

} // namespace semblance::jobs
