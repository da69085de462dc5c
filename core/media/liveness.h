// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace semblance::media {

inline std::atomic<std::uint64_t> g_stepsDone = 0;

/// Called before each piece of a file is read and around each packet's decoding: where this stands still for long, a library hangs.
inline void stepDone()
{
    g_stepsDone.fetch_add(1, std::memory_order_relaxed);
}
inline std::uint64_t stepsDone()
{
    return g_stepsDone.load(std::memory_order_relaxed);
}

} // namespace semblance::media
