// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/sample_loader.h"

namespace semblance::training {
namespace {

constexpr qint64 kFirstValidationBatch = qint64 { 1 } << 40; // behind every training batch

model::TrainingBatch makeBatch(const dataset::SampleGenerator& generator, int size, qint64 number)
{
    model::TrainingBatch batch;
    batch.count = size;
    for (int i = 0; i < size; ++i) {
        const auto sample = generator.sample(static_cast<std::uint64_t>(number * size + i));
        batch.pixels.insert(batch.pixels.end(), sample.pixels.begin(), sample.pixels.end());
        batch.altered.insert(batch.altered.end(), sample.altered.begin(), sample.altered.end());
        for (const auto& label : dataset::labels(sample.kind)) {
            batch.labels.push_back(label.value_or(false) ? 1 : 0);
            batch.observed.push_back(label ? 1 : 0);
        }
    }
    return batch;
}

} // namespace

SampleLoader::SampleLoader(const dataset::SampleGenerator& generator, int batchSize, qint64 firstBatch, qint64 endBatch, int threads,
    const StepQuestion& needsValidation)
    : BatchLoader(
          [&generator, batchSize, needsValidation](qint64 number) {
              StepSamples samples { makeBatch(generator, batchSize, number), {} };
              if (needsValidation && needsValidation(number))
                  samples.validation = makeBatch(generator, batchSize, kFirstValidationBatch + number);
              return samples;
          },
          firstBatch, endBatch, threads)
{
}

} // namespace semblance::training
