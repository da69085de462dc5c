// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_types.h"
#include "core/analysis/run_timeline.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/cases/audit_entry.h"
#include "core/cases/examiner_record.h"
#include "core/cases/intake.h"

#include <QDateTime>
#include <QJsonObject>
#include <memory>
#include <stop_token>

namespace semblance::cases {

struct Evidence {
    EvidenceId id;
    QString path; ///< as opened
    QString fileName;
    QByteArray sha256;
    qint64 bytes = 0;
    media::MediaFacts facts;
    QDateTime addedUtc;
};

struct ModelIdentity {
    QString name;
    QByteArray sha256;
    QString hierarchyJson; ///< LabelHierarchy::toJson(): enough to read the scores without the model file
    bool demonstration = false;
    QString intendedUse = {}; ///< in the model file's own words; empty when it says nothing
};

struct Run {
    RunId id;
    EvidenceId evidence;
    ModelIdentity model;
    analysis::Settings settings;
    QJsonObject software; ///< program, libtorch, qt, opencv, dlib, ffmpeg versions; what really scored: analysis::scorerRecord()
    analysis::Status status = analysis::Status::Running; ///< Cancelled too when the program that worked on it is gone
    std::optional<qint64> lastFrame; ///< last frame whose results are stored
    QDateTime startedUtc;
    std::optional<QDateTime> finishedUtc;
    QList<media::MediaProblem> problems;
};

/// A case that was archived: what it holds is read only.
struct Closing {
    QString reason;
    QString author;
    QDateTime utc;
};

/// One .semcase file: SQLite, WAL, foreign keys on, STRICT tables. One instance per thread. One program at a time may write to the file, with
/// as many instances as it likes, and every other one read. Every change is a transaction, which also appends to the audit log and is on
/// the disk when the call returns. A file of a newer version is opened read-only or refused with a sentence. Nobody else may open and
/// close the file in this program but by SQLite or DatabaseBytes.
class CaseFile {
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
        Glance ///< read only for a moment: where nobody has the file open nothing is made beside it
    };

    /// ReadWrite: makes the file when it does not exist, migrates an older one after writing FILE.backup-vN beside it, logs the opening where
    /// the program had the case not open yet, and fails with the holder's name while another program writes to the case (case_hold.h).
    /// Progress stages: "backup" (bytes), "migrate" (rows). Errors: Case, Cancelled; the file is then as before.
    static Result<std::unique_ptr<CaseFile>> open(
        const QString& path, Mode mode = Mode::ReadWrite, const std::stop_token& stop = {}, const ProgressFn& progress = {});
    /// logEvent() also while another program writes to the case.
    static Result<> log(const QString& path, AuditKind kind, const QJsonObject& details);
    /// Whether open() for writing has a chance with this path; makes and changes nothing.
    static Result<> check(const QString& path);
    virtual ~CaseFile() = default;

    virtual QString path() const = 0;
    virtual bool isReadOnly() const = 0;

    /// The existing row when this content (sha256) is in the case already.
    virtual Result<EvidenceId> addEvidence(const Evidence& evidence) = 0;
    virtual Result<QList<Evidence>> evidence() const = 0;
    /// The same content lies there now.
    virtual Result<> setEvidencePath(EvidenceId evidence, const QString& path) = 0;

    /// This instance alone may append to the new run until it is finished.
    virtual Result<RunId> startRun(const Run& run) = 0;
    /// The newest unfinished run of this evidence with the same model, settings and software, to be resumed. A run that a live
    /// program is working on is not offered.
    virtual Result<std::optional<Run>> resumableRun(
        EvidenceId evidence, const ModelIdentity& model, const analysis::Settings& settings, const QJsonObject& software) const = 0;
    /// Claims an unfinished run for this instance and sets it running again. Fails when another live program works on it.
    virtual Result<> resumeRun(RunId run) = 0;
    /// In frame order, behind the run's last frame; all of them or none. Fails when this instance does not hold the run.
    virtual Result<> appendFrames(RunId run, const QList<analysis::FrameResult>& frames) = 0;
    virtual Result<> finishRun(RunId run, analysis::Status status, const QList<media::MediaProblem>& problems) = 0;
    /// The first analysed frame of each shot of a run that this instance works on and is about to finish; ascending, each once. Those kept
    /// before for the same run go.
    virtual Result<> keepShots(RunId run, const QList<qint64>& firstFrames) = 0;
    /// Ascending, that of the first shot too. Empty: the run did not look, has not ended, or is of a file from before this.
    virtual Result<QList<qint64>> shots(RunId run) const = 0;
    /// Newest first.
    virtual Result<QList<Run>> runs(EvidenceId evidence) const = 0;
    virtual Result<Run> run(RunId run) const = 0;

