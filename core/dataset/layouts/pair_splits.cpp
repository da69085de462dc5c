// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/layouts/pair_splits.h"

#include "core/dataset/data_file.h"
#include "core/dataset/layouts/media_names.h"

#include <QJsonArray>

namespace semblance::dataset {
namespace {

const QStringList kSplits { QStringLiteral("train"), QStringLiteral("val"), QStringLiteral("test") };

Result<> readPairs(const QString& path, const QString& split, PairSplits& splits)
{
    const auto json = readJsonFile(path);
    if (!json)
        return tl::unexpected(json.error());
    if (!json->isArray())
        return failure(Error::Kind::File, Sentence::of("%1: wanted is a list of pairs such as [[\"071\", \"054\"], ...].").arg(path));
    qint64 number = 0;
    for (const QJsonValue& entry : json->array()) {
        ++number;
        const QJsonArray pair = entry.toArray();
        if (pair.size() != 2 || !pair[0].isString() || !pair[1].isString() || pair[0].toString().isEmpty() || pair[1].toString().isEmpty())
            return failure(Error::Kind::File,
                Sentence::of("%1, pair %2: wanted are two ids in quotes, such as [\"071\", \"054\"].").arg(path).arg(number));
        for (const QJsonValue& id : pair) {
            const auto known = splits.splitOfId.constFind(id.toString());
            if (known != splits.splitOfId.constEnd() && *known != split)
                return failure(Error::Kind::File,
                    Sentence::of("%1, pair %2: the id %3 is in the split %4 already.").arg(path).arg(number).arg(id.toString(), *known));
            splits.splitOfId.insert(id.toString(), split);
        }
        splits.pairs.append({ pair[0].toString(), pair[1].toString() });
        splits.pairs.append({ pair[1].toString(), pair[0].toString() });
    }
    return {};
}

} // namespace

Result<PairSplits> readPairSplits(ScanWork& work)
{
    PairSplits splits;
    for (const QString& split : kSplits) {
        const QString file = split + QStringLiteral(".json");
        bool read = false;
        for (const QString& folder : { QStringLiteral("splits"), QStringLiteral("dataset/splits"), QString() }) {
            const QString path = joined(folder, file);
            if (read || !work.isFile(path))
                continue;
            if (const auto done = readPairs(work.absolute(path), split, splits); !done)
                return tl::unexpected(done.error());
            read = true;
        }
        if (!read)
            splits.absent.append(file);
    }
    return splits;
}

void tellAbsentSplits(ScanWork& work, const PairSplits& splits, const QString& leftOut)
{
    for (const QString& file : splits.absent)
        work.missing(QStringLiteral("splits/") + file, QStringLiteral("the pairs of ids of a split"), leftOut);
}

QString splitName(const QString& name)
{
    const QString lower = name.toLower();
    if (lower == QLatin1String("validation") || lower == QLatin1String("valid") || lower == QLatin1String("dev"))
        return QStringLiteral("val");
    if (lower == QLatin1String("training"))
        return QStringLiteral("train");
    if (lower == QLatin1String("testing"))
        return QStringLiteral("test");
    return kSplits.contains(lower) ? lower : QString();
}

QList<FoundMedia> clipsInParts(ScanWork& work, const QString& folder)
{
    QList<FoundMedia> used;
    QString usedPart;
    for (const QString& part : { QStringLiteral("videos"), QStringLiteral("images"), QStringLiteral("frames"), QStringLiteral("faces") }) {
        const QString path = joined(folder, part);
        if (!work.isFolder(path))
            continue;
        const QList<FoundMedia> clips = work.clips(path);
        if (clips.isEmpty())
            continue;
        if (used.isEmpty()) {
            used = clips;
            usedPart = part;
        } else {
            work.ignored(path, counted(clips.size(), QStringLiteral("clip"), QStringLiteral("clips")),
                QStringLiteral("all of it: these are the clips of %1/ once more").arg(usedPart));
        }
    }
    return used;
}

} // namespace semblance::dataset
