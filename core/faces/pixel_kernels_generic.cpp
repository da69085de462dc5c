// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/pixel_kernels.inc"

namespace semblance::faces::detail {

const PixelKernels& pixelKernelsGeneric()
{
    return kKernels;
}

} // namespace semblance::faces::detail
