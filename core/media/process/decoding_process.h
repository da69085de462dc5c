// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/media/process/channel.h"
#include "core/media/process/wire.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <sys/types.h>

namespace semblance::media {

/// A process of the program semblance-decoder, in which foreign bytes meet the decoders: it can change no file, has no network, starts
/// nothing, and its end is not the program's. Questions are answered one after the other. One thread at a time.
class DecodingProcess {
public:
    /// From now on VideoSource::open(), firstPicture() and withMetadata() use processes of this program; empty: they decode in this process,
    /// as until the first call. Before any thread opens a video.
    static void use(const QString& program);
    static bool isUsed();
    static QString program();

    /// Error::Kind::Internal where the program can't be started.
    static Result<std::unique_ptr<DecodingProcess>> start();
    ~DecodingProcess();
    DecodingProcess(const DecodingProcess&) = delete;
    DecodingProcess& operator=(const DecodingProcess&) = delete;

    /// Whether the system keeps it from what it gave up; absent where it has ended. See confineThisProcess().
    std::optional<bool> isConfined();

    struct Answer {
        bool failed = false; ///< body: an error and what follows it
        QByteArray body;
        Descriptor descriptor;
    };

    using Write = std::function<void(QDataStream&)>;
    /// Nothing comes back of it. An end of the process shows at the next ask().
    void tell(wire::Request request, const Write& write);
    /// nullopt: the process has ended; see whyEnded(). Where a stop is asked for and the process does not follow in time, it is ended.
    std::optional<Answer> ask(wire::Request request, const Write& write, std::stop_token stop = {}, const ProgressFn& progress = {});

    bool hasEnded() const { return m_pid <= 0; }
    bool wasStopped() const { return m_stopped; }
    /// What is to be said when ask() gave nothing while this file was read: Error::Kind::Media, or Cancelled.
    Error endedOver(const QString& path) const;
    /// "signal 11 (Segmentation fault)"
    Sentence whyEnded() const { return m_why; }

private:
    DecodingProcess(pid_t pid, Descriptor socket);
    QByteArray message(wire::Request request, const Write& write, quint64 serial) const;
    void end(bool byForce);

    pid_t m_pid;
    Channel m_channel;
    quint64 m_serial = 0;
    bool m_stopped = false;
    Sentence m_why;
};

} // namespace semblance::media
