// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/autocast_mode.h>
#include <c10/core/DeviceType.h>
#include <torch/version.h>

namespace semblance::model {

/// bfloat16 autocast on one device type for the life of the object, on this thread.
class AutocastScope {
public:
    AutocastScope(c10::DeviceType device, bool enabled) : m_device(device), m_enabled(enabled)
    {
        if (m_enabled)
            set(true);
    }
    ~AutocastScope()
    {
        if (m_enabled) {
            set(false);
            at::autocast::clear_cache();
        }
    }
    AutocastScope(const AutocastScope&) = delete;
    AutocastScope& operator=(const AutocastScope&) = delete;

private:
    void set(bool on) const
    {
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
        at::autocast::set_autocast_enabled(m_device, on);
        at::autocast::set_autocast_dtype(m_device, at::kBFloat16);
#else
        if (m_device == c10::DeviceType::CUDA) {
            at::autocast::set_enabled(on);
            at::autocast::set_autocast_gpu_dtype(at::kBFloat16);
        } else {
            at::autocast::set_cpu_enabled(on);
            at::autocast::set_autocast_cpu_dtype(at::kBFloat16);
        }
#endif
    }

    c10::DeviceType m_device;
    bool m_enabled;
};

} // namespace semblance::model
