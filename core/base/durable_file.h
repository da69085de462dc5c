// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QFile>

#include <optional>

namespace semblance {

/// Writes everything to the disk itself, so that a power cut can't take it away, and what is read of the file next comes from there. False:
/// the disk failed.
bool makeDurable(QFile& file);
/// The same for the names of a folder's files: after files were made, renamed or removed there.
bool makeNamesDurable(const QString& folder);

/// Gives a written file, closed, its name in the same folder, which must be free, takes everybody's right to write it, and makes all of it durable. modified: its time
/// from then on; absent: as it is. Error::Kind::File; the file stays under the name that it had.
Result<> settleReadOnly(const QString& part, const QString& name, const std::optional<QDateTime>& modified = {});

} // namespace semblance
