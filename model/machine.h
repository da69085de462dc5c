// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace semblance::model {

/// How many CUDA devices LibTorch can compute on; they are called cuda:0, cuda:1, ... 0 also where it was built without CUDA.
int cudaDevices();

/// The scorer for processors: its version and the instructions that it uses here, e.g. "oneDNN 2.7.3, avx2"; empty where the program was
/// built without it.
std::string processorScorer();

} // namespace semblance::model
