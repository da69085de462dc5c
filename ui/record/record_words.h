// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_types.h"
#include "core/cases/examiner_record.h"

namespace semblance::ui {

/// "Bookmark", in the user's language.
QString recordKindText(cases::RecordKind kind);

/// "Exclusion (track 3)", "Merged tracks (4 into 3)", "Split track (3, from here 3b)".
QString recordAboutText(const cases::RecordContent& content);

/// The entry's words without mark-up; what a blind review hides is said to be sealed.
QString recordText(const cases::RecordContent& content);

/// "12", "12–30", an em dash where the entry is about no frame.
QString recordFramesText(const cases::RecordContent& content);

/// "Excluded by the examiner: 1 track and 2 detections. Merged: 1. Split: 1." Empty where nothing is.
QString trackEditsText(const analysis::Verdict& verdict);

} // namespace semblance::ui
