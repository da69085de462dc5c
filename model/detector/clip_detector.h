// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/detector/detector.h"

namespace semblance::model {

/// Scores and explains with LibTorch, on the processor or a CUDA device; an Explainer too. What every other backend is checked against.
std::unique_ptr<Detector> loadReferenceDetector(const std::string& path, const DetectorOptions& options);

} // namespace semblance::model
