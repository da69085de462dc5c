// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/passphrase.h"

#include "app/interrupt.h"
#include "app/messages.h"

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace semblance::app {
namespace {

constexpr int kTurnMs = 100;
constexpr qsizetype kMostBytes = 1024;

/// The terminal, with its echo off while this lives.
class QuietTerminal {
public:
    QuietTerminal()
        : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_descriptor < 0 || tcgetattr(m_descriptor, &m_before) != 0)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isQuiet = tcsetattr(m_descriptor, TCSAFLUSH, &quiet) == 0;
    }
    ~QuietTerminal()
    {
        if (m_isQuiet) {
            tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
            say("\n"); // the one that was typed was not shown
        }
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(QuietTerminal)

    bool isQuiet() const { return m_isQuiet; }
    int descriptor() const { return m_descriptor; }
    void say(const QByteArray& text) const
    {
        [[maybe_unused]] const auto written = ::write(m_descriptor, text.constData(), static_cast<std::size_t>(text.size()));
    }

private:
    int m_descriptor;
    termios m_before {};
    bool m_isQuiet = false;
};

} // namespace

Result<QByteArray> askPassphrase(const QString& keyFile)
{
    // From here on an interrupt leaves the terminal as it was.
    const std::stop_token stop = interruptToken();
    const QuietTerminal terminal;
    if (!terminal.isQuiet())
        return failure(Error::Kind::File,
            QStringLiteral("The key '%1' is encrypted, and there is no terminal to ask for its passphrase on.").arg(keyFile));
    terminal.say(QStringLiteral("Passphrase of %1: ").arg(singleLine(keyFile)).toUtf8());
    QByteArray line;
    for (;;) {
        pollfd input { terminal.descriptor(), POLLIN, 0 };
        const int ready = ::poll(&input, 1, kTurnMs);
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, QStringLiteral("Signing was cancelled."));
        if (ready <= 0)
            continue;
        char letter = 0;
        if (::read(terminal.descriptor(), &letter, 1) != 1 || letter == '\n')
            return line;
        if (line.size() < kMostBytes)
            line.append(letter);
    }
}

} // namespace semblance::app
