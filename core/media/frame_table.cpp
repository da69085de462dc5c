// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/frame_table.h"

#include "core/media/frame_hash.h"

#include <algorithm>

namespace semblance::media {
namespace {
constexpr qint64 kCheckedPictures = 48;
constexpr int kPicturesPerReport = 16;

struct SeenPicture {
    PictureId id;
    FrameEntry entry;
    Sha256 samples {};
    QString complaint;
};

std::optional<double> seconds(std::optional<qint64> pts, AVRational timeBase)
{
    return pts ? std::optional<double>(static_cast<double>(*pts) * timeBase.num / timeBase.den) : std::nullopt;
}

/// Compares the decoder's pictures, as they come, with the predicted ones.
class PredictionCheck {
public:
    explicit PredictionCheck(std::optional<std::vector<PictureId>> predicted)
        : m_holds(predicted.has_value())
    {
        if (predicted)
            m_expected.setPictures(std::move(*predicted));
    }

    bool holds() const { return m_holds; }
    qint64 leading() const { return m_leading; }
    const FrameTable& expected() const { return m_expected; }
    /// Ordinals, in `expected`, of pictures that gave errors instead.
    const QList<qint64>& missing() const { return m_missing; }

    void see(const PictureId& id, const QHash<qint32, QString>& complaints)
    {
        const auto place = m_expected.ordinalOf(id);
        m_holds = m_holds && place && *place >= m_next;
        if (!m_holds)
            return;
        if (m_next == 0)
            m_leading = *place;
        else
            skipTo(*place, complaints);
        m_next = *place + 1;
    }
    void end(const QHash<qint32, QString>& complaints) { skipTo(static_cast<qint64>(m_expected.pictures.size()), complaints); }

private:
    void skipTo(qint64 place, const QHash<qint32, QString>& complaints)
    {
        for (qint64 i = m_next; i < place && m_holds; ++i) {
            m_holds = complaints.contains(m_expected.pictures[static_cast<std::size_t>(i)].packet);
            m_missing << i;
        }
    }

