// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/score_table.h"

namespace semblance::evaluation {

enum class ErrorKind {
    FalseAlarm, ///< label 0; the most probable come first
    Miss ///< label 1; the least probable come first
};

struct WorstError {
    EvaluatedSample sample;
    double probability = 0; ///< of the node
    bool isWrong = false; ///< on the wrong side of the threshold
};

struct WorstErrors {
    QList<WorstError> shown; ///< worst first, equal ones by sample
    qint64 candidates = 0; ///< samples with this label; 0: nothing can be wrong
    qint64 wrong = 0; ///< of the candidates, at the threshold
};

/// The samples whose probability of the node is farthest from their label. Absent where the model or the dataset has no such node.
/// method: only these forgeries and all real samples; empty: all. O(samples); blocking.
std::optional<WorstErrors> worstErrors(const ScoreTable& table, const ModelScores& model, const QString& node, ErrorKind kind,
    double threshold, const QString& method = {}, qsizetype most = 200);

} // namespace semblance::evaluation
