// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <stop_token>

namespace semblance {

/// SHA-256 of a file's bytes, lower-case hex. Reads in blocks, so memory does not depend on the size. Progress in bytes,
/// stage "hash". Errors: File (absent, a folder, unreadable, a read that fails), Cancelled.
Result<QByteArray> fileSha256(const QString& path, std::stop_token stop = {}, const ProgressFn& progress = {});

/// Lower-case hex.
struct FileDigests {
    QByteArray sha256;
    QByteArray sha1; ///< SHA-1 and MD5 only to compare with old records: they prove nothing any more
    QByteArray md5;
};

/// As fileSha256(), all three from one reading.
Result<FileDigests> fileDigests(const QString& path, std::stop_token stop = {}, const ProgressFn& progress = {});

/// Copies a file to a name that is free, as fileDigests() reads it, onto the disk itself, and reads the copy again to compare. Progress
/// stages: "copy", "hash". Nothing is left of the copy where that fails. named: what sentences call the copy, which gets that name later.
Result<FileDigests> copyAndHash(
    const QString& from, const QString& to, const QString& named, const std::stop_token& stop = {}, const ProgressFn& progress = {});

} // namespace semblance
