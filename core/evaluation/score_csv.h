// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/score_table.h"

#include <QIODevice>

namespace semblance::evaluation {

/// scores.csv: one row a sample and model, models one after the other. Columns: model, model_sha256, precision, device, sample, kind,
/// method, region, split, video, clip, identity, frame, file, file_sha256, perturbation (empty: none), scorer (analysis::scorerText()), label_NODE for each node of the
/// dataset (1, 0, empty where it is unobserved), raw_NODE and p_NODE for each node of any of the models (empty where this model hasn't it). Numbers are the shortest
/// text that reads back as the same value. RFC 4180, UTF-8, lines end with LF.
Result<> writeScores(const ScoreTable& table, const QString& file);

/// The header and the rows [first, last) of one model, as writeScores() has them: what a run that goes on appends.
QByteArray scoresHeader(const ScoreTable& table, const QStringList& modelNodes);
QByteArray scoresRows(const ScoreTable& table, const ModelScores& model, const QStringList& modelNodes, qsizetype first, qsizetype last);

/// How many samples of the table, from its first on, the file (of this or an earlier, interrupted run) holds scores of this model
/// (sha256, nodes, precision, device, perturbation, scorer) for; they are read into the model's values. 0 where there is no such file or it is about
/// something else. A last row that was cut off does not count.
qsizetype readKnownScores(const QString& file, const ScoreTable& table, ModelScores& model);

/// coverage.csv: one row a video of the split: video, method, identity, split, state, problem, samples, scored (1 where a sample was).
Result<> writeCoverage(const ScoreTable& table, const QString& file);

/// One field by RFC 4180.
QString csvField(const QString& text);
/// Writes beside and renames. Error: File.
Result<> writeWhole(const QString& file, const QByteArray& bytes);

} // namespace semblance::evaluation
