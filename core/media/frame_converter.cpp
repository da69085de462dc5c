// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/frame_converter.h"

extern "C" {
#include <libavutil/opt.h>
}
#include <utility>

namespace semblance::media {
namespace {
constexpr int kHighDefinitionLines = 720;

bool isJpegFormat(int format)
{
    return format == AV_PIX_FMT_YUVJ420P || format == AV_PIX_FMT_YUVJ422P || format == AV_PIX_FMT_YUVJ444P || format == AV_PIX_FMT_YUVJ440P
        || format == AV_PIX_FMT_YUVJ411P;
}

int matrixOf(const AVFrame& frame, bool jpeg)
{
    switch (frame.colorspace) {
    case AVCOL_SPC_BT709:
        return SWS_CS_ITU709;
    case AVCOL_SPC_FCC:
        return SWS_CS_FCC;
    case AVCOL_SPC_BT470BG:
    case AVCOL_SPC_SMPTE170M:
        return SWS_CS_ITU601;
    case AVCOL_SPC_SMPTE240M:
        return SWS_CS_SMPTE240M;
    case AVCOL_SPC_BT2020_NCL:
    case AVCOL_SPC_BT2020_CL:
        return SWS_CS_BT2020;
    default:
        return jpeg || frame.height < kHighDefinitionLines ? SWS_CS_ITU601 : SWS_CS_ITU709;
    }
}

/// Moves row-major RGB to its displayed place. Mirrored first, then turned clockwise.
std::vector<std::uint8_t> oriented(const std::vector<std::uint8_t>& in, int width, int height, Orientation orientation)
{
    const int outWidth = orientation.swapsSides() ? height : width;
    std::vector<std::uint8_t> out(in.size());
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const int sx = orientation.mirrored ? width - 1 - x : x;
            int dx = sx;
            int dy = y;
            switch (orientation.clockwiseDegrees) {
            case 90:
                dx = height - 1 - y;
                dy = sx;
                break;
            case 180:
                dx = width - 1 - sx;
                dy = height - 1 - y;
                break;
            case 270:
                dx = y;
                dy = width - 1 - sx;
                break;
            default:
                break;
            }
            const auto* from
                = in.data() + (static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)) * 3;
            auto* to = out.data() + (static_cast<std::size_t>(dy) * static_cast<std::size_t>(outWidth) + static_cast<std::size_t>(dx)) * 3;
            to[0] = from[0];
            to[1] = from[1];
            to[2] = from[2];
        }
    }
    return out;
}
} // namespace

bool FrameConverter::prepare(const AVFrame& frame)
{
    const bool jpeg = isJpegFormat(frame.format);
    Source source { frame.width, frame.height, frame.format, matrixOf(frame, jpeg), jpeg || frame.color_range == AVCOL_RANGE_JPEG,
        frame.chroma_location };
    if (source.chroma == AVCHROMA_LOC_UNSPECIFIED)
        source.chroma = jpeg ? AVCHROMA_LOC_CENTER : AVCHROMA_LOC_LEFT;
    if ((m_sws || m_quick) && source == m_source)
        return true;
    m_sws.reset();
    m_quick.reset();
    const AVPixFmtDescriptor* descriptor = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(frame.format));
    int x = 0;
    int y = 0;
    const bool placed = descriptor && (descriptor->log2_chroma_w || descriptor->log2_chroma_h)
        && avcodec_enum_to_chroma_pos(&x, &y, static_cast<AVChromaLocation>(source.chroma)) >= 0;
    const int* coefficients = sws_getCoefficients(source.matrix);
    if ((frame.format == AV_PIX_FMT_YUV420P || frame.format == AV_PIX_FMT_YUVJ420P) && placed
        && Yuv420ToRgb::takes(frame.width, frame.height)) {
        m_quick.emplace(Yuv420ToRgb::Format { frame.width, frame.height, coefficients, source.fullRange, x, y });
        m_source = source;
        return true;
    }
    m_sws.reset(sws_alloc_context());
    SwsContext* sws = m_sws.get();
    av_opt_set_int(sws, "srcw", frame.width, 0);
    av_opt_set_int(sws, "srch", frame.height, 0);
    av_opt_set_int(sws, "src_format", frame.format, 0);
    av_opt_set_int(sws, "dstw", frame.width, 0);
    av_opt_set_int(sws, "dsth", frame.height, 0);
    av_opt_set_int(sws, "dst_format", AV_PIX_FMT_RGB24, 0);
    av_opt_set_int(sws, "src_range", source.fullRange, 0);
    av_opt_set_int(sws, "dst_range", 1, 0);
    av_opt_set_int(sws, "sws_flags", SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT | SWS_FULL_CHR_H_INP | SWS_BITEXACT, 0);
    if (placed) {
        if (descriptor->log2_chroma_w)
            av_opt_set_int(sws, "src_h_chr_pos", x, 0);
        if (descriptor->log2_chroma_h)
            av_opt_set_int(sws, "src_v_chr_pos", y, 0);
    }
    sws_setColorspaceDetails(sws, coefficients, source.fullRange, sws_getCoefficients(SWS_CS_DEFAULT), 1, 0, 1 << 16, 1 << 16);
    if (sws_init_context(sws, nullptr, nullptr) < 0) {
        m_sws.reset();
        return false;
    }
    m_source = source;
    return true;
}

Result<RgbImage> FrameConverter::convert(const AVFrame& frame, Orientation orientation)
{
    if (!prepare(frame)) {
        const char* name = av_get_pix_fmt_name(static_cast<AVPixelFormat>(frame.format));
        return failure(
            Error::Kind::Media, Sentence::of("Pixel format %1 cannot be shown as RGB.").arg(QString::fromUtf8(name ? name : "?")));
    }
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(frame.width) * static_cast<std::size_t>(frame.height) * 3);
    std::uint8_t* planes[4] = { pixels.data(), nullptr, nullptr, nullptr };
    const int strides[4] = { frame.width * 3, 0, 0, 0 };
    const auto plane = [&](int n) { return Yuv420ToRgb::Plane { frame.data[n], frame.linesize[n] }; };
    if (m_quick)
        m_quick->convert(plane(0), plane(1), plane(2), pixels.data());
    else if (sws_scale(m_sws.get(), frame.data, frame.linesize, 0, frame.height, planes, strides) != frame.height)
        return failure(Error::Kind::Media, Sentence::of("The frame could not be converted to RGB."));
    if (orientation.isIdentity())
        return RgbImage(frame.width, frame.height, std::move(pixels));
    auto turned = oriented(pixels, frame.width, frame.height, orientation);
    return orientation.swapsSides() ? RgbImage(frame.height, frame.width, std::move(turned))
                                    : RgbImage(frame.width, frame.height, std::move(turned));
}

} // namespace semblance::media
