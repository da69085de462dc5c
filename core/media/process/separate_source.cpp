// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/process/separate_source.h"

#include "core/media/file_metadata.h"
#include "core/media/index_memory.h"
#include "core/media/process/shared_samples.h"
#include "core/media/shown_frame.h"
#include "core/media/search_stopped.h"

#include <algorithm>

namespace semblance::media {
namespace {

using wire::Request;

/// From then on a file is given up that ends process after process.
constexpr int kMostEnds = 8;

Error nonsense(const QString& path)
{
    return { Error::Kind::Internal, Sentence::of("%1: the decoding process gave an answer that makes no sense.").arg(path) };
}

PlainFrame takePlain(QDataStream& in)
{
    PlainFrame plain;
    in >> plain.entry >> plain.sha256 >> plain.interlaced >> plain.damaged;
    return plain;
}

FramePtr takeSamples(QDataStream& in, SamplesReader& reader, Descriptor descriptor)
{
    quint32 piece = 0;
    SamplesForm form;
    std::vector<quint32> dropped;
    QByteArray bytes;
    in >> piece >> form >> bytes;
    wire::takeList(in, dropped);
    if (in.status() != QDataStream::Ok)
        return nullptr;
    return piece == 0 ? SamplesReader::read(bytes, form) : reader.read(piece, form, std::move(descriptor), dropped);
}

class SeparateSource final : public VideoSource {
public:
    SeparateSource(QString path, const Options& options)
        : m_path(std::move(path))
        , m_options(options)
    {
    }

    Result<> load(std::stop_token stop, const ProgressFn& progress)
    {
        static IndexMemory<QByteArray> memory;
        const QString key = m_options.sharesIndex ? indexKey(m_path, m_options) : QString();
        if (m_options.sharesIndex)
            m_index = memory.find(key);
        auto opened = open(std::move(stop), progress);
        if (opened && m_options.sharesIndex)
            memory.keep(key, m_index);
        return opened;
    }

    const MediaFacts& facts() const override { return m_facts; }
    const QList<FrameEntry>& frames() const override { return m_frames; }
    const QList<MediaProblem>& problems() const override { return m_problems; }
    Result<DecodedFrame> frame(qint64 ordinal, const std::stop_token& stop) override { return read(Request::Read, ordinal, stop); }
    Result<DecodedFrame> hash(qint64 ordinal) override { return read(Request::Hash, ordinal, {}); }

    void setDirection(int direction) override
    {
        m_direction = direction;
        m_process->tell(Request::SetDirection, [&](QDataStream& out) { out << direction; });
    }
    void setCacheBytes(qint64 bytes) override
    {
        m_options.cacheBytes = bytes;
        m_process->tell(Request::SetCacheBytes, [&](QDataStream& out) { out << bytes; });
    }
    bool readAhead() override
    {
        // Which frame ended a process while it read ahead isn't known: after that, only what is asked for is read.
        return m_ends == 0 && flag(Request::ReadAhead, {});
    }
    bool isAtHand(qint64 ordinal) const override
    {
        return flag(Request::IsAtHand, [&](QDataStream& out) { out << ordinal; });
    }

private:
    Result<> open(std::stop_token stop, const ProgressFn& progress)
    {
        auto started = DecodingProcess::start();
        if (!started)
            return tl::unexpected(started.error());
        m_process = std::move(*started);
        m_samples = SamplesReader();
        const bool known = m_index != nullptr;
        auto answer = m_process->ask(
            Request::Open,
            [&](QDataStream& out) { out << m_path << m_options.checkedPixels << m_options.cacheBytes << (m_index ? *m_index : QByteArray()); },
            stop, progress);
        if (!answer)
            return tl::unexpected(m_process->endedOver(m_path));
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Sentence::of("Opening %1 was cancelled.").arg(m_path));
        QDataStream in = wire::reader(answer->body);
        if (answer->failed)
            return tl::unexpected(wire::takeError(in));
        QByteArray index;
        QList<FrameEntry> frames;
        QList<MediaProblem> problems;
        in >> index >> m_facts >> m_orientation;
        wire::takeList(in, frames);
        wire::takeList(in, problems);
        if (in.status() != QDataStream::Ok || frames.isEmpty())
            return tl::unexpected(nonsense(m_path));
        if (!known)
            m_index = std::make_shared<const QByteArray>(std::move(index));
        if (m_frames.isEmpty()) {
            m_frames = std::move(frames);
            m_problems = std::move(problems);
        }
        return {};
    }

    Result<> reopen()
    {
        if (!m_process->hasEnded())
            return {};
        if (auto opened = open({}, {}); !opened)
            return opened;
        m_process->tell(Request::SetDirection, [&](QDataStream& out) { out << m_direction; });
        return {};
    }

    bool flag(Request request, const DecodingProcess::Write& write) const
    {
        const auto answer = m_process->ask(request, write);
        if (!answer) {
            ++m_ends;
            return false;
        }
        QDataStream in = wire::reader(answer->body);
        bool set = false;
        in >> set;
        return set;
    }

