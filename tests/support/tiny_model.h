// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/published_prompts.h"
#include "model/training/trainer.h"

namespace semblance::test {

/// Writes a native model file with a tiny untrained network of the bundled model's kind (64 pixels in, FF++ nodes): it detects
/// nothing, but every part of the way from a crop to probabilities is real. The same seed gives the same file. Throws
/// model::Error.
inline void writeTinyModel(
    const std::string& path, std::uint64_t seed = 1, bool demonstration = true, const std::string& trainingRecord = "{}")
{
    model::ModelDescription description;
    description.name = "tiny";
    description.architecture = "clip";
    description.hierarchy = model::LabelHierarchy::ffpp();
    description.prompts = model::publishedPrompts();
    description.input.size = 64;
    description.trainingRecord = trainingRecord;
    description.dataLicence = "none";
    description.intendedUse = "Tests of the program only: it is not trained.";
    description.demonstration = demonstration;
    model::TrainerSettings settings;
    settings.sizes = { { 1, 1, 1, 1 }, 8, 32, 64, 1 };
    settings.seed = seed;
    settings.threads = 1;
    settings.bfloat16 = false;
    model::Trainer::create(description, settings)->exportModel(path, description);
}

} // namespace semblance::test
