// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/hog_kernels.h"

namespace semblance::faces::detail {

const HogKernels& hogKernelsGeneric();
#ifdef SEMBLANCE_X86_KERNELS
const HogKernels& hogKernelsAvx2();
const HogKernels& hogKernelsAvx512();
#endif

const HogKernels& hogKernels(VectorUnit unit)
{
#ifdef SEMBLANCE_X86_KERNELS
    if (unit == VectorUnit::Avx512)
        return hogKernelsAvx512();
    if (unit == VectorUnit::Avx2)
        return hogKernelsAvx2();
#endif
    static_cast<void>(unit);
    return hogKernelsGeneric();
}

} // namespace semblance::faces::detail
