// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "model/training/trainer.h"

#include <QJsonObject>
#include <QString>
#include <functional>
#include <stop_token>

namespace semblance::training {

/// How the bundled demonstration model is made: from portraits of one person each, forged on the fly, with loss weights learnt by bi-level
/// optimisation.
struct BundledRecipe {
    QString portraits; ///< folder
    QString morePortraits; ///< folder of more people to learn from, none of them held out; may be empty
    QString output;    ///< the model file; checkpoint and log lie beside it as OUTPUT.checkpoint and OUTPUT.log
    QString baseModel; ///< to go on from, of the same sizes; empty: fresh weights, for which pictures are clean and the dense task leads at first
    std::uint64_t seed = 1;
    qint64 samples = 170000;
    int batch = 32;
    int heldOut = 133; ///< people kept for the test, drawn by the seed
    double learningRate = 5e-4;
    double weightRate = 1e-3; ///< of the level weights
    int weightInterval = 16; ///< steps from one look ahead to the next
    int inputSize = 160;
    double cropShare = 5.0 / 7; ///< the face without most of its surroundings, at about the portraits' own resolution
    model::FreshModelSizes sizes;
    bool bfloat16 = true;
    int threads = 0;       ///< of the network; 0: one per core
    int loaderThreads = 1; ///< that make samples beside it
    int evaluateEvery = 2000; ///< steps
    int checkpointEvery = 500; ///< steps
};

/// AUC per test condition and node with its 95 % interval over people ("clean": {"face": [0.95, 0.93, 0.97], ...}); null where a class is empty.
struct BundledOutcome {
    qint64 steps = 0;
    bool finished = false; ///< false: stopped; the checkpoint lets the next call go on
    QJsonObject metrics;
};

/// Called with one line at a time of what the run tells.
using LogFn = std::function<void(const QString& line)>;

/// Trains, or goes on where OUTPUT.checkpoint stands, and writes the model file at the end. Blocking. A stop request writes a checkpoint
/// and ends. The same settings, portraits, machine and threads give the same model.
Result<BundledOutcome> trainBundledModel(const BundledRecipe& recipe, std::stop_token stop, const ProgressFn& progress, const LogFn& log);

} // namespace semblance::training
