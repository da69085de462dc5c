// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_json.h"

#include "core/media/media_details_json.h"

namespace semblance::media {
namespace {

template <typename T> QJsonValue orNull(const std::optional<T>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

std::optional<double> number(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}
} // namespace

QJsonObject toJson(const MediaFacts& facts)
{
    return {
        { QStringLiteral("container"), orNull(facts.container) },
        { QStringLiteral("codec"), orNull(facts.codec) },
        { QStringLiteral("profile"), orNull(facts.profile) },
        { QStringLiteral("pixel_format"), orNull(facts.pixelFormat) },
        { QStringLiteral("coded_width"), facts.codedWidth },
        { QStringLiteral("coded_height"), facts.codedHeight },
        { QStringLiteral("width"), facts.width },
        { QStringLiteral("height"), facts.height },
        { QStringLiteral("rotation_deg"), facts.rotationDegrees },
        { QStringLiteral("mirrored"), facts.mirrored },
        { QStringLiteral("stream"), facts.streamIndex },
        { QStringLiteral("frames"), facts.frames },
        { QStringLiteral("skipped_at_start"), facts.skippedAtStart },
        { QStringLiteral("time_base"), QJsonArray { facts.timeBaseNum, facts.timeBaseDen } },
        { QStringLiteral("duration_s"), orNull(facts.durationSeconds) },
        { QStringLiteral("fps_mean"), orNull(facts.meanFrameRate) },
        { QStringLiteral("variable_frame_rate"), facts.variableFrameRate },
        { QStringLiteral("interlaced"), facts.interlaced },
        { QStringLiteral("still_image"), facts.stillImage },
        { QStringLiteral("bit_rate"), orNull(facts.bitRate) },
        { QStringLiteral("decoder"), orNull(facts.decoder) },
        { QStringLiteral("details"), facts.details ? QJsonValue(toJson(*facts.details)) : QJsonValue() },
    };
}

MediaFacts factsFromJson(const QJsonObject& json)
{
    const auto at = [&json](const char* key) { return json.value(QLatin1String(key)); };
    MediaFacts facts;
    facts.container = at("container").toString();
    facts.codec = at("codec").toString();
    facts.profile = at("profile").toString();
    facts.pixelFormat = at("pixel_format").toString();
    facts.codedWidth = at("coded_width").toInt();
    facts.codedHeight = at("coded_height").toInt();
    facts.width = at("width").toInt();
    facts.height = at("height").toInt();
    facts.rotationDegrees = at("rotation_deg").toInt();
    facts.mirrored = at("mirrored").toBool();
    facts.streamIndex = at("stream").toInt();
    facts.frames = at("frames").toInteger();
    facts.skippedAtStart = at("skipped_at_start").toInteger();
    facts.timeBaseNum = at("time_base").toArray().at(0).toInt(0);
    facts.timeBaseDen = at("time_base").toArray().at(1).toInt(1);
    facts.durationSeconds = number(at("duration_s"));
    facts.meanFrameRate = number(at("fps_mean"));
    facts.variableFrameRate = at("variable_frame_rate").toBool();
    facts.interlaced = at("interlaced").toBool();
    facts.stillImage = at("still_image").toBool();
    if (const auto rate = at("bit_rate"); rate.isDouble())
        facts.bitRate = rate.toInteger();
    facts.decoder = at("decoder").toString();
    if (const auto details = at("details"); details.isObject())
        facts.details = std::make_shared<const MediaDetails>(detailsFromJson(details.toObject()));
    return facts;
}

QJsonObject toJson(const FrameEntry& entry)
{
    return {
        { QStringLiteral("ordinal"), entry.ordinal },
        { QStringLiteral("pts"), orNull(entry.pts) },
        { QStringLiteral("time_s"), orNull(entry.timeSeconds) },
        { QStringLiteral("key"), entry.keyFrame },
        { QStringLiteral("picture_type"), QString(QLatin1Char(entry.pictureType)) },
    };
}

QJsonArray toJson(const QList<MediaProblem>& problems)
{
    QJsonArray out;
    for (const MediaProblem& problem : problems)
        out.append(QJsonObject { { QStringLiteral("frame"), orNull(problem.frame) }, { QStringLiteral("what"), problem.what } });
    return out;
}

} // namespace semblance::media
