// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/stream_details.h"

#include "core/media/gop.h"
#include "core/media/iso_boxes.h"
#include "core/media/tag_list.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace semblance::media {
namespace {

constexpr unsigned kMostStreams = 64;

QString name(const char* text)
{
    const QString known = QString::fromUtf8(text);
    return known == QStringLiteral("unknown") || known == QStringLiteral("reserved") || known == QStringLiteral("unspecified") ? QString()
                                                                                                                               : known;
}

QString kindOf(AVMediaType type)
{
    return name(av_get_media_type_string(type));
}

QString tagText(const AVCodecParameters& parameters)
{
    char text[AV_FOURCC_MAX_STRING_SIZE] = {};
    return parameters.codec_tag == 0 ? QString() : QString::fromLatin1(av_fourcc_make_string(text, parameters.codec_tag));
}

/// As the standards write it: H.264 A.3, H.265 A.4, AV1 A.3.
QString levelText(const AVCodecParameters& parameters)
{
    const int level = parameters.level;
    if (level < 0)
        return {};
    switch (parameters.codec_id) {
    case AV_CODEC_ID_H264:
        return level == 9 ? QStringLiteral("1b") : QString::number(level / 10.0, 'f', 1);
    case AV_CODEC_ID_HEVC:
        return QString::number(level / 30.0, 'f', 1);
    case AV_CODEC_ID_AV1:
        return level > 23 ? QString() : QStringLiteral("%1.%2").arg(2 + level / 4).arg(level % 4);
    default:
        return QString::number(level);
    }
}

std::optional<double> seconds(qint64 value, AVRational base)
{
    const auto known = timestamp(value);
    return known && base.den > 0 ? std::optional(static_cast<double>(*known) * base.num / base.den) : std::nullopt;
}

QString valueOf(const AVDictionary* tags, const char* key)
{
    const AVDictionaryEntry* entry = av_dict_get(tags, key, nullptr, 0);
    return entry ? QString::fromUtf8(entry->value).left(kLongestTag) : QString();
}

StreamFacts describe(const AVStream& stream)
{
    const AVCodecParameters& parameters = *stream.codecpar;
    StreamFacts facts;
    facts.index = stream.index;
    facts.kind = kindOf(parameters.codec_type);
    facts.codec = parameters.codec_id == AV_CODEC_ID_NONE ? QString() : QString::fromUtf8(avcodec_get_name(parameters.codec_id));
    facts.profile = name(avcodec_profile_name(parameters.codec_id, parameters.profile));
    facts.tag = tagText(parameters);
    facts.language = valueOf(stream.metadata, "language");
    facts.handler = valueOf(stream.metadata, "handler_name");
    if (parameters.bit_rate > 0)
        facts.bitRate = parameters.bit_rate;
    facts.startSeconds = seconds(stream.start_time, stream.time_base);
    facts.durationSeconds = seconds(stream.duration, stream.time_base);
    if (stream.nb_frames > 0)
        facts.frames = stream.nb_frames;
    if (parameters.codec_type == AVMEDIA_TYPE_VIDEO)
        facts.format = QStringLiteral("%1 x %2").arg(parameters.width).arg(parameters.height);
    else if (parameters.codec_type == AVMEDIA_TYPE_AUDIO)
        facts.format = QStringLiteral("%1 Hz, %2 ch").arg(parameters.sample_rate).arg(parameters.ch_layout.nb_channels);
    facts.attachedPicture = stream.disposition & AV_DISPOSITION_ATTACHED_PIC;
    return facts;
}

void addTags(TagList& list, const QString& group, const AVDictionary* tags)
{
    const AVDictionaryEntry* entry = nullptr;
    while ((entry = av_dict_get(tags, "", entry, AV_DICT_IGNORE_SUFFIX)))
        list.add({ QStringLiteral("container"), group, QString::fromUtf8(entry->key), QString::fromUtf8(entry->value) });
}

std::optional<qint64> measuredRate(const Demuxer& demuxer, const PacketIndex& index)
{
    const auto length = seconds(demuxer.stream().duration, demuxer.stream().time_base);
    if (demuxer.isPicture() || !length || *length <= 0)
        return std::nullopt;
    double bytes = 0;
    for (const PacketEntry& packet : index.packets)
        bytes += packet.size;
    return std::llround(8 * bytes / *length);
}

} // namespace

MediaDetails streamDetails(const Demuxer& demuxer, const PacketIndex& index, const QString& path)
{
    const AVStream& stream = demuxer.stream();
    const AVFormatContext& format = demuxer.format();
    const AVCodecParameters& parameters = *stream.codecpar;
    MediaDetails details;
    details.level = levelText(parameters);
    details.codecTag = tagText(parameters);
    details.colourRange = name(av_color_range_name(parameters.color_range));
    details.colourMatrix = name(av_color_space_name(parameters.color_space));
    details.colourPrimaries = name(av_color_primaries_name(parameters.color_primaries));
    details.colourTransfer = name(av_color_transfer_name(parameters.color_trc));
    details.chromaLocation = name(av_chroma_location_name(parameters.chroma_location));
    if (const AVRational aspect = stream.sample_aspect_ratio.num > 0 ? stream.sample_aspect_ratio : parameters.sample_aspect_ratio;
        aspect.num > 0)
        details.sampleAspectRatio = QStringLiteral("%1:%2").arg(aspect.num).arg(aspect.den);
    for (int i = 0; i < stream.nb_side_data; ++i)
        details.sideData << name(av_packet_side_data_name(stream.side_data[i].type));
    if (format.bit_rate > 0 && !demuxer.isPicture())
        details.overallBitRate = format.bit_rate;
    details.measuredBitRate = measuredRate(demuxer, index);
    details.hiddenByEdits = std::ranges::count_if(index.packets, [](const PacketEntry& p) { return p.discard && !p.hidden; });
    if (!demuxer.isPicture())
        details.gop = gopFacts(index);

    TagList tags;
    addTags(tags, QStringLiteral("file"), format.metadata);
    for (unsigned i = 0; i < format.nb_streams && i < kMostStreams; ++i) {
        details.streams.append(describe(*format.streams[i]));
        addTags(tags, QStringLiteral("stream %1").arg(i), format.streams[i]->metadata);
    }
    if (QByteArrayView(format.iformat->name).startsWith("mov")) {
        if (QFile file(path); file.open(QIODevice::ReadOnly)) {
            const IsoFacts iso = isoFacts(file);
            details.brands = iso.brands;
            details.boxes = iso.boxes;
            details.edits = iso.edits;
            for (const MetadataTag& tag : iso.tags)
                tags.add(tag);
        }
    }
    details.tags = tags.tags();
    details.tagsLeftOut = tags.leftOut();
    return details;
}

} // namespace semblance::media
