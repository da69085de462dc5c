// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/video_source.h"

#include "core/media/index_memory.h"
#include "core/media/process/separate_source.h"
#include "core/media/shown_frame.h"

namespace semblance::media {
namespace {

class LocalSource final : public VideoSource {
public:
    LocalSource(const QString& path, const Options& options)
        : m_source(path, options)
    {
    }

    Result<> load(const QString& path, const Options& options, std::stop_token stop, const ProgressFn& progress)
    {
        static IndexMemory<OpenedIndex> memory;
        const QString key = options.sharesIndex ? indexKey(path, options) : QString();
        if (const auto known = options.sharesIndex ? memory.find(key) : nullptr)
            return m_source.takeOver(*known, std::move(stop));
        auto loaded = m_source.load(std::move(stop), progress);
        if (loaded && options.sharesIndex)
            memory.keep(key, std::make_shared<OpenedIndex>(m_source.opened()));
        return loaded;
    }

    const MediaFacts& facts() const override { return m_source.facts(); }
    const QList<FrameEntry>& frames() const override { return m_source.frames(); }
    const QList<MediaProblem>& problems() const override { return m_source.problems(); }
    Result<DecodedFrame> frame(qint64 ordinal, const std::stop_token& stop) override
    {
        return m_source.read(ordinal, stop).and_then(
            [this](const PlainFrame& plain) { return shownFrame(plain, m_converter, m_source.orientation()); });
    }
    Result<DecodedFrame> hash(qint64 ordinal) override { return m_source.read(ordinal).map(frameWithoutPicture); }
    void setDirection(int direction) override { m_source.setDirection(direction); }
    bool readAhead() override { return m_source.readAhead(); }
    bool isAtHand(qint64 ordinal) const override { return m_source.isAtHand(ordinal); }
    void setCacheBytes(qint64 bytes) override { m_source.setCacheBytes(bytes); }

private:
    IndexedSource m_source;
    FrameConverter m_converter;
};

} // namespace

Result<std::unique_ptr<VideoSource>> VideoSource::open(
    const QString& path, const Options& options, std::stop_token stop, const ProgressFn& progress)
{
    if (DecodingProcess::isUsed())
        return openSeparately(path, options, std::move(stop), progress);
    auto source = std::make_unique<LocalSource>(path, options);
    if (auto loaded = source->load(path, options, std::move(stop), progress); !loaded)
        return tl::unexpected(loaded.error());
    return source;
}

Result<DecodedFrame> firstPicture(const QString& path, std::stop_token stop)
{
    auto first = DecodingProcess::isUsed() ? firstPictureSeparately(path, std::move(stop)) : readFirstPicture(path, std::move(stop));
    return first.and_then([](const FirstPicture& picture) {
        FrameConverter converter;
        return shownFrame(picture.plain, converter, picture.orientation);
    });
}

} // namespace semblance::media
