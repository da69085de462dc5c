// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/cut_finder.h"

#include "core/faces/cut_detector.h"
#include "core/jobs/thread_priority.h"
#include "core/jobs/throttle.h"

namespace semblance::jobs {

CutFinder::CutFinder(Opener opener, QObject* parent)
    : QObject(parent)
    , m_worker(QStringLiteral("cuts"), std::make_unique<Worker>(Worker { std::move(opener) }))
{
}

CutFinder::~CutFinder()
{
    m_stop.request_stop();
}

void CutFinder::stop()
{
    m_stop.request_stop();
    ++m_generation;
    m_running = false;
}

void CutFinder::start(const QString& path)
{
    stop();
    m_stop = std::stop_source();
    m_running = true;
    const quint64 generation = m_generation;
    const auto report = [this, generation](const QList<qint64>& cuts, const Progress& progress, bool done) {
        QMetaObject::invokeMethod(
            this,
            [this, generation, cuts, progress, done] {
                if (generation != m_generation)
                    return;
                m_running = !done;
                Q_EMIT found(cuts, progress, done);
            },
            Qt::QueuedConnection);
    };
    const auto reportFailure = [this, generation](const Error& error) {
        QMetaObject::invokeMethod(
            this,
            [this, generation, error] {
                if (generation != m_generation)
                    return;
                m_running = false;
                Q_EMIT failed(error);
            },
            Qt::QueuedConnection);
    };
    m_worker.post([path, stop = m_stop.get_token(), report, reportFailure](Worker& worker) {
        giveWay();
        auto source = worker.opener(path, stop, {});
        if (!source)
            return reportFailure(source.error());
        faces::CutDetector detector;
        QList<qint64> cuts;
        Throttle throttle;
        const qint64 count = (*source)->frames().size();
        for (qint64 ordinal = 0; ordinal < count; ++ordinal) {
            if (stop.stop_requested())
                return;
            // A frame that does not decode begins no shot.
            const auto frame = (*source)->frame(ordinal);
            if (frame && detector.next(frame->image) && ordinal > 0)
                cuts << ordinal;
            if (throttle.passes())
                report(cuts, { ordinal, count, QStringLiteral("cuts") }, false);
        }
        report(cuts, { count, count, QStringLiteral("cuts") }, true);
    });
}

} // namespace semblance::jobs
