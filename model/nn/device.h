// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <torch/types.h>

namespace semblance::model {

/// "cpu", "cuda" or "cuda:N". Throws Error where there is no such device here.
torch::Device deviceNamed(const std::string& name);

} // namespace semblance::model
