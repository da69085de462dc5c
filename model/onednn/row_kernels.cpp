// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/onednn/row_kernels.h"

namespace semblance::model {

const RowKernels& rowKernelsGeneric();
#ifdef SEMBLANCE_X86_KERNELS
const RowKernels& rowKernelsAvx2();
const RowKernels& rowKernelsAvx512();
#endif

const RowKernels& rowKernels(VectorUnit unit)
{
#ifdef SEMBLANCE_X86_KERNELS
    if (unit == VectorUnit::Avx512)
        return rowKernelsAvx512();
    if (unit == VectorUnit::Avx2)
        return rowKernelsAvx2();
#endif
    static_cast<void>(unit);
    return rowKernelsGeneric();
}

} // namespace semblance::model
