// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/hierarchy/label_hierarchy.h"

#include <functional>
#include <map>
#include <stop_token>
#include <string>

namespace semblance::model {

/// What an importable file is, by its content.
enum class SourceKind {
    SemblanceModel, ///< a native model file already: nothing to import, copy it
    TorchFile,      ///< a PyTorch checkpoint or a TorchScript file
    Safetensors,
};

/// Reads the file's beginning only. Throws Error where it is none of them, with the path.
SourceKind sourceKind(const std::string& path);

struct ImportOptions {
    std::string name;         ///< of the new model
    std::string vocabulary;   ///< CLIP vocabulary (see Tokenizer::load); empty: none at hand
    LabelHierarchy hierarchy = LabelHierarchy::ffpp();
    std::map<std::string, std::string> prompts; ///< text by node; nodes not named get the published wording
    std::string sourceSha256;                   ///< goes into the training record; empty: not known
    std::stop_token stop {};                    ///< looked at between the steps; then Error, and nothing is written
    std::function<void(const char* step)> progress {}; ///< "read", "check", "write"
};

/// Makes a native model file of somebody else's weights: a PyTorch checkpoint (.pth, .bin), a TorchScript file (.pt) or a .safetensors,
/// under OpenAI's or Hugging Face's names, in any mixture of float types (kept as they are). Recognised by content, not by name. The
/// published prompts bring their token ids along; other prompts or hierarchies need the vocabulary. tau is 10 and the input that of
/// CLIP at the weights' own size. Nothing from the source is executed. Throws Error with the source's path and what is missing.
void importModel(const std::string& source, const std::string& target, const ImportOptions& options);

/// The published wording for a node: "A photo of a fake face", "A photo of a face with the global attribute of X altered", ...
std::string publishedWording(const Node& node);

} // namespace semblance::model
