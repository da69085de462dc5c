// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/model_description.h"

#include <vector>

namespace semblance::model {

/// The ten prompts of the official code with their CLIP token ids, so that no vocabulary is needed; in the FF++ hierarchy's order.
std::vector<Prompt> publishedPrompts();

} // namespace semblance::model
