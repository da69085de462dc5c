// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/finding.h"

extern "C" {
#include <libavcodec/avcodec.h>
}

namespace semblance::doctor {

QList<Finding> examineDecoders()
{
    const std::pair<const char*, AVCodecID> codecs[] { { "h264", AV_CODEC_ID_H264 }, { "hevc", AV_CODEC_ID_HEVC }, { "av1", AV_CODEC_ID_AV1 },
        { "vp9", AV_CODEC_ID_VP9 }, { "vp8", AV_CODEC_ID_VP8 }, { "mpeg4", AV_CODEC_ID_MPEG4 }, { "mpeg2video", AV_CODEC_ID_MPEG2VIDEO },
        { "mjpeg", AV_CODEC_ID_MJPEG }, { "prores", AV_CODEC_ID_PRORES }, { "dvvideo", AV_CODEC_ID_DVVIDEO }, { "wmv3", AV_CODEC_ID_WMV3 },
        { "png", AV_CODEC_ID_PNG }, { "webp", AV_CODEC_ID_WEBP }, { "tiff", AV_CODEC_ID_TIFF }, { "bmp", AV_CODEC_ID_BMP } };
    QList<Finding> findings;
    for (const auto& [name, id] : codecs) {
        Finding finding { QStringLiteral("decoders"), QString::fromLatin1(name), {} };
        if (const AVCodec* decoder = avcodec_find_decoder(id)) {
            finding.value = QString::fromLatin1(decoder->name);
        } else {
            finding.state = State::Missing;
            finding.problem
                = Sentence::of("FFmpeg here has no decoder for %1: such files can't be opened; install a complete libavcodec.").arg(finding.name);
        }
        findings << finding;
    }
    return findings;
}

} // namespace semblance::doctor
