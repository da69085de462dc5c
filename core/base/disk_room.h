// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"

struct sqlite3;

namespace semblance {

/// Whether the database's last call failed for want of room on the disk of the file at path: no space, no inodes, or the user's share of
/// them used up. SQLite itself says so only of some files; of the others it says "disk I/O error". No database: as the disk is now.
bool lacksRoom(sqlite3* database, const QString& path);

/// The sentence about it.
Sentence lacksRoomSentence(const QString& path);

} // namespace semblance
