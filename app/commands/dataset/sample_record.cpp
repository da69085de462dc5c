// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/dataset/sample_record.h"

#include "app/messages.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace semblance::app {
namespace {

using namespace dataset;

QString kindName(SampleKind kind)
{
    switch (kind) {
    case SampleKind::Real:
        return QStringLiteral("real");
    case SampleKind::Forged:
        return QStringLiteral("forged");
    case SampleKind::Augmented:
        return QStringLiteral("augmented");
    }
    return {};
}

QString actionName(ReviewRow::Action action)
{
    switch (action) {
    case ReviewRow::Action::Accept:
        return QStringLiteral("accept");
    case ReviewRow::Action::Reject:
        return QStringLiteral("reject");
    case ReviewRow::Action::Relabel:
        return QStringLiteral("relabel");
    }
    return {};
}

QString line(const QString& name, const QString& value)
{
    return QStringLiteral("  %1%2\n").arg(name, -20).arg(value.isEmpty() ? QStringLiteral("-") : singleLine(value));
}

QString labelText(const LabelVector& labels, Hierarchy hierarchy)
{
    QStringList parts;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        parts += nodeNames(hierarchy)[static_cast<qsizetype>(i)] + QLatin1Char(' ')
            + (labels[i] ? QString::number(*labels[i] ? 1 : 0) : QStringLiteral("?"));
    }
    return toText(labels) + QStringLiteral("  ") + parts.join(QStringLiteral(", "));
}

QString faceText(const QString& title, const CropRow& crop, const VideoRow& video)
{
    return title + QLatin1Char('\n') + line(QStringLiteral("crop"), QString::number(crop.id)) + line(QStringLiteral("file"), crop.file)
        + line(QStringLiteral("sha256"), QString::fromLatin1(crop.fileSha256)) + line(QStringLiteral("video"), video.item.path)
        + line(QStringLiteral("method"), video.item.method.isEmpty() ? QStringLiteral("real") : video.item.method)
        + line(QStringLiteral("identity"), video.item.identity) + line(QStringLiteral("split"), video.item.split)
        + line(QStringLiteral("frame"), QString::number(crop.frame))
        + line(QStringLiteral("size, yaw"),
            QStringLiteral("%1 pixels, %2 degrees")
                .arg(crop.face.quality.sizePixels, 0, 'f', 1)
                .arg(crop.face.quality.yawDegrees, 0, 'f', 1));
}

QJsonObject faceJson(const CropRow& crop, const VideoRow& video)
{
    const auto orNull = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return { { QStringLiteral("crop"), crop.id }, { QStringLiteral("file"), crop.file },
        { QStringLiteral("sha256"), QString::fromLatin1(crop.fileSha256) }, { QStringLiteral("video"), video.item.path },
        { QStringLiteral("method"), orNull(video.item.method) }, { QStringLiteral("identity"), video.item.identity },
        { QStringLiteral("split"), orNull(video.item.split) }, { QStringLiteral("frame"), crop.frame },
        { QStringLiteral("size_px"), crop.face.quality.sizePixels }, { QStringLiteral("yaw_deg"), crop.face.quality.yawDegrees } };
}

} // namespace

QString sampleText(const SampleDetail& detail, Hierarchy hierarchy)
{
    const SampleRow& s = detail.sample;
    QString text = QStringLiteral("sample %1\n").arg(s.id) + line(QStringLiteral("kind"), kindName(s.kind))
        + line(QStringLiteral("method"), s.method.isEmpty() ? QStringLiteral("real") : s.method) + line(QStringLiteral("region"), s.region)
        + line(QStringLiteral("file"), s.file) + line(QStringLiteral("sha256"), QString::fromLatin1(s.fileSha256))
        + line(QStringLiteral("identity"), s.identity) + line(QStringLiteral("split"), s.split)
        + line(QStringLiteral("labels"), labelText(s.labels, hierarchy));
    if (detail.labelsAsMade != s.labels)
        text += line(QStringLiteral("labels as made"), labelText(detail.labelsAsMade, hierarchy));
    text += line(QStringLiteral("rejected"), s.rejected);
    if (detail.rejectedAsMade != s.rejected)
        text += line(QStringLiteral("rejected as made"), detail.rejectedAsMade);
    if (s.expansion)
        text += line(QStringLiteral("expansion"), QString::number(*s.expansion));
    if (s.seed)
        text += line(QStringLiteral("seed"), QString::number(*s.seed));
    if (s.landmarkDistance)
        text += line(QStringLiteral("landmark distance"), QString::number(*s.landmarkDistance, 'f', 3));
    text += faceText(QStringLiteral("target"), detail.target, detail.targetVideo);
    if (detail.source && detail.sourceVideo)
        text += faceText(QStringLiteral("source"), *detail.source, *detail.sourceVideo);
    if (!s.recipe.isEmpty())
        text += QStringLiteral("recipe\n") + QString::fromUtf8(QJsonDocument(s.recipe).toJson());
    for (const ReviewRow& review : detail.reviews) {
        text += QStringLiteral("review %1 by %2: %3%4, %5\n")
                    .arg(review.atUtc.toUTC().toString(Qt::ISODate), singleLine(review.author), actionName(review.action),
                        review.action == ReviewRow::Action::Relabel ? QLatin1Char(' ') + toText(review.labels) : QString(),
                        singleLine(review.reason));
    }
    return text;
}

