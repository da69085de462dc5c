// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/process/serve.h"

#include <sys/socket.h>
#include <sys/stat.h>

#include <cstdio>

namespace {
constexpr int kSocket = 3;

bool isSocket(int descriptor)
{
    struct stat status {};
    return ::fstat(descriptor, &status) == 0 && S_ISSOCK(status.st_mode);
}
} // namespace

int main()
{
    if (!isSocket(kSocket)) {
        std::fputs("semblance-decoder is a part of semblance, which starts it to decode in; it does nothing by itself.\n", stderr);
        return semblance::media::exit_status::kMisused;
    }
    return semblance::media::serveDecoding(kSocket);
}
