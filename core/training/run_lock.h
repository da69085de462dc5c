// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>

namespace semblance::training {

/// Keeps a training run to one process, and tells others that it runs: an flock on OUTPUT.lock, which holds the process's number. The
/// kernel lets go of it however the process ends, so it is never stale.
class RunLock {
public:
    RunLock() = default;
    ~RunLock();
    RunLock(const RunLock&) = delete;
    RunLock& operator=(const RunLock&) = delete;

    /// Error::Kind::File: another process trains this output, or the file can't be made.
    Result<> take(const QString& output);
    /// The process that trains this output now.
    static std::optional<qint64> holder(const QString& output);

private:
    QString m_path;
    int m_file = -1;
};

} // namespace semblance::training
