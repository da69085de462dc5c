// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/vector_unit.h"

namespace semblance {

VectorUnit vectorUnit()
{
#ifdef SEMBLANCE_X86_KERNELS
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq")
        && __builtin_cpu_supports("avx512vl"))
        return VectorUnit::Avx512;
    if (__builtin_cpu_supports("avx2"))
        return VectorUnit::Avx2;
#endif
    return VectorUnit::Generic;
}

} // namespace semblance
