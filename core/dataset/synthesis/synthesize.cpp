// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/synthesis/synthesize.h"

#include "core/base/folder_lock.h"
#include "core/dataset/synthesis/dataset_files.h"
#include "core/dataset/synthesis/dataset_plan.h"
#include "core/dataset/synthesis/random_stream.h"
#include "core/dataset/synthesis/truth.h"
#include "core/dataset/synthesis/video_writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace semblance::dataset {
namespace {

using namespace synthesis;

constexpr int kLongestClip = 100000;

tl::unexpected<Error> usage(const Sentence& sentence)
{
    return failure(Error::Kind::Usage, sentence);
}

Result<> checkFormat(int width, int height, double framesPerSecond, int frames, const QString& compression)
{
    if (width < 96 || height < 96 || width > 3840 || height > 3840 || width % 2 != 0 || height % 2 != 0)
        return usage(
            Sentence::of("A size of %1 x %2 can't be made; both sides must be even numbers from 96 to 3840.").arg(width).arg(height));
    if (!(framesPerSecond >= 1 && framesPerSecond <= 120))
        return usage(Sentence::of("%1 frames a second can't be made; give 1 to 120.").arg(framesPerSecond));
    if (frames < 1 || frames > kLongestClip)
        return usage(Sentence::of("%1 frames a video can't be made; give 1 to %2.").arg(frames).arg(kLongestClip));
    if (!rateFactor(compression))
        return usage(Sentence::of("There is no compression \"%1\"; give raw, c23, c40 or another c0 to c51.").arg(compression));
    return {};
}

/// One video that is to be written, its mask and its truth.
struct Output {
    std::optional<ForgingMethod> method;
    int source = -1;
    VideoTruth truth;
    QString truthFile;
    std::optional<VideoWriter> video;
    std::optional<VideoWriter> mask;
};

/// Makes what is missing of one real video and its forgeries.
class VideoJob {
public:
    VideoJob(const AppearanceModel& model, const DatasetPlan& plan, const SynthesisOptions& options, const DatasetFiles& files, int index)
        : m_model(model)
        , m_plan(plan)
        , m_options(options)
        , m_files(files)
        , m_video(plan.videos[index])
    {
        collect({}, -1);
        for (const int source : m_video.sources)
            for (const auto method : kForgingMethods)
                collect(method, source);
    }

    qint64 missing() const { return static_cast<qint64>(m_outputs.size()); }

    /// told: called after each frame with the number of frames written.
    Result<> run(const std::stop_token& stop, const std::function<void(qint64)>& told)
    {
        if (m_outputs.empty())
            return {};
        const ClipMaker target(m_model, m_video.plan);
        std::map<int, ClipMaker> sources;
        for (auto& output : m_outputs) {
            if (output.source >= 0 && !sources.contains(output.source))
                sources.emplace(output.source, ClipMaker(m_model, m_plan.videos[output.source].plan));
            if (auto opened = open(output); !opened)
                return opened;
        }
        for (int n = 0; n < m_video.plan.frames; ++n) {
            if (stop.stop_requested())
                return failure(Error::Kind::Cancelled, Sentence::of("Making the dataset was cancelled; the same command goes on."));
            const TargetFrame frame = target.frame(n);
            for (auto& output : m_outputs) {
                Result<> added;
                if (!output.method) {
                    added = output.video->add(frame.rgb);
                    output.truth.landmarks.push_back(frame.landmarks);
                } else {
                    const ForgedFrame forged = target.forged(*output.method, frame, sources.at(output.source));
                    added = output.video->add(forged.rgb);
                    if (added)
                        added = output.mask->add(forged.mask);
                    output.truth.landmarks.push_back(forged.landmarks);
                }
                if (!added)
                    return added;
            }
            told(missing());
        }
        for (auto& output : m_outputs) {
            Result<> done = output.mask ? output.mask->finish() : Result<>();
            if (done)
                done = output.video->finish();
            // Last: it says that the video is whole.
            if (done)
                done = writeTruth(output.truthFile, output.truth);
            if (!done)
                return done;
        }
        return {};
    }

private:
    void collect(std::optional<ForgingMethod> method, int source)
    {
        Output output;
        output.method = method;
        output.source = source;
        VideoTruth& t = output.truth;
        t.identity = identityName(m_video.identity);
        if (method) {
            const PlannedVideo& other = m_plan.videos[source];
            t.method = name(*method);
            t.sourceIdentity = identityName(other.identity);
            t.sourceVideo = m_files.videoPath({}, other.id);
            t.video = m_files.videoPath(t.method, m_video.id + u'_' + other.id);
            t.mask = m_files.maskPath(t.method, m_video.id + u'_' + other.id);
            output.truthFile = m_files.absolute(m_files.truthPath(t.method, m_video.id + u'_' + other.id));
        } else {
            t.video = m_files.videoPath({}, m_video.id);
            output.truthFile = m_files.absolute(m_files.truthPath({}, m_video.id));
        }
        t.width = m_options.width;
        t.height = m_options.height;
        t.framesPerSecond = m_options.framesPerSecond;
        t.compression = m_options.compression;
        t.personSeed = m_video.plan.personSeed;
        t.videoSeed = m_video.plan.videoSeed;
        const bool there = QFile::exists(output.truthFile) && QFile::exists(m_files.absolute(t.video))
            && (t.mask.isEmpty() || QFile::exists(m_files.absolute(t.mask)));
        if (!there)
            m_outputs.push_back(std::move(output));
    }

