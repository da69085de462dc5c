// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QVariantList>

#include <functional>
#include <optional>
#include <stop_token>

namespace semblance::custody {

/// A row as it stands in a page of a database, whatever table it is of.
struct PageRow {
    std::optional<qint64> rowid; ///< absent in tables without one and in indexes
    qint64 page = 0; ///< rows of one page are of one table or index
    QVariantList values; ///< NULL, qlonglong, double, QString or QByteArray; the column that is the rowid is NULL
};

struct PagesRead {
    qint64 pages = 0;
    qint64 damaged = 0; ///< empty, of no kind that a database has, or with cells that can't be read
    qint64 missing = 0; ///< that the first page says there are, behind the last one that is there
    bool mayLackRows = false; ///< a damaged page may have had some (not the first, which has the schema, nor a free one), or some are missing
};

/// Finds rows in a SQLite database page by page, without trees, header or schema, so that damage elsewhere does no harm
/// (https://www.sqlite.org/fileformat2.html). Whole commits in the file's -wal are taken into account. Read-only. Progress stage "salvage"
/// (pages). Errors: File (the file can't be read, or no page of it is one of a database), Cancelled.
Result<PagesRead> readPageRows(
    const QString& path, const std::function<void(const PageRow&)>& row, const std::stop_token& stop, const ProgressFn& progress);

} // namespace semblance::custody
