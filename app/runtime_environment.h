// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace semblance::app {

// Linking runtime_environment.cpp into a program makes it start itself once more, before any library has run, where the
// environment lacks what OpenMP and OpenBLAS read while they load:
//   OMP_WAIT_POLICY=passive     waiting threads sleep; spinning ones collapse as soon as decoding and inference share the cores
//   OPENBLAS_CORETYPE=SkylakeX  where the processor has AVX-512: OpenBLAS 0.3.21 takes AVX2 kernels on those it doesn't know,
//                               half as fast
// Values that the user has set are kept, so it can't happen twice. A lone option (--help, --version) is answered without it.
// Which OpenBLAS is loaded is settled at link time: cmake/OpenBlas.cmake.

/// Lets malloc keep and reuse big blocks, which otherwise go back to the system and fault in again for every tensor and frame.
/// Call once, first thing in main.
void tuneAllocator();

} // namespace semblance::app