    void takeProblems(QDataStream& in)
    {
        QList<MediaProblem> found;
        wire::takeList(in, found);
        for (MediaProblem& problem : found)
            addProblem(std::move(problem));
    }

    void addProblem(MediaProblem problem)
    {
        const bool known = std::ranges::any_of(m_problems, [&](const MediaProblem& p) { return p.frame == problem.frame && p.what == problem.what; });
        if (!known)
            m_problems << std::move(problem);
    }

    Result<DecodedFrame> read(Request request, qint64 ordinal, const std::stop_token& stop)
    {
        if (const auto deadly = m_deadly.constFind(ordinal); deadly != m_deadly.cend())
            return tl::unexpected(*deadly);
        if (m_ends > kMostEnds)
            return failure(Error::Kind::Media,
                Sentence::of("Frame %1 of %2 was not read: the file ended the decoding process too often.").arg(ordinal).arg(m_path));
        if (stop.stop_requested())
            return tl::unexpected(searchStopped(ordinal, m_path));
        if (auto opened = reopen(); !opened)
            return tl::unexpected(opened.error());
        auto answer = m_process->ask(
            request,
            [&](QDataStream& out) {
                out << ordinal;
                wire::putList(out, m_samples.takeGivenBack());
            },
            stop);
        if (!answer && m_process->wasStopped())
            return tl::unexpected(searchStopped(ordinal, m_path));
        if (!answer)
            return tl::unexpected(deathAt(ordinal));
        QDataStream in = wire::reader(answer->body);
        if (answer->failed) {
            const Error error = wire::takeError(in);
            takeProblems(in);
            return tl::unexpected(error);
        }
        PlainFrame plain = takePlain(in);
        takeProblems(in);
        if (in.status() != QDataStream::Ok || plain.entry.ordinal != ordinal)
            return tl::unexpected(nonsense(m_path));
        m_frames[ordinal] = plain.entry;
        if (request == Request::Hash)
            return frameWithoutPicture(plain);
        plain.samples = takeSamples(in, m_samples, std::move(answer->descriptor));
        if (!plain.samples)
            return tl::unexpected(nonsense(m_path));
        return shownFrame(plain, m_converter, m_orientation);
    }

    Error deathAt(qint64 ordinal)
    {
        ++m_ends;
        const Sentence why = Sentence::of("it ended the decoding process: %1").arg(m_process->whyEnded());
        addProblem({ ordinal, Sentence::of("does not decode: %1").arg(why).english() });
        const Error error { Error::Kind::Media, Sentence::of("Frame %1 of %2 does not decode (%3).").arg(ordinal).arg(m_path, why) };
        m_deadly.insert(ordinal, error);
        return error;
    }

    QString m_path;
    Options m_options;
    std::shared_ptr<const QByteArray> m_index; ///< what opening found out, for the next process
    std::unique_ptr<DecodingProcess> m_process;
    mutable int m_ends = 0;
    QHash<qint64, Error> m_deadly; ///< frames that ended a process
    MediaFacts m_facts;
    Orientation m_orientation;
    QList<FrameEntry> m_frames;
    QList<MediaProblem> m_problems;
    SamplesReader m_samples;
    FrameConverter m_converter;
    int m_direction = 1;
};

} // namespace

Result<std::unique_ptr<VideoSource>> openSeparately(
    const QString& path, const VideoSourceOptions& options, std::stop_token stop, const ProgressFn& progress)
{
    auto source = std::make_unique<SeparateSource>(path, options);
    if (auto loaded = source->load(std::move(stop), progress); !loaded)
        return tl::unexpected(loaded.error());
    return source;
}

Result<FirstPicture> firstPictureSeparately(const QString& path, std::stop_token stop)
{
    auto process = DecodingProcess::start();
    if (!process)
        return tl::unexpected(process.error());
    auto answer = (*process)->ask(Request::FirstPicture, [&](QDataStream& out) { out << path; }, std::move(stop));
    if (!answer)
        return tl::unexpected((*process)->endedOver(path));
    QDataStream in = wire::reader(answer->body);
    if (answer->failed)
        return tl::unexpected(wire::takeError(in));
    FirstPicture first;
    first.plain = takePlain(in);
    in >> first.orientation;
    SamplesReader reader;
    first.plain.samples = takeSamples(in, reader, std::move(answer->descriptor));
    if (!first.plain.samples)
        return tl::unexpected(nonsense(path));
    return first;
}

MediaFacts withMetadataSeparately(MediaFacts facts, const QString& path, const std::stop_token& stop)
{
    auto process = DecodingProcess::start();
    if (!process)
        return withMetadataUnreadable(std::move(facts));
    const auto answer = (*process)->ask(Request::Metadata, [&](QDataStream& out) { out << path << facts; }, stop);
    if (!answer)
        return (*process)->wasStopped() ? facts : withMetadataUnreadable(std::move(facts));
    QDataStream in = wire::reader(answer->body);
    MediaFacts read;
    in >> read;
    return in.status() == QDataStream::Ok && !answer->failed && read.details ? read : withMetadataUnreadable(std::move(facts));
}

} // namespace semblance::media
