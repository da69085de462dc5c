// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace semblance {

/// Writes everything to the disk itself, so that a power cut can't take it away, and what is read of the file next comes from there. False:
/// the disk failed.
bool makeDurable(QFile& file);
/// The same for the names of a folder's files: after files were made, renamed or removed there.
bool makeNamesDurable(const QString& folder);

} // namespace semblance
