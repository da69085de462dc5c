// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/model_file.h"
#include "model/nn/clip.h"
#include "model/tests/temporary_folder.h"
#include "model/text/published_prompts.h"

#include <torch/torch.h>

/// A joint embedding with a vision transformer, small enough to train in a test.
namespace semblance::check {

inline constexpr int kSide = 32;

inline model::ModelDescription description()
{
    model::ModelDescription d;
    d.name = "tiny transformer";
    d.architecture = "clip";
    d.hierarchy = model::LabelHierarchy::ffpp();
    d.prompts = model::publishedPrompts();
    d.input.size = kSide;
    d.trainingRecord = "{}";
    d.dataLicence = "none";
    d.intendedUse = "tests";
    return d;
}

/// A vision transformer with random weights, as an imported CLIP would be.
inline std::string baseModel(const TemporaryFolder& folder)
{
    torch::manual_seed(7);
    model::ClipSizes sizes;
    sizes.embedding = 16;
    sizes.imageSize = kSide;
    sizes.vision = model::VisionTransformerSizes { 2, 64, 8 };
    sizes.vocabulary = 49408;
    sizes.textWidth = 64;
    sizes.textLayers = 1;
    const auto path = folder.file("base.safetensors");
    model::writeModelFile(path, description(), model::Clip(sizes).tensors());
    return path;
}

} // namespace semblance::check
