// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/database_bytes.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstddef>
#include <sqlite3.h>
#include <vector>

namespace semblance {

struct DatabaseBytes::Handle {
    std::vector<std::max_align_t> memory; ///< of SQLite's file object, whose size only SQLite knows
    sqlite3_filename name = nullptr;
    bool isOpen = false;

    sqlite3_file* file() { return reinterpret_cast<sqlite3_file*>(memory.data()); }
    ~Handle()
    {
        if (isOpen)
            file()->pMethods->xClose(file());
        sqlite3_free_filename(name);
    }
};

DatabaseBytes::DatabaseBytes(const QString& path)
    : m_path(path)
    , m_handle(std::make_unique<Handle>())
{
}

DatabaseBytes::~DatabaseBytes() = default;

Result<std::unique_ptr<DatabaseBytes>> DatabaseBytes::open(const QString& path)
{
    std::unique_ptr<DatabaseBytes> result(new DatabaseBytes(path));
    Handle& handle = *result->m_handle;
    const auto unreadable
        = [&] { return failure(Error::Kind::File, Sentence::of("'%1' can't be read; check its permissions.").arg(path)); };
    sqlite3_vfs* vfs = sqlite3_initialize() == SQLITE_OK ? sqlite3_vfs_find(nullptr) : nullptr;
    // The name that SQLite knows the file by, so that both are one file to it.
    const QByteArray name = QFileInfo(path).canonicalFilePath().toUtf8();
    handle.name = vfs ? sqlite3_create_filename(name.constData(), "", "", 0, nullptr) : nullptr;
    if (!handle.name || !QFileInfo(path).isFile())
        return unreadable();
    handle.memory.resize(static_cast<std::size_t>(vfs->szOsFile) / sizeof(std::max_align_t) + 1);
    int flags = 0;
    if (vfs->xOpen(vfs, handle.name, handle.file(), SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_READONLY, &flags) != SQLITE_OK)
        return unreadable();
    handle.isOpen = true;
    return result;
}

qint64 DatabaseBytes::size() const
{
    sqlite3_int64 bytes = 0;
    return m_handle->file()->pMethods->xFileSize(m_handle->file(), &bytes) == SQLITE_OK ? bytes : 0;
}

Result<QByteArray> DatabaseBytes::read(qint64 offset, qint64 bytes) const
{
    QByteArray data(std::clamp<qint64>(size() - offset, 0, bytes), Qt::Uninitialized);
    if (!data.isEmpty()
        && m_handle->file()->pMethods->xRead(m_handle->file(), data.data(), static_cast<int>(data.size()), offset) != SQLITE_OK)
        return failure(Error::Kind::File, Sentence::of("'%1' can't be read at byte %2; check the disk.").arg(m_path).arg(offset));
    return data;
}

} // namespace semblance
