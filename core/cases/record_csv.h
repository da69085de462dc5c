// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cases/examiner_record.h"

#include <functional>

namespace semblance::cases {

/// Seconds of a frame; absent where the file gives no time.
using FrameTime = std::function<std::optional<double>(qint64 frame)>;

/// The current entries as CSV (RFC 4180, UTF-8): kind, first_frame, last_frame, first_time_s, last_time_s, run, track, text, details,
/// author, created_utc, versions; what is unknown is empty, details is JSON. Written beside and renamed; fails where the file exists.
Result<> writeRecordCsv(const QString& path, const ExaminerRecord& record, const FrameTime& timeOf);

} // namespace semblance::cases
