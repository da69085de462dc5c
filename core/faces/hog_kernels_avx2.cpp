// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/hog_kernels.inc"

namespace semblance::faces::detail {

const HogKernels& hogKernelsAvx2()
{
    return kKernels;
}

} // namespace semblance::faces::detail
