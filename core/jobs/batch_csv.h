// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/batch_item.h"

#include <QByteArray>
#include <QList>

namespace semblance::jobs {

/// One row a file as CSV (RFC 4180, UTF-8, fractions, seconds): file, state, error, sha256, case_file, model, demonstration_model,
/// threshold, primary_node, primary_probability, primary_track, primary_low, primary_high, worst_node, worst_probability, worst_track,
/// video_mean, suspicious_share, peak_frame, tracks, faces, frames_analyzed, duration_s, problems, first_problem. What is unknown is
/// empty.
QByteArray batchCsv(const QList<BatchItem>& items);

/// "waiting", "running", "done", "stopped", "failed".
QString batchStateName(BatchItem::State state);

} // namespace semblance::jobs
