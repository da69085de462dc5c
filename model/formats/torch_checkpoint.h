// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/nn/tensor_map.h"

#include <string>

namespace semblance::model {

/// Whether the file begins like something torch.save or torch.jit.save wrote, in whatever version.
bool looksLikeTorchFile(const std::string& path);

/// Reads the parameters of a PyTorch zip archive: a state_dict, bare or under "model", "state_dict" or the like beside other things
/// (optimizer, configuration objects), or the attributes of a TorchScript module by their dotted names. Only the pickle's data is
/// read; neither its calls nor the archive's code are run. Each tensor is checked against its storage and copied out of it.
/// Throws Error with the file and what is wrong or not supported (the format before PyTorch 1.6).
TensorMap readTorchCheckpoint(const std::string& path);

} // namespace semblance::model
