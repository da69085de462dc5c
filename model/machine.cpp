// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/machine.h"

#ifdef SEMBLANCE_ONEDNN
#include "model/onednn/library.h"
#endif

#include <torch/cuda.h>

namespace semblance::model {

int cudaDevices()
{
    return torch::cuda::is_available() ? static_cast<int>(torch::cuda::device_count()) : 0;
}

std::string processorScorer()
{
#ifdef SEMBLANCE_ONEDNN
    return oneDnnVersion() + ", " + oneDnnIsa();
#else
    return {};
#endif
}

} // namespace semblance::model
