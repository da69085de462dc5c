// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace semblance::model {

/// The LibTorch this was built with, e.g. "1.13.0". Starts nothing.
std::string libtorchVersion();

} // namespace semblance::model
