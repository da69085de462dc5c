// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/media_facts_json.h"

namespace semblance::cases {
namespace {

template <typename T> QJsonValue orNull(const std::optional<T>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

std::optional<double> number(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace

QJsonObject mediaFactsToJson(const media::MediaFacts& facts)
{
    return {
        { QStringLiteral("container"), facts.container },
        { QStringLiteral("codec"), facts.codec },
        { QStringLiteral("profile"), facts.profile },
        { QStringLiteral("pixel_format"), facts.pixelFormat },
        { QStringLiteral("coded_width"), facts.codedWidth },
        { QStringLiteral("coded_height"), facts.codedHeight },
        { QStringLiteral("width"), facts.width },
        { QStringLiteral("height"), facts.height },
        { QStringLiteral("rotation_degrees"), facts.rotationDegrees },
        { QStringLiteral("mirrored"), facts.mirrored },
        { QStringLiteral("stream_index"), facts.streamIndex },
        { QStringLiteral("frames"), facts.frames },
        { QStringLiteral("time_base_num"), facts.timeBaseNum },
        { QStringLiteral("time_base_den"), facts.timeBaseDen },
        { QStringLiteral("duration_s"), orNull(facts.durationSeconds) },
        { QStringLiteral("fps_mean"), orNull(facts.meanFrameRate) },
        { QStringLiteral("variable_frame_rate"), facts.variableFrameRate },
        { QStringLiteral("interlaced"), facts.interlaced },
        { QStringLiteral("still_image"), facts.stillImage },
        { QStringLiteral("bit_rate"), orNull(facts.bitRate) },
        { QStringLiteral("decoder"), facts.decoder },
    };
}

media::MediaFacts mediaFactsFromJson(const QJsonObject& json)
{
    const auto at = [&](const char* key) { return json.value(QLatin1String(key)); };
    media::MediaFacts facts;
    facts.container = at("container").toString();
    facts.codec = at("codec").toString();
    facts.profile = at("profile").toString();
    facts.pixelFormat = at("pixel_format").toString();
    facts.codedWidth = at("coded_width").toInt();
    facts.codedHeight = at("coded_height").toInt();
    facts.width = at("width").toInt();
    facts.height = at("height").toInt();
    facts.rotationDegrees = at("rotation_degrees").toInt();
    facts.mirrored = at("mirrored").toBool();
    facts.streamIndex = at("stream_index").toInt();
    facts.frames = at("frames").toInteger();
    facts.timeBaseNum = at("time_base_num").toInt();
    facts.timeBaseDen = at("time_base_den").toInt(1);
    facts.durationSeconds = number(at("duration_s"));
    facts.meanFrameRate = number(at("fps_mean"));
    facts.variableFrameRate = at("variable_frame_rate").toBool();
    facts.interlaced = at("interlaced").toBool();
    facts.stillImage = at("still_image").toBool();
    if (at("bit_rate").isDouble())
        facts.bitRate = at("bit_rate").toInteger();
    facts.decoder = at("decoder").toString();
    return facts;
}

} // namespace semblance::cases