    FrameTable m_expected;
    bool m_holds;
    qint64 m_next = 0;
    qint64 m_leading = 0;
    QList<qint64> m_missing;
};

FrameEntry entryOf(const PacketEntry& packet, AVRational timeBase)
{
    FrameEntry entry;
    entry.pts = timestamp(packet.pts);
    entry.timeSeconds = seconds(entry.pts, timeBase);
    entry.keyFrame = packet.key;
    entry.pictureType = packet.pictureType;
    return entry;
}

FrameEntry entryOf(const AVFrame& frame, AVRational timeBase, bool saysTimes)
{
    FrameEntry entry;
    if (saysTimes)
        entry.pts = timestamp(frame.pts != AV_NOPTS_VALUE ? frame.pts : frame.best_effort_timestamp);
    entry.timeSeconds = seconds(entry.pts, timeBase);
    entry.keyFrame = frame.key_frame;
    entry.pictureType = av_get_picture_type_char(frame.pict_type);
    return entry;
}

FrameTable fromPackets(const PacketIndex& index, const PredictionCheck& check, AVRational timeBase)
{
    FrameTable table;
    const auto& all = check.expected().pictures;
    std::vector<PictureId> shown(all.begin() + check.leading(), all.end());
    table.skippedAtStart = check.leading();
    for (const PictureId& id : shown) {
        FrameEntry entry = entryOf(index.packets[static_cast<std::size_t>(id.packet)], timeBase);
        entry.ordinal = table.frames.size();
        table.frames << entry;
    }
    table.samples.resize(shown.size());
    table.setPictures(std::move(shown));
    return table;
}

FrameTable fromPictures(const std::vector<SeenPicture>& seen)
{
    FrameTable table;
    std::vector<PictureId> ids;
    for (const SeenPicture& picture : seen) {
        FrameEntry entry = picture.entry;
        entry.ordinal = table.frames.size();
        table.frames << entry;
        ids.push_back(picture.id);
    }
    table.samples.resize(ids.size());
    table.setPictures(std::move(ids));
    return table;
}
} // namespace

Sha256 sha256FromHex(const QByteArray& hex)
{
    Sha256 out {};
    const QByteArray raw = QByteArray::fromHex(hex);
    std::copy_n(raw.begin(), std::min<qsizetype>(raw.size(), 32), out.begin());
    return out;
}

std::optional<qint64> FrameTable::ordinalOf(const PictureId& id) const
{
    const auto it = std::ranges::lower_bound(m_ordinals, id, {}, &std::pair<PictureId, qint64>::first);
    return it != m_ordinals.end() && it->first == id ? std::optional<qint64>(it->second) : std::nullopt;
}

void FrameTable::setPictures(std::vector<PictureId> inOrder)
{
    pictures = std::move(inOrder);
    m_ordinals.clear();
    m_ordinals.reserve(pictures.size());
    for (std::size_t i = 0; i < pictures.size(); ++i)
        m_ordinals.emplace_back(pictures[i], static_cast<qint64>(i));
    std::ranges::sort(m_ordinals);
}

void FrameTable::dropLast(qint64 count, const QString& why)
{
    const qsizetype left = frames.size() - count;
    frames.resize(left);
    samples.resize(static_cast<std::size_t>(left));
    pictures.resize(static_cast<std::size_t>(left));
    std::erase_if(m_ordinals, [left](const auto& entry) { return entry.second >= left; });
    problems << MediaProblem { std::nullopt,
        (count == 1 ? Sentence::of("the last picture of the file %1").arg(why)
                    : Sentence::of("the last %1 pictures of the file %2").arg(count, why))
            .english() };
}

Result<FrameTable> makeFrameTable(const PacketIndex& index, const AVStream& stream, bool picture, DecodeRun& run, qint64 checkedPixels,
    std::stop_token stop, const ProgressFn& progress)
{
    const bool isH264 = stream.codecpar->codec_id == AV_CODEC_ID_H264;
    const bool saysTimes = !picture && !(run.formatFlags() & AVFMT_NOTIMESTAMPS);
    PredictionCheck check(index.predictPictures(isH264 ? std::optional(stream.codecpar->video_delay) : std::nullopt));
    std::vector<SeenPicture> seen;
    qint64 pixels = 0;
    FrameTable traits;
    while (!check.holds() || static_cast<qint64>(seen.size()) < kCheckedPictures || pixels < checkedPixels) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Sentence::of("Decoding was cancelled."));
        auto got = run.next();
        if (!got) {
            traits.wholeDecoded = true;
            if (check.holds())
                check.end(run.complaints());
            break;
        }
        const AVFrame& frame = *got->frame;
        if (seen.empty()) {
            traits.pixelFormat = frame.format;
            traits.width = frame.width;
            traits.height = frame.height;
        }
        seen.push_back({ got->id, entryOf(frame, stream.time_base, saysTimes), sha256FromHex(frameSha256(frame)), got->complaint });
        pixels += static_cast<qint64>(frame.width) * frame.height;
        traits.interlaced = traits.interlaced || frame.interlaced_frame;
        check.see(got->id, run.complaints());
        if (progress && seen.size() % kPicturesPerReport == 0)
            progress({ run.nextPacket(), static_cast<qint64>(index.packets.size()), QStringLiteral("decode") });
    }
    if (seen.empty()) {
        const auto why = run.complaints().isEmpty() ? Sentence::of("the decoder gives no picture") : *run.complaints().constBegin();
        return failure(Error::Kind::Media, why);
    }
    FrameTable table = check.holds() ? fromPackets(index, check, stream.time_base) : fromPictures(seen);
    table.pixelFormat = traits.pixelFormat;
    table.width = traits.width;
    table.height = traits.height;
    table.interlaced = traits.interlaced;
    table.wholeDecoded = traits.wholeDecoded;
    if (picture) {
        for (FrameEntry& entry : table.frames) {
            entry.pts.reset();
            entry.timeSeconds.reset();
        }
    }
    for (const SeenPicture& p : seen) {
        const auto ordinal = table.ordinalOf(p.id);
        if (!ordinal)
            continue;
        FrameEntry& entry = table.frames[*ordinal];
        entry.pictureType = p.entry.pictureType;
        entry.keyFrame = p.entry.keyFrame;
        table.samples[static_cast<std::size_t>(*ordinal)] = p.samples;
        if (!p.complaint.isEmpty())
            table.problems << MediaProblem { *ordinal, p.complaint };
    }
    if (check.holds()) {
        const auto& pictures = check.expected().pictures;
        const auto failedAtStart = std::count_if(pictures.begin(), pictures.begin() + check.leading(),
            [&](const PictureId& id) { return run.complaints().contains(id.packet); });
        if (failedAtStart > 0)
            table.problems << MediaProblem { std::nullopt,
                Sentence::of("%1 pictures at the start do not decode").arg(failedAtStart).english() };
        const auto why = [&](qint64 place) {
            return Sentence::of("does not decode: %1")
                .arg(run.complaints().value(check.expected().pictures[static_cast<std::size_t>(place)].packet))
                .english();
        };
        QList<qint64> missing = check.missing();
        qint64 cut = 0;
        while (!index.problems.isEmpty() && !missing.isEmpty() && missing.last() - check.leading() == table.frames.size() - 1 - cut)
            cut = table.frames.size() - (missing.takeLast() - check.leading());
        if (cut > 0)
            table.dropLast(cut, why(table.frames.size() - cut + check.leading()));
        for (const qint64 place : missing)
            table.problems << MediaProblem { place - check.leading(), why(place) };
        return table;
    }
    QList<qint32> failed = run.complaints().keys();
    std::ranges::sort(failed);
    for (const qint32 packet : failed)
        table.problems << MediaProblem { std::nullopt,
            Sentence::of("packet %1 gives no picture: %2").arg(packet, run.complaints().value(packet)).english() };
    return table;
}

} // namespace semblance::media
