// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <deque>
#include <optional>

namespace semblance::media {

/// A file descriptor that is closed with its owner.
class Descriptor {
public:
    explicit Descriptor(int fd = -1)
        : m_fd(fd)
    {
    }
    Descriptor(Descriptor&& other) noexcept
        : m_fd(other.release())
    {
    }
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor();

    int get() const { return m_fd; }
    bool isValid() const { return m_fd >= 0; }
    int release();

private:
    int m_fd;
};

/// Whole messages over one end of a stream socket, with a file descriptor beside a message where one is needed. One thread sends and one
/// receives.
class Channel {
public:
    explicit Channel(Descriptor socket)
        : m_socket(std::move(socket))
    {
    }

    enum class Got { Message, Nothing, Ended };
    struct Message {
        QByteArray body;
        Descriptor descriptor; ///< mostly none
    };

    /// False: the other end is gone.
    bool send(const QByteArray& body, int descriptor = -1);
    /// Waits so long at most; -1: for ever. Ended also where the other end does not keep to the form.
    Got receive(Message& message, int timeoutMs);

private:
    bool takeMessage(Message& message);
    bool read();

    Descriptor m_socket;
    QByteArray m_read;
    std::deque<Descriptor> m_descriptors;
    bool m_broken = false;
};

} // namespace semblance::media
