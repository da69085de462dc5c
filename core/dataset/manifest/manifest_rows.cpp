// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/manifest/manifest_rows.h"

#include "core/base/software_versions.h"
#include "core/faces/landmark_blob.h"

#include <QDir>
#include <limits>

namespace semblance::dataset::rows {
namespace {

template <typename Enum> struct Name {
    Enum value;
    const char* text;
};

constexpr Name<VideoState> kStates[] = { { VideoState::Pending, "pending" }, { VideoState::Done, "done" },
    { VideoState::NoFace, "no_face" }, { VideoState::Failed, "failed" } };
constexpr Name<ItemKind> kItemKinds[] = { { ItemKind::Video, "video" }, { ItemKind::Image, "image" }, { ItemKind::Frames, "frames" } };
constexpr Name<SampleKind> kSampleKinds[]
    = { { SampleKind::Real, "real" }, { SampleKind::Forged, "forged" }, { SampleKind::Augmented, "augmented" } };
constexpr Name<ReviewRow::Action> kActions[]
    = { { ReviewRow::Action::Accept, "accept" }, { ReviewRow::Action::Reject, "reject" }, { ReviewRow::Action::Relabel, "relabel" } };

template <typename Enum, std::size_t N> QString nameIn(const Name<Enum> (&names)[N], Enum value)
{
    for (const auto& each : names) {
        if (each.value == value)
            return QString::fromLatin1(each.text);
    }
    return {};
}

/// The schema's CHECK allows no other text.
template <typename Enum, std::size_t N> Enum valueIn(const Name<Enum> (&names)[N], const QString& text)
{
    for (const auto& each : names) {
        if (text == QLatin1String(each.text))
            return each.value;
    }
    return names[0].value;
}

} // namespace

const char* const kVideoColumns = "v.id, v.path, v.kind, v.method, v.compression, v.identity, v.source_identity, v.split, v.label_key, "
                                  "v.labels, v.state, v.problem, v.sha256, v.bytes, v.frames, v.width, v.height";
const char* const kCropColumns = "c.id, c.video_id, c.frame, c.pts, c.time_s, c.frame_sha256, c.track, c.box_x, c.box_y, c.box_width, "
                                 "c.box_height, c.landmarks, c.crop_landmarks, c.detection_confidence, c.size_px, c.sharpness, c.yaw_deg, "
                                 "c.landmark_confidence, c.file, c.file_sha256";
const char* const kSampleColumns = "s.id, s.kind, s.method, s.region, s.target_crop, s.source_crop, s.expansion_id, s.identity, s.split, "
                                   "d.labels, s.file, s.file_sha256, s.seed, s.landmark_distance, s.recipe, d.reason, s.labels, s.rejected";

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString nowUtc()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

QString program()
{
    return QStringLiteral("semblance %1").arg(softwareVersions().value(QStringLiteral("version")).toString());
}

QString name(VideoState state)
{
    return nameIn(kStates, state);
}

QString name(ItemKind kind)
{
    return nameIn(kItemKinds, kind);
}

QString name(SampleKind kind)
{
    return nameIn(kSampleKinds, kind);
}

QString name(ReviewRow::Action action)
{
    return nameIn(kActions, action);
}

ReviewRow::Action actionFromName(const QString& text)
{
    return valueIn(kActions, text);
}

bool run(Transaction& tx, QSqlQuery& query, std::initializer_list<QVariant> values)
{
    int column = 0;
    for (const QVariant& value : values)
        query.bindValue(column++, value);
    return tx.exec(query);
}

std::optional<qint64> Reader::integer(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

std::optional<double> Reader::real(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

double Reader::realOrNan(int column) const
{
    return real(column).value_or(std::numeric_limits<double>::quiet_NaN());
}

void Reader::damaged(const Sentence& what) const
{
    m_tx.fail({ Error::Kind::File, Sentence::of("The manifest '%1' is damaged (%2); use a backup copy of it.").arg(m_path, what) });
}

LabelVector Reader::labels(int column) const
{
    auto labels = labelsFromText(text(column), m_hierarchy);
    if (!labels)
        damaged(Sentence::of("the labels '%1' of row %2 have another form").arg(text(column), text(0)));
    return labels.value_or(LabelVector());
}

QString Reader::fileBelow(int column) const
{
    const QString file = text(column);
    if (QDir::isAbsolutePath(file) || file.split(QLatin1Char('/')).contains(QStringLiteral("..")))
        damaged(Sentence::of("the file '%1' lies outside its folder").arg(file));
    return file;
}

VideoRow Reader::video(int first) const
{
    VideoRow video;
    video.id = m_query.value(first).toLongLong();
    video.item.path = text(first + 1);
    video.item.kind = valueIn(kItemKinds, text(first + 2));
    video.item.method = text(first + 3);
    video.item.compression = text(first + 4);
    video.item.identity = text(first + 5);
    video.item.sourceIdentity = text(first + 6);
    video.item.split = text(first + 7);
    video.item.labelKey = text(first + 8);
    video.item.labels = labels(first + 9);
    video.state = valueIn(kStates, text(first + 10));
    video.problem = text(first + 11);
    video.sha256 = text(first + 12).toLatin1();
    video.bytes = integer(first + 13);
    video.frames = integer(first + 14);
    const auto narrow = [](std::optional<qint64> value) { return value ? std::optional(static_cast<int>(*value)) : std::nullopt; };
    video.width = narrow(integer(first + 15));
    video.height = narrow(integer(first + 16));
    return video;
}

CropRow Reader::crop(int first) const
{
    CropRow crop;
    crop.id = m_query.value(first).toLongLong();
    crop.video = m_query.value(first + 1).toLongLong();
    crop.frame = m_query.value(first + 2).toLongLong();
    crop.pts = integer(first + 3);
    crop.timeSeconds = real(first + 4);
    crop.frameSha256 = text(first + 5).toLatin1();
    crop.face.track = m_query.value(first + 6).toInt();
    crop.face.box = { m_query.value(first + 7).toDouble(), m_query.value(first + 8).toDouble(), m_query.value(first + 9).toDouble(),
        m_query.value(first + 10).toDouble() };
    const auto landmarks = faces::landmarksFromBlob(m_query.value(first + 11).toByteArray());
    const auto cropLandmarks = faces::landmarksFromBlob(m_query.value(first + 12).toByteArray());
    if (!landmarks || !cropLandmarks)
        damaged(Sentence::of("crop %1 has no landmarks").arg(crop.id));
    crop.face.landmarks = landmarks.value_or(faces::Landmarks {});
    crop.cropLandmarks = cropLandmarks.value_or(faces::Landmarks {});
    crop.face.detectionConfidence = real(first + 13);
    crop.face.quality = { realOrNan(first + 14), realOrNan(first + 15), realOrNan(first + 16), real(first + 17) };
    crop.file = fileBelow(first + 18);
    crop.fileSha256 = text(first + 19).toLatin1();
    return crop;
}

SampleRow Reader::sample(int first) const
{
    SampleRow sample;
    sample.id = m_query.value(first).toLongLong();
    sample.kind = valueIn(kSampleKinds, text(first + 1));
    sample.method = text(first + 2);
    sample.region = text(first + 3);
    sample.targetCrop = m_query.value(first + 4).toLongLong();
    sample.sourceCrop = integer(first + 5);
    sample.expansion = integer(first + 6);
    sample.identity = text(first + 7);
    sample.split = text(first + 8);
    sample.labels = labels(first + 9);
    sample.file = fileBelow(first + 10);
    sample.fileSha256 = text(first + 11).toLatin1();
    if (const auto seed = integer(first + 12))
        sample.seed = static_cast<quint64>(*seed);
    sample.landmarkDistance = real(first + 13);
    sample.recipe = QJsonDocument::fromJson(text(first + 14).toUtf8()).object();
    sample.rejected = text(first + 15);
    return sample;
}

} // namespace semblance::dataset::rows
