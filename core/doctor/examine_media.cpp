// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/finding.h"

#include "core/media/process/decoding_process.h"

extern "C" {
#include <libavcodec/avcodec.h>
}

namespace semblance::doctor {
namespace {

Finding decodingProcess()
{
    using media::DecodingProcess;
    Finding finding { QStringLiteral("decoders"), QStringLiteral("process"), DecodingProcess::program() };
    if (!DecodingProcess::isUsed()) {
        finding.state = State::Missing;
        finding.problem = Sentence::of("Foreign files are decoded in the program itself (SEMBLANCE_DECODING=in-process): a hostile one can end it or "
                                       "take it over; unset that for casework.");
        return finding;
    }
    auto process = DecodingProcess::start();
    const auto isConfined = process ? (*process)->isConfined() : std::nullopt;
    if (!process || !isConfined) {
        finding.state = State::Broken;
        finding.problem = process ? Sentence::of("The program's part that decodes, '%1', ends at once (%2); install the program again.")
                                        .arg(finding.value, (*process)->whyEnded())
                                  : process.error().sentence;
    } else if (!*isConfined) {
        finding.state = State::Missing;
        finding.problem = Sentence::of("This system has no filter for system calls (seccomp): the process that decodes foreign files can do what you can.");
    } else {
        finding.value += QStringLiteral(", confined");
    }
    return finding;
}

} // namespace

QList<Finding> examineDecoders()
{
    const std::pair<const char*, AVCodecID> codecs[] { { "h264", AV_CODEC_ID_H264 }, { "hevc", AV_CODEC_ID_HEVC }, { "av1", AV_CODEC_ID_AV1 },
        { "vp9", AV_CODEC_ID_VP9 }, { "vp8", AV_CODEC_ID_VP8 }, { "mpeg4", AV_CODEC_ID_MPEG4 }, { "mpeg2video", AV_CODEC_ID_MPEG2VIDEO },
        { "mjpeg", AV_CODEC_ID_MJPEG }, { "prores", AV_CODEC_ID_PRORES }, { "dvvideo", AV_CODEC_ID_DVVIDEO }, { "wmv3", AV_CODEC_ID_WMV3 },
        { "png", AV_CODEC_ID_PNG }, { "webp", AV_CODEC_ID_WEBP }, { "tiff", AV_CODEC_ID_TIFF }, { "bmp", AV_CODEC_ID_BMP } };
    QList<Finding> findings { decodingProcess() };
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
