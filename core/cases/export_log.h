// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace semblance::cases {

/// What a file is that was written from a case: its size and hash, as it lies on the disk.
struct ExportedFile {
    qint64 bytes = 0;
    QByteArray sha256; ///< lower-case hex
};

/// Reads the written file and tells the case's audit log its name, size, SHA-256 and `details`, of which "what" says what it is. Where there
/// is no case file yet nothing is logged. Any thread; blocking. The error's sentence says that the file was written all the same.
Result<ExportedFile> logExport(const QString& casePath, const QString& file, QJsonObject details);

} // namespace semblance::cases
