// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/cases/case_file.h"

#include <stop_token>

namespace semblance::custody {

/// What is known of an evidence file, held against what was taken in.
enum class FileState {
    NotChecked, ///< there, of the right size
    Unchanged, ///< hashed: the same bytes
    Changed,
    Missing,
    Unreadable
};

/// By the file system alone: quick, never Unchanged. The file is where whereIs() says.
FileState glanceAt(const QString& casePath, const cases::Evidence& evidence);
/// Hashes the file. Progress in bytes, stage "hash". Error: Cancelled.
Result<FileState> checkFile(
    const QString& casePath, const cases::Evidence& evidence, const std::stop_token& stop, const ProgressFn& progress);

} // namespace semblance::custody
