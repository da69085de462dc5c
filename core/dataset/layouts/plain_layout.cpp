// SPDX-License-Identifier: GPL-3.0-or-later
// One's own videos and pictures: a folder "real", a folder for each forging method, both also inside train/, val/, test/; or pictures and
// videos lying in the root, all real; or a table mapping.csv that says what each is.
#include "core/dataset/data_file.h"
#include "core/dataset/layouts/item_rows.h"
#include "core/dataset/layouts/layout_reader.h"
#include "core/dataset/layouts/media_names.h"
#include "core/dataset/layouts/pair_splits.h"

#include <QDir>

namespace semblance::dataset {
namespace {

const QString kMapping = QStringLiteral("mapping.csv");
const QStringList kColumns { QStringLiteral("path"), QStringLiteral("method"), QStringLiteral("identity"),
    QStringLiteral("source_identity"), QStringLiteral("split"), QStringLiteral("labels"), QStringLiteral("compression") };

bool isReal(const QString& folder)
{
    return folder.compare(QLatin1String("real"), Qt::CaseInsensitive) == 0;
}

/// The table's file; empty: there is none.
QString mappingFile(const ScanWork& work)
{
    if (!work.options().mapping.isEmpty())
        return QDir(work.options().mapping).absolutePath();
    return work.isFile(kMapping) ? work.absolute(kMapping) : QString();
}

/// The folders in which real/ and the methods' folders lie, with the split they stand for.
QList<std::pair<QString, QString>> bases(ScanWork& work)
{
    QList<std::pair<QString, QString>> bases { { QString(), QString() } };
    for (const QString& folder : work.list({}).folders) {
        if (const QString split = splitName(folder); !split.isEmpty())
            bases.append({ folder, split });
    }
    return bases;
}

bool holdsMedia(const ScanWork::Listing& listing)
{
    return std::any_of(listing.files.begin(), listing.files.end(), [](const QString& f) { return isVideoName(f) || isImageName(f); });
}

struct Table {
    QString file;
    QList<CsvRow> rows; ///< without the head
    QHash<QString, qsizetype> column;

    QString cell(const CsvRow& row, const QString& name) const
    {
        const auto at = column.constFind(name);
        return at == column.constEnd() ? QString() : row.fields.value(*at);
    }
    tl::unexpected<Error> wrong(const CsvRow& row, const Sentence& what) const
    {
        return failure(Error::Kind::File, Sentence::of("%1, line %2: %3.").arg(file).arg(row.line).arg(what));
    }
};

Result<Table> readTable(const QString& file)
{
    auto rows = readCsv(file);
    if (!rows)
        return tl::unexpected(rows.error());
    Table table { file, {}, {} };
    if (rows->isEmpty())
        return failure(Error::Kind::File,
            Sentence::of("%1 is empty; its first line must name the columns: %2.").arg(file, kColumns.join(QStringLiteral(", "))));
    const CsvRow head = rows->takeFirst();
    for (qsizetype i = 0; i < head.fields.size(); ++i) {
        const QString name = head.fields[i].trimmed().toLower();
        if (!kColumns.contains(name))
            return table.wrong(head,
                Sentence::of("the column \"%1\" is unknown; the columns are %2").arg(head.fields[i], kColumns.join(QStringLiteral(", "))));
        if (table.column.contains(name))
            return table.wrong(head, Sentence::of("there are two columns \"%1\"").arg(name));
        table.column.insert(name, i);
    }
    if (!table.column.contains(QStringLiteral("path")))
        return table.wrong(head, Sentence::of("there is no column \"path\""));
    for (const CsvRow& row : *rows) {
        if (row.fields.size() != head.fields.size())
            return table.wrong(row,
                Sentence::of("there are %1 fields, but %2 columns; put a field that holds a comma in quotes")
                    .arg(row.fields.size())
                    .arg(head.fields.size()));
    }
    table.rows = std::move(*rows);
    return table;
}

class PlainLayout : public LayoutReader {
public:
    QString name() const override { return QStringLiteral("plain"); }
    QString signature() const override
    {
        return QStringLiteral("a folder real/ beside a folder for each forging method, a table mapping.csv, or pictures or videos");
    }

