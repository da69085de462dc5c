// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/packet_inspector.h"

#include <span>

namespace semblance::media {
namespace {

/// Calls visit(NAL unit) for each unit of an access unit; visit returns false to stop.
template <typename Visit> void forEachNal(std::span<const std::uint8_t> data, int lengthBytes, Visit visit)
{
    if (lengthBytes > 0) {
        const auto n = static_cast<std::size_t>(lengthBytes);
        while (data.size() > n) {
            std::size_t size = 0;
            for (std::size_t i = 0; i < n; ++i)
                size = size << 8 | data[i];
            data = data.subspan(n);
            if (size == 0 || size > data.size() || !visit(data.first(size)))
                return;
            data = data.subspan(size);
        }
        return;
    }
    for (std::size_t i = 0; i + 3 < data.size(); ++i) {
        if (data[i] == 0 && data[i + 1] == 0 && data[i + 2] == 1) {
            if (!visit(data.subspan(i + 3)))
                return;
            i += 3;
        }
    }
}

int lengthBytesOf(const AVCodecParameters& parameters)
{
    const std::span<const std::uint8_t> extra(parameters.extradata, static_cast<std::size_t>(parameters.extradata_size));
    if (parameters.codec_id == AV_CODEC_ID_H264 && extra.size() > 6 && extra[0] == 1)
        return (extra[4] & 3) + 1;
    if (parameters.codec_id == AV_CODEC_ID_HEVC && extra.size() > 22 && (extra[0] || extra[1] || extra[2] > 1))
        return (extra[21] & 3) + 1;
    return 0;
}

bool isOnePicturePerPacket(AVCodecID codec)
{
    switch (codec) {
    case AV_CODEC_ID_H264:
    case AV_CODEC_ID_HEVC:
    case AV_CODEC_ID_VP8:
    case AV_CODEC_ID_VP9:
    case AV_CODEC_ID_AV1:
    case AV_CODEC_ID_MPEG1VIDEO:
    case AV_CODEC_ID_MPEG2VIDEO:
        return true;
    default:
        break;
    }
    const AVCodecDescriptor* descriptor = avcodec_descriptor_get(codec);
    return descriptor && (descriptor->props & AV_CODEC_PROP_INTRA_ONLY);
}

bool vp9Hidden(std::span<const std::uint8_t> data)
{
    if (data.empty() || (data[0] >> 6) != 2)
        return false;
    // A superframe ends with a marker byte that also starts its index; it holds one shown frame by definition.
    if ((data.back() & 0xe0) == 0xc0) {
        const std::size_t indexSize = 2 + (((data.back() >> 3) & 3U) + 1U) * ((data.back() & 7U) + 1U);
        if (data.size() >= indexSize && data[data.size() - indexSize] == data.back())
            return false;
    }
    int bit = 2; // after the frame marker: profile low, profile high, [reserved], show_existing_frame, frame_type, show_frame
    const auto next = [&] {
        const int b = data[0] >> (7 - bit) & 1;
        ++bit;
        return b;
    };
    const int profile = next() + 2 * next();
    if (profile == 3)
        next();
    if (next()) // show_existing_frame
        return false;
    next();
    return next() == 0;
}
} // namespace

PacketInspector::PacketInspector(const AVCodecParameters& parameters)
    : m_codec(parameters.codec_id)
    , m_onePicture(isOnePicturePerPacket(parameters.codec_id))
    , m_nalLengthBytes(lengthBytesOf(parameters))
{
    m_parser.reset(av_parser_init(m_codec));
    m_parserContext.reset(avcodec_alloc_context3(nullptr));
    if (!m_parser || !m_parserContext || avcodec_parameters_to_context(m_parserContext.get(), &parameters) < 0) {
        m_parser.reset();
        return;
    }
    m_parser->flags |= PARSER_FLAG_COMPLETE_FRAMES;
}

PacketNature PacketInspector::inspect(const AVPacket& packet)
{
    PacketNature nature;
    nature.key = packet.flags & AV_PKT_FLAG_KEY;
    nature.restart = nature.key;
    if (packet.size == 0) {
        nature.hidden = true;
        return nature;
    }
    if (m_parser) {
        std::uint8_t* out = nullptr;
        int outSize = 0;
        m_parser->pict_type = AV_PICTURE_TYPE_NONE;
        av_parser_parse2(
            m_parser.get(), m_parserContext.get(), &out, &outSize, packet.data, packet.size, packet.pts, packet.dts, packet.pos);
        nature.field = m_parser->picture_structure == AV_PICTURE_STRUCTURE_TOP_FIELD
            || m_parser->picture_structure == AV_PICTURE_STRUCTURE_BOTTOM_FIELD;
        if (m_parser->pict_type != AV_PICTURE_TYPE_NONE)
            nature.pictureType = av_get_picture_type_char(static_cast<AVPictureType>(m_parser->pict_type));
    }
    switch (m_codec) {
    case AV_CODEC_ID_H264:
        inspectH264(packet, nature);
        break;
    case AV_CODEC_ID_HEVC:
        inspectHevc(packet, nature);
        break;
    case AV_CODEC_ID_VP8:
        nature.hidden = !(packet.data[0] & 0x10);
        break;
    case AV_CODEC_ID_VP9:
        nature.hidden = vp9Hidden({ packet.data, static_cast<std::size_t>(packet.size) });
        break;
    default:
        break;
    }
    return nature;
}

void PacketInspector::inspectH264(const AVPacket& packet, PacketNature& nature) const
{
    bool idr = false;
    forEachNal({ packet.data, static_cast<std::size_t>(packet.size) }, m_nalLengthBytes, [&](std::span<const std::uint8_t> nal) {
        const int type = nal[0] & 0x1f;
        idr = type == 5;
        return type < 1 || type > 5;
    });
    // A recovery point that is no intra picture (a moving intra refresh) needs more pictures before samples are right.
    nature.restart = idr || (nature.key && nature.pictureType == 'I');
}

void PacketInspector::inspectHevc(const AVPacket& packet, PacketNature& nature)
{
    int slice = -1;
    bool sequenceEnd = false;
    forEachNal({ packet.data, static_cast<std::size_t>(packet.size) }, m_nalLengthBytes, [&](std::span<const std::uint8_t> nal) {
        const int type = nal[0] >> 1 & 0x3f;
        if (type < 32 && slice < 0)
            slice = type;
        sequenceEnd = sequenceEnd || type == 36 || type == 37;
        return m_nalLengthBytes > 0 || slice < 0;
    });
    const bool irap = slice >= 16 && slice <= 23;
    nature.restart = irap;
    if (irap) {
        m_skipsLeading = m_afterSequenceEnd || (slice >= 16 && slice <= 18); // BLA, or CRA that begins a sequence
        m_afterSequenceEnd = false;
    }
    nature.hidden = (slice == 8 || slice == 9) && m_skipsLeading; // RASL: 8.1.3
    if (sequenceEnd)
        m_afterSequenceEnd = true;
}

} // namespace semblance::media
