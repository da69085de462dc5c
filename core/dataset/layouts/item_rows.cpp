// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/layouts/item_rows.h"

namespace semblance::dataset {

Result<> ItemRows::add(const QString& file, qint64 line, DatasetItem item)
{
    auto path = m_work.below(item.path);
    // Lists made on Windows.
    if (path && path->contains(u'\\') && !m_work.isFile(*path))
        path = m_work.below(QString(*path).replace(u'\\', u'/'));
    if (!path)
        return failure(Error::Kind::File,
            Sentence::of("%1, line %2: %3 leads out of %4; list files may name only what lies below the dataset's folder.")
                .arg(m_work.absolute(file))
                .arg(line)
                .arg(item.path, m_work.root()));
    item.path = *path;
    ++m_read;
    m_work.seen(1);
    const auto known = m_lines.constFind(*path);
    if (known != m_lines.constEnd()) {
        const DatasetItem& other = m_work.items[known->item];
        const auto told
            = [](const DatasetItem& i) { return std::tie(i.method, i.sourceIdentity, i.split, i.labelKey, i.labels, i.compression); };
        const bool sameIdentity = other.identity == (item.identity.isEmpty() ? item.path : item.identity);
        if (told(other) != told(item) || !sameIdentity)
            return failure(Error::Kind::File,
                Sentence::of("%1, line %2: %3 was named in line %4 of %5 with other facts; remove one of the two.")
                    .arg(m_work.absolute(file))
                    .arg(line)
                    .arg(item.path)
                    .arg(known->line)
                    .arg(known->file));
        ++m_repeated;
        return {};
    }
    const auto kind = m_work.kindOf(*path);
    if (!kind) {
        m_absent.append(*path);
        return {};
    }
    item.kind = *kind;
    m_lines.insert(*path, { file, line, m_work.items.size() });
    m_work.add(std::move(item));
    return {};
}

void ItemRows::tell(const QString& file, const QString& expected)
{
    const QString lines = counted(m_read, QStringLiteral("line"), QStringLiteral("lines"));
    m_absent.sort();
    m_absent.removeDuplicates();
    if (m_absent.isEmpty())
        m_work.found(file, expected, lines);
    else
        m_work.incomplete(file, expected,
            QStringLiteral("%1, of which %2 no video, picture or folder of pictures")
                .arg(lines, counted(m_absent.size(), QStringLiteral("names"), QStringLiteral("name"))),
            someOf(m_absent));
    if (m_repeated > 0)
        m_work.ignored(file, counted(m_repeated, QStringLiteral("repeated line"), QStringLiteral("repeated lines")),
            QStringLiteral("the repetitions"));
    m_read = 0;
    m_repeated = 0;
    m_absent.clear();
}

} // namespace semblance::dataset
