// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/gated_analyzer.h"


#include <utility>

namespace semblance::jobs {

void Gate::setClosed(bool closed)
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = closed;
    }
    m_opened.notify_all();
}

void Gate::pass(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    m_opened.wait(lock, stop, [this] { return !m_closed; });
}

GatedAnalyzer::GatedAnalyzer(std::unique_ptr<Analyzer> analyzer, std::shared_ptr<Gate> gate)
    : m_analyzer(std::move(analyzer))
    , m_gate(std::move(gate))
{
}

Result<AnalysisEnd> GatedAnalyzer::run(const AnalysisRequest& request, std::stop_token stop, const ProgressFn& progress)
{
    m_gate->pass(stop);
    return m_analyzer->run(request, stop, [&](const Progress& p) {
        progress(p);
        m_gate->pass(stop);
    });
}

} // namespace semblance::jobs
