// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QStringList>

#include <optional>
#include <stop_token>

namespace semblance::custody {

struct RepairedTable {
    QString name;
    qint64 saved = 0;
    std::optional<qint64> lost; ///< as far as the log says what there was; absent: nothing tells
    bool isLeast = false; ///< lost: a part of the log itself may be lost, and there may have been more
};

struct Repair {
    QList<RepairedTable> tables; ///< track and track_score are computed again and not among them
    qint64 entriesThatHold = 0; ///< the log's chain holds from the first entry up to this one and is kept so far
    qint64 entriesBehind = 0; ///< readable, but behind a gap: kept as details of the repair's entry
    QStringList changed; ///< scopes whose rows are there, but not as the log says: "record 3"; kept as they were read
    qint64 inNoEntry = 0; ///< scopes with rows that no entry of the log tells of any more; kept too
    qint64 lastEntry = 0; ///< the highest number of an entry that can be read
    qint64 damagedPages = 0;
    qint64 missingPages = 0; ///< at the end of the file
    bool mayLackEntries = false; ///< pages are damaged or missing that may have had entries: how many came behind the last one nothing tells
    QByteArray sha256; ///< of the damaged file
    QByteArray head; ///< of the new log

    /// Everything is there and as a log that holds says.
    bool isComplete() const;
};

/// Saves what can be read of a damaged case into a new one (docs/custody.md, "Repairing a case"); the damaged file and its -wal are only
/// read. Results are kept in whole batches that are as the log says; rows that no entry of the log tells of any more are kept and bound
/// anew. The new log goes on from the old one as far as that holds and says that this is a repair. Blocking. Progress stages: "hash",
/// "salvage" (pages). Errors: File (to exists, or nothing of a case is there), Case, Cancelled; nothing is left at to then.
Result<Repair> repairCase(const QString& path, const QString& to, const std::stop_token& stop, const ProgressFn& progress);

} // namespace semblance::custody
