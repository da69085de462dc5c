// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/version.h"

#include <torch/version.h>

namespace semblance::model {

std::string libtorchVersion()
{
    return TORCH_VERSION;
}

} // namespace semblance::model
