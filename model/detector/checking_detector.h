// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/detector/detector.h"

namespace semblance::model {

/// How far two backends' numbers for the same crops are apart.
struct BackendDifference {
    std::int64_t faces = 0;
    double largestRawScore = 0;
    double largestProbability = 0;
    double meanProbability = 0; ///< over all faces and nodes
};

/// What is tolerated in a probability, in one and in the mean.
struct BackendTolerance {
    double largest = 0;
    double mean = 0;
};
BackendTolerance tolerance(Precision precision);
bool isWithin(const BackendDifference& difference, const BackendTolerance& tolerance);

/// Scores every crop on two backends, gives the first one's results and keeps how far the other's are away. Same rules of use as Detector.
class CheckingDetector : public Detector {
public:
    virtual BackendDifference difference() const = 0; ///< over everything scored since the last forget()
    virtual void forget() = 0;
    virtual std::optional<ScorerFacts> checkedAgainst() const = 0;
};

/// What Backend::Automatic chooses for the options, checked against the reference backend in float32 on the processor. Heat maps are the
/// first one's.
std::unique_ptr<CheckingDetector> loadCheckingDetector(const std::string& path, const DetectorOptions& options);

/// Of any two detectors of the same hierarchy.
std::unique_ptr<CheckingDetector> checkingDetector(std::unique_ptr<Detector> first, std::unique_ptr<Detector> second);

} // namespace semblance::model
