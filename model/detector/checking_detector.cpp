// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/detector/checking_detector.h"

#include "model/detector/clip_detector.h"
#include "model/detector/explainer.h"
#include "model/error.h"

#include <algorithm>
#include <cmath>

namespace semblance::model {
namespace {

class TwoBackends final : public CheckingDetector, public Explainer {
public:
    TwoBackends(std::unique_ptr<Detector> first, std::unique_ptr<Detector> second)
        : m_first(std::move(first))
        , m_second(std::move(second))
    {
    }

    const ModelDescription& description() const override { return m_first->description(); }
    int recommendedBatch() const override { return m_first->recommendedBatch(); }
    std::optional<ScorerFacts> scorer() const override { return m_first->scorer(); }
    std::optional<ScorerFacts> checkedAgainst() const override { return m_second->scorer(); }

    std::vector<FaceScores> score(std::span<const RgbView> crops) override
    {
        auto results = m_first->score(crops);
        const auto others = m_second->score(crops);
        if (results.size() != others.size())
            throw Error("The two backends gave results for different numbers of faces.");
        for (std::size_t i = 0; i < results.size(); ++i)
            compare(results[i], others[i]);
        return results;
    }

    std::vector<HeatMap> heatMaps(const RgbView& crop, std::span<const int> nodes, HeatMapTarget target) override
    {
        return m_first->heatMaps(crop, nodes, target);
    }

    std::vector<EvidenceMap> evidenceMaps(const RgbView& crop, std::span<const int> nodes, HeatMapTarget target, EncoderWeights weights) override
    {
        return dynamic_cast<Explainer&>(*m_first).evidenceMaps(crop, nodes, target, weights);
    }

    BackendDifference difference() const override
    {
        auto difference = m_difference;
        difference.meanProbability = m_probabilities > 0 ? m_sum / static_cast<double>(m_probabilities) : 0;
        return difference;
    }

    void forget() override
    {
        m_difference = {};
        m_sum = 0;
        m_probabilities = 0;
    }

private:
    void compare(const FaceScores& a, const FaceScores& b)
    {
        ++m_difference.faces;
        for (std::size_t k = 0; k < a.rawScores.size(); ++k)
            m_difference.largestRawScore = std::max(m_difference.largestRawScore, std::fabs(a.rawScores[k] - b.rawScores.at(k)));
        for (std::size_t k = 0; k < a.probabilities.size(); ++k) {
            const double apart = std::fabs(a.probabilities[k] - b.probabilities.at(k));
            m_difference.largestProbability = std::max(m_difference.largestProbability, apart);
            m_sum += apart;
            ++m_probabilities;
        }
    }

    std::unique_ptr<Detector> m_first;
    std::unique_ptr<Detector> m_second;
    BackendDifference m_difference;
    double m_sum = 0;
    std::int64_t m_probabilities = 0;
};

} // namespace

BackendTolerance tolerance(Precision precision)
{
    return precision == Precision::BFloat16 ? BackendTolerance { 0.05, 0.01 } : BackendTolerance { 1e-4, 1e-4 };
}

bool isWithin(const BackendDifference& difference, const BackendTolerance& tolerance)
{
    return difference.largestProbability <= tolerance.largest && difference.meanProbability <= tolerance.mean;
}

std::unique_ptr<CheckingDetector> checkingDetector(std::unique_ptr<Detector> first, std::unique_ptr<Detector> second)
{
    return std::make_unique<TwoBackends>(std::move(first), std::move(second));
}

std::unique_ptr<CheckingDetector> loadCheckingDetector(const std::string& path, const DetectorOptions& options)
{
    auto first = options;
    first.backend = Backend::Automatic;
    DetectorOptions second;
    second.threads = options.threads;
    return checkingDetector(loadDetector(path, first), loadReferenceDetector(path, second));
}

} // namespace semblance::model
