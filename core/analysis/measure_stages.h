// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_types.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/thread_budget.h"
#include "core/cases/case_file.h"

#include <QJsonObject>
#include <optional>
#include <stop_token>
#include <vector>

namespace semblance::analysis {

struct StagePlan {
    QString clip; ///< a video
    QString model; ///< a native model file
    Settings settings; ///< backend, precision, threads and how faces are searched
    qint64 frames = 120; ///< of the clip, at most; fewer where they would not fit into 1 GB of memory
    int repeats = 5;
    bool each = true; ///< every stage; else only loading, scoring and the whole
};

/// One stage alone, on data that lies ready. The first round, which fills caches and plans kernels, is told apart from the others.
struct StageFigures {
    QString stage; ///< load, decode, detect, follow, align, score, store, whole
    QString unit; ///< model, frame or crop
    QString by = {}; ///< the library, or the scorer
    int threads = 1; ///< that the stage may use
    int batch = 0; ///< crops scored in one call; 0: does not apply
    qint64 items = 0; ///< in a round
    double firstMs = 0; ///< per item
    std::vector<double> ms = {}; ///< per item, of the other rounds
    std::vector<double> cpuMs = {}; ///< processor time of all threads, likewise

    double medianMs() const;
    double medianCpuMs() const;
};

struct StageMeasurement {
    cases::ModelIdentity model;
    media::MediaFacts clip;
    QJsonObject software; ///< as a run records it
    qint64 frames = 0;
    qint64 crops = 0; ///< faces on them
    qint64 modelBytes = 0; ///< of the file
    qint64 peakResidentBytes = 0; ///< of the program so far
    ThreadBudget budget;
    std::optional<int> mostThreads = {}; ///< of the program while it analysed; absent where the system does not tell
    std::vector<StageFigures> stages;
};

/// Blocking. Progress stage: the measured stage's name. A clip without faces is an Error::Kind::Media: there would be nothing to score.
Result<StageMeasurement> measureStages(const StagePlan& plan, std::stop_token stop, const ProgressFn& progress);

/// Schema semblance.bench/1.
QJsonObject toJson(const StagePlan& plan, const StageMeasurement& measured);

} // namespace semblance::analysis
