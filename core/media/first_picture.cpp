// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/first_picture.h"

#include "core/media/decoder.h"
#include "core/media/demuxer.h"
#include "core/media/frame_hash.h"
#include "core/media/media_facts.h"

namespace semblance::media {
namespace {
constexpr int kPacketsTried = 512;
}

Result<FirstPicture> readFirstPicture(const QString& path, std::stop_token stop)
{
    auto demuxer = Demuxer::open(path, stop);
    if (!demuxer)
        return tl::unexpected(demuxer.error());
    const AVStream& stream = (*demuxer)->stream();
    auto decoder = Decoder::open(stream);
    if (!decoder)
        return tl::unexpected(decoder.error());
    const PacketPtr packet(av_packet_alloc());
    DecodedPicture picture;
    bool draining = false;
    for (int sent = 0; sent < kPacketsTried && !stop.stop_requested();) {
        const int rc = (*decoder)->receive(picture);
        if (rc >= 0)
            break;
        if (draining)
            return failure(Error::Kind::Media, Sentence::of("%1 shows no picture at its beginning.").arg(path));
        if ((*demuxer)->read(*packet) < 0) {
            draining = true;
            (*decoder)->send(nullptr, 0);
        } else if (packet->size > 0) {
            (*decoder)->send(packet.get(), sent++);
        }
    }
    if (stop.stop_requested())
        return failure(Error::Kind::Cancelled, Sentence::of("Opening %1 was cancelled.").arg(path));
    if (!picture.frame)
        return failure(Error::Kind::Media, Sentence::of("%1 shows no picture at its beginning.").arg(path));
    const AVFrame& frame = *picture.frame;
    FirstPicture first;
    first.orientation = streamOrientation(**demuxer, path);
    first.plain.entry.pictureType = av_get_picture_type_char(frame.pict_type);
    first.plain.entry.keyFrame = frame.key_frame;
    first.plain.sha256 = frameSha256(frame);
    first.plain.interlaced = frame.interlaced_frame;
    first.plain.samples = std::move(picture.frame);
    return first;
}

} // namespace semblance::media
