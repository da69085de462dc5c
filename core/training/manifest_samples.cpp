// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/manifest_samples.h"

#include "core/dataset/expansion/perturbation_recipe.h"
#include "core/dataset/manifest/manifest.h"
#include "core/models/read_crop.h"
#include "model/image/bicubic_resize.h"
#include "model/image/centre_part.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <mutex>

namespace semblance::training {
namespace {

constexpr std::size_t kKeptBytes = std::size_t { 512 } << 20;

bool isChosen(const dataset::SampleRow& row, const SampleChoice& choice)
{
    static const QMap<dataset::SampleKind, QString> names { { dataset::SampleKind::Real, QStringLiteral("real") },
        { dataset::SampleKind::Forged, QStringLiteral("forged") }, { dataset::SampleKind::Augmented, QStringLiteral("augmented") } };
    return (choice.kinds.isEmpty() || choice.kinds.contains(names[row.kind]))
        && (choice.methods.isEmpty() || row.kind == dataset::SampleKind::Real || choice.methods.contains(row.method));
}

/// One of the five evenly, at an evenly drawn level, as in the official training.
dataset::PerturbationRecipe drawOne(dataset::SampleRandom& random)
{
    static const QStringList kinds { QStringLiteral("block"), QStringLiteral("noise"), QStringLiteral("blur"), QStringLiteral("pixelation"),
        QStringLiteral("jpeg") };
    const QString kind = kinds[random.pick(static_cast<int>(kinds.size()))];
    return *dataset::drawPerturbation(kind, 1 + random.pick(2), random);
}

} // namespace

class ManifestSamples::Kept {
public:
    explicit Kept(qsizetype samples)
        : m_pixels(static_cast<std::size_t>(samples))
    {
    }

    /// Null: not kept. What is kept stays where it is.
    const std::vector<std::uint8_t>* find(int index) const
    {
        const std::lock_guard lock(m_mutex);
        const auto& pixels = m_pixels[static_cast<std::size_t>(index)];
        return pixels.empty() ? nullptr : &pixels;
    }

    void keep(int index, const std::vector<std::uint8_t>& pixels)
    {
        const std::lock_guard lock(m_mutex);
        auto& place = m_pixels[static_cast<std::size_t>(index)];
        if (!place.empty() || m_bytes + pixels.size() > kKeptBytes)
            return;
        place = pixels;
        m_bytes += pixels.size();
    }

private:
    mutable std::mutex m_mutex;
    std::vector<std::vector<std::uint8_t>> m_pixels;
    std::size_t m_bytes = 0;
};

Result<ManifestSamples> ManifestSamples::open(
    const QString& folder, const SampleChoice& choice, const model::InputRecipe& input, const QStringList& nodes)
{
    const auto manifest = dataset::Manifest::open(folder, dataset::Manifest::Mode::ReadOnly);
    if (!manifest)
        return tl::unexpected(manifest.error());
    dataset::SampleFilter filter;
    filter.rejected = false;
    if (!choice.split.isEmpty())
        filter.split = choice.split;
    const auto ids = (*manifest)->sampleIds(filter);
    if (!ids)
        return tl::unexpected(ids.error());
    auto rows = (*manifest)->samples(*ids);
    if (!rows)
        return tl::unexpected(rows.error());
    rows->removeIf([&](const dataset::SampleRow& row) { return !isChosen(row, choice); });
    if (rows->isEmpty())
        return failure(Error::Kind::File,
            Sentence::of("%1 has no accepted sample%2 of the wanted kinds and methods; extract faces first, or choose others.")
                .arg(folder, choice.split.isEmpty() ? QString() : QStringLiteral(" in the split ") + choice.split));
    ManifestSamples samples;
    samples.m_folder = folder;
    samples.m_input = input;
    samples.m_hierarchy = (*manifest)->hierarchy();
    samples.m_samples = std::move(*rows);
    samples.m_kept = std::make_shared<Kept>(samples.m_samples.size());
    const QStringList& known = dataset::nodeNames(samples.m_hierarchy);
    for (const QString& node : nodes.isEmpty() ? known : nodes)
        samples.m_nodes.push_back(static_cast<int>(known.indexOf(node)));
    return samples;
}

QByteArray ManifestSamples::sha256() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& row : m_samples)
        hash.addData(QByteArray::number(row.id) + ' ' + dataset::toText(row.labels).toLatin1() + ' ' + row.fileSha256 + '\n');
    return hash.result().toHex();
}

std::vector<int> ManifestSamples::methodNumbers() const
{
    QMap<QString, int> numbers;
    for (const auto& row : m_samples)
        numbers.insert(row.method, 0);
    int next = 0;
    for (auto& number : numbers)
        number = next++;
    std::vector<int> result;
    for (const auto& row : m_samples)
        result.push_back(numbers.value(row.method));
    return result;
}

Result<> ManifestSamples::appendPixels(std::vector<std::uint8_t>& pixels, int index, dataset::SampleRandom& random, double perturbed) const
{
    const bool isPerturbed = random.chance(perturbed);
    const auto* known = isPerturbed ? nullptr : m_kept->find(index);
    if (known) {
        pixels.insert(pixels.end(), known->begin(), known->end());
        return {};
    }
    const QString path = QDir(m_folder).filePath(m_samples[index].file);
    QFile file(path);
    const auto crop = models::decodeCrop(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), path);
    if (!crop)
        return failure(
            Error::Kind::File, Sentence::of("The sample %1 can't be read as a square picture; extract or expand anew.").arg(path));
    cv::Mat rgb(crop->height(), crop->width(), CV_8UC3, const_cast<std::uint8_t*>(crop->pixels()));
    if (isPerturbed)
        rgb = dataset::perturbed(rgb, drawOne(random));
    const auto centre = model::centrePart({ rgb.data, rgb.cols, rgb.rows, static_cast<std::ptrdiff_t>(rgb.step) }, m_input.cropShare);
    const auto resized = model::resizeBicubic(centre, m_input.size, m_input.size);
    pixels.insert(pixels.end(), resized.pixels.begin(), resized.pixels.end());
    if (!isPerturbed)
        m_kept->keep(index, resized.pixels);
    return {};
}

Result<model::TrainingBatch> ManifestSamples::batch(std::span<const int> indices, int mapSize, const Perturbing& perturbing) const
{
    model::TrainingBatch batch;
    batch.count = static_cast<int>(indices.size());
    quint64 position = 0;
    for (const int index : indices) {
        dataset::SampleRandom random(dataset::SampleRandom::combined(perturbing.seed, position++));
        if (auto appended = appendPixels(batch.pixels, index, random, perturbing.probability); !appended)
            return tl::unexpected(appended.error());
        const auto& row = m_samples[index];
        for (const int node : m_nodes) {
            const auto label = node < 0 ? std::optional<bool>() : row.labels[static_cast<std::size_t>(node)];
            batch.labels.push_back(label.value_or(false) ? 1 : 0);
            batch.observed.push_back(label ? 1 : 0);
        }
    }
    batch.altered.assign(indices.size() * static_cast<std::size_t>(mapSize) * static_cast<std::size_t>(mapSize), 0.F);
    return batch;
}

} // namespace semblance::training
