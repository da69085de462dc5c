// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/software_versions.h"
#include "core/dataset/extraction/extract.h"

namespace semblance::dataset {
namespace {

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QJsonObject toJson(const ExtractOptions& options)
{
    return {
        { QStringLiteral("frames_per_video"), options.framesPerVideo ? QJsonValue(*options.framesPerVideo) : QJsonValue(QJsonValue::Null) },
        { QStringLiteral("every"), options.framesPerVideo ? QJsonValue(QJsonValue::Null) : QJsonValue(options.every) },
        { QStringLiteral("faces"), options.allTracks ? QStringLiteral("all") : QStringLiteral("largest") },
        { QStringLiteral("smallest_face"), options.smallestFace },
        { QStringLiteral("detector"), options.detector },
        { QStringLiteral("detector_weights"), orNull(options.detectorWeights) },
        { QStringLiteral("format"), options.jpeg ? QStringLiteral("jpeg") : QStringLiteral("png") },
    };
}

Result<ExtractOptions> extractOptionsFromJson(const QJsonObject& json)
{
    ExtractOptions options;
    QString wrong;
    const auto number = [&](const char* key) {
        const QJsonValue value = json.value(QLatin1String(key));
        const int whole = value.toInt(-1);
        if (whole < 1 && wrong.isEmpty())
            wrong = QString::fromLatin1(key);
        return whole;
    };
    const auto choice = [&](const char* key, const char* ifTrue, const char* ifFalse) {
        const QString value = json.value(QLatin1String(key)).toString();
        if (value != QLatin1String(ifTrue) && value != QLatin1String(ifFalse) && wrong.isEmpty())
            wrong = QString::fromLatin1(key);
        return value == QLatin1String(ifTrue);
    };
    if (json.value(QStringLiteral("frames_per_video")).isNull()) {
        options.framesPerVideo.reset();
        options.every = number("every");
    } else {
        options.framesPerVideo = number("frames_per_video");
    }
    options.allTracks = choice("faces", "all", "largest");
    options.smallestFace = number("smallest_face");
    options.detector = json.value(QStringLiteral("detector")).toString();
    options.detectorWeights = json.value(QStringLiteral("detector_weights")).toString();
    options.jpeg = choice("format", "jpeg", "png");
    if (!wrong.isEmpty())
        return failure(Error::Kind::File,
            Sentence::of("The dataset's manifest is damaged (its settings have no sensible '%1'); scan the dataset into a new folder.").arg(wrong));
    return options;
}

QJsonObject extractionSettings(const ExtractOptions& options, const ScanOptions& scan)
{
    QJsonObject settings = toJson(options);
    settings.insert(QStringLiteral("scan"),
        QJsonObject { { QStringLiteral("layout"), orNull(scan.layout) }, { QStringLiteral("compression"), orNull(scan.compression) },
            { QStringLiteral("mapping"), orNull(scan.mapping) }, { QStringLiteral("labels"), orNull(scan.labelFile) },
            { QStringLiteral("unobserved_as_no"), scan.unobservedAsNo } });
    settings.insert(QStringLiteral("software"), softwareVersions());
    return settings;
}

} // namespace semblance::dataset
