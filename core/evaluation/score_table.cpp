// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/score_table.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <set>

namespace semblance::evaluation {
namespace {

using dataset::SampleKind;
using dataset::VideoState;

constexpr std::pair<SampleKind, const char*> kKinds[]
    = { { SampleKind::Real, "real" }, { SampleKind::Forged, "forged" }, { SampleKind::Augmented, "augmented" } };
constexpr std::pair<VideoState, const char*> kStates[] = { { VideoState::Pending, "pending" }, { VideoState::Done, "done" },
    { VideoState::NoFace, "no_face" }, { VideoState::Failed, "failed" } };

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
    for (const auto& [value, each] : table) {
        if (name == QLatin1String(each))
            return value;
    }
    return {};
}

/// The ids of the selection's samples, ascending.
Result<QList<qint64>> selectedIds(const dataset::Manifest& manifest, const SampleSelection& selection)
{
    QList<qint64> all;
    for (const SampleKind kind : selection.kinds) {
        dataset::SampleFilter filter;
        filter.kind = kind;
        filter.split = selection.split;
        filter.rejected = false;
        const auto ids = manifest.sampleIds(filter);
        if (!ids)
            return tl::unexpected(ids.error());
        all += *ids;
    }
    std::sort(all.begin(), all.end());
    return all;
}

Error nothingThere(const dataset::Manifest& manifest, const SampleSelection& selection, const QList<dataset::VideoRow>& videos)
{
    std::set<QString> splits;
    qint64 pending = 0;
    for (const dataset::VideoRow& video : videos) {
        splits.insert(video.item.split.isEmpty() ? QStringLiteral("none") : video.item.split);
        pending += video.state == VideoState::Pending ? 1 : 0;
    }
    QString sentence = QStringLiteral("The dataset %1 has no accepted sample").arg(manifest.folder());
    if (selection.split)
        sentence += QStringLiteral(" in the split \"%1\" (its videos are in: %2)")
                        .arg(splitName(selection), QStringList(splits.begin(), splits.end()).join(QStringLiteral(", ")));
    if (pending > 0)
        sentence += QStringLiteral("; %1 videos wait for semblance dataset extract").arg(pending);
    return { Error::Kind::File, sentence + u'.' };
}

} // namespace

QString splitName(const SampleSelection& selection)
{
    if (!selection.split)
        return QStringLiteral("all");
    return selection.split->isEmpty() ? QStringLiteral("none") : *selection.split;
}

QString perturbationName(const SampleSelection& selection)
{
    return selection.perturbation ? selection.perturbation->name : QString();
}

QString kindName(SampleKind kind)
{
    return nameOf(kKinds, kind);
}

std::optional<SampleKind> kindFromName(const QString& name)
{
    return valueOf(kKinds, name);
}

QString stateName(VideoState state)
{
    return nameOf(kStates, state);
}

std::optional<VideoState> stateFromName(const QString& name)
{
    return valueOf(kStates, name);
}

QByteArray ScoreTable::samplesSha256() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const EvaluatedSample& sample : samples)
        hash.addData(QStringLiteral("%1 %2 %3\n")
                         .arg(sample.id)
                         .arg(QString::fromLatin1(sample.fileSha256), dataset::toText(sample.labels))
                         .toUtf8());
    return hash.result().toHex();
}

Result<ScoreTable> readSamples(const dataset::Manifest& manifest, const SampleSelection& selection)
{
    ScoreTable table;
    table.dataset = QFileInfo(QDir(manifest.folder()).absolutePath()).fileName();
    table.folder = manifest.folder();
    table.layout = manifest.layout();
    table.hierarchy = dataset::name(manifest.hierarchy());
    table.nodes = dataset::nodeNames(manifest.hierarchy());
    table.selection = selection;

    const auto videos = manifest.videos();
    if (!videos)
        return tl::unexpected(videos.error());
    QHash<qint64, qsizetype> videoIndex;
    for (const dataset::VideoRow& video : *videos) {
        table.identitiesKnown = table.identitiesKnown || video.item.identity != video.item.path;
        const bool isKindWanted = video.item.method.isEmpty()
            ? selection.kinds.contains(SampleKind::Real) || selection.kinds.contains(SampleKind::Augmented)
            : selection.kinds.contains(SampleKind::Forged);
        if (!isKindWanted || (selection.split && video.item.split != *selection.split))
            continue;
        videoIndex.insert(video.id, table.videos.size());
        table.videos.append(
            { video.id, video.item.path, video.item.method, video.item.identity, video.item.split, video.state, video.problem, 0 });
    }

    const auto ids = selectedIds(manifest, selection);
    if (!ids)
        return tl::unexpected(ids.error());
    const auto rows = manifest.samples(*ids);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return tl::unexpected(nothingThere(manifest, selection, *videos));
    QHash<qint64, std::pair<qint64, qint64>> cropPlace; // crop -> video, frame
    QHash<qint64, QString> paths;
    const auto visited = manifest.visitCrops([&](const dataset::CropRow& crop, const dataset::VideoRow& video) {
        cropPlace.insert(crop.id, { video.id, crop.frame });
        paths.insert(video.id, video.item.path);
        return true;
    });
    if (!visited)
        return tl::unexpected(visited.error());

    for (const dataset::SampleRow& row : *rows) {
        const auto place = cropPlace.constFind(row.targetCrop);
        if (place == cropPlace.constEnd())
            return failure(Error::Kind::File,
                Sentence::of("Sample %1 of the dataset %2 names a crop that is not there; extract the dataset again.")
                    .arg(row.id)
                    .arg(manifest.folder()));
        const auto [video, frame] = *place;
        const QString path = paths.value(video);
        const QString clip = row.kind == SampleKind::Augmented ? path + u'#' + row.method : path;
        table.samples.append({ row.id, row.kind, row.method, row.region, row.split, row.identity, video, path, clip, frame, row.labels,
            row.file, row.fileSha256 });
        if (const auto index = videoIndex.constFind(video); index != videoIndex.constEnd())
            ++table.videos[*index].samples;
    }
    return table;
}

} // namespace semblance::evaluation
