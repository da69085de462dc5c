// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/detector/random_model.h"

#include "model/error.h"
#include "model/formats/model_file.h"
#include "model/nn/clip.h"
#include "model/text/published_prompts.h"

#include <torch/torch.h>

namespace semblance::model {

ClipSizes vitB32Sizes()
{
    ClipSizes sizes;
    sizes.embedding = 512;
    sizes.imageSize = 224;
    sizes.vision = VisionTransformerSizes { 12, 768, 32 };
    sizes.contextLength = 77;
    sizes.vocabulary = 49408;
    sizes.textWidth = 512;
    sizes.textLayers = 12;
    return sizes;
}

void writeRandomModel(const std::string& path, const ClipSizes& sizes, std::uint64_t seed)
{
    ModelDescription description;
    description.name = "random";
    description.architecture = "clip";
    description.hierarchy = LabelHierarchy::ffpp();
    description.prompts = publishedPrompts();
    description.input.size = sizes.imageSize;
    description.trainingRecord = "{}";
    description.dataLicence = "none";
    description.intendedUse = "Measurements of the program only: its weights are random.";
    description.demonstration = true;
    try {
        torch::manual_seed(seed);
        writeModelFile(path, description, Clip(sizes).tensors());
    } catch (const c10::Error& e) {
        throw Error(path + " cannot be written: " + e.what_without_backtrace());
    }
}

} // namespace semblance::model
