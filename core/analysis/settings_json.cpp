// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/settings_json.h"

namespace semblance::analysis {
namespace {

constexpr std::pair<model::Precision, const char*> kPrecisions[]
    = { { model::Precision::Float32, "fp32" }, { model::Precision::Float64, "fp64" }, { model::Precision::BFloat16, "bf16" } };
constexpr std::pair<model::Backend, const char*> kBackends[] = { { model::Backend::Automatic, "automatic" },
    { model::Backend::Reference, "reference" }, { model::Backend::OneDnn, "onednn" }, { model::Backend::Checked, "checked" } };
constexpr std::pair<Status, const char*> kStatuses[] = { { Status::Running, "running" }, { Status::Complete, "complete" },
    { Status::Partial, "partial" }, { Status::Cancelled, "cancelled" } };

template <typename T, std::size_t N> QString nameOf(const std::pair<T, const char*> (&table)[N], T value)
{
    for (const auto& [each, name] : table) {
        if (each == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template <typename T, std::size_t N> std::optional<T> valueOf(const std::pair<T, const char*> (&table)[N], const QString& name)
{
    for (const auto& [each, eachName] : table) {
        if (name == QLatin1String(eachName))
            return each;
    }
    return std::nullopt;
}

} // namespace

QJsonObject settingsToJson(const Settings& settings)
{
    const faces::FollowerSettings& follower = settings.follower;
    return {
        { QStringLiteral("every"), settings.every },
        { QStringLiteral("max_frames"), settings.maxFrames ? QJsonValue(*settings.maxFrames) : QJsonValue(QJsonValue::Null) },
        { QStringLiteral("threshold"), settings.threshold },
        { QStringLiteral("precision"), precisionName(settings.precision) },
        { QStringLiteral("backend"), backendName(settings.backend) },
        { QStringLiteral("device"), settings.device },
        { QStringLiteral("threads"), settings.threads },
        { QStringLiteral("face_detector"), follower.detector },
        { QStringLiteral("face_detector_weights"),
            follower.detectorWeights.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(follower.detectorWeights) },
        { QStringLiteral("smallest_face"), follower.smallestFace },
        { QStringLiteral("detect_every"), follower.detectEvery },
    };
}

Settings settingsFromJson(const QJsonObject& json)
{
    const auto at = [&](const char* key) { return json.value(QLatin1String(key)); };
    const Settings defaults;
    Settings settings;
    settings.every = at("every").toInt(defaults.every);
    if (at("max_frames").isDouble())
        settings.maxFrames = at("max_frames").toInteger();
    settings.threshold = at("threshold").toDouble(defaults.threshold);
    settings.precision = precisionFromName(at("precision").toString()).value_or(defaults.precision);
    settings.backend = backendFromName(at("backend").toString()).value_or(model::Backend::Reference);
    settings.device = at("device").toString(defaults.device);
    settings.threads = at("threads").toInt(defaults.threads);
    settings.follower.detector = at("face_detector").toString(defaults.follower.detector);
    settings.follower.detectorWeights = at("face_detector_weights").toString();
    settings.follower.smallestFace = at("smallest_face").toInt(defaults.follower.smallestFace);
    settings.follower.detectEvery = at("detect_every").toInt(defaults.follower.detectEvery);
    return settings;
}

QString precisionName(model::Precision precision)
{
    return nameOf(kPrecisions, precision);
}

std::optional<model::Precision> precisionFromName(const QString& name)
{
    return valueOf(kPrecisions, name);
}

QString backendName(model::Backend backend)
{
    return nameOf(kBackends, backend);
}

std::optional<model::Backend> backendFromName(const QString& name)
{
    return valueOf(kBackends, name);
}

QString statusName(Status status)
{
    return nameOf(kStatuses, status);
}

std::optional<Status> statusFromName(const QString& name)
{
    return valueOf(kStatuses, name);
}

} // namespace semblance::analysis