QJsonObject sampleJson(const SampleDetail& detail, Hierarchy hierarchy)
{
    const SampleRow& s = detail.sample;
    const auto orNull = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    QJsonArray reviews;
    for (const ReviewRow& review : detail.reviews) {
        reviews.append(QJsonObject { { QStringLiteral("at_utc"), review.atUtc.toUTC().toString(Qt::ISODate) },
            { QStringLiteral("author"), review.author }, { QStringLiteral("action"), actionName(review.action) },
            { QStringLiteral("labels"), review.action == ReviewRow::Action::Relabel ? QJsonValue(toText(review.labels)) : QJsonValue() },
            { QStringLiteral("reason"), review.reason } });
    }
    return { { QStringLiteral("schema"), QStringLiteral("semblance.dataset-sample/1") }, { QStringLiteral("id"), s.id },
        { QStringLiteral("kind"), kindName(s.kind) }, { QStringLiteral("method"), orNull(s.method) },
        { QStringLiteral("region"), orNull(s.region) }, { QStringLiteral("file"), orNull(s.file) },
        { QStringLiteral("sha256"), orNull(QString::fromLatin1(s.fileSha256)) }, { QStringLiteral("identity"), s.identity },
        { QStringLiteral("split"), orNull(s.split) }, { QStringLiteral("nodes"), QJsonArray::fromStringList(nodeNames(hierarchy)) },
        { QStringLiteral("labels"), toText(s.labels) }, { QStringLiteral("labels_as_made"), toText(detail.labelsAsMade) },
        { QStringLiteral("rejected"), orNull(s.rejected) }, { QStringLiteral("rejected_as_made"), orNull(detail.rejectedAsMade) },
        { QStringLiteral("expansion"), s.expansion ? QJsonValue(*s.expansion) : QJsonValue() },
        { QStringLiteral("seed"), s.seed ? QJsonValue(QString::number(*s.seed)) : QJsonValue() },
        { QStringLiteral("landmark_distance"), s.landmarkDistance ? QJsonValue(*s.landmarkDistance) : QJsonValue() },
        { QStringLiteral("target"), faceJson(detail.target, detail.targetVideo) },
        { QStringLiteral("source"),
            detail.source && detail.sourceVideo ? QJsonValue(faceJson(*detail.source, *detail.sourceVideo)) : QJsonValue() },
        { QStringLiteral("recipe"), s.recipe.isEmpty() ? QJsonValue() : QJsonValue(s.recipe) }, { QStringLiteral("reviews"), reviews } };
}

QString countsText(const ManifestCounts& counts, Hierarchy hierarchy)
{
    QString text;
    const auto table = [&](const QString& title, const QMap<QString, qint64>& map, const QString& ofEmpty) {
        if (map.isEmpty())
            return;
        text += title + QLatin1Char('\n');
        for (auto it = map.begin(); it != map.end(); ++it)
            text += QStringLiteral("  %1%2\n").arg(it.key().isEmpty() ? ofEmpty : singleLine(it.key()), -24).arg(it.value(), 10);
    };
    table(QStringLiteral("accepted samples by method"), counts.acceptedByMethod, QStringLiteral("real"));
    table(QStringLiteral("accepted samples by split"), counts.acceptedBySplit, QStringLiteral("no split"));
    table(QStringLiteral("rejected by reason"), counts.rejectedByReason, QStringLiteral("-"));
    text += QStringLiteral("labels of accepted samples            yes        no  unobserved\n");
    for (qsizetype i = 0; i < counts.acceptedByNode.size(); ++i) {
        const auto& node = counts.acceptedByNode[i];
        text
            += QStringLiteral("  %1%2%3%4\n").arg(nodeNames(hierarchy)[i], -28).arg(node.yes, 10).arg(node.no, 10).arg(node.unobserved, 12);
    }
    return text;
}

} // namespace semblance::app
