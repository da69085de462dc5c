// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interrupt.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

namespace semblance::app {
namespace {

int g_pipe[2] = { -1, -1 };

// request_stop() locks and runs callbacks, which a signal handler may not; it only wakes the thread that may.
void onSignal(int)
{
    const int saved = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = write(g_pipe[1], &byte, 1);
    errno = saved;
}

void handle(int number)
{
    struct sigaction current { };
    // nohup and a shell's background jobs have SIGINT ignored on purpose.
    if (sigaction(number, nullptr, &current) != 0 || current.sa_handler == SIG_IGN)
        return;
    struct sigaction action { };
    action.sa_handler = onSignal;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    sigaction(number, &action, nullptr);
}

std::stop_source* install()
{
    // Never freed: the waiting thread may outlive main's statics.
    auto* source = new std::stop_source;
    if (pipe2(g_pipe, O_CLOEXEC) != 0)
        return source;
    std::thread([source] {
        char byte = 0;
        while (read(g_pipe[0], &byte, 1) < 0 && errno == EINTR) { }
        source->request_stop();
    }).detach();
    handle(SIGINT);
    handle(SIGTERM);
    return source;
}

} // namespace

std::stop_token interruptToken()
{
    static std::stop_source* const source = install();
    return source->get_token();
}

} // namespace semblance::app
