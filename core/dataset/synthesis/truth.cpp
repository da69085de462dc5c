// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/synthesis/truth.h"

#include "core/base/commit_whole.h"
#include "core/dataset/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <cmath>

namespace semblance::dataset::synthesis {
namespace {

QJsonObject labelsJson(const LabelVector& labels)
{
    QJsonObject json;
    const QStringList& nodes = nodeNames(Hierarchy::Ffpp);
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        const auto& label = labels[static_cast<std::size_t>(i)];
        json.insert(nodes[i], label ? QJsonValue(*label ? 1 : 0) : QJsonValue(QJsonValue::Null));
    }
    return json;
}

} // namespace

QJsonObject truthJson(const VideoTruth& t)
{
    const auto labels = LabelTable::published(Hierarchy::Ffpp).labels(t.method).value_or(LabelVector());
    const auto orNull = [](const QString& text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); };
    QJsonArray frames;
    for (const auto& landmarks : t.landmarks) {
        QJsonArray points;
        for (const auto& p : landmarks) {
            const auto rounded = [](double v) { return std::round(v * 100) / 100; };
            points.append(QJsonArray { rounded(p.x), rounded(p.y) });
        }
        frames.append(points);
    }
    QJsonObject json {
        { QStringLiteral("schema"), QStringLiteral("semblance.truth/1") },
        { QStringLiteral("video"), t.video },
        { QStringLiteral("method"), orNull(t.method) },
        { QStringLiteral("identity"), t.identity },
        { QStringLiteral("source_identity"), orNull(t.sourceIdentity) },
        { QStringLiteral("source_video"), orNull(t.sourceVideo) },
        { QStringLiteral("mask"), orNull(t.mask) },
        { QStringLiteral("width"), t.width },
        { QStringLiteral("height"), t.height },
        { QStringLiteral("frames"), static_cast<qint64>(t.landmarks.size()) },
        { QStringLiteral("frames_per_second"), t.framesPerSecond },
        { QStringLiteral("compression"), t.compression },
        // As text: JSON numbers hold 53 bits.
        { QStringLiteral("person_seed"), QString::number(t.personSeed) },
        { QStringLiteral("video_seed"), QString::number(t.videoSeed) },
        { QStringLiteral("landmarks"), frames },
    };
    if (labels.size() == static_cast<std::size_t>(nodeNames(Hierarchy::Ffpp).size())) {
        json.insert(QStringLiteral("hierarchy"), name(Hierarchy::Ffpp));
        json.insert(QStringLiteral("labels"), toText(labels));
        json.insert(QStringLiteral("nodes"), labelsJson(labels));
    }
    if (!t.method.isEmpty())
        json.insert(QStringLiteral("forged_from"), t.forgedFrom);
    return json;
}

Result<> writeTextFile(const QString& file, const QByteArray& text)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::File, Sentence::of("The folder %1 can't be made; choose another place.").arg(folder));
    QSaveFile save(file);
    if (!save.open(QIODevice::WriteOnly) || save.write(text) != text.size() || !commitWhole(save))
        return failure(Error::Kind::File, Sentence::of("%1 can't be written: %2.").arg(file, save.errorString()));
    return {};
}

Result<> writeTruth(const QString& file, const VideoTruth& truth)
{
    return writeTextFile(file, QJsonDocument(truthJson(truth)).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace semblance::dataset::synthesis
