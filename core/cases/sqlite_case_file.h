// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/audit_log.h"
#include "core/cases/case_file.h"
#include "core/cases/case_hold.h"
#include "core/cases/schema.h"
#include "core/cases/worker_token.h"

#include <QHash>
#include <QThread>

namespace semblance::cases {

/// CaseFile on one connection; sqlite_case_file.cpp writes, sqlite_case_results.cpp reads, sqlite_case_record.cpp keeps the
/// examiner's record, sqlite_case_shots.cpp shots, sqlite_case_intake.cpp the case's facts and intake records, sqlite_case_closing.cpp
/// whether it is closed.
class SqliteCaseFile final : public CaseFile {
public:
    SqliteCaseFile(std::unique_ptr<SqlConnection> connection, Access access, std::shared_ptr<CaseHold> hold = {});

    QString path() const override { return m_connection->path(); }
    bool isReadOnly() const override { return m_access == Access::ReadableOnly; }

    Result<EvidenceId> addEvidence(const Evidence& evidence) override;
    Result<QList<Evidence>> evidence() const override;
    Result<> setEvidencePath(EvidenceId evidence, const QString& path) override;
    Result<RunId> startRun(const Run& run) override;
    Result<std::optional<Run>> resumableRun(
        EvidenceId evidence, const ModelIdentity& model, const analysis::Settings& settings, const QJsonObject& software) const override;
    Result<> resumeRun(RunId run) override;
    Result<> appendFrames(RunId run, const QList<analysis::FrameResult>& frames) override;
    Result<> finishRun(RunId run, analysis::Status status, const QList<media::MediaProblem>& problems) override;
    Result<QList<Run>> runs(EvidenceId evidence) const override;
    Result<Run> run(RunId run) const override;
    Result<QList<analysis::TrackSummary>> tracks(RunId run, const TrackEdits& edits) const override;
    Result<analysis::Verdict> verdict(RunId run, const TrackEdits& edits) const override;
    Result<QList<analysis::FaceResult>> faces(RunId run, qint64 firstFrame, qint64 lastFrame) const override;
    Result<std::optional<analysis::FaceResult>> mostProbableFace(RunId run, int track, int node) const override;
    Result<analysis::ScoreRows> scores(RunId run, qint64 firstFrame, qint64 lastFrame) const override;
    Result<> keepShots(RunId run, const QList<qint64>& firstFrames) override;
    Result<QList<qint64>> shots(RunId run) const override;
    Result<QList<RecordEntry>> record(EvidenceId evidence) const override;
    Result<TrackEdits> trackEdits(RunId run) const override;
    Result<RecordEntry> addEntry(EvidenceId evidence, const RecordContent& content, const QString& author) override;
    Result<RecordEntry> correctEntry(RecordId entry, const RecordContent& content, const QString& author) override;
    Result<RecordEntry> withdrawEntry(RecordId entry, const QString& author) override;
    Result<CaseFacts> caseFacts() const override;
    Result<QList<SaidFact>> saidFacts() const override;
    Result<> setCaseFacts(const CaseFacts& facts, const QString& author) override;
    Result<QList<Intake>> intake(EvidenceId evidence) const override;
    Result<> addIntake(EvidenceId evidence, const Intake& intake) override;
    Result<std::optional<Closing>> closing() const override;
    Result<> close(const QString& reason, const QString& author) override;
    Result<> reopen(const QString& reason, const QString& author) override;
    Result<EvidenceId> takeIn(const Evidence& evidence, const Intake& intake, const QString& copiedFrom) override;
    Result<QList<AuditEntry>> auditLog() const override;
    Result<> logEvent(AuditKind kind, const QJsonObject& details) override;

private:
    /// What the summaries of a run need to know about it.
    struct RunFacts {
        model::LabelHierarchy hierarchy;
        double threshold = 0.5;
        qint64 framesAnalyzed = 0;
        qint64 faces = 0;
        bool stillImage = false;
    };

