// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/pixel_kernels.h"

namespace semblance::faces::detail {

const PixelKernels& pixelKernelsGeneric();
#ifdef SEMBLANCE_X86_KERNELS
const PixelKernels& pixelKernelsAvx2();
const PixelKernels& pixelKernelsAvx512();
#endif

const PixelKernels& pixelKernels(VectorUnit unit)
{
#ifdef SEMBLANCE_X86_KERNELS
    if (unit == VectorUnit::Avx512)
        return pixelKernelsAvx512();
    if (unit == VectorUnit::Avx2)
        return pixelKernelsAvx2();
#endif
    static_cast<void>(unit);
    return pixelKernelsGeneric();
}

} // namespace semblance::faces::detail
