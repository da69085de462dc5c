// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/stream_index.h"

#include "core/media/packet_inspector.h"

#include <algorithm>
#include <limits>
#include <queue>

namespace semblance::media {
namespace {
constexpr int kPacketsPerReport = 256;
constexpr int kProblemsKept = 16;

/// How many packets the container's own table promises; 0 where the table is no complete one.
qint64 announcedPackets(const Demuxer& demuxer)
{
    const bool complete = QByteArrayView(demuxer.format().iformat->name).startsWith("mov");
    return complete && !demuxer.isPicture() ? avformat_index_get_entries_count(&demuxer.stream()) : 0;
}

/// Whether a decoder that gives the earliest picture as soon as it holds more than `delay` gives all in order of time.
/// presented: in order of time; decoding order is that of the packet numbers.
bool ordersPictures(const std::vector<PictureId>& presented, int delay)
{
    std::vector<std::pair<qint32, qint32>> decoding; // packet, place in presentation
    decoding.reserve(presented.size());
    for (std::size_t i = 0; i < presented.size(); ++i)
        decoding.emplace_back(presented[i].packet, static_cast<qint32>(i));
    std::ranges::sort(decoding);
    std::priority_queue<qint32, std::vector<qint32>, std::greater<>> held;
    qint32 next = 0;
    for (const auto& [packet, place] : decoding) {
        held.push(place);
        if (held.size() <= static_cast<std::size_t>(delay))
            continue;
        if (held.top() != next)
            return false;
        ++next;
        held.pop();
    }
    return true;
}
} // namespace

PacketEntry describePacket(const AVPacket& packet)
{
    PacketEntry entry;
    entry.pts = packet.pts;
    entry.dts = packet.dts;
    entry.position = packet.pos;
    entry.size = packet.size;
    entry.checksum = static_cast<quint32>(av_adler32_update(1, packet.data, static_cast<std::size_t>(packet.size)));
    entry.key = packet.flags & AV_PKT_FLAG_KEY;
    entry.discard = packet.flags & AV_PKT_FLAG_DISCARD;
    entry.corrupt = packet.flags & AV_PKT_FLAG_CORRUPT;
    return entry;
}

Result<PacketIndex> readPacketIndex(Demuxer& demuxer, std::stop_token stop, const ProgressFn& progress)
{
    PacketIndex index;
    PacketInspector inspector(*demuxer.stream().codecpar);
    index.onePicturePerPacket = inspector.onePicturePerPacket();
    const PacketPtr packet(av_packet_alloc());
    const qint64 announced = announcedPackets(demuxer);
    demuxer.takeMessages(); // about streams that are not read
    int rc = 0;
    while ((rc = demuxer.read(*packet)) >= 0) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Sentence::of("Reading the index was cancelled."));
        PacketEntry entry = describePacket(*packet);
        const PacketNature nature = inspector.inspect(*packet);
        entry.key = nature.key;
        entry.restart = nature.restart;
        entry.hidden = nature.hidden;
        entry.field = nature.field;
        entry.pictureType = nature.pictureType;
        index.packets.push_back(entry);
        if (progress && index.packets.size() % kPacketsPerReport == 0)
            progress({ demuxer.bytesRead(), demuxer.bytes(), QStringLiteral("index") });
        if (index.packets.size() >= static_cast<std::size_t>(std::numeric_limits<qint32>::max()))
            return failure(Error::Kind::Media, Sentence::of("The stream has more packets than this program can number."));
    }
    if (stop.stop_requested())
        return failure(Error::Kind::Cancelled, Sentence::of("Reading the index was cancelled."));
    const auto read = static_cast<qint64>(index.packets.size());
    if (rc != AVERROR_EOF)
        index.problems << Sentence::of("reading stopped after packet %1: %2").arg(read, libavErrorText(rc)).english();
    if (announced > read)
        index.problems << Sentence::of("the file ends early: its index announces %1 packets, %2 are there").arg(announced, read).english();
    for (const QString& message : demuxer.takeMessages()) {
        if (index.problems.size() < kProblemsKept && !index.problems.contains(message))
            index.problems << message;
    }
    if (const auto sign = demuxer.cutOffSign())
        index.problems << *sign;
    if (progress)
        progress({ demuxer.bytes(), demuxer.bytes(), QStringLiteral("index") });
    return index;
}

std::optional<std::vector<PictureId>> PacketIndex::predictPictures(std::optional<int> reorderDelay) const
{
    if (!onePicturePerPacket)
        return std::nullopt;
    std::vector<PictureId> pictures;
    pictures.reserve(packets.size());
    for (std::size_t i = 0; i < packets.size(); ++i) {
        if (packets[i].field)
            return std::nullopt;
        if (packets[i].hidden)
            continue;
        if (packets[i].pts == AV_NOPTS_VALUE && packets.size() > 1)
            return std::nullopt;
        pictures.push_back({ static_cast<qint32>(i), 0 });
    }
    const auto pts = [this](const PictureId& p) { return packets[static_cast<std::size_t>(p.packet)].pts; };
    std::ranges::stable_sort(pictures, {}, pts);
    if (std::ranges::adjacent_find(pictures, {}, pts) != pictures.end())
        return std::nullopt;
    if (reorderDelay && !ordersPictures(pictures, *reorderDelay))
        return std::nullopt;
    std::erase_if(pictures, [this](const PictureId& p) { return packets[static_cast<std::size_t>(p.packet)].discard; });
    return pictures;
}

} // namespace semblance::media
