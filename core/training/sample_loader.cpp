// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/sample_loader.h"

namespace semblance::training {
namespace {
constexpr qint64 kAhead = 6; // Batches made before they are asked for.
}

SampleLoader::SampleLoader(const dataset::SampleGenerator& generator, int batchSize, qint64 firstBatch, qint64 endBatch, int threads)
    : m_generator(generator)
    , m_batchSize(batchSize)
    , m_nextToMake(firstBatch)
    , m_nextToGive(firstBatch)
    , m_end(endBatch)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this](const std::stop_token& stop) { work(stop); });
}

SampleLoader::~SampleLoader()
{
    for (auto& thread : m_threads)
        thread.request_stop();
    m_changed.notify_all();
}

void SampleLoader::work(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        qint64 mine = 0;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return m_nextToMake >= m_end || m_nextToMake < m_nextToGive + kAhead; }))
                return;
            if (m_nextToMake >= m_end)
                return;
            mine = m_nextToMake++;
        }
        model::TrainingBatch batch;
        batch.count = m_batchSize;
        for (int i = 0; i < m_batchSize; ++i) {
            const auto sample = m_generator.sample(static_cast<std::uint64_t>(mine * m_batchSize + i));
            batch.pixels.insert(batch.pixels.end(), sample.pixels.begin(), sample.pixels.end());
            batch.altered.insert(batch.altered.end(), sample.altered.begin(), sample.altered.end());
            for (const auto& label : dataset::labels(sample.kind)) {
                batch.labels.push_back(label.value_or(false) ? 1 : 0);
                batch.observed.push_back(label ? 1 : 0);
            }
        }
        std::lock_guard lock(m_mutex);
        m_ready.emplace(mine, std::move(batch));
        m_changed.notify_all();
    }
}

model::TrainingBatch SampleLoader::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ready.contains(m_nextToGive); });
    auto node = m_ready.extract(m_nextToGive++);
    m_changed.notify_all();
    return std::move(node.mapped());
}

} // namespace semblance::training
