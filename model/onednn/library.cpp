// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/onednn/library.h"

#include <omp.h>

namespace semblance::model {
namespace {

bool has(dnnl::cpu_isa isa)
{
    const auto all = static_cast<unsigned>(dnnl::get_effective_cpu_isa());
    const auto wanted = static_cast<unsigned>(isa);
    return (all & wanted) == wanted;
}

} // namespace

std::string oneDnnVersion()
{
    const auto* version = dnnl::version();
    return "oneDNN " + std::to_string(version->major) + "." + std::to_string(version->minor) + "." + std::to_string(version->patch);
}

std::string oneDnnIsa()
{
    using enum dnnl::cpu_isa;
    for (const auto& [isa, name] : { std::pair { avx512_core_amx, "avx512_core_amx" }, std::pair { avx512_core_bf16, "avx512_core_bf16" },
             std::pair { avx512_core_vnni, "avx512_core_vnni" }, std::pair { avx512_core, "avx512_core" }, std::pair { avx2_vnni, "avx2_vnni" },
             std::pair { avx2, "avx2" }, std::pair { avx, "avx" }, std::pair { sse41, "sse41" } })
        if (has(isa))
            return name;
    return "generic";
}

bool oneDnnHasBf16()
{
    return has(dnnl::cpu_isa::avx512_core_bf16);
}

VectorUnit vectorUnit()
{
    if (has(dnnl::cpu_isa::avx512_core))
        return VectorUnit::Avx512;
    return has(dnnl::cpu_isa::avx2) ? VectorUnit::Avx2 : VectorUnit::Generic;
}

const dnnl::engine& cpuEngine()
{
    static const dnnl::engine engine(dnnl::engine::kind::cpu, 0);
    return engine;
}

dnnl::stream& cpuStream()
{
    thread_local dnnl::stream stream(cpuEngine());
    return stream;
}

PlannedThreads::PlannedThreads(int threads)
    : m_before(omp_get_max_threads())
{
    omp_set_num_threads(threads);
}

PlannedThreads::~PlannedThreads()
{
    omp_set_num_threads(m_before);
}

} // namespace semblance::model
