// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/onednn/row_kernels.h"

#include <oneapi/dnnl/dnnl.hpp>
#include <string>

/// Where model/ meets oneDNN. Internal to model/onednn: pulls in dnnl.hpp.
namespace semblance::model {

/// "oneDNN 2.6.3"
std::string oneDnnVersion();

/// The instruction set oneDNN really uses here, DNNL_MAX_CPU_ISA included: "avx512_core_bf16", "avx2", ..., "generic".
std::string oneDnnIsa();
bool oneDnnHasBf16();
VectorUnit vectorUnit();

/// The processor, shared by all; thread-safe.
const dnnl::engine& cpuEngine();
/// Of the calling thread.
dnnl::stream& cpuStream();

/// oneDNN plans a primitive for as many threads as OpenMP would give the calling thread: this many, while the object lives.
class PlannedThreads {
public:
    explicit PlannedThreads(int threads);
    ~PlannedThreads();
    PlannedThreads(const PlannedThreads&) = delete;
    PlannedThreads& operator=(const PlannedThreads&) = delete;

private:
    int m_before;
};

} // namespace semblance::model
