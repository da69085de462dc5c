// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/yuv420_lines.inc"

namespace semblance::media {

const Yuv420Lines& yuv420LinesAvx2()
{
    return kLines;
}

} // namespace semblance::media
