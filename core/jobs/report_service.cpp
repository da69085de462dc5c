// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/report_service.h"

namespace semblance::jobs {

ReportService::ReportService(report::ReportSources sources, QObject* parent)
    : QObject(parent)
    , m_worker(QStringLiteral("report"), std::make_unique<Worker>(Worker { std::move(sources) }))
{
}

ReportService::~ReportService()
{
    m_stop.request_stop();
}

void ReportService::cancel()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_newest;
}

void ReportService::gather(const QString& casePath, const report::MaterialOptions& options)
{
    cancel();
    m_worker.post([this, casePath, options, id = m_newest, stop = m_stop.get_token()](Worker& worker) {
        const auto tell = [this, id](const ReportEvent& event) {
            QMetaObject::invokeMethod(
                this,
                [this, id, event] {
                    if (id == m_newest)
                        Q_EMIT reportEvent(event);
                },
                Qt::QueuedConnection);
        };
        if (stop.stop_requested())
            return;
        ReportEvent event;
        const auto progress = [&](const Progress& p) {
            event.progress = p;
            tell(event);
        };
        auto material
            = cases::CaseFile::open(casePath, cases::CaseFile::Mode::ReadOnly).and_then([&](const std::unique_ptr<cases::CaseFile>& file) {
                  return report::gatherMaterial(*file, options, worker.sources, stop, progress);
              });
        if (material) {
            event.state = ReportEvent::State::Finished;
            event.material = std::make_shared<const report::ReportMaterial>(std::move(*material));
        } else {
            event.state = ReportEvent::State::Failed;
            event.error = material.error();
        }
        tell(event);
    });
}

} // namespace semblance::jobs
