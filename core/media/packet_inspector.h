// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/libav.h"

namespace semblance::media {

/// What a packet's own bytes say, before any decoding.
struct PacketNature {
    bool key = false; ///< by the container
    bool restart = false; ///< a fresh decoder started here gives the right samples for all frames that are not shown before it
    bool hidden = false; ///< carries no picture that is shown
    bool field = false; ///< one field of an interlaced picture, not a whole one
    char pictureType = '?';
};

/// Looks into the packets of one stream in decoding order. Sources: ITU-T H.264 table 7-1 and H.265 table 7-1 (NAL unit types),
/// RFC 6386 section 9.1 (VP8 frame tag), VP9 bitstream specification section 6.2 and annex B.
class PacketInspector {
public:
    explicit PacketInspector(const AVCodecParameters& parameters);

    PacketNature inspect(const AVPacket& packet);

    /// Each packet of this codec that is not hidden and not a field gives exactly one picture.
    bool onePicturePerPacket() const { return m_onePicture; }

private:
    void inspectH264(const AVPacket& packet, PacketNature& nature) const;
    void inspectHevc(const AVPacket& packet, PacketNature& nature);

    AVCodecID m_codec;
    bool m_onePicture = false;
    int m_nalLengthBytes = 0; ///< 0: start codes
    bool m_afterSequenceEnd = true;
    bool m_skipsLeading = false;
    ParserPtr m_parser;
    CodecContextPtr m_parserContext;
};

} // namespace semblance::media
