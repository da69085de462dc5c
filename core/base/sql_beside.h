// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace semblance {

/// Whether the database at path has a file beside it with this ending that holds something: -wal, commits that aren't in the file yet;
/// -shm, some program has it open, or was killed then; -journal, what a killed program has left half written. A connection that may write,
/// and writes nothing, leaves a file without -wal as it is and takes -wal and -shm away when it is the last one; one for reading alone
/// makes them and lets them lie.
bool hasBeside(const QString& path, const char* ending);

/// Whether a database that can't be opened for reading can be read as it lies there, without files beside it: nothing of it is in a -wal,
/// and they can't be made since the folder can't be written or, where nobody has it open, for want of room.
bool isWholeByItself(const QString& path, bool lacksRoom);

} // namespace semblance