    bool recognises(ScanWork& work) const override
    {
        if (!mappingFile(work).isEmpty() || holdsMedia(work.list({})))
            return true;
        for (const auto& [folder, split] : bases(work)) {
            const QStringList folders = work.list(folder).folders;
            if (std::any_of(folders.begin(), folders.end(), isReal))
                return true;
        }
        return false;
    }

    Result<Hierarchy> hierarchy(ScanWork& work) const override
    {
        const QString file = mappingFile(work);
        if (file.isEmpty())
            return Hierarchy::Ffpp;
        const auto table = readTable(file);
        if (!table)
            return tl::unexpected(table.error());
        for (const CsvRow& row : table->rows) {
            const QString labels = table->cell(row, QStringLiteral("labels"));
            if (!labels.isEmpty())
                return labels.size() == nodeNames(Hierarchy::Ffsc).size() ? Hierarchy::Ffsc : Hierarchy::Ffpp;
        }
        return Hierarchy::Ffpp;
    }

    Result<> read(ScanWork& work) const override
    {
        const QString file = mappingFile(work);
        if (!file.isEmpty())
            return readMapped(work, file);
        bool anyReal = false;
        for (const auto& [base, split] : bases(work)) {
            for (const QString& name : work.list(base).folders) {
                if (base.isEmpty() && !splitName(name).isEmpty())
                    continue;
                anyReal = addFolder(work, base, name, split) || anyReal;
            }
        }
        const ScanWork::Listing listing = work.list({});
        QList<FoundMedia> loose = holdsMedia(listing) ? work.media({}) : QList<FoundMedia>();
        loose.removeIf([](const FoundMedia& m) { return m.kind == ItemKind::Frames; });
        if (!loose.isEmpty() && work.items.isEmpty()) {
            for (const FoundMedia& media : loose)
                work.add({ media.path, media.kind, {}, {}, {}, {}, {}, {}, {} });
            work.found(QStringLiteral("."), QStringLiteral("a folder real/"),
                QStringLiteral("%1 in the folder itself, taken as real, each of a person of its own")
                    .arg(counted(loose.size(), QStringLiteral("file"), QStringLiteral("files"))));
            return {};
        }
        if (!loose.isEmpty())
            work.incomplete(QStringLiteral("."), QStringLiteral("videos and pictures in real/ or a method's folder"),
                QStringLiteral("%1 beside them").arg(counted(loose.size(), QStringLiteral("file"), QStringLiteral("files"))),
                QStringLiteral("these: nothing says what they are"));
        if (!anyReal)
            work.missing(QStringLiteral("real"), QStringLiteral("real videos or pictures"),
                QStringLiteral("all real faces, so that there is nothing to expand and no real class"));
        return {};
    }

private:
    /// Whether the folder is the real one and holds any.
    static bool addFolder(ScanWork& work, const QString& base, const QString& name, const QString& split)
    {
        const QString folder = joined(base, name);
        const QList<FoundMedia> media = work.media(folder, true);
        const QString expected
            = isReal(name) ? QStringLiteral("real videos or pictures") : QStringLiteral("videos or pictures forged by %1").arg(name);
        if (media.isEmpty()) {
            if (isReal(name))
                work.missing(folder, expected, QStringLiteral("the real faces of this folder"));
            else
                work.ignored(folder, QStringLiteral("no video or picture"), QStringLiteral("nothing"));
            return false;
        }
        for (const FoundMedia& found : media)
            work.add({ found.path, found.kind, isReal(name) ? QString() : name, {}, {}, {}, split, {}, {} });
        work.found(folder, expected, counted(media.size(), QStringLiteral("item"), QStringLiteral("items")));
        return isReal(name);
    }

