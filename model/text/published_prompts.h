// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/model_description.h"

#include <vector>

namespace semblance::model {

/// The ten prompts of the official code with their CLIP token ids, so that no vocabulary is needed; in the FF++ hierarchy's order.
std::vector<Prompt> publishedPrompts();
/// The wording of the paper's text (section IV-B).
std::vector<Prompt> paperPrompts();
/// One word or two a node, without the sentence around it (the prompts' ablation).
std::vector<Prompt> simplifiedPrompts();
/// The official wording for the FFSC hierarchy's twelve nodes.
std::vector<Prompt> ffscPrompts();

} // namespace semblance::model
