// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_contents.h"
#include "core/custody/case_check.h"

#include <QString>

namespace semblance::ui {

/// A name of caseFactNames() in the user's language.
QString caseFactText(const QString& name);
/// A CaseMatch's field.
QString matchFieldText(const QString& field);
/// An audit entry's kind; one of a newer program keeps its own name.
QString auditKindText(const QString& kind);
QString checkStateText(custody::CheckState state);
/// What a line of a verification is about; what this program doesn't know keeps its own name.
QString checkSubjectText(const QString& what);
/// How many of what a verification has checked.
QString checkCountText(qint64 count, const QString& unit);
QString runStatusText(analysis::Status status);
/// Date and time in the user's format and zone; an em dash where it is unknown.
QString momentText(const QDateTime& utc);
/// An em dash where a text is empty.
QString textOrDash(const QString& text);
/// For a tool tip of words from files and people, in which no mark-up counts.
QString plainTip(const QString& text);
/// "12.3 MiB (12,345,678 bytes)"
QString sizeText(qint64 bytes);
/// Number and title, as far as they are told; else the file's name.
QString caseTitle(const cases::CaseFacts& facts, const QString& path);
QString closingText(const cases::Closing& closing);

} // namespace semblance::ui
