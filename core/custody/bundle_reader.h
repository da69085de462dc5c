// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QFile>
#include <QHash>
#include <QList>

#include <functional>
#include <memory>
#include <stop_token>

namespace semblance::custody {

/// A file within a bundle.
struct BundleEntry {
    QString name;
    qint64 offset = 0; ///< of its bytes in the bundle
    qint64 bytes = 0;
    quint32 crc32 = 0;
};

/// Reads the zip of a sealed bundle and nothing else that a zip may be: every byte of the file must be accounted for by the layout of
/// docs/bundle.md (stored regular files one behind the other, then the directory, which repeats what stands before each file), so that no
/// two programs can read two things into it. Writes nothing, and memory does not depend on what the file claims. One thread.
class BundleReader {
public:
    /// Error::Kind::File: one sentence that says what is wrong.
    static Result<std::unique_ptr<BundleReader>> open(const QString& path);

    const QString& path() const { return m_path; }
    qint64 bytes() const { return m_bytes; }
    const QList<BundleEntry>& entries() const { return m_entries; }
    const BundleEntry* find(const QString& name) const;

    /// Gives the file's bytes to sink block by block until it says false; the SHA-256 of all of them. Progress stage "hash", in bytes.
    /// Errors: File (also a CRC-32 that is not that of the bytes, and where sink says false), Cancelled.
    Result<QByteArray> read(const BundleEntry& entry, const std::function<bool(const QByteArray& block)>& sink, const std::stop_token& stop,
        const ProgressFn& progress);
    /// The bytes of a small file. Error::Kind::File where it is larger than most.
    Result<QByteArray> small(const BundleEntry& entry, qint64 most);
    /// The failure of a file that is no bundle; what: the reason, without a full stop.
    tl::unexpected<Error> wrong(const Sentence& what) const;

private:
    explicit BundleReader(const QString& path);

    struct Directory {
        qint64 offset = 0;
        qint64 bytes = 0;
        qint64 entries = 0;
    };
    Result<Directory> findDirectory();
    Result<> readDirectory(const Directory& directory);
    Result<> checkLocalHeader(const BundleEntry& entry, const QByteArray& name, qint64 at, qint64& dataOffset);
    QByteArray bytesAt(qint64 offset, qint64 count);

    QString m_path;
    QFile m_file;
    qint64 m_bytes = 0;
    QList<BundleEntry> m_entries;
    QHash<QString, qsizetype> m_places; ///< of names in m_entries
};

} // namespace semblance::custody
