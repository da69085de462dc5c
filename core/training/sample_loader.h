// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/sample_generator.h"
#include "core/training/batch_loader.h"
#include "model/training/trainer.h"

namespace semblance::training {

/// The batches of a run on pictures that are forged on the fly. Batch b holds samples b * size ... b * size + size - 1.
class SampleLoader : public BatchLoader<model::TrainingBatch> {
public:
    SampleLoader(const dataset::SampleGenerator& generator, int batchSize, qint64 firstBatch, qint64 endBatch, int threads);
};

} // namespace semblance::training
