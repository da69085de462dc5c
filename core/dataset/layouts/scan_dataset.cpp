// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/layouts/dataset_layout.h"
#include "core/dataset/layouts/layout_reader.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace semblance::dataset {
namespace {

Result<const LayoutReader*> namedReader(const QString& name)
{
    for (const LayoutReader* reader : layoutReaders()) {
        if (reader->name() == name)
            return reader;
    }
    return failure(Error::Kind::Usage,
        Sentence::of("There is no layout \"%1\"; the layouts are %2.").arg(name, layoutNames().join(QStringLiteral(", "))));
}

const LayoutReader* recognised(ScanWork& work)
{
    for (const LayoutReader* reader : layoutReaders()) {
        if (reader->recognises(work))
            return reader;
    }
    return nullptr;
}

Error nothingRecognised(ScanWork& work, const std::stop_token& stop)
{
    const Sentence sentence = Sentence::of("No dataset was recognised in %1").arg(work.root());
    // The usual mistake: the folder above the dataset's own.
    for (const QString& folder : work.list({}).folders) {
        ScanWork inner(work.absolute(folder), work.options(), stop, {});
        if (const LayoutReader* reader = recognised(inner); reader && reader != plainLayout())
            return { Error::Kind::File,
                Sentence::of("%1, but its folder %2 looks like %3; give that one.").arg(sentence, folder, reader->name()) };
    }
    QStringList signatures;
    for (const LayoutReader* reader : layoutReaders())
        signatures.append(QStringLiteral("%1 (%2)").arg(reader->name(), reader->signature()));
    return { Error::Kind::File, Sentence::of("%1; looked for were %2.").arg(sentence, signatures.join(QStringLiteral("; "))) };
}

/// Labels of the items that bring none, and the methods of which the table says nothing.
QStringList giveLabels(QList<DatasetItem>& items, const LayoutReader& reader, const LabelTable& table, bool unobservedAsNo)
{
    QHash<QString, LabelVector> rows;
    QStringList unknown;
    for (DatasetItem& item : items) {
        if (item.labels.empty()) {
            auto row = rows.constFind(item.method);
            if (row == rows.constEnd()) {
                auto labels = table.labels(item.method);
                if (const QString kind = reader.kindOfMethod(item.method); !labels && !kind.isEmpty())
                    labels = table.labels(kind);
                if (!labels)
                    unknown.append(item.method);
                row = rows.insert(item.method, labels.value_or(table.forgedOnly()));
            }
            item.labels = *row;
        }
        if (unobservedAsNo)
            item.labels = withUnobservedAsNo(std::move(item.labels));
    }
    unknown.sort();
    return unknown;
}

} // namespace

const QList<const LayoutReader*>& layoutReaders()
{
    static const QList<const LayoutReader*> readers { faceForensicsLayout(), ffscLayout(), celebDfLayout(), faceShifterLayout(),
        deeperForensicsLayout(), dfdcLayout(), diffusionFaceLayout(), diffLayout(), listLayout(), plainLayout() };
    return readers;
}

QStringList layoutNames()
{
    QStringList names;
    for (const LayoutReader* reader : layoutReaders())
        names.append(reader->name());
    return names;
}

Result<ScannedDataset> scanDataset(const QString& root, const ScanOptions& options, std::stop_token stop, const ProgressFn& progress)
{
    if (!QFileInfo(root).isDir())
        return failure(Error::Kind::File,
            QFileInfo::exists(root) ? Sentence::of("%1 is no folder; give the dataset's folder.").arg(root)
                                    : Sentence::of("There is no folder %1.").arg(root));
    if (!QFileInfo(root).isReadable())
        return failure(Error::Kind::File, Sentence::of("The folder %1 cannot be read; check its permissions.").arg(root));
    ScanWork work(root, options, stop, progress);
    const auto reader = options.layout.isEmpty() ? Result<const LayoutReader*>(options.mapping.isEmpty() ? recognised(work) : plainLayout())
                                                 : namedReader(options.layout);
    if (!reader)
        return tl::unexpected(reader.error());
    if (!*reader)
        return tl::unexpected(nothingRecognised(work, stop));
    const LayoutReader& layout = **reader;
    if (!options.mapping.isEmpty() && &layout != plainLayout())
        return failure(Error::Kind::Usage, Sentence::of("A mapping belongs to the layout plain, not to %1.").arg(layout.name()));
    if (!options.compression.isEmpty() && !layout.hasCompression())
        return failure(Error::Kind::Usage,
            Sentence::of("The layout %1 tells no compression levels apart; leave the compression out.").arg(layout.name()));
    const auto hierarchy = layout.hierarchy(work);
    if (!hierarchy)
        return tl::unexpected(hierarchy.error());
    const auto table = options.labelFile.isEmpty() ? Result<LabelTable>(LabelTable::published(*hierarchy))
                                                   : LabelTable::withFile(*hierarchy, options.labelFile);
    if (!table)
        return tl::unexpected(table.error());
    if (const auto read = layout.read(work); !read)
        return tl::unexpected(read.error());
    if (stop.stop_requested())
        return failure(Error::Kind::Cancelled, Sentence::of("The scan of %1 was cancelled.").arg(root));
    if (work.items.isEmpty()) {
        // What was seen and not taken is why, more often than not.
        const auto seen = std::find_if(work.findings.begin(), work.findings.end(), [](const LayoutFinding& finding) {
            return finding.kind == LayoutFinding::Kind::Incomplete && !finding.found.isEmpty();
        });
        return failure(Error::Kind::File,
            Sentence::of("%1 holds no video or picture where the layout %2 has them; looked for was %3%4%5.")
                .arg(root, layout.name(), layout.signature(),
                    options.compression.isEmpty() ? QString() : QStringLiteral(", at the compression %1").arg(options.compression),
                    seen == work.findings.end() ? QString() : QStringLiteral("; but in %1 there were %2").arg(seen->path, seen->found)));
    }
    ScannedDataset dataset;
    dataset.layout = layout.name();
    dataset.root = root;
    dataset.hierarchy = *hierarchy;
    dataset.methodsWithoutLabels = giveLabels(work.items, layout, *table, options.unobservedAsNo);
    std::sort(work.items.begin(), work.items.end(), [](const DatasetItem& a, const DatasetItem& b) { return a.path < b.path; });
    std::stable_sort(
        work.findings.begin(), work.findings.end(), [](const LayoutFinding& a, const LayoutFinding& b) { return a.path < b.path; });
    dataset.items = std::move(work.items);
    dataset.findings = std::move(work.findings);
    return dataset;
}

} // namespace semblance::dataset
