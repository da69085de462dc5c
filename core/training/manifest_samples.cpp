// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/manifest_samples.h"

#include "core/dataset/manifest/manifest.h"
#include "model/image/bicubic_resize.h"
#include "model/image/centre_part.h"

#include <QDir>
#include <QFile>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace semblance::training {

Result<ManifestSamples> ManifestSamples::open(const QString& folder, const QString& split, const model::InputRecipe& input)
{
    const auto manifest = dataset::Manifest::open(folder, dataset::Manifest::Mode::ReadOnly);
    if (!manifest)
        return tl::unexpected(manifest.error());
    dataset::SampleFilter filter;
    filter.rejected = false;
    if (!split.isEmpty())
        filter.split = split;
    const auto ids = (*manifest)->sampleIds(filter);
    if (!ids)
        return tl::unexpected(ids.error());
    if (ids->isEmpty())
        return failure(Error::Kind::File,
            QStringLiteral("%1 has no accepted sample%2; extract faces first, or choose another split.")
                .arg(folder, split.isEmpty() ? QString() : QStringLiteral(" in the split ") + split));
    auto rows = (*manifest)->samples(*ids);
    if (!rows)
        return tl::unexpected(rows.error());
    ManifestSamples samples;
    samples.m_folder = folder;
    samples.m_input = input;
    samples.m_hierarchy = (*manifest)->hierarchy();
    samples.m_samples = std::move(*rows);
    return samples;
}

Result<model::TrainingBatch> ManifestSamples::batch(std::span<const int> indices, int mapSize) const
{
    model::TrainingBatch batch;
    batch.count = static_cast<int>(indices.size());
    for (const int index : indices) {
        const auto& row = m_samples[index];
        const QString path = QDir(m_folder).filePath(row.file);
        QFile file(path);
        cv::Mat rgb;
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray bytes = file.readAll();
            try {
                rgb = cv::imdecode(
                    cv::Mat(1, static_cast<int>(bytes.size()), CV_8UC1, const_cast<char*>(bytes.constData())), cv::IMREAD_COLOR);
            } catch (const cv::Exception&) {
                rgb.release();
            }
        }
        if (rgb.empty() || rgb.cols != rgb.rows)
            return failure(
                Error::Kind::File, QStringLiteral("The sample %1 can't be read as a square picture; extract or expand anew.").arg(path));
        cv::cvtColor(rgb, rgb, cv::COLOR_BGR2RGB);
        const auto centre = model::centrePart({ rgb.data, rgb.cols, rgb.rows, static_cast<std::ptrdiff_t>(rgb.step) }, m_input.cropShare);
        const auto resized = model::resizeBicubic(centre, m_input.size, m_input.size);
        batch.pixels.insert(batch.pixels.end(), resized.pixels.begin(), resized.pixels.end());
        for (const auto& label : row.labels) {
            batch.labels.push_back(label.value_or(false) ? 1 : 0);
            batch.observed.push_back(label ? 1 : 0);
        }
    }
    batch.altered.assign(indices.size() * static_cast<std::size_t>(mapSize) * static_cast<std::size_t>(mapSize), 0.F);
    return batch;
}

} // namespace semblance::training
