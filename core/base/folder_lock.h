// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace semblance {

/// Held by the one program that writes into a folder; the kernel lets go of it however the program ends. Advisory, and also between two
/// holders in one program. Where the file system knows no locks it is always taken. Not taken where there is no such folder.
class FolderLock {
public:
    explicit FolderLock(const QString& folder);
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

    bool isTaken() const { return m_taken; }

private:
    int m_descriptor;
    bool m_taken;
};

} // namespace semblance
