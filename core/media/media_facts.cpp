// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_facts.h"

#include <QFile>
#include <algorithm>

namespace semblance::media {
namespace {
/// Time stamps of a constant rate, rounded to the time base by a chain of programs, differ by up to this many ticks.
constexpr qint64 kRoundingTicks = 2;

std::optional<double> duration(const Demuxer& demuxer, const QList<FrameEntry>& frames)
{
    const AVStream& stream = demuxer.stream();
    if (demuxer.isPicture())
        return std::nullopt;
    if (stream.duration != AV_NOPTS_VALUE && stream.duration > 0)
        return static_cast<double>(stream.duration) * stream.time_base.num / stream.time_base.den;
    const AVFormatContext& format = demuxer.format();
    if (format.duration != AV_NOPTS_VALUE && format.duration > 0 && format.duration_estimation_method != AVFMT_DURATION_FROM_BITRATE)
        return static_cast<double>(format.duration) / AV_TIME_BASE;
    if (frames.size() > 1 && frames.first().timeSeconds && frames.last().timeSeconds)
        return *frames.last().timeSeconds - *frames.first().timeSeconds;
    return std::nullopt;
}

struct Rate {
    std::optional<double> mean;
    bool variable = false;
};

Rate rateOf(const AVStream& stream, const QList<FrameEntry>& frames)
{
    Rate rate;
    if (frames.size() < 2)
        return rate;
    qint64 shortest = std::numeric_limits<qint64>::max();
    qint64 longest = std::numeric_limits<qint64>::min();
    bool complete = frames.first().pts.has_value();
    for (qsizetype i = 1; i < frames.size() && complete; ++i) {
        complete = frames[i].pts.has_value();
        if (complete) {
            const qint64 step = *frames[i].pts - *frames[i - 1].pts;
            shortest = std::min(shortest, step);
            longest = std::max(longest, step);
        }
    }
    if (complete && *frames.last().pts > *frames.first().pts) {
        const double ticks = static_cast<double>(*frames.last().pts - *frames.first().pts);
        rate.mean = static_cast<double>(frames.size() - 1) * stream.time_base.den / (ticks * stream.time_base.num);
        rate.variable = longest - shortest > kRoundingTicks;
    } else if (stream.avg_frame_rate.num > 0 && stream.avg_frame_rate.den > 0) {
        rate.mean = av_q2d(stream.avg_frame_rate);
    }
    return rate;
}
} // namespace

Orientation streamOrientation(const Demuxer& demuxer, const QString& path)
{
    if (demuxer.isPicture()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto tag = exifOrientation(file.readAll());
        return tag ? orientationFromExif(*tag) : Orientation {};
    }
    const auto* matrix = av_stream_get_side_data(&demuxer.stream(), AV_PKT_DATA_DISPLAYMATRIX, nullptr);
    return matrix ? orientationFromDisplayMatrix(reinterpret_cast<const std::int32_t*>(matrix)) : Orientation {};
}

MediaFacts collectFacts(const Demuxer& demuxer, const FrameTable& table, Orientation orientation, const QString& decoder)
{
    const AVStream& stream = demuxer.stream();
    const AVCodecParameters& parameters = *stream.codecpar;
    MediaFacts facts;
    facts.container = QString::fromUtf8(demuxer.format().iformat->name);
    facts.codec = QString::fromUtf8(avcodec_get_name(parameters.codec_id));
    if (const char* profile = avcodec_profile_name(parameters.codec_id, parameters.profile))
        facts.profile = QString::fromUtf8(profile);
    if (const char* format = av_get_pix_fmt_name(static_cast<AVPixelFormat>(table.pixelFormat)))
        facts.pixelFormat = QString::fromUtf8(format);
    facts.codedWidth = table.width;
    facts.codedHeight = table.height;
    facts.width = orientation.swapsSides() ? table.height : table.width;
    facts.height = orientation.swapsSides() ? table.width : table.height;
    facts.rotationDegrees = orientation.clockwiseDegrees;
    facts.mirrored = orientation.mirrored;
    facts.streamIndex = stream.index;
    facts.frames = table.frames.size();
    facts.skippedAtStart = table.skippedAtStart;
    facts.timeBaseNum = stream.time_base.num;
    facts.timeBaseDen = stream.time_base.den;
    facts.durationSeconds = duration(demuxer, table.frames);
    const Rate rate = rateOf(stream, table.frames);
    facts.meanFrameRate = rate.mean;
    facts.variableFrameRate = rate.variable;
    facts.interlaced = table.interlaced || (parameters.field_order > AV_FIELD_PROGRESSIVE);
    facts.stillImage = demuxer.isPicture();
    if (parameters.bit_rate > 0)
        facts.bitRate = parameters.bit_rate;
    facts.decoder = decoder;
    return facts;
}

} // namespace semblance::media
