// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/training/batch_losses.h"

#include <memory>

namespace semblance::model {

/// Where this process stands among those that train together, by the environment variables that torchrun sets: RANK, WORLD_SIZE, MASTER_ADDR,
/// MASTER_PORT; else by Slurm's (SLURM_PROCID, SLURM_NTASKS) or Open MPI's (OMPI_COMM_WORLD_RANK, _SIZE) with MASTER_ADDR and MASTER_PORT.
struct ProcessPlace {
    int rank = 0;
    int size = 1; ///< 1: this process trains alone
    std::string address;
    int port = 0;
};

/// Throws Error that names the variable which is missing or no number.
ProcessPlace processPlaceFromEnvironment();

/// Joins the others, waiting for them at most ten minutes. Gloo for the CPU, NCCL for CUDA where LibTorch has it. Throws Error where they do
/// not come or this LibTorch was built without distributed training.
std::unique_ptr<Reducer> joinProcesses(const ProcessPlace& place, const torch::Device& device);

} // namespace semblance::model
