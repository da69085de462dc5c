// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/verification_service.h"

#include "core/jobs/thread_priority.h"
#include "core/jobs/throttle.h"

namespace semblance::jobs {

VerificationService::VerificationService(Verify verify, QObject* parent)
    : QObject(parent)
    , m_worker(QStringLiteral("verification"), std::make_unique<Worker>(Worker { std::move(verify) }))
{
}

VerificationService::~VerificationService()
{
    m_stop.request_stop();
}

void VerificationService::cancel()
{
    m_stop.request_stop();
}

void VerificationService::start(const QString& casePath, const custody::VerifyOptions& options)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_running = true;
    const auto report = [this, generation = ++m_generation](const VerificationEvent& event) {
        QMetaObject::invokeMethod(
            this,
            [this, generation, event] {
                if (generation != m_generation)
                    return;
                m_running = event.state == VerificationEvent::State::Running;
                Q_EMIT verificationEvent(event);
            },
            Qt::QueuedConnection);
    };
    m_worker.post([casePath, options, report, stop = m_stop.get_token()](Worker& worker) {
        giveWay();
        VerificationEvent event;
        event.casePath = casePath;
        Throttle throttle;
        auto check = worker.verify(casePath, options, stop, [&](const Progress& progress) {
            event.progress = progress;
            if (throttle.passes(progress))
                report(event);
        });
        if (check) {
            event.state = VerificationEvent::State::Done;
            event.check = std::move(*check);
        } else {
            event.state
                = check.error().kind == Error::Kind::Cancelled ? VerificationEvent::State::Cancelled : VerificationEvent::State::Failed;
            event.error = check.error();
        }
        report(event);
    });
}

} // namespace semblance::jobs
