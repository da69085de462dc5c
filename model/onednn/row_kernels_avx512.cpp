// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/onednn/row_kernels.inc"

namespace semblance::model {

const RowKernels& rowKernelsAvx512()
{
    return kKernels;
}

} // namespace semblance::model
