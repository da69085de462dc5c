// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/analysis_service.h"
#include "core/jobs/throttle.h"

#include <QObject>

#include <optional>

namespace semblance::ui {

class Player;
class Results;

/// Starts and stops the analysis of the open evidence, and has the results read as they come in. One analysis at a time.
class AnalysisControl : public QObject {
    Q_OBJECT
public:
    AnalysisControl(jobs::AnalysisService& service, Player& player, Results& results, QObject* parent = nullptr);

    bool canStart() const;
    bool isRunning() const { return m_job.has_value(); }
    /// The last event of the newest job.
    const jobs::JobEvent& last() const { return m_last; }

    const QString& model() const { return m_model; }
    void setModel(const QString& model) { m_model = model; }
    const analysis::Settings& settings() const { return m_settings; }
    void setSettings(const analysis::Settings& settings) { m_settings = settings; }

    void start();
    void cancel();

Q_SIGNALS:
    void changed(); ///< canStart() or isRunning()
    void progressed(const semblance::jobs::JobEvent& event);
    void ended(const semblance::jobs::JobEvent& event);

private:
    void onJob(const jobs::JobEvent& event);

    jobs::AnalysisService& m_service;
    Player& m_player;
    Results& m_results;
    QString m_model;
    analysis::Settings m_settings;
    std::optional<jobs::JobId> m_job;
    jobs::JobEvent m_last;
    jobs::Throttle m_refresh;
};

} // namespace semblance::ui
