// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/decode_run.h"

#include <algorithm>

namespace semblance::media {
namespace {
constexpr int kPacketsAfterSeek = 4096; ///< read at most this many in search of a known one
/// In streams cut into packets by a parser, the first packet after a seek differs (a start code's zero, a tail of the one before).
constexpr qint32 kRunUp = 8;
constexpr qint32 kReorderWindow = 512;

bool samePacket(const PacketEntry& a, const PacketEntry& b)
{
    return a.size == b.size && a.checksum == b.checksum;
}

/// The number of the packet, if its content and its place name exactly one.
std::optional<qint32> identify(const PacketIndex& index, const PacketEntry& packet)
{
    std::optional<qint32> found;
    for (std::size_t i = 0; i < index.packets.size(); ++i) {
        const PacketEntry& known = index.packets[i];
        if (!samePacket(known, packet))
            continue;
        const bool samePlace = packet.position >= 0 && known.position >= 0 ? packet.position == known.position
                                                                           : packet.dts != AV_NOPTS_VALUE && packet.dts == known.dts;
        if (!samePlace)
            continue;
        if (found)
            return std::nullopt;
        found = static_cast<qint32>(i);
    }
    return found;
}

/// Reads on until packet `restart` is in hand.
bool readUpTo(Demuxer& demuxer, const PacketIndex& index, qint32 restart, AVPacket& packet, const std::stop_token& stop)
{
    std::optional<qint32> at;
    for (int read = 0; read < kPacketsAfterSeek && !stop.stop_requested() && demuxer.read(packet) >= 0; ++read) {
        const PacketEntry entry = describePacket(packet);
        if (at)
            ++*at;
        else
            at = identify(index, entry);
        if (!at)
            continue;
        if (*at > restart || !samePacket(index.packets[static_cast<std::size_t>(*at)], entry))
            return false;
        if (*at == restart)
            return true;
    }
    return false;
}

/// Seeks to packet `entry` and reads on to packet `restart`.
bool reach(Demuxer& demuxer, const PacketIndex& index, qint32 entry, qint32 restart, AVPacket& packet, const std::stop_token& stop)
{
    const PacketEntry& target = index.packets[static_cast<std::size_t>(entry)];
    const qint64 stamp = target.dts != AV_NOPTS_VALUE ? target.dts : target.pts;
    return (stamp != AV_NOPTS_VALUE && demuxer.seekToTimestamp(stamp) && readUpTo(demuxer, index, restart, packet, stop))
        || (target.position >= 0 && demuxer.seekToByte(target.position) && readUpTo(demuxer, index, restart, packet, stop));
}
} // namespace

Result<std::unique_ptr<DecodeRun>> DecodeRun::fromStart(std::unique_ptr<Demuxer> demuxer, const PacketIndex& index)
{
    auto decoder = Decoder::open(demuxer->stream());
    if (!decoder)
        return tl::unexpected(decoder.error());
    std::unique_ptr<DecodeRun> run(new DecodeRun(index));
    run->m_demuxer = std::move(demuxer);
    run->m_decoder = std::move(*decoder);
    run->m_packet.reset(av_packet_alloc());
    return run;
}

Result<std::unique_ptr<DecodeRun>> DecodeRun::fromRestart(
    std::unique_ptr<Demuxer>& demuxer, const PacketIndex& index, qint32 restart, const std::stop_token& stop)
{
    PacketPtr packet(av_packet_alloc());
    if (!reach(*demuxer, index, restart, restart, *packet, stop)
        && !reach(*demuxer, index, std::max(restart - kRunUp, 0), restart, *packet, stop))
        return nullptr;
    auto run = fromStart(std::move(demuxer), index);
    if (run) {
        (*run)->m_fromStart = false;
        (*run)->m_next = restart;
        (*run)->m_packet = std::move(packet);
        (*run)->m_havePacket = true;
    }
    return run;
}

void DecodeRun::complain(qint32 packet, const QString& what)
{
    if (!m_complaints.contains(packet))
        m_complaints.insert(packet, what);
}

void DecodeRun::collectMessages()
{
    for (const QString& message : m_decoder->takeMessages())
        complain(m_sent, message);
}

void DecodeRun::sendNextPacket()
{
    if (!std::exchange(m_havePacket, false) && m_demuxer->read(*m_packet) < 0) {
        m_lost = static_cast<std::size_t>(m_next) < m_index.packets.size();
        m_draining = true;
        m_decoder->send(nullptr, 0);
        return;
    }
    const auto number = static_cast<std::size_t>(m_next);
    if (number >= m_index.packets.size() || !samePacket(m_index.packets[number], describePacket(*m_packet))) {
        m_lost = true;
        return;
    }
    m_sent = m_next++;
    if (m_packet->size == 0) // the ffmpeg program leaves these out; a decoder would take one for the end
        return;
    const int sent = m_decoder->send(m_packet.get(), m_sent);
    collectMessages();
    if (sent < 0)
        complain(m_sent, libavErrorText(sent));
    else if (m_packet->flags & AV_PKT_FLAG_CORRUPT)
        complain(m_sent, Sentence::of("the packet is incomplete").english());
}

std::optional<DecodeRun::Picture> DecodeRun::next()
{
    DecodedPicture decoded;
    while (!m_lost) {
        const int rc = m_decoder->receive(decoded);
        collectMessages();
        if (rc >= 0)
            break;
        if (rc == AVERROR_EOF || (m_draining && rc == AVERROR(EAGAIN)))
            return std::nullopt;
        if (rc != AVERROR(EAGAIN))
            complain(m_sent, libavErrorText(rc));
        if (!m_draining)
            sendNextPacket();
    }
    if (m_lost)
        return std::nullopt;
    Picture picture;
    const auto packet = static_cast<qint32>(decoded.packet);
    picture.id = { packet, m_given[packet]++ };
    picture.frame = std::move(decoded.frame);
    picture.complaint = m_complaints.take(packet);
    if (picture.complaint.isEmpty() && (picture.frame->decode_error_flags || (picture.frame->flags & AV_FRAME_FLAG_CORRUPT)))
        picture.complaint = QStringLiteral("the decoder guessed missing parts");
    if (m_given.size() > 2 * kReorderWindow)
        m_given.removeIf([&](auto it) { return it.key() < m_sent - kReorderWindow; });
    return picture;
}

} // namespace semblance::media
