// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/cases/case_file.h"
#include "core/cases/case_hold.h"
#include "core/custody/evidence_place.h"
#include "core/jobs/worker_thread.h"
#include "model/hierarchy/label_hierarchy.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace semblance::jobs {

/// Where an evidence file's results are, or why they can't be read. The whole state of one look-up.
struct CaseEvent {
    enum class State { Hashing, Ready, Failed };
    State state = State::Hashing;
    QString evidencePath;
    Progress progress;
    QByteArray sha256; ///< of the evidence; set when Ready
    QString casePath; ///< set when Ready; the file may not exist yet
    std::optional<cases::Evidence> evidence; ///< absent: not in the case yet
    QList<cases::Run> runs; ///< newest first
    cases::ExaminerRecord record; ///< of the evidence
    std::optional<cases::CaseHolder> heldBy; ///< another program, which alone may write to the case
    QList<custody::EvidencePlace> misplaced; ///< evidence of the case that isn't as it was when it was taken in
    QByteArray formerSha256; ///< of what the case has from this path and is not there any more; empty: nothing
    Error error;
};

/// One run as the window shows it.
struct RunResults {
    cases::Run run;
    model::LabelHierarchy hierarchy;
    QList<analysis::TrackSummary> tracks; ///< as the examiner left them
    analysis::Verdict verdict; ///< over what the examiner did not exclude
    cases::TrackEdits edits;
};

/// A run's results as the window shows them, and the scores that the examiner did not exclude. Blocking.
Result<RunResults> readRunResults(const cases::CaseFile& file, const cases::Run& run);
Result<analysis::ScoreRows> readCountedScores(const cases::CaseFile& file, cases::RunId run, qint64 first, qint64 last);

struct FacesPage {
    qint64 first = 0;
    qint64 last = 0;
    QList<analysis::FaceResult> faces; ///< in frame order, then left to right
};

/// Reads case files for the window on a thread of its own, read-only but for the examiner's record. Holds the right to write to the case
/// that was looked up last (case_hold.h), so that one showing of a case is one opening. Lives on the GUI thread. Every call is answered
/// once on that thread through its callback; nothing is called back after the service is gone.
class CaseService : public QObject {
    Q_OBJECT
public:
    struct Functions {
        std::function<Result<QByteArray>(const QString& path, std::stop_token stop, const ProgressFn& progress)> sha256;
        std::function<Result<std::unique_ptr<cases::CaseFile>>(const QString& path)> openReadOnly;
        /// Makes the file where there is none yet.
        std::function<Result<std::unique_ptr<cases::CaseFile>>(const QString& path)> openToWrite
            = [](const QString& path) { return cases::CaseFile::open(path); };
    };

    /// automaticFolder: where a case file is kept for evidence that was opened without choosing one.
    CaseService(Functions functions, const QString& automaticFolder, QObject* parent = nullptr);
    ~CaseService() override;

    /// One case file for each piece of evidence, named for the file and its content.
    QString automaticCasePath(const QString& evidencePath, const QByteArray& sha256) const;

    /// Hashes the evidence and reads what chosenCase, or else its automatic case file, has on it. A newer look-up replaces an
    /// older one, which is not reported any more.
    void lookUp(const QString& evidencePath, const std::optional<QString>& chosenCase);
    /// The same for evidence whose hash is known already, after something was written.
    void lookUpAgain(const QString& evidencePath, const QByteArray& sha256, const QString& casePath);
    void cancel();
    /// Lets other programs write to the case.
    void letGo();

    template <typename T> using Callback = std::function<void(const Result<T>&)>;
    void readEvidence(const QString& casePath, Callback<QList<cases::Evidence>> callback);
    void readRun(const QString& casePath, const cases::Run& run, Callback<RunResults> callback);
    /// Of the detections that the examiner did not exclude.
    void readScores(const QString& casePath, cases::RunId run, qint64 first, qint64 last, Callback<analysis::ScoreRows> callback);
    void readFaces(const QString& casePath, cases::RunId run, qint64 first, qint64 last, Callback<FacesPage> callback);
    /// The faces of single frames, in the order of the frames.
    void readFacesOn(
        const QString& casePath, cases::RunId run, const QList<qint64>& frames, Callback<QList<analysis::FaceResult>> callback);

    /// Called on the service's thread with the case file and the evidence's row in it.
    using RecordChange = std::function<Result<>(cases::CaseFile& file, cases::EvidenceId evidence)>;
    /// Changes the examiner's record of the evidence and answers with the whole of it. Changes happen in the order of the calls.
    void changeRecord(
        const QString& casePath, const cases::Evidence& evidence, RecordChange change, Callback<cases::ExaminerRecord> callback);

    /// Looks for evidence of the case in a file or folder, see custody::relink(); on a pool thread.
    void relink(const QString& casePath, const QString& path, Callback<qsizetype> callback);

Q_SIGNALS:
    void caseEvent(const semblance::jobs::CaseEvent& event);

private:
    struct Worker;

    template <typename T> void read(const QString& casePath, std::function<Result<T>(const cases::CaseFile&)> task, Callback<T> callback);
    void start(const QString& evidencePath, const QByteArray& sha256, const std::optional<QString>& casePath);

    QString m_automaticFolder;
    std::function<Result<std::unique_ptr<cases::CaseFile>>(const QString& path)> m_openToWrite;
    std::stop_source m_stop;
    quint64 m_generation = 0;
    WorkerThread<Worker> m_worker;
};

} // namespace semblance::jobs
