// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/folder_lock.h"
#include "core/jobs/batch_item.h"

#include <memory>

namespace semblance {
class SqlConnection;
}

namespace semblance::jobs {

/// The queue on disk: FOLDER/queue.sqlite, one row a file. Each call is one transaction that is on the disk when it returns; a program
/// killed at any moment leaves the queue as it was before or after a call. One holder at a time. Belongs to the thread that opened it.
/// Errors: File.
class BatchStore {
public:
    /// Makes folder and file where there are none. Fails where another window has the queue.
    static Result<std::unique_ptr<BatchStore>> open(const QString& folder);
    ~BatchStore();

    /// In queue order. A file that was being worked on is Waiting.
    Result<QList<BatchItem>> items() const;
    /// At the end of the queue; gives the ids in the order of the list.
    Result<QList<BatchId>> append(const QList<BatchItem>& items);
    /// State, error, notices and triage. Nothing where the item is gone.
    Result<> update(const QList<BatchItem>& items);
    Result<> remove(const QList<BatchId>& ids);
    /// All ids in their new order.
    Result<> reorder(const QList<BatchId>& ids);

    /// The case file that was chosen or made for the queue; empty: none.
    Result<QString> casePath() const;
    Result<> setCasePath(const QString& path);

private:
    explicit BatchStore(const QString& folder);

    FolderLock m_lock;
    std::unique_ptr<SqlConnection> m_connection;
};

} // namespace semblance::jobs
