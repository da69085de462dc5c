// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/manifest/manifest.h"
#include "core/evaluation/perturbation.h"

#include <QStringList>
#include <vector>

namespace semblance::evaluation {

/// What of a dataset is evaluated: the accepted samples of a split and of some kinds, as they are or changed.
struct SampleSelection {
    std::optional<QString> split = QStringLiteral("test"); ///< absent: all; empty: samples that are in none
    QList<dataset::SampleKind> kinds { dataset::SampleKind::Real, dataset::SampleKind::Forged };
    std::optional<Perturbation> perturbation;
};
/// "all", "none" or the split's name: as typed after --split and written in results.
QString splitName(const SampleSelection& selection);
QString perturbationName(const SampleSelection& selection); ///< empty: none
QString kindName(dataset::SampleKind kind); ///< "real", "forged", "augmented"
std::optional<dataset::SampleKind> kindFromName(const QString& name);

/// One accepted sample: what is known about it, apart from scores.
struct EvaluatedSample {
    qint64 id = 0;
    dataset::SampleKind kind = dataset::SampleKind::Real;
    QString method; ///< empty: real
    QString region;
    QString split;
    QString identity;
    qint64 video = 0;
    QString videoPath;
    /// Samples that are one video when a video is scored: the video's path; for an augmented sample, which is another picture than the
    /// video's, with "#" and the method after it.
    QString clip;
    qint64 frame = 0;
    dataset::LabelVector labels; ///< after relabelling, in the dataset's node order
    QString file; ///< below the dataset's folder
    QByteArray fileSha256;
};

/// One video of the split, whether or not there is a face to score in it.
struct EvaluatedVideo {
    qint64 id = 0;
    QString path;
    QString method; ///< empty: real
    QString identity;
    QString split;
    dataset::VideoState state = dataset::VideoState::Pending;
    QString problem;
    qint64 samples = 0; ///< of the selection
};
QString stateName(dataset::VideoState state); ///< "pending", "done", "no_face", "failed"
std::optional<dataset::VideoState> stateFromName(const QString& name);

/// What one model says about every sample. Values: samples x nodes, row-major.
struct ModelScores {
    QString name;
    QByteArray sha256;
    QStringList nodes; ///< of the model's hierarchy
    QString hierarchy;
    bool demonstration = false;
    QString precision;
    QString device;
    QString scorer; ///< analysis::scorerText(); empty: of a file from before it was recorded
    std::vector<double> rawScores;
    std::vector<double> probabilities;

    double probability(std::size_t sample, qsizetype node) const
    {
        return probabilities[sample * static_cast<std::size_t>(nodes.size()) + static_cast<std::size_t>(node)];
    }
};

/// Everything that an evaluation is computed from, and what scores.csv and coverage.csv hold.
struct ScoreTable {
    QString dataset; ///< the folder's name
    QString folder;
    QString layout;
    QString hierarchy;
    QStringList nodes; ///< of the labels; [0] is the primary node
    SampleSelection selection;
    bool identitiesKnown = false; ///< false where each video only stands for itself
    QList<EvaluatedSample> samples; ///< by id
    QList<EvaluatedVideo> videos; ///< by id
    QList<ModelScores> models;

    /// SHA-256 over id, content and labels of every sample: equal where the same was evaluated.
    QByteArray samplesSha256() const;
};

/// Samples and videos of a dataset folder, no scores yet. Errors: File (no manifest, a split that the dataset hasn't: the sentence names
/// those it has, no sample at all).
Result<ScoreTable> readSamples(const dataset::Manifest& manifest, const SampleSelection& selection);

} // namespace semblance::evaluation
