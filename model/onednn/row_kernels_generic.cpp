// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/onednn/row_kernels.inc"

namespace semblance::model {

const RowKernels& rowKernelsGeneric()
{
    return kKernels;
}

} // namespace semblance::model
