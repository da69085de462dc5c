// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/dataset/expansion/expand.h"
#include "core/dataset/extraction/extract.h"
#include "core/dataset/layouts/dataset_layout.h"
#include "core/jobs/job_event.h"

#include <QMap>

#include <optional>

namespace semblance::jobs {

/// The whole state of a scan. dataset and counts are set when Done, error when Failed.
struct ScanEvent {
    enum class State { Running, Done, Failed };
    State state = State::Running;
    QString root;
    qint64 filesSeen = 0;
    dataset::ScannedDataset dataset;
    QMap<QString, QMap<QString, qint64>> counts; ///< items by method ("" is real), then by split ("" where the layout has none)
    Error error;
};

/// A dataset folder that is to be made.
struct NewDataset {
    QString folder;
    dataset::ScannedDataset scanned;
    dataset::ScanOptions scanOptions; ///< that scanned was read with
    dataset::ExtractOptions options;
};

/// An extraction or an expansion of a dataset folder that has a manifest.
struct DatasetRequest {
    enum class Kind { Extract, Expand };
    Kind kind = Kind::Extract;
    QString folder;
    std::optional<int> threads; ///< of an extraction; absent: one a core
    bool retryFailed = false; ///< of an extraction: videos that failed before are tried once more
    dataset::ExpandOptions expand; ///< of an expansion
};

/// The whole state of one job.
struct DatasetJobEvent {
    enum class State { Queued, Running, Done, Cancelled, Failed };
    JobId job = 0;
    State state = State::Queued;
    DatasetRequest request;
    dataset::ExtractProgress extract; ///< of an extraction, the last that it said
    dataset::ExpandProgress expand; ///< of an expansion
    Error error; ///< set when Failed
};

} // namespace semblance::jobs
