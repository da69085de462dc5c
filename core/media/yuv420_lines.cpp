// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/yuv420_lines.h"

namespace semblance::media {

const Yuv420Lines& yuv420LinesGeneric();
#ifdef SEMBLANCE_X86_KERNELS
const Yuv420Lines& yuv420LinesAvx2();
const Yuv420Lines& yuv420LinesAvx512();
#endif

const Yuv420Lines& yuv420Lines(VectorUnit unit)
{
#ifdef SEMBLANCE_X86_KERNELS
    if (unit == VectorUnit::Avx512)
        return yuv420LinesAvx512();
    if (unit == VectorUnit::Avx2)
        return yuv420LinesAvx2();
#endif
    static_cast<void>(unit);
    return yuv420LinesGeneric();
}

} // namespace semblance::media
