// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace semblance::cases {

/// Takes the case file away again that was made for something which then failed. Only one that was not there before and that holds nothing
/// but that it was made and opened once, with what SQLite keeps beside it; of a link the file that it leads to. Outlives whatever has the
/// file open here. One thread.
class NewCase {
public:
    explicit NewCase(const QString& path);
    ~NewCase();
    NewCase(const NewCase&) = delete;
    NewCase& operator=(const NewCase&) = delete;

    /// It did not fail.
    void keep() { m_isKept = true; }

private:
    QString m_path;
    bool m_isKept = false;
};

} // namespace semblance::cases
