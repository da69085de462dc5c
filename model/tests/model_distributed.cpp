// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/formats/safetensors.h"
#include "model/tests/check.h"
#include "model/tests/tiny_transformer.h"
#include "model/training/process_group.h"
#include "model/training/trainer.h"

#include <cstdlib>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace semblance::model;
using semblance::check::TemporaryFolder;
using semblance::check::baseModel;
using semblance::check::description;
using semblance::check::kSide;

namespace {

constexpr int kCount = 8;

/// Pictures first to first + count of a batch; what is observed differs between the processes' parts.
TrainingBatch batch(std::uint64_t seed, int first, int count)
{
    TrainingBatch result;
    result.count = count;
    for (int i = first; i < first + count; ++i) {
        std::mt19937_64 random(seed * 1000 + static_cast<std::uint64_t>(i));
        for (int p = 0; p < kSide * kSide * 3; ++p)
            result.pixels.push_back(static_cast<std::uint8_t>(random() % 256));
        const std::array<int, 10> labels { 1, 0, 0, 1, 0, 0, 0, 0, 1, 0 };
        for (std::size_t node = 0; node < labels.size(); ++node) {
            result.labels.push_back(static_cast<std::uint8_t>(i % 2 == 1 ? labels[node] : 0));
            result.observed.push_back(static_cast<std::uint8_t>(node > 0 && i < 3 ? 0 : 1));
        }
    }
    return result;
}

/// Trains some steps on this process's part and writes the checkpoint, of which the first moment is 0.1 times the gradient after one step.
void train(const std::string& base, const std::string& out, int steps, bool distributed)
{
    TrainerSettings s;
    s.baseModel = base;
    s.mapHead = false;
    s.averaging = 0;
    s.bfloat16 = false;
    s.gradientNorm = 0;
    s.threads = 1;
    s.weighting.kind = WeightingKind::AutoLambda;
    s.distributed = distributed;
    auto trainer = Trainer::create(description(), s);
    const int share = kCount / trainer->processes();
    for (int i = 0; i < steps; ++i) {
        const auto seed = static_cast<std::uint64_t>(i);
        const auto second = batch(100 + seed, trainer->rank() * share, share);
        trainer->step(batch(seed, trainer->rank() * share, share), { 1e-4 }, &second);
    }
    if (trainer->rank() == 0)
        trainer->saveCheckpoint(out);
}

pid_t startWorker(int rank, int port, const std::string& base, const std::string& out, int steps)
{
    const pid_t child = fork();
    if (child != 0)
        return child;
    setenv("RANK", std::to_string(rank).c_str(), 1);
    setenv("WORLD_SIZE", "2", 1);
    setenv("MASTER_ADDR", "127.0.0.1", 1);
    setenv("MASTER_PORT", std::to_string(port).c_str(), 1);
    execl("/proc/self/exe", "model_distributed", base.c_str(), out.c_str(), std::to_string(steps).c_str(), nullptr);
    _exit(127);
}

} // namespace

SEMBLANCE_TEST(twoProcessesTrainAsOneWithTheWholeBatchDoes)
{
    const TemporaryFolder folder;
    const auto base = baseModel(folder);
#ifndef SEMBLANCE_DISTRIBUTED
    throw semblance::check::Skip { "this build cannot train in several processes: gloo/context.h is missing" };
#endif
    for (const int steps : { 1, 3 }) {
        const auto alone = folder.file("alone.checkpoint");
        const auto together = folder.file("together.checkpoint");
        const int port = 20000 + static_cast<int>((static_cast<unsigned>(getpid()) * 7U + static_cast<unsigned>(steps)) % 20000U);
        const std::array workers { startWorker(0, port, base, together, steps), startWorker(1, port, base, together, steps) };
        train(base, alone, steps, false);
        for (const pid_t worker : workers) {
            int status = -1;
            CHECK(waitpid(worker, &status, 0) == worker);
            CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
        }
        const auto expected = readSafetensors(alone, readSafetensorsHeader(alone));
        const auto actual = readSafetensors(together, readSafetensorsHeader(together));
        CHECK(expected.size() == actual.size());
        double worst = 0;
        for (const auto& [name, tensor] : expected) {
            // A key's bias has no gradient, and Adam's second moment is the gradient's square.
            if (!name.starts_with("adamw.m.") && !name.starts_with("weighting."))
                continue;
            const auto difference = (actual.at(name).to(torch::kDouble) - tensor.to(torch::kDouble)).abs().max().item<double>();
            worst = std::max(worst, difference / std::max(tensor.to(torch::kDouble).abs().max().item<double>(), 1e-3));
        }
        std::printf("     largest relative difference after %d steps: %.2e\n", steps, worst);
        CHECK(worst < (steps == 1 ? 1e-5 : 1e-3));
    }
}

SEMBLANCE_TEST(aPlaceThatMakesNoSenseIsRefusedWithTheVariablesName)
{
    setenv("WORLD_SIZE", "2", 1);
    CHECK_THROWS_WITH("RANK", processPlaceFromEnvironment());
    setenv("RANK", "2", 1);
    CHECK_THROWS_WITH("RANK", processPlaceFromEnvironment());
    setenv("RANK", "1", 1);
    CHECK_THROWS_WITH("MASTER_ADDR", processPlaceFromEnvironment());
    setenv("MASTER_ADDR", "127.0.0.1", 1);
    CHECK_THROWS_WITH("MASTER_PORT", processPlaceFromEnvironment());
    setenv("MASTER_PORT", "29500", 1);
    const auto place = processPlaceFromEnvironment();
    CHECK(place.rank == 1 && place.size == 2 && place.port == 29500);
    for (const char* name : { "RANK", "WORLD_SIZE", "MASTER_ADDR", "MASTER_PORT" })
        unsetenv(name);
    CHECK(processPlaceFromEnvironment().size == 1);
    setenv("SLURM_NTASKS", "1", 1);
    setenv("SLURM_PROCID", "0", 1);
    CHECK(processPlaceFromEnvironment().size == 1);
}

int main(int argc, char** argv)
{
    if (argc != 4)
        return semblance::check::runAll();
    try {
        train(argv[1], argv[2], std::atoi(argv[3]), true);
        return 0;
    } catch (const std::exception& e) {
        std::fprintf(stderr, "%s\n", e.what());
        return 1;
    }
}
