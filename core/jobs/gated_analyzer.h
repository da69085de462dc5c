// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/analysis_service.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <stop_token>

namespace semblance::jobs {

/// Holds whoever passes while it is closed. Any thread.
class Gate {
public:
    void setClosed(bool closed);
    /// Returns when the gate is open, or a stop was requested.
    void pass(const std::stop_token& stop);

private:
    std::mutex m_mutex;
    std::condition_variable_any m_opened;
    bool m_closed = false;
};

/// An analyzer that stands still at its next progress while the gate is closed: to be stopped and resumed would mean to decode and
/// follow everything up to there again. Gives way to the window. Made and used on the analysis thread.
class GatedAnalyzer : public AnalysisService::Analyzer {
public:
    GatedAnalyzer(std::unique_ptr<Analyzer> analyzer, std::shared_ptr<Gate> gate);

    Result<AnalysisEnd> run(const AnalysisRequest& request, std::stop_token stop, const ProgressFn& progress) override;

private:
    std::unique_ptr<Analyzer> m_analyzer;
    std::shared_ptr<Gate> m_gate;
};

} // namespace semblance::jobs
