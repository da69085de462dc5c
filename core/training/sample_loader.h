// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/sample_generator.h"
#include "model/training/trainer.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace semblance::training {

/// Makes the batches of a run ahead of their use on threads of its own. Batch b holds samples b * size ... b * size + size - 1, however
/// many threads there are.
class SampleLoader {
public:
    SampleLoader(const dataset::SampleGenerator& generator, int batchSize, qint64 firstBatch, qint64 endBatch, int threads);
    ~SampleLoader();
    /// The next batch in order; blocks until it is made.
    model::TrainingBatch next();

private:
    void work(const std::stop_token& stop);

    const dataset::SampleGenerator& m_generator;
    int m_batchSize;
    qint64 m_nextToMake;
    qint64 m_nextToGive;
    qint64 m_end;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::map<qint64, model::TrainingBatch> m_ready;
    std::vector<std::jthread> m_threads; ///< last: joined before the rest goes
};

} // namespace semblance::training
