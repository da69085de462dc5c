// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace semblance::custody {

/// Which frames are decoded and compared.
enum class Frames {
    None,
    Sample, ///< up to kSampledFrames of each piece of evidence: the first, the last, and evenly between them
    All
};

inline constexpr qint64 kSampledFrames = 32;

enum class CheckState {
    Matches,
    Differs,
    Missing, ///< a file that isn't where it was; no error of the case
    NotChecked, ///< not asked for, or nothing to check it by
};

/// "matches", "differs", "missing", "not checked"
QString stateName(CheckState state);

/// One row of the table that a verification prints.
struct CheckLine {
    QString what; ///< "audit log", "results", ...; untranslated
    QString subject; ///< e.g. "analysis 2 of 'clip.mp4'"; may be empty
    CheckState state = CheckState::Matches;
    std::optional<qint64> count; ///< of what was checked: entries, rows, bytes or frames
    QString unit; ///< of count
    QString note; ///< untranslated: what differs, or what was left out; may be empty
};

/// A case held against its own log.
struct CaseCheck {
    QList<CheckLine> lines;
    qint64 entries = 0; ///< of the log that was checked
    QByteArray head; ///< hash of its last entry

    void add(CheckLine line) { lines.append(std::move(line)); }
    bool differs() const;
    qint64 count(CheckState state) const;
};

} // namespace semblance::custody
