// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/analysis_control.h"

#include "core/analysis/settings_json.h"
#include "ui/player/player.h"
#include "ui/results/results.h"

namespace semblance::ui {
namespace {
constexpr qint64 kRefreshIntervalMs = 1000;
}

AnalysisControl::AnalysisControl(jobs::AnalysisService& service, Player& player, Results& results, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_player(player)
    , m_results(results)
    , m_refresh(kRefreshIntervalMs)
{
    connect(&m_service, &jobs::AnalysisService::jobEvent, this, &AnalysisControl::onJob);
    connect(&m_player, &Player::opening, this, &AnalysisControl::changed);
    connect(&m_player, &Player::opened, this, &AnalysisControl::changed);
    connect(&m_player, &Player::openFailed, this, &AnalysisControl::changed);
    connect(&m_results, &Results::placeChanged, this, &AnalysisControl::changed);
    if (const auto active = m_service.active(); !active.isEmpty()) {
        m_last = active.constFirst();
        m_job = m_last.job;
    }
}

bool AnalysisControl::canStart() const
{
    return !m_job && m_player.isOpen() && m_player.frameCount() > 0 && m_results.place() && !m_results.place()->heldBy;
}

void AnalysisControl::start()
{
    if (!canStart())
        return;
    jobs::AnalysisRequest request;
    request.evidencePath = m_player.path();
    request.casePath = m_results.place()->casePath;
    request.evidenceSha256 = m_results.place()->sha256;
    request.model = m_model;
    request.settings = m_settings;
    m_results.awaitRun([&request](const cases::Run& run) {
        return analysis::settingsToJson(run.settings) == analysis::settingsToJson(request.settings)
            && (request.model.isEmpty() || run.model.name == request.model);
    });
    m_job = m_service.start(request);
    m_last = {};
    m_last.job = *m_job;
    m_last.evidencePath = request.evidencePath;
    m_last.casePath = request.casePath;
    Q_EMIT changed();
}

void AnalysisControl::cancel()
{
    if (m_job)
        m_service.cancel(*m_job);
}

void AnalysisControl::onJob(const jobs::JobEvent& event)
{
    if (event.job != m_job)
        return;
    m_last = event;
    const bool aboutOpenEvidence = event.evidencePath == m_player.path();
    if (event.state == jobs::JobEvent::State::Queued || event.state == jobs::JobEvent::State::Running) {
        if (aboutOpenEvidence && event.progress.stage == QLatin1String("analyse") && m_refresh.passes())
            m_results.refresh();
        Q_EMIT progressed(event);
        return;
    }
    m_job.reset();
    if (aboutOpenEvidence) {
        m_results.endAwaiting();
        m_results.refresh();
    }
    Q_EMIT changed();
    Q_EMIT ended(event);
}

} // namespace semblance::ui
