// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/detector/checking_detector.h"
#include "model/detector/clip_detector.h"
#include "model/detector/processor_scoring.h"
#include "model/error.h"
#ifdef SEMBLANCE_ONEDNN
#include "model/onednn/onednn_detector.h"
#endif

namespace semblance::model {
namespace {

#ifndef SEMBLANCE_ONEDNN
std::optional<std::string> whyNotOneDnn(const DetectorOptions&)
{
    return "This program was built without oneDNN; choose the backend reference.";
}

std::unique_ptr<Detector> loadOneDnnDetector(const std::string&, const DetectorOptions& options)
{
    throw Error(*whyNotOneDnn(options));
}
#endif

} // namespace

ProcessorScoring processorScoring()
{
    return { .oneDnn = !whyNotOneDnn({}), .bFloat16 = !whyNotOneDnn({ .precision = Precision::BFloat16 }) };
}

std::unique_ptr<Detector> loadDetector(const std::string& path, const DetectorOptions& options)
{
    if (options.backend == Backend::Checked)
        return loadCheckingDetector(path, options);
    const bool reference = options.backend == Backend::Reference;
    const auto obstacle = reference ? std::nullopt : whyNotOneDnn(options);
    if (options.backend == Backend::OneDnn && obstacle)
        throw Error("The model " + path + " cannot be computed on oneDNN: " + *obstacle);
    return reference || obstacle ? loadReferenceDetector(path, options) : loadOneDnnDetector(path, options);
}

} // namespace semblance::model
