// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace semblance {

/// What the processor's vector instructions are used for: code that exists once for each of these, compiled for it, and chosen between
/// when the program runs. Avx512 stands for F, BW, DQ and VL together.
enum class VectorUnit { Generic, Avx2, Avx512 };

/// The best that this processor and this program have. Any thread.
VectorUnit vectorUnit();

} // namespace semblance
