// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/timeline_reader.h"

#include "core/jobs/background.h"

#include <algorithm>

namespace semblance::jobs {
namespace {
constexpr qint64 kAnalysedFramesAtOnce = 500; ///< some 30 ms of the case thread
constexpr qint64 kMsBetweenPictures = 700; ///< while a long run is being read
}

struct TimelineReader::Worker {
    std::optional<analysis::TimelineBuilder> builder;
};

TimelineReader::TimelineReader(CaseService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_worker(QStringLiteral("timeline"), std::make_unique<Worker>())
{
}

TimelineReader::~TimelineReader()
{
    m_stop.request_stop();
}

void TimelineReader::clear()
{
    ++m_generation;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_run.reset();
    m_reading = false;
    m_nextFrame = 0;
    const bool had = m_timeline != nullptr;
    m_timeline.reset();
    m_worker.post([](Worker& worker) { worker.builder.reset(); });
    if (had)
        Q_EMIT changed();
}

void TimelineReader::read(const QString& casePath, const RunResults& run)
{
    if (!m_run || m_run->id != run.run.id || m_casePath != casePath || !m_edits.sameTracks(run.edits)) {
        clear();
        m_edits = run.edits;
        m_casePath = casePath;
        m_sincePublished.start();
        m_worker.post([hierarchy = run.hierarchy, settings = run.run.settings](
                          Worker& worker) { worker.builder.emplace(hierarchy, settings.every, settings.threshold); });
    }
    m_run = run.run;
    if (!m_reading)
        readNext();
}

void TimelineReader::readNext()
{
    const qint64 end = m_run->lastFrame.value_or(-1);
    if (m_nextFrame > end) {
        m_reading = false;
        if (!m_timeline || !m_timeline->complete || m_timeline->lastFrame != m_nextFrame - 1)
            publish(true);
        return;
    }
    m_reading = true;
    const qint64 last = std::min(end, m_nextFrame + kAnalysedFramesAtOnce * std::max(1, m_run->settings.every) - 1);
    m_service.readScores(m_casePath, m_run->id, m_nextFrame, last,
        whileAlive(this, [this, last, generation = m_generation](const Result<analysis::ScoreRows>& rows) {
            if (generation != m_generation)
                return;
            if (!rows) {
                m_reading = false;
                Q_EMIT failed(rows.error());
                return;
            }
            m_worker.post([rows = *rows](Worker& worker) { worker.builder->add(rows); });
            m_nextFrame = last + 1;
            // Each time half as much again, so that building anew stays a constant share of reading.
            if (m_sincePublished.elapsed() > kMsBetweenPictures && m_nextFrame <= m_run->lastFrame.value_or(-1)
                && 2 * m_nextFrame > 3 * (m_timeline ? m_timeline->lastFrame : 0))
                publish(false);
            readNext();
        }));
}

void TimelineReader::publish(bool complete)
{
    m_sincePublished.start();
    m_worker.post([this, complete, lastFrame = m_nextFrame - 1, generation = m_generation, stop = m_stop.get_token()](Worker& worker) {
        if (stop.stop_requested() || !worker.builder)
            return;
        auto built = worker.builder->build(lastFrame, complete, stop);
        if (!built)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, built = std::move(built), generation] {
                if (generation != m_generation)
                    return;
                m_timeline = built;
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
}

} // namespace semblance::jobs
