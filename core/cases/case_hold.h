// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <atomic>
#include <memory>
#include <optional>

namespace semblance::cases {

/// Who writes to a case. Empty or invalid: not known.
struct CaseHolder {
    QString program; ///< and its version
    QString user;
    QString host;
    qint64 processId = 0;
    QDateTime sinceUtc;

    friend bool operator==(const CaseHolder&, const CaseHolder&) = default;
};

/// The right to write to a case, which one program has at a time; what it has open shares it. A lock on CASE-lock beside the case file,
/// which the kernel lets go of however the program ends. Where the file system knows no locks everybody has it. Any thread.
class CaseHold {
public:
    enum class Patience {
        None, ///< for the window, where one can try again
        Short ///< waits for a program that has begun within the last seconds, as commands that follow each other do
    };

    /// Error::Kind::Case, which names the holder: another program has it.
    static Result<std::shared_ptr<CaseHold>> take(const QString& casePath, Patience patience = Patience::Short);
    /// The other program that has it now; takes nothing. Absent where this one has it.
    static std::optional<CaseHolder> other(const QString& casePath);

    ~CaseHold();
    CaseHold(const CaseHold&) = delete;
    CaseHold& operator=(const CaseHold&) = delete;

    /// True once: that the case was opened is told once, however many of the program's objects open the file.
    bool takeOpening() { return !m_isOpeningTold.exchange(true); }
    void giveOpeningBack() { m_isOpeningTold = false; }

private:
    CaseHold() = default;

    QString m_lockPath; ///< empty: no lock could be made here
    int m_descriptor = -1;
    std::atomic<bool> m_isOpeningTold = false;
};

} // namespace semblance::cases
