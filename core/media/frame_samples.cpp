// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/frame_samples.h"

#include "core/media/libav.h"

#include <cstdint>

namespace semblance::media {
namespace {

QString componentName(const AVPixFmtDescriptor& descriptor, int component)
{
    static constexpr const char* kRgb[] = { "R", "G", "B", "A" };
    static constexpr const char* kYuv[] = { "Y", "Cb", "Cr", "A" };
    if (descriptor.flags & AV_PIX_FMT_FLAG_PAL)
        return QStringLiteral("index");
    if (descriptor.flags & AV_PIX_FMT_FLAG_RGB)
        return QString::fromLatin1(kRgb[component]);
    if (descriptor.nb_components <= 2)
        return component == 0 ? QStringLiteral("Y") : QStringLiteral("A");
    return QString::fromLatin1(kYuv[component]);
}

} // namespace

FrameSamples::FrameSamples(const AVFrame& frame, Orientation orientation)
    : m_frame(av_frame_clone(&frame), [](const AVFrame* f) { LibavDeleter()(const_cast<AVFrame*>(f)); })
    , m_orientation(orientation)
{
}

QList<SampleValue> FrameSamples::at(int x, int y) const
{
    if (!m_frame)
        return {};
    const AVFrame& frame = *m_frame;
    const int width = m_orientation.swapsSides() ? frame.height : frame.width;
    const int height = m_orientation.swapsSides() ? frame.width : frame.height;
    const AVPixFmtDescriptor* descriptor = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(frame.format));
    if (x < 0 || y < 0 || x >= width || y >= height || !descriptor || (descriptor->flags & AV_PIX_FMT_FLAG_HWACCEL))
        return {};
    // Back from the display: turned clockwise after mirroring.
    int sx = x;
    int sy = y;
    switch (m_orientation.clockwiseDegrees) {
    case 90:
        sx = y;
        sy = width - 1 - x;
        break;
    case 180:
        sx = width - 1 - x;
        sy = height - 1 - y;
        break;
    case 270:
        sx = height - 1 - y;
        sy = x;
        break;
    default:
        break;
    }
    if (m_orientation.mirrored)
        sx = frame.width - 1 - sx;
    const std::uint8_t* planes[4] = { frame.data[0], frame.data[1], frame.data[2], frame.data[3] };
    QList<SampleValue> values;
    for (int component = 0; component < descriptor->nb_components; ++component) {
        const bool chroma
            = (component == 1 || component == 2) && descriptor->nb_components > 2 && !(descriptor->flags & AV_PIX_FMT_FLAG_RGB);
        std::uint16_t value = 0;
        av_read_image_line(&value, planes, frame.linesize, descriptor, chroma ? sx >> descriptor->log2_chroma_w : sx,
            chroma ? sy >> descriptor->log2_chroma_h : sy, component, 1, 0);
        values << SampleValue { componentName(*descriptor, component), value };
    }
    return values;
}

} // namespace semblance::media