    Result<> readMapped(ScanWork& work, const QString& file) const
    {
        const auto table = readTable(file);
        if (!table)
            return tl::unexpected(table.error());
        const auto nodes = hierarchy(work);
        if (!nodes)
            return tl::unexpected(nodes.error());
        const QString shown = work.below(file).value_or(file);
        ItemRows rows(work);
        for (const CsvRow& row : table->rows) {
            if (work.stopped())
                return {};
            auto item = itemOf(work, *table, row, *nodes);
            if (!item)
                return tl::unexpected(item.error());
            if (const auto added = rows.add(shown, row.line, std::move(*item)); !added)
                return added;
        }
        rows.tell(shown, QStringLiteral("a line for each video, picture or folder of pictures"));
        qint64 unnamed = 0;
        QStringList examples;
        // A folder of pictures of which the table names some is not unnamed.
        QSet<QString> foldersOfNamed;
        for (const DatasetItem& item : work.items) {
            QString folder = item.path;
            while (folder.contains(u'/')) {
                folder.truncate(folder.lastIndexOf(u'/'));
                if (foldersOfNamed.contains(folder))
                    break;
                foldersOfNamed.insert(folder);
            }
        }
        for (const FoundMedia& found : work.media({}, true)) {
            if (rows.names(found.path) || (found.kind == ItemKind::Frames && foldersOfNamed.contains(found.path)))
                continue;
            ++unnamed;
            examples.append(found.path);
        }
        if (unnamed > 0)
            work.ignored(QStringLiteral("."),
                QStringLiteral("%1 that the table does not name")
                    .arg(counted(unnamed, QStringLiteral("video, picture or folder of pictures"),
                        QStringLiteral("videos, pictures or folders of pictures"))),
                someOf(examples));
        return {};
    }

    static Result<DatasetItem> itemOf(const ScanWork& work, const Table& table, const CsvRow& row, Hierarchy hierarchy)
    {
        DatasetItem item;
        item.path = table.cell(row, QStringLiteral("path"));
        if (item.path.isEmpty())
            return table.wrong(row, Sentence::of("the path is empty"));
        if (!work.below(item.path))
            return table.wrong(row,
                Sentence::of("%1 leads out of %2; a mapping may name only what lies below the dataset's folder")
                    .arg(item.path, work.root()));
        item.identity = table.cell(row, QStringLiteral("identity"));
        item.sourceIdentity = table.cell(row, QStringLiteral("source_identity"));
        item.compression = table.cell(row, QStringLiteral("compression"));
        const QString split = table.cell(row, QStringLiteral("split"));
        item.split = splitName(split);
        if (item.split.isEmpty() && !split.isEmpty())
            return table.wrong(row, Sentence::of("the split is train, val or test, not \"%1\"").arg(split));
        if (const QString labels = table.cell(row, QStringLiteral("labels")); !labels.isEmpty()) {
            const auto read = labelsFromText(labels, hierarchy);
            if (!read || !fitsHierarchy(*read, hierarchy))
                return table.wrong(row,
                    Sentence::of("the labels \"%1\" are not %2 characters of 1, 0, ? for %3, or break the hierarchy's rules")
                        .arg(labels)
                        .arg(nodeNames(hierarchy).size())
                        .arg(nodeNames(hierarchy).join(QStringLiteral(", "))));
            item.labels = *read;
        }
        item.method = table.cell(row, QStringLiteral("method"));
        const QString folder = methodFolder(work, item.path);
        if (item.method.isEmpty() && item.labels.empty() && folder.isEmpty())
            return table.wrong(row,
                Sentence::of("nothing says whether %1 is real: it lies in no method's folder and the line has neither method nor labels")
                    .arg(item.path));
        if (item.method.isEmpty())
            item.method = !item.labels.empty() && item.labels.front() == false ? QStringLiteral("real") : folder;
        if (isReal(item.method))
            item.method.clear();
        if (!item.labels.empty() && item.labels.front() && *item.labels.front() == item.method.isEmpty())
            return table.wrong(row,
                Sentence::of("the method \"%1\" and the label of face contradict each other")
                    .arg(item.method.isEmpty() ? QStringLiteral("real") : item.method));
        return item;
    }

    /// The folder of real or forged ones that a path lies in.
    static QString methodFolder(const ScanWork& work, const QString& path)
    {
        QStringList parts = work.below(path).value_or(QString()).split(u'/');
        if (parts.size() > 1 && !splitName(parts.first()).isEmpty())
            parts.removeFirst();
        return parts.size() > 1 ? parts.first() : QString();
    }
};

} // namespace

const LayoutReader* plainLayout()
{
    static const PlainLayout layout;
    return &layout;
}

} // namespace semblance::dataset
