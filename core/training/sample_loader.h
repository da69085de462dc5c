// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/sample_generator.h"
#include "core/training/batch_loader.h"
#include "model/training/trainer.h"

#include <optional>

namespace semblance::training {

struct StepSamples {
    model::TrainingBatch train;
    std::optional<model::TrainingBatch> validation; ///< for a look ahead, of other samples of the same people
};

/// The batches of a run on pictures that are forged on the fly. Batch b holds samples b * size ... b * size + size - 1. needsValidation: whether
/// a step needs a second minibatch; called by any thread.
class SampleLoader : public BatchLoader<StepSamples> {
public:
    using StepQuestion = std::function<bool(qint64 step)>;
    SampleLoader(const dataset::SampleGenerator& generator, int batchSize, qint64 firstBatch, qint64 endBatch, int threads,
        const StepQuestion& needsValidation = {});
};

} // namespace semblance::training
