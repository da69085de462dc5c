// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/cases/case_file.h"

#include <QIODevice>

#include <stop_token>

namespace semblance::cases {

/// One row for each face on frames first..last of a run, in frame order, then left to right: evidence, evidence_sha256, analysis, model,
/// model_sha256, threshold, frame, pts, time_s, frame_sha256, track (as the examiner left it), run_track, excluded, box_x, box_y, box_width,
/// box_height, detection_confidence, size_pixels, sharpness, yaw_degrees, landmark_confidence, then raw_NODE and p_NODE of every node. What
/// is unknown is empty; numbers are the shortest text that reads back as the same value. RFC 4180, UTF-8. How many rows. Progress in frames,
/// stage "export". Errors: Case, File, Cancelled.
Result<qint64> writeNumbersCsv(QIODevice& device, const CaseFile& file, const Evidence& evidence, const Run& run, qint64 first, qint64 last,
    const std::stop_token& stop, const ProgressFn& progress);

} // namespace semblance::cases
