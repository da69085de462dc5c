// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/detector/autocast.h"

#include <ATen/autocast_mode.h>
#include <torch/version.h>

namespace semblance::model {
namespace {

#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
void enable(c10::DeviceType device, bool on)
{
    at::autocast::set_autocast_dtype(device, at::kBFloat16);
    at::autocast::set_autocast_enabled(device, on);
}
#else
void enable(c10::DeviceType device, bool on)
{
    if (device == at::kCUDA) {
        at::autocast::set_autocast_gpu_dtype(at::kBFloat16);
        at::autocast::set_enabled(on);
    } else {
        at::autocast::set_autocast_cpu_dtype(at::kBFloat16);
        at::autocast::set_cpu_enabled(on);
    }
}
#endif

} // namespace

BFloat16Autocast::BFloat16Autocast(std::optional<c10::DeviceType> device) : m_device(device)
{
    if (m_device) {
        at::autocast::increment_nesting();
        enable(*m_device, true);
    }
}

BFloat16Autocast::~BFloat16Autocast()
{
    if (!m_device)
        return;
    enable(*m_device, false);
    if (at::autocast::decrement_nesting() == 0)
        at::autocast::clear_cache();
}

} // namespace semblance::model
