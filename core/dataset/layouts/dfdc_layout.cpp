// SPDX-License-Identifier: GPL-3.0-or-later
// DFDC: parts dfdc_train_part_N/ with videos and metadata.json {"a.mp4": {"label": "FAKE", "split": "train", "original": "b.mp4"}}; the
// test set with metadata.json {"a.mp4": {"is_fake": 1}} or labels.csv (filename,label) beside videos/ or, cut out, faces/<name>/.
#include "core/dataset/data_file.h"
#include "core/dataset/layouts/item_rows.h"
#include "core/dataset/layouts/layout_reader.h"
#include "core/dataset/layouts/media_names.h"
#include "core/dataset/layouts/pair_splits.h"

#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>

namespace semblance::dataset {
namespace {

const QString kMethod = QStringLiteral("DFDC");
const QString kMetadata = QStringLiteral("metadata.json");
const QString kLabels = QStringLiteral("labels.csv");

/// metadata.json of the root and of the folders up to two below it.
QStringList metadataFiles(ScanWork& work)
{
    static const QRegularExpression sign(QStringLiteral("\"(label|is_fake)\"\\s*:"));
    QStringList candidates { kMetadata };
    for (const QString& folder : work.list({}).folders) {
        candidates.append(joined(folder, kMetadata));
        for (const QString& inner : work.list(folder).folders)
            candidates.append(folder + u'/' + joined(inner, kMetadata));
    }
    candidates.removeIf([&](const QString& path) {
        if (!work.isFile(path))
            return true;
        QFile file(work.absolute(path));
        return !file.open(QIODevice::ReadOnly) || !sign.match(QString::fromUtf8(file.read(4096))).hasMatch();
    });
    return candidates;
}

bool isLabelTable(ScanWork& work)
{
    if (!work.isFile(kLabels))
        return false;
    QFile file(work.absolute(kLabels));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QString head = QString::fromUtf8(file.read(4096)).section(u'\n', 0, 0).toLower();
    return head.contains(QLatin1String("filename")) && head.contains(QLatin1String("label"));
}

/// "REAL", "0" -> false; "FAKE", "1" -> true.
std::optional<bool> isFake(const QString& label)
{
    const QString upper = label.trimmed().toUpper();
    if (upper == QLatin1String("REAL") || upper == QLatin1String("0"))
        return false;
    if (upper == QLatin1String("FAKE") || upper == QLatin1String("1"))
        return true;
    return {};
}

bool isPlainName(const QString& name)
{
    return !name.isEmpty() && !name.contains(u'/') && name != QLatin1String("..") && name != QLatin1String(".");
}

DatasetItem itemOf(const QString& path, ItemKind kind, bool fake, const QString& original, const QString& split)
{
    DatasetItem item;
    item.path = path;
    item.kind = kind;
    item.split = split;
    item.method = fake ? kMethod : QString();
    item.identity = original.isEmpty() ? stemOf(path, kind == ItemKind::Frames) : stemOf(original);
    return item;
}

class DfdcLayout : public LayoutReader {
public:
    QString name() const override { return QStringLiteral("dfdc"); }
    QString signature() const override
    {
        return QStringLiteral("metadata.json in dfdc_train_part_N/, or labels.csv with filename and label");
    }
    bool recognises(ScanWork& work) const override { return isLabelTable(work) || !metadataFiles(work).isEmpty(); }

    Result<> read(ScanWork& work) const override
    {
        const QStringList files = metadataFiles(work);
        for (const QString& file : files) {
            if (const auto done = readMetadata(work, file); !done)
                return done;
        }
        for (const QString& folder : work.list({}).folders) {
            if (folder.startsWith(QLatin1String("dfdc_train_part_")) && !files.contains(joined(folder, kMetadata))
                && !holdsMetadata(files, folder))
                work.missing(joined(folder, kMetadata), QStringLiteral("the labels of this part's videos"),
                    QStringLiteral("all videos of %1").arg(folder));
        }
        if (isLabelTable(work))
            return readTable(work);
        if (files.isEmpty())
            work.missing(
                kLabels, QStringLiteral("a table of filename and label, or metadata.json in each part"), QStringLiteral("everything"));
        return {};
    }

private:
    static bool holdsMetadata(const QStringList& files, const QString& folder)
    {
        return std::any_of(files.begin(), files.end(), [&](const QString& f) { return f.startsWith(folder + u'/'); });
    }

