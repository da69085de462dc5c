// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_types.h"
#include "core/base/result.h"
#include "core/cases/case_file.h"

#include <memory>

namespace semblance::analysis {

struct LoadedModel {
    std::unique_ptr<model::Detector> detector;
    cases::ModelIdentity identity;
};

/// Hashes and reads a native model file for the settings' backend, device, precision and threads. name: as the user knows it; empty: as
/// the file says. Error::Kind::Model: no such file, not a model, a device that isn't there.
Result<LoadedModel> loadModelFile(const QString& path, const QString& name, const Settings& settings);

} // namespace semblance::analysis