    Result<> open(Output& output) const
    {
        const auto writer = [&](const QString& path, int factor) -> Result<VideoWriter> {
            const QString file = m_files.absolute(path);
            if (!QDir().mkpath(QFileInfo(file).absolutePath()))
                return failure(Error::Kind::File, Sentence::of("The folder of %1 can't be made.").arg(file));
            return VideoWriter::open(file, { m_video.plan.size, m_options.framesPerSecond, factor });
        };
        auto video = writer(output.truth.video, rateFactor(m_options.compression).value_or(23));
        if (!video)
            return tl::unexpected(video.error());
        output.video.emplace(std::move(*video));
        if (output.truth.mask.isEmpty())
            return {};
        auto mask = writer(output.truth.mask, 0);
        if (!mask)
            return tl::unexpected(mask.error());
        output.mask.emplace(std::move(*mask));
        return {};
    }

    const AppearanceModel& m_model;
    const DatasetPlan& m_plan;
    const SynthesisOptions& m_options;
    const DatasetFiles& m_files;
    const PlannedVideo& m_video;
    std::vector<Output> m_outputs;
};

/// Runs the jobs on several threads; progress is told on the calling one.
Result<> runJobs(std::vector<VideoJob>& jobs, int threads, const std::stop_token& stop, const std::function<void(qint64)>& told)
{
    std::atomic<std::size_t> next = 0;
    std::atomic<qint64> frames = 0;
    std::mutex mutex;
    std::condition_variable ended;
    int running = threads;
    Result<> outcome;
    std::stop_source halt;
    const std::stop_callback forward(stop, [&halt] { halt.request_stop(); });
    const auto work = [&] {
        for (std::size_t i = next++; i < jobs.size() && !halt.stop_requested(); i = next++) {
            const auto done = jobs[i].run(halt.get_token(), [&](qint64 n) { frames += n; });
            if (done)
                continue;
            const std::lock_guard lock(mutex);
            if (outcome)
                outcome = done;
            halt.request_stop();
        }
        const std::lock_guard lock(mutex);
        --running;
        ended.notify_all();
    };
    {
        std::vector<std::jthread> pool;
        for (int i = 0; i < threads; ++i)
            pool.emplace_back(work);
        std::unique_lock lock(mutex);
        constexpr auto interval = std::chrono::milliseconds(100);
        while (!ended.wait_for(lock, interval, [&] { return running == 0; })) {
            lock.unlock();
            told(frames);
            lock.lock();
        }
    }
    told(frames);
    if (outcome && stop.stop_requested())
        return failure(Error::Kind::Cancelled, Sentence::of("Making the dataset was cancelled; the same command goes on."));
    return outcome;
}

} // namespace

QStringList synthesisMethods()
{
    return forgingMethodNames();
}

std::optional<int> rateFactor(const QString& compression)
{
    if (compression == QLatin1String("raw"))
        return 0;
    bool ok = false;
    const int factor = compression.mid(1).toInt(&ok);
    if (!ok || factor < 0 || factor > 51 || compression != QStringLiteral("c%1").arg(factor))
        return {};
    return factor;
}

