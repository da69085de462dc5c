// SPDX-License-Identifier: GPL-3.0-or-later
// The list files of the official SJEDD and SO-DFD code: "path flag key" or "path key" a line.
#include "core/dataset/layouts/label_lists.h"
#include "core/dataset/layouts/layout_reader.h"

namespace semblance::dataset {
namespace {

class ListLayout : public LayoutReader {
public:
    QString name() const override { return QStringLiteral("list"); }
    QString signature() const override { return QStringLiteral("list files *.txt with lines of path, flag, label key"); }
    bool recognises(ScanWork& work) const override { return !labelLists(work).isEmpty(); }
    Result<Hierarchy> hierarchy(ScanWork& work) const override { return hierarchyOfLists(work, labelLists(work)); }

    Result<> read(ScanWork& work) const override
    {
        const QStringList lists = labelLists(work);
        const auto nodes = hierarchyOfLists(work, lists);
        if (!nodes)
            return tl::unexpected(nodes.error());
        for (const QString& name : work.list({}).files) {
            if (name.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive) && !lists.contains(name))
                work.ignored(name, QStringLiteral("a text whose first line is no path with a label key"), QStringLiteral("this file"));
        }
        return readLabelLists(work, lists, *nodes, factsOfKnownNames);
    }
};

} // namespace

const LayoutReader* listLayout()
{
    static const ListLayout layout;
    return &layout;
}

} // namespace semblance::dataset
