// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <stop_token>
#include <variant>

namespace semblance::custody {

/// One file of a zip.
struct ZipSource {
    QString name; ///< in the zip: ASCII, folders with '/'
    std::variant<QByteArray, QString> content; ///< the bytes, or the path of a file that holds them
    qint64 bytes = 0;
    QByteArray sha256; ///< lower-case hex
};

/// Writes the files one behind the other, each as it is (nothing is compressed), dated 1980-01-01, in zip64 form where that is needed: the
/// same files give the same bytes, whenever and wherever. path must not exist; after a failure it doesn't. A file whose bytes are not those
/// of its hash when they are read is a failure. Progress stage "seal", in bytes. Errors: File, Cancelled.
Result<> writeZip(const QString& path, const QList<ZipSource>& files, const std::stop_token& stop, const ProgressFn& progress);

} // namespace semblance::custody
