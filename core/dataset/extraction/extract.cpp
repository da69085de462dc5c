// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/extraction/extract.h"

#include "core/base/folder_lock.h"
#include "core/base/thread_budget.h"
#include "core/dataset/extraction/crop_folder.h"
#include "core/dataset/extraction/extract_video.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace semblance::dataset {
namespace {

constexpr auto kReportInterval = std::chrono::milliseconds(200);
constexpr double kEstimateAfterSeconds = 2;

/// What the workers and the caller's thread, which stores, share.
class SharedWork {
public:
    SharedWork(QList<VideoRow> pending, int workers)
        : m_pending(std::move(pending))
        , m_inWork(static_cast<std::size_t>(workers))
        , m_running(workers)
    {
    }

    const VideoRow* next(std::size_t worker)
    {
        const std::lock_guard lock(m_mutex);
        if (m_next >= m_pending.size())
            return nullptr;
        m_current = m_pending[m_next].item.path;
        m_inWork[worker] = {};
        return &m_pending[m_next++];
    }
    void report(std::size_t worker, const VideoProgress& progress)
    {
        const std::lock_guard lock(m_mutex);
        m_inWork[worker] = progress;
    }
    void give(std::size_t worker, Result<ExtractedVideo> result)
    {
        const std::lock_guard lock(m_mutex);
        m_inWork[worker] = {};
        m_results.push_back(std::move(result));
        m_changed.notify_one();
    }
    void leave()
    {
        const std::lock_guard lock(m_mutex);
        --m_running;
        m_changed.notify_one();
    }

    /// The next result; absent when some time has passed without one.
    std::optional<Result<ExtractedVideo>> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, kReportInterval, [this] { return !m_results.empty() || m_running == 0; });
        if (m_results.empty())
            return std::nullopt;
        auto result = std::move(m_results.front());
        m_results.pop_front();
        return result;
    }
    bool isOver()
    {
        const std::lock_guard lock(m_mutex);
        return m_running == 0 && m_results.empty();
    }
    VideoProgress inWork(QString& current)
    {
        const std::lock_guard lock(m_mutex);
        current = m_current;
        VideoProgress sum;
        const auto add = [&](const VideoProgress& one) {
            sum.fraction += one.fraction;
            sum.crops += one.crops;
        };
        std::for_each(m_inWork.begin(), m_inWork.end(), add);
        for (const auto& result : m_results) {
            if (result)
                add({ 1, result->crops.size() });
        }
        return sum;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    const QList<VideoRow> m_pending;
    qsizetype m_next = 0;
    std::vector<VideoProgress> m_inWork;
    QString m_current;
    std::deque<Result<ExtractedVideo>> m_results;
    int m_running;
};

/// Counts what is stored and tells the caller.
class Tally {
public:
    Tally(ExtractProgress start, qint64 pending, const ExtractProgressFn& report)
        : m_now(std::move(start))
        , m_pending(pending)
        , m_report(report)
    {
        m_clock.start();
    }

    void stored(const ExtractedVideo& result)
    {
        ++m_stored;
        m_now.videosDone += result.video.state == VideoState::Done;
        m_now.noFace += result.video.state == VideoState::NoFace;
        m_now.failed += result.video.state == VideoState::Failed;
        m_now.crops += result.crops.size();
        m_storedCrops += result.crops.size();
    }

    bool isWhole() const { return m_stored == m_pending; }

    ExtractProgress now(const VideoProgress& inWork, const QString& current) const
    {
        ExtractProgress now = m_now;
        now.current = current;
        now.secondsThisRun = static_cast<double>(m_clock.nsecsElapsed()) / 1e9;
        now.cropsThisRun = m_storedCrops + inWork.crops;
        const double done = static_cast<double>(m_stored) + inWork.fraction;
        if (done > 0 && now.secondsThisRun >= kEstimateAfterSeconds)
            now.secondsLeft = now.secondsThisRun / done * std::max(0.0, static_cast<double>(m_pending) - done);
        return now;
    }

    void tell(SharedWork& work, bool always)
    {
        if (!m_report || (!always && m_told.isValid() && !m_told.hasExpired(kReportInterval.count())))
            return;
        m_told.start();
        QString current;
        const VideoProgress inWork = work.inWork(current);
        m_report(now(inWork, current));
    }

private:
    ExtractProgress m_now;
    qint64 m_pending;
    qint64 m_stored = 0;
    qint64 m_storedCrops = 0;
    QElapsedTimer m_clock;
    QElapsedTimer m_told;
    const ExtractProgressFn& m_report;
};

Result<> checkRoot(const QString& root)
{
    if (QFileInfo(root).isDir())
        return {};
    return failure(Error::Kind::File,
        Sentence::of("The dataset's folder '%1' is not there; connect its disk or bring it back, then go on.").arg(root));
}

