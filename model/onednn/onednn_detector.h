// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/detector/detector.h"

namespace semblance::model {

/// Why oneDNN cannot compute with these options here, as a sentence; nullopt: it can.
std::optional<std::string> whyNotOneDnn(const DetectorOptions& options);

/// Scores on oneDNN. Heat maps come from the reference backend, which is read from the same file when the first one is asked for. The packed
/// weights are shared by all detectors of one file in this process.
std::unique_ptr<Detector> loadOneDnnDetector(const std::string& path, const DetectorOptions& options);

} // namespace semblance::model
