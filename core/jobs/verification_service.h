// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custody/verify_case.h"
#include "core/jobs/worker_thread.h"

#include <QObject>

#include <functional>
#include <stop_token>

namespace semblance::jobs {

/// The whole state of one verification.
struct VerificationEvent {
    enum class State { Running, Done, Cancelled, Failed };
    State state = State::Running;
    QString casePath;
    Progress progress;
    custody::CaseCheck check; ///< set when Done
    Error error; ///< set when Failed
};

/// Verifies one case at a time on a thread of its own that gives way to the window. Lives on the GUI thread.
class VerificationService : public QObject {
    Q_OBJECT
public:
    using Verify = std::function<Result<custody::CaseCheck>(
        const QString& path, const custody::VerifyOptions& options, const std::stop_token& stop, const ProgressFn& progress)>;

    explicit VerificationService(Verify verify = custody::verifyCase, QObject* parent = nullptr);
    /// Stops the verification and waits for it.
    ~VerificationService() override;

    /// One that goes on is stopped and not reported any more.
    void start(const QString& casePath, const custody::VerifyOptions& options = {});
    /// It ends as Cancelled; nothing happens when it is over.
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// Running (at most one in kProgressIntervalMs), then one of the others, always.
    void verificationEvent(const semblance::jobs::VerificationEvent& event);

private:
    struct Worker {
        Verify verify;
    };

    bool m_running = false;
    quint64 m_generation = 0;
    std::stop_source m_stop;
    WorkerThread<Worker> m_worker;
};

} // namespace semblance::jobs