    static Result<> readMetadata(ScanWork& work, const QString& file)
    {
        const auto json = readJsonFile(work.absolute(file));
        if (!json)
            return tl::unexpected(json.error());
        const auto wrong
            = [&](const Sentence& what) { return failure(Error::Kind::File, Sentence::of("%1: %2.").arg(work.absolute(file), what)); };
        if (!json->isObject())
            return wrong(Sentence::of("wanted is an object with an entry for each video"));
        const QString folder = file.contains(u'/') ? file.section(u'/', 0, -2) : QString();
        QMap<QString, FoundMedia> there;
        for (const FoundMedia& clip : work.clips(folder))
            there.insert(stemOf(clip.path, clip.kind == ItemKind::Frames), clip);
        const QJsonObject entries = json->object();
        QStringList absent;
        for (auto it = entries.begin(); it != entries.end(); ++it) {
            const QJsonObject entry = it->toObject();
            if (!isPlainName(it.key()))
                return wrong(Sentence::of("the entry \"%1\" is no file name; it would lead out of the folder").arg(it.key()));
            const QJsonValue fake = entry.value(QLatin1String("is_fake"));
            const auto label = isFake(fake.isUndefined() ? entry.value(QLatin1String("label")).toString()
                    : fake.isBool()                      ? QString::number(fake.toBool())
                                                         : QString::number(fake.toInt(-1)));
            if (!label)
                return wrong(Sentence::of("the entry \"%1\" has neither a label REAL or FAKE nor is_fake 0 or 1").arg(it.key()));
            const auto found = there.constFind(stemOf(it.key()));
            if (found == there.constEnd()) {
                absent.append(it.key());
                continue;
            }
            work.add(itemOf(found->path, found->kind, *label, *label ? entry.value(QLatin1String("original")).toString() : QString(),
                splitOf(entry.value(QLatin1String("split")).toString(), fake.isUndefined() ? QString() : QStringLiteral("test"))));
            there.erase(found);
        }
        tellEntries(work, file, entries.size(), absent);
        if (!there.isEmpty())
            work.incomplete(folder.isEmpty() ? QStringLiteral(".") : folder, QStringLiteral("videos that metadata.json names"),
                counted(there.size(), QStringLiteral("clip that it doesn't name"), QStringLiteral("clips that it doesn't name")),
                someOf(there.keys()));
        return {};
    }

    static Result<> readTable(ScanWork& work)
    {
        const auto rows = readCsv(work.absolute(kLabels));
        if (!rows)
            return tl::unexpected(rows.error());
        QMap<QString, FoundMedia> there;
        QString where;
        for (const QString& folder : { QStringLiteral("videos"), QStringLiteral("test_videos"), QStringLiteral("test"), QString(),
                 QStringLiteral("frames"), QStringLiteral("images"), QStringLiteral("faces") }) {
            if (!there.isEmpty() || (!folder.isEmpty() && !work.isFolder(folder)))
                continue;
            for (const FoundMedia& clip : work.clips(folder))
                there.insert(stemOf(clip.path, clip.kind == ItemKind::Frames), clip);
            where = folder;
        }
        QStringList head = rows->first().fields;
        for (QString& name : head)
            name = name.trimmed().toLower();
        const qsizetype fileAt = head.indexOf(QLatin1String("filename"));
        const qsizetype labelAt = head.indexOf(QLatin1String("label"));
        const qsizetype originalAt = head.indexOf(QLatin1String("original"));
        const qsizetype splitAt = head.indexOf(QLatin1String("split"));
        QHash<QString, std::pair<bool, qint64>> told;
        QStringList absent;
        qint64 repeated = 0;
        for (const CsvRow& row : rows->sliced(1)) {
            const auto wrong = [&](const Sentence& what) {
                return failure(Error::Kind::File, Sentence::of("%1, line %2: %3.").arg(work.absolute(kLabels)).arg(row.line).arg(what));
            };
            if (fileAt < 0 || labelAt < 0)
                return failure(Error::Kind::File,
                    Sentence::of("%1: the first line must name the columns filename and label.").arg(work.absolute(kLabels)));
            const QString name = row.fields.value(fileAt);
            if (!isPlainName(name))
                return wrong(Sentence::of("\"%1\" is no file name; it would lead out of the folder").arg(name));
            const auto fake = isFake(row.fields.value(labelAt));
            if (!fake)
                return wrong(Sentence::of("the label is 0 or REAL, 1 or FAKE, not \"%1\"").arg(row.fields.value(labelAt)));
            const QString stem = stemOf(name);
            if (const auto before = told.constFind(stem); before != told.constEnd()) {
                if (before->first != *fake)
                    return wrong(Sentence::of("%1 has another label in line %2").arg(name).arg(before->second));
                ++repeated;
                continue;
            }
            told.insert(stem, { *fake, row.line });
            const auto found = there.constFind(stem);
            if (found == there.constEnd()) {
                absent.append(name);
                continue;
            }
            work.add(itemOf(found->path, found->kind, *fake, *fake && originalAt >= 0 ? row.fields.value(originalAt) : QString(),
                splitOf(splitAt < 0 ? QString() : row.fields.value(splitAt), QStringLiteral("test"))));
            there.erase(found);
        }
        tellEntries(work, kLabels, told.size(), absent);
        if (repeated > 0)
            work.ignored(kLabels, counted(repeated, QStringLiteral("repeated line"), QStringLiteral("repeated lines")),
                QStringLiteral("the repetitions"));
        if (!there.isEmpty())
            work.incomplete(where.isEmpty() ? QStringLiteral(".") : where, QStringLiteral("videos that labels.csv names"),
                counted(there.size(), QStringLiteral("clip that it doesn't name"), QStringLiteral("clips that it doesn't name")),
                someOf(there.keys()));
        return {};
    }

    static QString splitOf(const QString& written, const QString& standard)
    {
        const QString split = splitName(written.section(u'_', -1));
        return split.isEmpty() ? standard : split;
    }

    static void tellEntries(ScanWork& work, const QString& file, qint64 entries, QStringList absent)
    {
        const QString expected = QStringLiteral("the videos it names: %1").arg(entries);
        absent.sort();
        if (absent.isEmpty())
            work.found(file, expected, QStringLiteral("all of them"));
        else
            work.incomplete(file, expected, QStringLiteral("%1 of them").arg(entries - absent.size()), someOf(absent));
    }
};

} // namespace

const LayoutReader* dfdcLayout()
{
    static const DfdcLayout layout;
    return &layout;
}

} // namespace semblance::dataset
