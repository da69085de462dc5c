// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>

namespace semblance::model {

/// The only exception that leaves model/: one plain sentence that names the file or value at fault.
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

} // namespace semblance::model