/// One folder a video is looked for, not each crop: whoever reads a crop checks it.
Result<> checkStoredCrops(const Manifest& manifest, const QList<VideoRow>& videos, const QHash<qint64, QString>& folders)
{
    qint64 gone = 0;
    QString first;
    for (const VideoRow& video : videos) {
        if (video.state != VideoState::Done || QFileInfo(QDir(manifest.folder()).filePath(folders.value(video.id))).isDir())
            continue;
        if (gone++ == 0)
            first = folders.value(video.id);
    }
    if (gone == 0)
        return {};
    return failure(Error::Kind::File,
        Sentence::of("Stored crops are gone from '%1' (videos: %2, the first: %3); bring them back, or extract into a new folder.")
            .arg(manifest.folder())
            .arg(gone)
            .arg(first));
}

void workUntilDone(SharedWork& work, std::size_t worker, const Manifest& manifest, const QHash<qint64, QString>& folders,
    const ExtractOptions& options, const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        const VideoRow* video = work.next(worker);
        if (!video)
            break;
        work.give(worker,
            extractVideo(*video, manifest.root(), manifest.folder(), folders.value(video->id), options, stop,
                [&](const VideoProgress& progress) { work.report(worker, progress); }));
    }
    work.leave();
}

Result<ExtractProgress> startingPoint(const Manifest& manifest)
{
    return manifest.counts().map([](const ManifestCounts& counts) {
        ExtractProgress start;
        const auto state = [&](const char* name) { return counts.videosByState.value(QLatin1String(name)); };
        start.videosDone = state("done");
        start.noFace = state("no_face");
        start.failed = state("failed");
        start.videos = start.videosDone + start.noFace + start.failed + state("pending");
        for (const qint64 crops : counts.cropsByMethod)
            start.crops += crops;
        return start;
    });
}

} // namespace

Result<ExtractProgress> extractFaces(
    Manifest& manifest, std::stop_token stop, const ExtractProgressFn& progress, std::optional<int> threads)
{
    auto options = extractOptionsFromJson(manifest.settings());
    if (!options)
        return tl::unexpected(options.error());
    const FolderLock lock(manifest.folder());
    if (!lock.isTaken())
        return failure(
            Error::Kind::File, Sentence::of("Another program is writing into '%1'; wait until it has finished.").arg(manifest.folder()));
    const auto videos = manifest.videos();
    if (!videos)
        return tl::unexpected(videos.error());
    const auto start = startingPoint(manifest);
    if (!start)
        return start;
    QList<VideoRow> pending;
    std::copy_if(
        videos->begin(), videos->end(), std::back_inserter(pending), [](const VideoRow& v) { return v.state == VideoState::Pending; });
    const QHash<qint64, QString> folders = cropFolders(*videos);
    if (auto there = checkStoredCrops(manifest, *videos, folders); !there)
        return tl::unexpected(there.error());
    // Loading the landmark model takes half a second.
    if (!pending.isEmpty()) {
        if (auto ready = checkRoot(manifest.root()).and_then([&] { return checkFaceTools(*options); }); !ready)
            return tl::unexpected(ready.error());
    }
    Tally tally(*start, pending.size(), progress);

    const auto workers = static_cast<int>(std::min<qsizetype>(threadBudget(threads.value_or(options->threads)).scoring, pending.size()));
    SharedWork work(std::move(pending), workers);
    std::stop_source inner;
    const std::stop_callback passOn(stop, [&] { inner.request_stop(); });
    std::optional<Error> error;
    {
        std::vector<std::jthread> pool;
        for (int i = 0; i < workers; ++i)
            pool.emplace_back([&, i] { workUntilDone(work, static_cast<std::size_t>(i), manifest, folders, *options, inner.get_token()); });
        while (!work.isOver()) {
            tally.tell(work, false);
            auto result = work.take();
            if (!result)
                continue;
            Result<> kept = *result ? Result<>() : tl::unexpected(result->error());
            // A disk that was taken away is no fault of the videos on it.
            if (kept && (*result)->video.state == VideoState::Failed)
                kept = checkRoot(manifest.root());
            if (kept)
                kept = manifest.storeVideo((*result)->video, (*result)->crops);
            if (kept) {
                tally.stored(**result);
            } else {
                if (!error && kept.error().kind != Error::Kind::Cancelled)
                    error = kept.error();
                inner.request_stop();
            }
        }
    }
    tally.tell(work, true);
    if (error)
        return tl::unexpected(*error);
    if (!tally.isWhole())
        return failure(Error::Kind::Cancelled, Sentence::of("The extraction was stopped; the videos stored so far are kept."));
    return tally.now({}, {});
}

} // namespace semblance::dataset
