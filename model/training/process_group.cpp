// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/process_group.h"

#include "model/error.h"

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <map>
#include <torch/torch.h>

#ifdef SEMBLANCE_DISTRIBUTED
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>
#ifdef USE_C10D_NCCL
#include <torch/csrc/distributed/c10d/ProcessGroupNCCL.hpp>
#endif
#endif

namespace semblance::model {
namespace {

std::string variable(std::initializer_list<const char*> names)
{
    for (const char* name : names)
        if (const char* value = std::getenv(name); value && *value)
            return value;
    return {};
}

int number(const std::string& text, const std::string& what, int low, int high)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < low || value > high)
        throw Error("The environment variable " + what + " is \"" + text + "\", but must be a whole number from " + std::to_string(low) + " to "
            + std::to_string(high) + ".");
    return value;
}

#ifdef SEMBLANCE_DISTRIBUTED

class GroupReducer final : public Reducer {
public:
    explicit GroupReducer(c10::intrusive_ptr<c10d::ProcessGroup> group)
        : m_group(std::move(group))
    {
    }

    void sum(std::vector<torch::Tensor>& tensors) override
    {
        // One message for each type: a message costs more than its bytes.
        const torch::NoGradGuard noGrad;
        std::map<torch::ScalarType, std::vector<torch::Tensor>> byType;
        for (const auto& tensor : tensors)
            byType[tensor.scalar_type()].push_back(tensor.reshape({ -1 }));
        std::map<torch::ScalarType, torch::Tensor> sums;
        for (const auto& [type, parts] : byType) {
            std::vector<at::Tensor> message { torch::cat(parts) };
            m_group->allreduce(message)->wait();
            sums[type] = message[0];
        }
        std::map<torch::ScalarType, std::int64_t> position;
        for (auto& tensor : tensors) {
            auto& first = position[tensor.scalar_type()];
            tensor = sums[tensor.scalar_type()].narrow(0, first, tensor.numel()).view(tensor.sizes());
            first += tensor.numel();
        }
    }

private:
    c10::intrusive_ptr<c10d::ProcessGroup> m_group;
};

#endif

} // namespace

ProcessPlace processPlaceFromEnvironment()
{
    const auto size = variable({ "WORLD_SIZE", "SLURM_NTASKS", "OMPI_COMM_WORLD_SIZE" });
    const auto rank = variable({ "RANK", "SLURM_PROCID", "OMPI_COMM_WORLD_RANK" });
    if (size.empty() && rank.empty())
        return {};
    ProcessPlace place;
    place.size = number(size, "WORLD_SIZE", 1, 65536);
    place.rank = number(rank, "RANK", 0, place.size - 1);
    if (place.size == 1)
        return place;
    place.address = variable({ "MASTER_ADDR" });
    if (place.address.empty())
        throw Error("Training in several processes needs the environment variable MASTER_ADDR, the address of the first one; torchrun sets it.");
    place.port = number(variable({ "MASTER_PORT" }), "MASTER_PORT", 1, 65535);
    return place;
}

std::unique_ptr<Reducer> joinProcesses(const ProcessPlace& place, const torch::Device& device)
{
    if (place.size == 1)
        return nullptr;
#ifdef SEMBLANCE_DISTRIBUTED
    try {
        c10d::TCPStoreOptions options;
        options.port = static_cast<std::uint16_t>(place.port);
        options.isServer = place.rank == 0;
        options.numWorkers = static_cast<std::size_t>(place.size);
        options.timeout = std::chrono::minutes(10);
        auto store = c10::make_intrusive<c10d::TCPStore>(place.address, options);
#ifdef USE_C10D_NCCL
        if (device.is_cuda())
            return std::make_unique<GroupReducer>(c10::make_intrusive<c10d::ProcessGroupNCCL>(store, place.rank, place.size));
#endif
        if (device.is_cuda())
            throw Error("This LibTorch has no NCCL to train on several CUDA devices with.");
        auto gloo = c10d::ProcessGroupGloo::Options::create();
        // On one machine its name may lead to an interface that is down.
        const bool local = place.address == "localhost" || place.address == "127.0.0.1";
        gloo->devices.push_back(local ? c10d::ProcessGroupGloo::createDeviceForHostname(place.address) : c10d::ProcessGroupGloo::createDefaultDevice());
        return std::make_unique<GroupReducer>(c10::make_intrusive<c10d::ProcessGroupGloo>(store, place.rank, place.size, gloo));
    } catch (const Error&) {
        throw;
    } catch (const std::exception& e) {
        throw Error("The " + std::to_string(place.size) + " training processes did not find each other at " + place.address + ":"
            + std::to_string(place.port) + ": " + e.what());
    }
#else
    static_cast<void>(device);
    throw Error("This build cannot train in several processes: the header gloo/context.h was missing when it was made (Debian: libgloo-dev).");
#endif
}

} // namespace semblance::model
