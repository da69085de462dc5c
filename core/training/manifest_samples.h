// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/manifest/manifest_types.h"
#include "model/model_description.h"
#include "model/training/trainer.h"

#include <QList>
#include <QString>
#include <span>

namespace semblance::training {

/// The accepted samples of one split of a dataset folder, as a network with a given input recipe sees them. One thread at a time.
class ManifestSamples {
public:
    /// split: "train", "val", "test"; empty: all. Rejected samples are left out. Errors: File (no manifest, none such).
    static Result<ManifestSamples> open(const QString& folder, const QString& split, const model::InputRecipe& input);

    int size() const { return static_cast<int>(m_samples.size()); }
    const dataset::SampleRow& row(int index) const { return m_samples[index]; }
    dataset::Hierarchy hierarchy() const { return m_hierarchy; }

    /// The pictures of these samples with their labels; altered is all 0, since a manifest has no maps: train with mapWeight 0. Error:
    /// File, a picture that can't be read.
    Result<model::TrainingBatch> batch(std::span<const int> indices, int mapSize) const;

private:
    QString m_folder;
    model::InputRecipe m_input;
    dataset::Hierarchy m_hierarchy = dataset::Hierarchy::Ffpp;
    QList<dataset::SampleRow> m_samples;
};

} // namespace semblance::training
