// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/measure_stages.h"

#include "core/analysis/load_model.h"
#include "core/analysis/run_analysis.h"
#include "core/analysis/score_crops.h"
#include "core/analysis/scorer_record.h"
#include "core/analysis/settings_json.h"
#include "core/cases/temporary_case.h"
#include "core/faces/face_detector.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <functional>
#include <sys/resource.h>

namespace semblance::analysis {
namespace {

constexpr qint64 kMostPictureBytes = 1LL << 30;
constexpr qint64 kFramesAtOnce = 64; // as an analysis stores them
constexpr qint64 kFramesSearched = 16;
constexpr int kBatches[] = { 1, 8, 32 };

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double processorMs()
{
    timespec now {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

qint64 peakResident()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<qint64>(usage.ru_maxrss) * 1024;
}

/// Of this program; absent where the system does not tell.
std::optional<int> threadsNow()
{
    const auto threads = static_cast<int>(QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
    return threads > 0 ? std::optional(threads) : std::nullopt;
}

QString processorName()
{
    QFile file(QStringLiteral("/proc/cpuinfo"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        if (line.startsWith("model name"))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).trimmed();
    }
    return {};
}

class Bench {
public:
    Bench(const StagePlan& plan, std::stop_token stop, const ProgressFn& progress)
        : m_plan(plan)
        , m_stop(std::move(stop))
        , m_progress(progress)
    {
        m_measured.budget = threadBudget(plan.settings.threads);
    }

    Result<StageMeasurement> run()
    {
        return load()
            .and_then([this] { return decode(); })
            .and_then([this] { return detect(); })
            .and_then([this] { return follow(); })
            .and_then([this] { return align(); })
            .and_then([this] { return score(); })
            .and_then([this] { return store(); })
            .and_then([this] { return whole(); })
            .map([this] {
                m_measured.peakResidentBytes = peakResident();
                return std::move(m_measured);
            });
    }

private:
    using Piece = std::function<Result<>()>;

    /// prepare is not timed. items may be known only afterwards.
    Result<> rounds(StageFigures figures, const qint64& items, const Piece& prepare, const Piece& work, int repeats)
    {
        for (int round = 0; round <= repeats; ++round) {
            if (m_stop.stop_requested())
                return failure(Error::Kind::Cancelled, Sentence::of("The measurement was stopped."));
            if (m_progress)
                m_progress({ round, repeats + 1, figures.stage });
            if (auto ready = prepare(); !ready)
                return ready;
            const double processor = processorMs();
            const auto start = std::chrono::steady_clock::now();
            if (auto done = work(); !done)
                return done;
            const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - start;
            const double spent = processorMs() - processor;
            const auto each = static_cast<double>(std::max<qint64>(items, 1));
            if (round == 0)
                figures.firstMs = wall.count() / each;
            if (round > 0) {
                figures.ms.push_back(wall.count() / each);
                figures.cpuMs.push_back(spent / each);
            }
        }
        figures.items = items;
        m_measured.stages.push_back(std::move(figures));
        return {};
    }

    /// The stages that are only wanted one by one still run once, for what the others need of them.
    int repeatsOfPart() const { return m_plan.each ? m_plan.repeats : 0; }

    Result<> measure(StageFigures figures, const qint64& items, const Piece& prepare, const Piece& work)
    {
        auto done = rounds(std::move(figures), items, prepare, work, repeatsOfPart());
        if (done && !m_plan.each)
            m_measured.stages.pop_back();
        return done;
    }

    static Result<> nothing() { return {}; }

    Result<> load()
    {
        m_measured.modelBytes = QFileInfo(m_plan.model).size();
        const qint64 one = 1;
        auto done = rounds({ .stage = QStringLiteral("load"), .unit = QStringLiteral("model"), .threads = m_measured.budget.scoring }, one,
            [this]() -> Result<> {
                m_detector.reset();
                return {};
            },
            [this]() -> Result<> {
                auto loaded = loadModelFile(m_plan.model, {}, m_plan.settings);
                if (!loaded)
                    return tl::unexpected(loaded.error());
                m_detector = std::move(loaded->detector);
                m_measured.model = loaded->identity;
                return {};
            },
            m_plan.repeats);
        if (done)
            m_measured.stages.back().by = scorerText(*m_detector);
        return done;
    }

    Result<> openVideo()
    {
        auto opened = RunParts::real().openVideo(m_plan.clip, m_stop, {});
        if (!opened)
            return tl::unexpected(opened.error());
        m_video = std::move(*opened);
        m_measured.clip = m_video->facts();
        const qint64 pictureBytes = qint64 { 3 } * m_measured.clip.width * m_measured.clip.height;
        m_frames = std::min({ m_plan.frames, m_video->frames().size(), std::max<qint64>(kMostPictureBytes / std::max<qint64>(pictureBytes, 1), 1) });
        m_decoded.clear();
        return {};
    }

    Result<> decode()
    {
        return measure({ .stage = QStringLiteral("decode"), .unit = QStringLiteral("frame"), .by = QStringLiteral("libav, SHA-256") }, m_frames,
            [this] { return openVideo(); },
            [this]() -> Result<> {
                for (qint64 i = 0; i < m_frames; ++i) {
                    auto frame = m_video->frame(i);
                    if (!frame)
                        return tl::unexpected(frame.error());
                    m_decoded.push_back(std::move(*frame));
                }
                m_measured.frames = m_frames;
                return {};
            });
    }

    Result<> detect()
    {
        if (!m_plan.each)
            return {};
        const auto& follower = m_plan.settings.follower;
        const auto detector = faces::FaceDetector::create(follower.detector, follower.detectorWeights);
        if (!detector)
            return tl::unexpected(detector.error());
        const qint64 frames = std::min(m_frames, kFramesSearched);
        return measure({ .stage = QStringLiteral("detect"), .unit = QStringLiteral("frame"), .by = follower.detector }, frames, nothing,
            [&]() -> Result<> {
                for (qint64 i = 0; i < frames; ++i) {
                    const auto& image = m_decoded[static_cast<std::size_t>(i * m_frames / frames)].image;
                    if (auto found = faces::detectFaces(**detector, image, follower.smallestFace); !found)
                        return tl::unexpected(found.error());
                }
                return {};
            });
    }

    Result<> follow()
    {
        std::unique_ptr<faces::FaceFollower> follower;
        return measure({ .stage = QStringLiteral("follow"), .unit = QStringLiteral("frame"), .by = m_plan.settings.follower.detector + QStringLiteral(", landmarks") },
            m_frames,
            [&]() -> Result<> {
                m_faces.clear();
                auto created = faces::FaceFollower::create(m_plan.settings.follower);
                if (!created)
                    return tl::unexpected(created.error());
                follower = std::move(*created);
                return {};
            },
            [&]() -> Result<> {
                for (const auto& frame : m_decoded) {
                    auto found = follower->next(frame.entry.ordinal, frame.image);
                    if (!found)
                        return tl::unexpected(found.error());
                    m_faces.push_back(std::move(*found));
                }
                return {};
            });
    }

    Result<> align()
    {
        auto aligned = measure({ .stage = QStringLiteral("align"), .unit = QStringLiteral("crop"), .by = QStringLiteral("OpenCV") }, m_measured.crops,
            [this]() -> Result<> {
                m_crops.clear();
                m_measured.crops = 0;
                for (const auto& list : m_faces)
                    m_measured.crops += list.size();
                return {};
            },
            [this]() -> Result<> {
                for (std::size_t i = 0; i < m_faces.size(); ++i)
                    for (const faces::Face& face : m_faces[i])
                        m_crops.push_back(faces::alignedCrop(m_decoded[i].image, face.landmarks));
                return {};
            });
        if (aligned && m_crops.empty())
            return failure(Error::Kind::Media,
                Sentence::of("No face was found in the first %1 frames of '%2', so there is nothing to score; choose another clip.")
                    .arg(m_frames)
                    .arg(m_plan.clip));
        return aligned;
    }

    Result<> score()
    {
        for (const int batch : kBatches) {
            std::vector<RgbImage> crops;
            for (std::size_t i = 0; i < static_cast<std::size_t>(batch); ++i)
                crops.push_back(m_crops[i % m_crops.size()]);
            const qint64 calls = std::max(1, 8 / batch);
            const qint64 items = calls * batch;
            auto done = rounds({ .stage = QStringLiteral("score"), .unit = QStringLiteral("crop"), .by = scorerText(*m_detector), .threads = m_measured.budget.scoring, .batch = batch },
                items, nothing,
                [&]() -> Result<> {
                    for (qint64 call = 0; call < calls; ++call) {
                        if (auto scored = scoreCrops(*m_detector, crops); !scored)
                            return tl::unexpected(scored.error());
                    }
                    return {};
                },
                m_plan.repeats);
            if (!done)
                return done;
        }
        return {};
    }

    Result<> store()
    {
        if (!m_plan.each)
            return {};
        std::unique_ptr<cases::TemporaryCase> kept;
        cases::RunId run;
        auto frames = framesToStore();
        if (!frames)
            return tl::unexpected(frames.error());
        return measure({ .stage = QStringLiteral("store"), .unit = QStringLiteral("frame"), .by = QStringLiteral("SQLite") }, m_frames,
            [&]() -> Result<> {
                auto made = cases::TemporaryCase::create();
                if (!made)
                    return tl::unexpected(made.error());
                kept = std::move(*made);
                cases::Evidence evidence;
                evidence.path = m_plan.clip;
                evidence.fileName = QFileInfo(m_plan.clip).fileName();
                evidence.sha256 = QByteArray(64, '0');
                evidence.facts = m_measured.clip;
                return kept->file()
                    .addEvidence(evidence)
                    .and_then([&](cases::EvidenceId id) {
                        cases::Run wanted;
                        wanted.evidence = id;
                        wanted.model = m_measured.model;
                        wanted.settings = m_plan.settings;
                        return kept->file().startRun(wanted);
                    })
                    .map([&](cases::RunId id) { run = id; });
            },
            [&]() -> Result<> {
                for (qsizetype first = 0; first < frames->size(); first += kFramesAtOnce) {
                    if (auto appended = kept->file().appendFrames(run, frames->mid(first, kFramesAtOnce)); !appended)
                        return appended;
                }
                return {};
            });
    }

    Result<QList<FrameResult>> framesToStore()
    {
        const auto scored = scoreCrops(*m_detector, std::span(m_crops).first(1));
        if (!scored)
            return tl::unexpected(scored.error());
        QList<FrameResult> frames;
        for (std::size_t i = 0; i < m_decoded.size(); ++i) {
            FrameResult frame;
            frame.entry = m_decoded[i].entry;
            frame.sha256 = m_decoded[i].sha256;
            for (const faces::Face& face : m_faces[i]) {
                FaceResult result;
                result.frame = frame.entry.ordinal;
                result.pts = frame.entry.pts;
                result.timeSeconds = frame.entry.timeSeconds;
                result.frameSha256 = frame.sha256;
                result.face = face;
                result.rawScores = scored->front().rawScores;
                result.probabilities = scored->front().probabilities;
                frame.faces.append(std::move(result));
            }
            frames.append(std::move(frame));
        }
        return frames;
    }

    /// From the file to a finished run in a case, as an analysis does it, hashing of the file included.
    Result<> whole()
    {
        m_decoded.clear();
        Settings settings = m_plan.settings;
        settings.maxFrames = m_frames;
        std::unique_ptr<cases::TemporaryCase> kept;
        return rounds({ .stage = QStringLiteral("whole"), .unit = QStringLiteral("frame"), .by = scorerText(*m_detector), .threads = m_measured.budget.scoring }, m_frames,
            [&]() -> Result<> {
                auto made = cases::TemporaryCase::create();
                if (!made)
                    return tl::unexpected(made.error());
                kept = std::move(*made);
                return {};
            },
            [&]() -> Result<> {
                const auto countThreads = [this](const Progress&) { m_measured.mostThreads = std::max(m_measured.mostThreads, threadsNow()); };
                const auto outcome
                    = runAnalysis(kept->file(), m_plan.clip, *m_detector, m_measured.model, settings, m_stop, countThreads);
                if (!outcome)
                    return tl::unexpected(outcome.error());
                const auto run = kept->file().run(outcome->run);
                if (!run)
                    return tl::unexpected(run.error());
                m_measured.software = run->software;
                return {};
            },
            m_plan.repeats);
    }

    const StagePlan& m_plan;
    std::stop_token m_stop;
    const ProgressFn& m_progress;
    StageMeasurement m_measured;
    std::unique_ptr<model::Detector> m_detector;
    std::unique_ptr<media::VideoSource> m_video;
    qint64 m_frames = 0;
    std::vector<media::DecodedFrame> m_decoded;
    std::vector<QList<faces::Face>> m_faces;
    std::vector<RgbImage> m_crops;
};

QJsonArray numbers(const std::vector<double>& values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

} // namespace

double StageFigures::medianMs() const
{
    return median(ms);
}

double StageFigures::medianCpuMs() const
{
    return median(cpuMs);
}

Result<StageMeasurement> measureStages(const StagePlan& plan, std::stop_token stop, const ProgressFn& progress)
{
    return Bench(plan, std::move(stop), progress).run();
}

QJsonObject toJson(const StagePlan& plan, const StageMeasurement& measured)
{
    QJsonArray stages;
    for (const StageFigures& stage : measured.stages) {
        QJsonObject entry {
            { QStringLiteral("stage"), stage.stage },
            { QStringLiteral("unit"), stage.unit },
            { QStringLiteral("by"), stage.by },
            { QStringLiteral("threads"), stage.threads },
            { QStringLiteral("items"), stage.items },
            { QStringLiteral("median_ms"), stage.medianMs() },
            { QStringLiteral("median_cpu_ms"), stage.medianCpuMs() },
            { QStringLiteral("first_ms"), stage.firstMs },
            { QStringLiteral("ms"), numbers(stage.ms) },
        };
        if (stage.batch > 0)
            entry.insert(QStringLiteral("batch"), stage.batch);
        stages.append(entry);
    }
    return {
        { QStringLiteral("schema"), QStringLiteral("semblance.bench/1") },
        { QStringLiteral("software"), measured.software },
        { QStringLiteral("machine"),
            QJsonObject { { QStringLiteral("processor"), processorName() }, { QStringLiteral("architecture"), QSysInfo::currentCpuArchitecture() },
                { QStringLiteral("cores"), QThread::idealThreadCount() }, { QStringLiteral("system"), QSysInfo::prettyProductName() } } },
        { QStringLiteral("model"),
            QJsonObject { { QStringLiteral("name"), measured.model.name }, { QStringLiteral("sha256"), QString::fromLatin1(measured.model.sha256) },
                { QStringLiteral("bytes"), measured.modelBytes } } },
        { QStringLiteral("clip"),
            QJsonObject { { QStringLiteral("file_name"), QFileInfo(plan.clip).fileName() }, { QStringLiteral("codec"), measured.clip.codec },
                { QStringLiteral("width"), measured.clip.width }, { QStringLiteral("height"), measured.clip.height },
                { QStringLiteral("frames"), measured.frames }, { QStringLiteral("crops"), measured.crops } } },
        { QStringLiteral("settings"), settingsToJson(plan.settings) },
        { QStringLiteral("repeats"), plan.repeats },
        { QStringLiteral("thread_budget"),
            QJsonObject { { QStringLiteral("scoring"), measured.budget.scoring }, { QStringLiteral("decoding"), measured.budget.decoding },
                { QStringLiteral("following"), measured.budget.following }, { QStringLiteral("pictures"), measured.budget.pictures } } },
        { QStringLiteral("most_threads"), measured.mostThreads ? QJsonValue(*measured.mostThreads) : QJsonValue(QJsonValue::Null) },
        { QStringLiteral("peak_resident_bytes"), measured.peakResidentBytes },
        { QStringLiteral("stages"), stages },
    };
}

} // namespace semblance::analysis
