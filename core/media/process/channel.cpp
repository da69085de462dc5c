// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/process/channel.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace semblance::media {
namespace {

struct Head {
    quint32 bytes = 0;
    quint32 descriptors = 0;
};
constexpr quint32 kLongestMessage = 1U << 30;
constexpr std::size_t kReadAtOnce = 256 << 10;

bool sendAll(int socket, const char* data, std::size_t bytes)
{
    while (bytes > 0) {
        const ssize_t sent = ::send(socket, data, bytes, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        data += sent;
        bytes -= static_cast<std::size_t>(sent);
    }
    return true;
}

} // namespace

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

Descriptor::~Descriptor()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

int Descriptor::release()
{
    return std::exchange(m_fd, -1);
}

bool Channel::send(const QByteArray& body, int descriptor)
{
    Head head { static_cast<quint32>(body.size()), descriptor >= 0 ? 1U : 0U };
    iovec part { &head, sizeof head };
    msghdr message {};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control {};
    if (descriptor >= 0) {
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        cmsghdr* const rights = CMSG_FIRSTHDR(&message);
        rights->cmsg_level = SOL_SOCKET;
        rights->cmsg_type = SCM_RIGHTS;
        rights->cmsg_len = CMSG_LEN(sizeof(int));
        std::memcpy(CMSG_DATA(rights), &descriptor, sizeof descriptor);
    }
    ssize_t sent = 0;
    do
        sent = ::sendmsg(m_socket.get(), &message, MSG_NOSIGNAL);
    while (sent < 0 && errno == EINTR);
    if (sent <= 0)
        return false;
    const auto done = static_cast<std::size_t>(sent);
    return sendAll(m_socket.get(), reinterpret_cast<const char*>(&head) + done, sizeof head - done)
        && sendAll(m_socket.get(), body.constData(), static_cast<std::size_t>(body.size()));
}

Channel::Got Channel::receive(Message& message, int timeoutMs)
{
    while (!m_broken) {
        if (takeMessage(message))
            return Got::Message;
        if (m_broken)
            break;
        pollfd readable { m_socket.get(), POLLIN, 0 };
        const int ready = ::poll(&readable, 1, timeoutMs);
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready == 0)
            return Got::Nothing;
        if (ready < 0 || !read())
            m_broken = true;
    }
    return Got::Ended;
}

bool Channel::takeMessage(Message& message)
{
    Head head;
    if (m_read.size() < static_cast<qsizetype>(sizeof head))
        return false;
    std::memcpy(&head, m_read.constData(), sizeof head);
    if (head.bytes > kLongestMessage || head.descriptors > 1) {
        m_broken = true;
        return false;
    }
    const qsizetype whole = static_cast<qsizetype>(sizeof head) + head.bytes;
    if (m_read.size() < whole)
        return false;
    message.descriptor = Descriptor();
    if (head.descriptors > 0) {
        if (m_descriptors.empty()) {
            m_broken = true;
            return false;
        }
        message.descriptor = std::move(m_descriptors.front());
        m_descriptors.pop_front();
    }
    message.body = m_read.mid(sizeof head, head.bytes);
    m_read.remove(0, whole);
    return true;
}

bool Channel::read()
{
    const qsizetype had = m_read.size();
    m_read.resize(had + static_cast<qsizetype>(kReadAtOnce));
    iovec part { m_read.data() + had, kReadAtOnce };
    msghdr message {};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    alignas(cmsghdr) std::array<char, CMSG_SPACE(8 * sizeof(int))> control {};
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    const ssize_t got = ::recvmsg(m_socket.get(), &message, MSG_CMSG_CLOEXEC);
    m_read.resize(had + std::max<ssize_t>(got, 0));
    if (got < 0)
        return errno == EINTR || errno == EAGAIN;
    for (cmsghdr* rights = CMSG_FIRSTHDR(&message); rights; rights = CMSG_NXTHDR(&message, rights)) {
        if (rights->cmsg_level != SOL_SOCKET || rights->cmsg_type != SCM_RIGHTS)
            continue;
        const std::size_t count = (rights->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (std::size_t i = 0; i < count; ++i) {
            int fd = -1;
            std::memcpy(&fd, CMSG_DATA(rights) + i * sizeof fd, sizeof fd);
            m_descriptors.emplace_back(fd);
        }
    }
    return got > 0;
}

} // namespace semblance::media
