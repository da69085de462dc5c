// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/expansion/sample_random.h"
#include "core/dataset/manifest/manifest_types.h"
#include "model/model_description.h"
#include "model/training/trainer.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <span>
#include <vector>

namespace semblance::training {

/// Which accepted samples of a dataset folder.
struct SampleChoice {
    QString split; ///< "train", "val", "test"; empty: all
    QStringList kinds; ///< "real", "forged", "augmented"; empty: all
    QStringList methods; ///< only these manipulations, besides real; empty: all
};

/// The accepted samples of a dataset folder, as a network with a given input recipe sees them. Any number of threads may ask for batches.
/// Pictures that were not perturbed stay in memory at the network's size, up to 512 MiB of them, so that later epochs don't decode them again.
class ManifestSamples {
public:
    /// nodes: the labels that batches hold, by name; one that the dataset does not know is unobserved. Empty: the dataset's own. Rejected
    /// samples are left out. Errors: File (no manifest, none such).
    static Result<ManifestSamples> open(
        const QString& folder, const SampleChoice& choice, const model::InputRecipe& input, const QStringList& nodes = {});

    int size() const { return static_cast<int>(m_samples.size()); }
    const dataset::SampleRow& row(int index) const { return m_samples[index]; }
    dataset::Hierarchy hierarchy() const { return m_hierarchy; }

    /// Hex SHA-256 over ids, labels and contents of the samples: names the data that a model was trained on.
    QByteArray sha256() const;
    /// One number for each sample: equal for samples of one method, "" (real) being a method too.
    std::vector<int> methodNumbers() const;

    /// One of the five published perturbations for some of the pictures; a pure function of the numbers.
    struct Perturbing {
        double probability = 0;
        quint64 seed = 0;
    };
    /// The pictures of these samples with their labels; altered is all 0, since a manifest has no maps: train with mapWeight 0. Error:
    /// File, a picture that can't be read.
    Result<model::TrainingBatch> batch(std::span<const int> indices, int mapSize, const Perturbing& perturbing = { 0, 0 }) const;

private:
    class Kept;

    Result<> appendPixels(std::vector<std::uint8_t>& pixels, int index, dataset::SampleRandom& random, double perturbed) const;

    QString m_folder;
    model::InputRecipe m_input;
    dataset::Hierarchy m_hierarchy = dataset::Hierarchy::Ffpp;
    QList<dataset::SampleRow> m_samples;
    std::vector<int> m_nodes; ///< of each label in a batch, its place among the dataset's; -1: unknown there
    std::shared_ptr<Kept> m_kept;
};

} // namespace semblance::training
