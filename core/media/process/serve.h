// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace semblance::media {

/// Exit statuses of the decoding process.
namespace exit_status {
    inline constexpr int kHung = 3;
    inline constexpr int kOutOfMemory = 4;
    inline constexpr int kMisused = 5; ///< not started by the program
}

/// The decoding process's life: confines itself, then answers what comes over the socket, until its other end is closed.
int serveDecoding(int socket);

} // namespace semblance::media