    /// The model's numbers; with the examiner's edits, what remains of them: an excluded track counts in no verdict and keeps its own
    /// numbers, an excluded detection counts in nothing.
    virtual Result<QList<analysis::TrackSummary>> tracks(RunId run, const TrackEdits& edits = {}) const = 0;
    virtual Result<analysis::Verdict> verdict(RunId run, const TrackEdits& edits = {}) const = 0;
    /// Faces of frames first..last (inclusive), in frame order, then left to right.
    virtual Result<QList<analysis::FaceResult>> faces(RunId run, qint64 firstFrame, qint64 lastFrame) const = 0;

    /// The face of a track with the highest probability of a node, the earliest of equals; absent when the track has none.
    virtual Result<std::optional<analysis::FaceResult>> mostProbableFace(RunId run, int track, int node) const = 0;

    /// The scores alone of the faces on frames first..last (inclusive), in frame order, then left to right, for the timeline.
    virtual Result<analysis::ScoreRows> scores(RunId run, qint64 firstFrame, qint64 lastFrame) const = 0;

    /// The examiner's record: every version of every entry about the evidence, oldest first. Empty in a file from before it.
    virtual Result<QList<RecordEntry>> record(EvidenceId evidence) const = 0;
    /// What the record says about the tracks of this run.
    virtual Result<TrackEdits> trackEdits(RunId run) const = 0;
    /// An empty author is systemUserName().
    virtual Result<RecordEntry> addEntry(EvidenceId evidence, const RecordContent& content, const QString& author) = 0;
    /// A new version of the entry that this is a version of; one that was withdrawn holds again.
    virtual Result<RecordEntry> correctEntry(RecordId entry, const RecordContent& content, const QString& author) = 0;
    virtual Result<RecordEntry> withdrawEntry(RecordId entry, const QString& author) = 0;

    /// What the case is about; empty in a file from before it.
    virtual Result<CaseFacts> caseFacts() const = 0;
    /// Everything that was ever said, oldest first.
    virtual Result<QList<SaidFact>> saidFacts() const = 0;
    /// Those named anew; an empty value takes one back. Names are caseFactNames(). An empty author is systemUserName().
    virtual Result<> setCaseFacts(const CaseFacts& facts, const QString& author) = 0;
    /// Every record of how the evidence came in, oldest first; the last one holds.
    virtual Result<QList<Intake>> intake(EvidenceId evidence) const = 0;
    virtual Result<> addIntake(EvidenceId evidence, const Intake& intake) = 0;
    /// addEvidence() and addIntake() in one: both are kept or neither. copiedFrom: where the file came from that lies at the evidence's path;
    /// empty: it is the file itself.
    virtual Result<EvidenceId> takeIn(const Evidence& evidence, const Intake& intake, const QString& copiedFrom) = 0;

    /// Set while the case is closed.
    virtual Result<std::optional<Closing>> closing() const = 0;
    /// From now on every program of this version or later refuses to change anything but the log. Fails while an analysis is being worked
    /// on. An empty author is systemUserName(). Error: Case; Usage without a reason, or when it is closed already, or open.
    virtual Result<> close(const QString& reason, const QString& author) = 0;
    virtual Result<> reopen(const QString& reason, const QString& author) = 0;

    /// What was done with the case, oldest first. Empty in a file from before the log.
    virtual Result<QList<AuditEntry>> auditLog() const = 0;
    /// Logs what changes nothing in the case: a verification, an export.
    virtual Result<> logEvent(AuditKind kind, const QJsonObject& details) = 0;
};

} // namespace semblance::cases
