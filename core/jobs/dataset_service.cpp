// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/dataset_service.h"

#include "core/dataset/manifest/manifest.h"
#include "core/jobs/thread_priority.h"
#include "core/jobs/throttle.h"

#include <QTimer>

#include <exception>
#include <memory>
#include <mutex>

namespace semblance::jobs {
namespace {

/// An exception that leaves an event loop ends the program.
template <typename Value, typename Task> Result<Value> guarded(Task task)
{
    try {
        return task();
    } catch (const std::exception& e) {
        return failure(Error::Kind::Internal, QString::fromLocal8Bit(e.what()));
    }
}

} // namespace

/// What a job said last; the GUI thread is told once and fetches the newest.
struct DatasetService::Latest {
    std::mutex mutex;
    DatasetJobEvent event;
    bool told = false;
};

DatasetService::Functions DatasetService::engine()
{
    using dataset::Manifest;
    Functions functions;
    functions.scan = dataset::scanDataset;
    functions.create = [](const NewDataset& wanted) -> Result<> {
        if (auto able = dataset::checkFaceTools(wanted.options); !able)
            return able;
        auto manifest = Manifest::create(wanted.folder, wanted.scanned, extractionSettings(wanted.options, wanted.scanOptions));
        if (!manifest)
            return tl::unexpected(manifest.error());
        return {};
    };
    functions.extract = [](const DatasetRequest& request, std::stop_token stop,
                            const dataset::ExtractProgressFn& progress) -> Result<dataset::ExtractProgress> {
        auto manifest = Manifest::open(request.folder, Manifest::Mode::ReadWrite);
        if (!manifest)
            return tl::unexpected(manifest.error());
        if (request.retryFailed) {
            if (auto pending = (*manifest)->retryFailed(); !pending)
                return tl::unexpected(pending.error());
        }
        return dataset::extractFaces(**manifest, std::move(stop), progress, request.threads);
    };
    functions.expand = [](const QString& folder, const dataset::ExpandOptions& options, std::stop_token stop,
                           const dataset::ExpandProgressFn& progress) -> Result<dataset::ExpandProgress> {
        auto manifest = Manifest::open(folder, Manifest::Mode::ReadWrite);
        if (!manifest)
            return tl::unexpected(manifest.error());
        return dataset::expandDataset(**manifest, options, std::move(stop), progress);
    };
    return functions;
}

DatasetService::DatasetService(Functions functions, QObject* parent)
    : QObject(parent)
    , m_pause(new QTimer(this))
    , m_scanner(QStringLiteral("dataset scan"), std::make_unique<Worker>(functions))
    , m_worker(QStringLiteral("dataset jobs"), std::make_unique<Worker>(functions))
{
    m_worker.post([](Worker&) { giveWay(); });
    m_pause->setSingleShot(true);
    m_pause->setInterval(static_cast<int>(kProgressIntervalMs));
    connect(m_pause, &QTimer::timeout, this, [this] {
        if (m_waiting)
            progress(*std::exchange(m_waiting, std::nullopt));
    });
}

DatasetService::~DatasetService()
{
    m_scanStop.request_stop();
    for (auto& stop : m_stops)
        stop.request_stop();
}

void DatasetService::scan(const QString& root, const dataset::ScanOptions& options)
{
    m_scanStop.request_stop();
    m_scanStop = std::stop_source();
    const auto report = [this, generation = ++m_scanGeneration](const ScanEvent& event) {
        QMetaObject::invokeMethod(
            this,
            [this, generation, event] {
                if (generation == m_scanGeneration)
                    Q_EMIT scanEvent(event);
            },
            Qt::QueuedConnection);
    };
    m_scanner.post([root, options, report, stop = m_scanStop.get_token()](Worker& worker) {
        ScanEvent event;
        event.root = root;
        Throttle throttle;
        auto scanned = guarded<dataset::ScannedDataset>([&] {
            return worker.scan(root, options, stop, [&](const Progress& progress) {
                event.filesSeen = progress.done;
                if (throttle.passes())
                    report(event);
            });
        });
        if (scanned) {
            event.state = ScanEvent::State::Done;
            event.dataset = std::move(*scanned);
            for (const dataset::DatasetItem& item : std::as_const(event.dataset.items))
                ++event.counts[item.method][item.split];
        } else {
            event.state = ScanEvent::State::Failed;
            event.error = scanned.error();
        }
        report(event);
    });
}

void DatasetService::cancelScan()
{
    m_scanStop.request_stop();
}

void DatasetService::create(const NewDataset& wanted, std::function<void(const Result<>&)> callback)
{
    m_scanner.post([this, wanted, callback = std::move(callback)](Worker& worker) {
        const auto made = guarded<void>([&] { return worker.create(wanted); });
        QMetaObject::invokeMethod(
            this, [made, callback] { callback(made); }, Qt::QueuedConnection);
    });
}

JobId DatasetService::start(const DatasetRequest& request)
{
    DatasetJobEvent queued;
    queued.job = m_next++;
    queued.request = request;
    const auto stop = m_stops.insert(queued.job, std::stop_source())->get_token();
    m_active[queued.job] = queued;

    const auto report = [this](const DatasetJobEvent& event) {
        QMetaObject::invokeMethod(
            this, [this, event] { deliver(event); }, Qt::QueuedConnection);
    };
    report(queued);
    m_worker.post([this, stop, report, event = queued](Worker& worker) mutable {
        if (stop.stop_requested()) {
            event.state = DatasetJobEvent::State::Cancelled;
            report(event);
            return;
        }
        event.state = DatasetJobEvent::State::Running;
        report(event);

        // Progress comes from the engine's own threads, much faster than anyone can read.
        const auto latest = std::make_shared<Latest>();
        latest->event = event;
        const auto keep = [this, latest](auto part, const auto& said) {
            const std::lock_guard lock(latest->mutex);
            latest->event.*part = said;
            if (std::exchange(latest->told, true))
                return;
            QMetaObject::invokeMethod(
                this,
                [this, latest] {
                    DatasetJobEvent newest;
                    {
                        const std::lock_guard fetching(latest->mutex);
                        latest->told = false;
                        newest = latest->event;
                    }
                    progress(newest);
                },
                Qt::QueuedConnection);
        };
        std::optional<Error> error;
        if (event.request.kind == DatasetRequest::Kind::Extract) {
            const auto end = guarded<dataset::ExtractProgress>([&] {
                return worker.extract(
                    event.request, stop, [&](const dataset::ExtractProgress& said) { keep(&DatasetJobEvent::extract, said); });
            });
            event.extract = latest->event.extract;
            if (end)
                event.extract = *end;
            else
                error = end.error();
        } else {
            const auto end = guarded<dataset::ExpandProgress>([&] {
                return worker.expand(event.request.folder, event.request.expand, stop,
                    [&](const dataset::ExpandProgress& said) { keep(&DatasetJobEvent::expand, said); });
            });
            event.expand = latest->event.expand;
            if (end)
                event.expand = *end;
            else
                error = end.error();
        }
        event.extract.secondsLeft.reset();
        event.expand.secondsLeft.reset();
        if (!error) {
            event.state = DatasetJobEvent::State::Done;
        } else {
            event.state = error->kind == Error::Kind::Cancelled ? DatasetJobEvent::State::Cancelled : DatasetJobEvent::State::Failed;
            event.error = *error;
        }
        report(event);
    });
    return queued.job;
}

void DatasetService::cancel(JobId job)
{
    if (const auto it = m_stops.find(job); it != m_stops.end())
        it->request_stop();
}

void DatasetService::deliver(const DatasetJobEvent& event)
{
    if (event.state != DatasetJobEvent::State::Queued && event.state != DatasetJobEvent::State::Running)
        m_stops.remove(event.job);
    if (m_stops.contains(event.job))
        m_active[event.job] = event;
    else
        m_active.remove(event.job);
    m_waiting.reset(); // Of the job before, or overtaken by this one's end.
    Q_EMIT jobEvent(event);
}

void DatasetService::progress(const DatasetJobEvent& event)
{
    if (!m_stops.contains(event.job))
        return;
    m_active[event.job] = event;
    if (m_pause->isActive()) {
        m_waiting = event;
        return;
    }
    m_pause->start();
    Q_EMIT jobEvent(event);
}

} // namespace semblance::jobs