    struct FaceTotals {
        qint64 firstFrame = 0;
        qint64 lastFrame = 0;
        int faces = 0;
        std::vector<double> sums; ///< by node

        void add(qint64 first, qint64 last, int count);
        void add(const FaceTotals& other);
    };

    /// A track's sums, as the examiner left it.
    struct TrackTotals {
        int number = 0;
        FaceTotals counted;
        FaceTotals excluded;

        bool isExcluded() const { return counted.faces == 0; }
        /// What counts; of an excluded track the model's numbers.
        const FaceTotals& shown() const { return isExcluded() ? excluded : counted; }
    };

    /// Fails the transaction where this file can't be written by this program.
    void requireLoggable(Transaction& tx) const;
    /// The same, and where the case is closed.
    void requireWritable(Transaction& tx) const;
    std::optional<Closing> selectClosing(Transaction& tx) const;
    Result<> setClosed(bool closed, const QString& reason, const QString& author);
    EvidenceId storeEvidence(Transaction& tx, const Evidence& evidence, const QString& copiedFrom = {}) const;
    void storeIntake(Transaction& tx, EvidenceId evidence, const Intake& intake) const;
    std::optional<qint64> modelRow(Transaction& tx, const ModelIdentity& model) const;
    qint64 addModel(Transaction& tx, const ModelIdentity& model) const;
    std::optional<RunFacts> runFacts(Transaction& tx, RunId run) const;
    QList<TrackTotals> selectTotals(Transaction& tx, RunId run, const TrackEdits& edits, int nodes) const;
    void addFaces(Transaction& tx, RunId run, int stored, const TrackEdits& edits, int nodes, std::map<int, TrackTotals>& all) const;
    /// Of the run's hierarchy; as many scores has each of its faces.
    int nodesOf(Transaction& tx, RunId run) const;
    QList<RecordEntry> selectRecord(Transaction& tx, const QString& condition, const QVariant& value) const;
    RecordEntry appendEntry(Transaction& tx, EvidenceId evidence, RecordEntry entry) const;
    /// Fails the transaction where a merge or split makes no sense; gives a split the number of its new track.
    void checkTrackStep(Transaction& tx, EvidenceId evidence, RecordContent& content) const;
    /// Fails the transaction where other entries speak of the track that a split made.
    void checkWithdrawal(Transaction& tx, const RecordEntry& entry, EvidenceId evidence) const;
    /// Fails the transaction where blind reviews do not allow this next version of an entry (blind_review.h).
    void checkReview(Transaction& tx, EvidenceId evidence, const std::optional<RecordEntry>& before, const RecordContent& content,
        bool withdrawn) const;
    /// Frames on which the track has a face that counts, ascending.
    std::vector<qint64> countedFrames(Transaction& tx, RunId run, int track, const TrackEdits& edits) const;
    /// Without content the new version is a withdrawal.
    Result<RecordEntry> supersede(RecordId entry, const std::optional<RecordContent>& content, const QString& author);
    QList<Run> selectRuns(Transaction& tx, const QString& condition, const QVariantList& values) const;
    /// Of the run alone.
    QList<analysis::FaceResult> selectFaces(Transaction& tx, RunId run, const QString& condition, const QVariantList& values) const;
    Error noSuchRun(RunId run) const;
    Error notHeld(Transaction& tx, RunId run) const;

    std::shared_ptr<CaseHold> m_hold; ///< outlives the connection; none where nothing is written
    std::unique_ptr<SqlConnection> m_connection;
    Access m_access;
    WorkerToken m_worker;
    mutable qint64 m_closingSeen = 0; ///< the log's last entry that m_closing takes into account
    mutable std::optional<Closing> m_closing;
    mutable QHash<qint64, int> m_nodes; ///< of runs seen; a run's model never changes
};

/// Why a closed case is not changed.
Error closedError(const QString& path, const Closing& closing);

} // namespace semblance::cases
