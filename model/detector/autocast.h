// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/DeviceType.h>
#include <optional>

namespace semblance::model {

/// While it lives, matrix products and convolutions of this thread run in bfloat16 on that device (none: nothing changes); sums,
/// normalisation and the residual stream stay float32.
class BFloat16Autocast {
public:
    explicit BFloat16Autocast(std::optional<c10::DeviceType> device);
    ~BFloat16Autocast();
    BFloat16Autocast(const BFloat16Autocast&) = delete;
    BFloat16Autocast& operator=(const BFloat16Autocast&) = delete;

private:
    std::optional<c10::DeviceType> m_device;
};

} // namespace semblance::model
