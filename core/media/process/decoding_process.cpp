// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/process/decoding_process.h"

#include "core/media/process/serve.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMutex>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace semblance::media {
namespace {

constexpr int kSocketThere = 3; ///< in the other process
constexpr int kLookForStopMs = 10;
constexpr int kStopWithinMs = 150;

QString& chosenProgram()
{
    static QString path;
    return path;
}

Sentence described(int status)
{
    if (WIFSIGNALED(status))
        return Sentence::of("signal %1, %2").arg(WTERMSIG(status), QString::fromLatin1(::strsignal(WTERMSIG(status))));
    switch (WEXITSTATUS(status)) {
    case exit_status::kHung:
        return Sentence::of("it stood still for 30 seconds");
    case exit_status::kOutOfMemory:
        return Sentence::of("it needed more memory than it may use");
    default:
        return Sentence::of("exit status %1").arg(WEXITSTATUS(status));
    }
}

} // namespace

void DecodingProcess::use(const QString& path)
{
    chosenProgram() = path;
}

QString DecodingProcess::program()
{
    return chosenProgram();
}

bool DecodingProcess::isUsed()
{
    return !chosenProgram().isEmpty();
}

Result<std::unique_ptr<DecodingProcess>> DecodingProcess::start()
{
    const auto notStarted = [](int error) {
        return failure(Error::Kind::Internal,
            Sentence::of("The program's part that decodes, '%1', can't be started (%2); install the program again.")
                .arg(program(), QString::fromLocal8Bit(std::strerror(error))));
    };
    std::array<int, 2> pair {};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0)
        return notStarted(errno);
    Descriptor ours(pair[0]);
    const Descriptor theirs(pair[1]);

    const QByteArray path = QFile::encodeName(program());
    QByteArray name = "semblance-decoder";
    std::array<char*, 2> arguments { name.data(), nullptr };
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, theirs.get(), kSocketThere);
    for (const int standard : { STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO })
        ::posix_spawn_file_actions_addopen(&actions, standard, "/dev/null", standard == STDIN_FILENO ? O_RDONLY : O_WRONLY, 0);
    ::posix_spawn_file_actions_addclosefrom_np(&actions, kSocketThere + 1);
    posix_spawnattr_t attributes;
    ::posix_spawnattr_init(&attributes);
    // A group of its own: Ctrl+C in a terminal is the program's to answer.
    sigset_t none;
    sigemptyset(&none);
    ::posix_spawnattr_setsigmask(&attributes, &none);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK);
    pid_t pid = 0;
    const int rc = ::posix_spawn(&pid, path.constData(), &actions, &attributes, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::posix_spawnattr_destroy(&attributes);
    if (rc != 0)
        return notStarted(rc);
    return std::unique_ptr<DecodingProcess>(new DecodingProcess(pid, std::move(ours)));
}

DecodingProcess::DecodingProcess(pid_t pid, Descriptor socket)
    : m_pid(pid)
    , m_channel(std::move(socket))
{
}

DecodingProcess::~DecodingProcess()
{
    end(true);
}

void DecodingProcess::end(bool byForce)
{
    if (m_pid <= 0)
        return;
    if (byForce)
        ::kill(m_pid, SIGKILL);
    int status = 0;
    while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) { }
    m_pid = 0;
    m_why = described(status);
}

Error DecodingProcess::endedOver(const QString& path) const
{
    if (m_stopped)
        return { Error::Kind::Cancelled, Sentence::of("Opening %1 was cancelled.").arg(path) };
    return { Error::Kind::Media,
        Sentence::of("%1 made the decoding process end (%2): it is damaged, or made to do this. Nothing else was affected.").arg(path, m_why) };
}

QByteArray DecodingProcess::message(wire::Request request, const Write& write, quint64 serial) const
{
    QByteArray body;
    QDataStream out = wire::writer(body);
    out << serial << static_cast<quint8>(request);
    if (write)
        write(out);
    return body;
}

void DecodingProcess::tell(wire::Request request, const Write& write)
{
    if (m_pid > 0)
        m_channel.send(message(request, write, ++m_serial));
}

std::optional<bool> DecodingProcess::isConfined()
{
    const auto answer = ask(wire::Request::AskConfinement, {});
    if (!answer)
        return std::nullopt;
    QDataStream in = wire::reader(answer->body);
    bool confined = false;
    in >> confined;
    return confined;
}

std::optional<DecodingProcess::Answer> DecodingProcess::ask(
    wire::Request request, const Write& write, std::stop_token stop, const ProgressFn& progress)
{
    if (m_pid <= 0)
        return std::nullopt;
    const quint64 serial = ++m_serial;
    m_channel.send(message(request, write, serial));
    QElapsedTimer sinceStop;
    Channel::Message got;
    for (;;) {
        const auto what = m_channel.receive(got, stop.stop_possible() ? kLookForStopMs : -1);
        if (what == Channel::Got::Ended) {
            // Either it has ended, or what it sends makes no sense and it has to.
            int status = 0;
            if (::waitpid(m_pid, &status, WNOHANG) == m_pid) {
                m_pid = 0;
                m_why = described(status);
            } else {
                siginfo_t info {};
                QElapsedTimer ending;
                ending.start();
                while (::waitid(P_PID, static_cast<id_t>(m_pid), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == 0 && ending.elapsed() < 2000)
                    ::usleep(1000);
                end(true);
            }
            return std::nullopt;
        }
        if (what == Channel::Got::Message) {
            QDataStream in = wire::reader(got.body);
            quint8 reply = 0;
            in >> reply;
            if (static_cast<wire::Reply>(reply) != wire::Reply::Progress)
                return Answer { static_cast<wire::Reply>(reply) == wire::Reply::Failed, got.body.mid(1), std::move(got.descriptor) };
            Progress at;
            in >> at.done >> at.total >> at.stage;
            if (progress)
                progress(at);
        }
        if (!stop.stop_requested())
            continue;
        if (!sinceStop.isValid()) {
            sinceStop.start();
            m_channel.send(message(wire::Request::Cancel, {}, serial));
        } else if (sinceStop.elapsed() > kStopWithinMs) {
            m_stopped = true;
            end(true);
            return std::nullopt;
        }
    }
}

} // namespace semblance::media
