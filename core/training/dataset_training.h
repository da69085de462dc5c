// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_recipe.h"

#include <functional>
#include <stop_token>

namespace semblance::training {

/// A training run on a dataset folder.
struct TrainingRequest {
    TrainingRecipe recipe;
    QString dataset; ///< folder with a manifest
    QString baseModel; ///< model file to start from; empty: fresh weights
    QString output; ///< the model file; OUTPUT.checkpoint, OUTPUT.run.json and OUTPUT.log lie beside it
    QString name; ///< of the model; empty: the output's file name
    QString vocabulary; ///< CLIP's, for own prompts
    QString trainSplit = QStringLiteral("train"); ///< empty: every split
    QString validationSplit = QStringLiteral("val");
    std::uint64_t seed = 1;
    QString device = QStringLiteral("cpu");
    int threads = 0; ///< of the network; 0: one per core
    int loaderThreads = 1; ///< that read and perturb pictures beside it
    bool distributed = false; ///< see model::TrainerSettings
    bool finishNow = false; ///< no more steps: a stopped run ends where it stands, with a model file
};

struct TrainingOutcome {
    qint64 steps = 0; ///< done
    qint64 allSteps = 0;
    bool finished = false; ///< false: stopped; the same request goes on
    QJsonObject validation; ///< the last look at the validation split: {"step", "auc": {node: number or null}, "samples"}
};

/// What a run tells, one JSON object a line of OUTPUT.log: {"event": "start" | "step" | "validation" | "stop" | "end", "step": n, ...}.
using TrainingEventFn = std::function<void(const QJsonObject& event)>;

/// Trains, or goes on where OUTPUT.checkpoint stands, and writes the model file at the end. Blocking. A stop request writes a checkpoint and ends.
/// The same request, data, machine and threads give the same model, however often the run was stopped or killed; the log's lines behind the
/// checkpoint are taken back when it goes on. One process at a time, see RunLock. Errors: File (data, a picture that can't be read, another
/// run's checkpoint, a run of another process), Model (a loss
/// that is no number, a full device or disk, settings that don't fit the base model), Usage.
Result<TrainingOutcome> trainOnDataset(const TrainingRequest& request, std::stop_token stop, const TrainingEventFn& tell);

} // namespace semblance::training
