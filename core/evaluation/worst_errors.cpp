// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/worst_errors.h"

#include <algorithm>

namespace semblance::evaluation {

std::optional<WorstErrors> worstErrors(const ScoreTable& table, const ModelScores& model, const QString& node, ErrorKind kind,
    double threshold, const QString& method, qsizetype most)
{
    const qsizetype label = table.nodes.indexOf(node);
    const qsizetype score = model.nodes.indexOf(node);
    if (label < 0 || score < 0)
        return {};
    struct Candidate {
        double probability;
        qsizetype sample;
    };
    const bool positive = kind == ErrorKind::Miss;
    WorstErrors errors;
    std::vector<Candidate> candidates;
    for (qsizetype i = 0; i < table.samples.size(); ++i) {
        const EvaluatedSample& sample = table.samples[i];
        if (sample.labels[static_cast<std::size_t>(label)] != positive
            || (!method.isEmpty() && !sample.method.isEmpty() && sample.method != method))
            continue;
        const double probability = model.probability(static_cast<std::size_t>(i), score);
        candidates.push_back({ probability, i });
        errors.wrong += (probability >= threshold) != positive ? 1 : 0;
    }
    errors.candidates = static_cast<qint64>(candidates.size());
    const auto end = candidates.begin() + std::min(most, static_cast<qsizetype>(candidates.size()));
    std::partial_sort(candidates.begin(), end, candidates.end(), [positive](const Candidate& a, const Candidate& b) {
        if (a.probability != b.probability)
            return positive ? a.probability < b.probability : a.probability > b.probability;
        return a.sample < b.sample;
    });
    for (auto it = candidates.begin(); it != end; ++it)
        errors.shown.append({ table.samples[it->sample], it->probability, (it->probability >= threshold) != positive });
    return errors;
}

} // namespace semblance::evaluation
