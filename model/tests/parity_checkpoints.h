// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/safetensors.h"
#include "model/nn/clip.h"
#include "model/tests/parity.h"
#include "model/tests/temporary_folder.h"

/// The archive of checkpoint formats, unpacked once for a test program.
namespace semblance::check {

inline std::string checkpointFolder()
{
    static const TemporaryFolder folder;
    static const bool unpacked = [] {
        const auto archive = std::filesystem::absolute(parityPath("checkpoint/formats.tar.xz")).string();
        const auto command = "cd '" + folder.path() + "' && '" SEMBLANCE_CMAKE_COMMAND "' -E tar xf '" + archive + "'";
        return std::system(command.c_str()) == 0;
    }();
    if (!unpacked)
        throw std::runtime_error("checkpoint/formats.tar.xz cannot be unpacked");
    return folder.path();
}

/// The reference model in float32 or float64, for evaluation.
inline std::shared_ptr<model::Clip> loadClip(torch::ScalarType type)
{
    const auto path = checkpointFolder() + "/model_openai_names.safetensors";
    const auto tensors = model::readSafetensors(path, model::readSafetensorsHeader(path));
    auto clip = std::make_shared<model::Clip>(model::ClipSizes::of(model::shapesOf(tensors)));
    clip->to(type);
    clip->load(tensors);
    clip->eval();
    for (auto& parameter : clip->parameters())
        parameter.set_requires_grad(false);
    return clip;
}

} // namespace semblance::check