Result<SynthesisSummary> synthesizeDataset(
    const QString& folder, const SynthesisOptions& options, std::stop_token stop, const ProgressFn& progress)
{
    constexpr int most = 500;
    if (options.identities < 2 || options.identities > most || options.videosPerIdentity < 1
        || options.identities * options.videosPerIdentity > 2 * most)
        return usage(Sentence::of("%1 people with %2 videos each can't be made; give 2 to 500 people and at most 1000 videos.")
                         .arg(options.identities)
                         .arg(options.videosPerIdentity));
    if (const auto ok = checkFormat(options.width, options.height, options.framesPerSecond, options.framesPerVideo, options.compression);
        !ok)
        return tl::unexpected(ok.error());
    if (options.threads < 0)
        return usage(Sentence::of("%1 threads can't be used; give 0 for one per core, or more.").arg(options.threads));
    const auto model = AppearanceModel::bundled();
    if (!model)
        return tl::unexpected(model.error());
    const DatasetPlan plan = planDataset(options);
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::File, Sentence::of("The folder %1 can't be made; choose another place.").arg(folder));
    const FolderLock lock(folder);
    if (!lock.isTaken())
        return failure(Error::Kind::File, Sentence::of("Another program is writing into '%1'; wait until it has finished.").arg(folder));
    const DatasetFiles files(folder, options.compression);
    if (const auto ready = files.prepare(options, plan); !ready)
        return tl::unexpected(ready.error());

    std::vector<VideoJob> jobs;
    qint64 missing = 0;
    SynthesisSummary summary;
    for (int i = 0; i < static_cast<int>(plan.videos.size()); ++i) {
        jobs.emplace_back(**model, plan, options, files, i);
        missing += jobs.back().missing();
        summary.videos += 1 + 4 * plan.videos[i].sources.size();
    }
    summary.frames = summary.videos * options.framesPerVideo;
    summary.made = missing;
    const qint64 total = missing * options.framesPerVideo;
    const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    const int threads = std::min(options.threads == 0 ? cores : options.threads, static_cast<int>(jobs.size()));
    const auto done = runJobs(jobs, threads, stop, [&](qint64 frames) {
        if (progress)
            progress({ frames, total, QStringLiteral("synthesize") });
    });
    if (!done)
        return tl::unexpected(done.error());
    return summary;
}

Result<SampleClip> synthesizeClip(const QString& file, const SampleClipOptions& options, std::stop_token stop, const ProgressFn& progress)
{
    const auto method = forgingMethodFromName(options.method);
    if (!method)
        return usage(Sentence::of("There is no forging method \"%1\"; there are %2.")
                         .arg(options.method, synthesisMethods().join(QStringLiteral(", "))));
    if (const auto ok = checkFormat(options.width, options.height, options.framesPerSecond, options.frames, options.compression); !ok)
        return tl::unexpected(ok.error());
    SampleClip clip;
    clip.frames = options.frames;
    clip.forgedFrom = options.forgedFrom.value_or(options.frames / 2);
    if (clip.forgedFrom < 0 || clip.forgedFrom > options.frames)
        return usage(Sentence::of("The forgery can't begin at frame %1 of %2 frames.").arg(clip.forgedFrom).arg(options.frames));
    const auto model = AppearanceModel::bundled();
    if (!model)
        return tl::unexpected(model.error());
    const auto plan = [&](std::uint64_t person) {
        return VideoPlan { RandomStream { options.seed, 1, person }.next(), RandomStream { options.seed, 2, person }.next(),
            { options.width, options.height }, options.frames, options.framesPerSecond };
    };
    const VideoPlan targetPlan = plan(0);
    const ClipMaker target(**model, targetPlan);
    const ClipMaker source(**model, plan(1));
    auto writer = VideoWriter::open(file, { targetPlan.size, options.framesPerSecond, rateFactor(options.compression).value_or(23) });
    if (!writer)
        return tl::unexpected(writer.error());
    VideoTruth truth;
    truth.video = QFileInfo(file).fileName();
    truth.method = clip.forgedFrom < clip.frames ? options.method : QString();
    truth.identity = identityName(0);
    truth.sourceIdentity = truth.method.isEmpty() ? QString() : identityName(1);
    truth.width = options.width;
    truth.height = options.height;
    truth.framesPerSecond = options.framesPerSecond;
    truth.compression = options.compression;
    truth.personSeed = targetPlan.personSeed;
    truth.videoSeed = targetPlan.videoSeed;
    truth.forgedFrom = clip.forgedFrom;
    for (int n = 0; n < options.frames; ++n) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Sentence::of("Making %1 was cancelled.").arg(file));
        if (progress)
            progress({ n, options.frames, QStringLiteral("synthesize") });
        const TargetFrame frame = target.frame(n);
        Result<> added;
        if (n < clip.forgedFrom) {
            added = writer->add(frame.rgb);
            truth.landmarks.push_back(frame.landmarks);
        } else {
            const ForgedFrame forged = target.forged(*method, frame, source);
            added = writer->add(forged.rgb);
            truth.landmarks.push_back(forged.landmarks);
        }
        if (!added)
            return tl::unexpected(added.error());
    }
    if (const auto done = writer->finish(); !done)
        return tl::unexpected(done.error());
    clip.truthFile = file + QStringLiteral(".json");
    if (const auto written = writeTruth(clip.truthFile, truth); !written)
        return tl::unexpected(written.error());
    return clip;
}

} // namespace semblance::dataset
