// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

namespace semblance {

/// The bytes of a file that this program may have open as a database. Any other descriptor of such a file takes the locks of the
/// program's connections away when it is closed (https://www.sqlite.org/howtocorrupt.html, 2.2), so this one is SQLite's own. Read-only;
/// pages that are still in the file's -wal are not seen. One thread.
class DatabaseBytes {
public:
    /// Error::Kind::File: it can't be read.
    static Result<std::unique_ptr<DatabaseBytes>> open(const QString& path);
    ~DatabaseBytes();
    DatabaseBytes(const DatabaseBytes&) = delete;
    DatabaseBytes& operator=(const DatabaseBytes&) = delete;

    qint64 size() const;
    /// Fewer than wanted at the end of the file. Error::Kind::File: the disk can't be read there.
    Result<QByteArray> read(qint64 offset, qint64 bytes) const;

private:
    struct Handle;
    explicit DatabaseBytes(const QString& path);

    QString m_path;
    std::unique_ptr<Handle> m_handle;
};

} // namespace semblance
