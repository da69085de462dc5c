// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/process/serve.h"

#include "core/media/audio_source.h"
#include "core/media/file_metadata.h"
#include "core/media/first_picture.h"
#include "core/media/liveness.h"
#include "core/media/process/confinement.h"
#include "core/media/process/shared_samples.h"

#include <QWaitCondition>

#include <chrono>
#include <csignal>
#include <deque>
#include <new>
#include <stop_token>
#include <thread>
#include <unistd.h>

namespace semblance::media {
namespace {

using wire::Reply;
using wire::Request;

constexpr int kWatchMs = 1000;
constexpr int kHangSeconds = 30;
constexpr qint64 kMostMemory = 6LL << 30;
constexpr std::chrono::milliseconds kProgressEvery(50);

/// What has come over the socket and is not done yet. Its thread reads; the server's takes.
class Inbox {
public:
    explicit Inbox(Channel& channel)
        : m_channel(channel)
        , m_thread([this] { read(); })
    {
        m_thread.detach(); // ends with the process
    }

    /// With the serial by which it may be cancelled.
    std::pair<QByteArray, quint64> take(std::stop_source& stop)
    {
        const QMutexLocker lock(&m_mutex);
        m_busy = false;
        while (m_waiting.empty())
            m_came.wait(&m_mutex);
        auto message = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_serial = message.second;
        m_stop = stop;
        if (m_cancelled == m_serial)
            stop.request_stop();
        m_busy = true;
        m_stepsSeen = stepsDone();
        m_stillFor = 0;
        return message;
    }

private:
    void read()
    {
        Channel::Message message;
        for (;;) {
            switch (m_channel.receive(message, kWatchMs)) {
            case Channel::Got::Ended:
                ::_exit(0);
            case Channel::Got::Nothing:
                watch();
                break;
            case Channel::Got::Message:
                keep(message.body);
                break;
            }
        }
    }

    void keep(const QByteArray& body)
    {
        QDataStream in = wire::reader(body);
        quint64 serial = 0;
        quint8 request = 0;
        in >> serial >> request;
        const QMutexLocker lock(&m_mutex);
        if (static_cast<Request>(request) == Request::Cancel) {
            m_cancelled = serial;
            if (m_busy && m_serial == serial)
                m_stop.request_stop();
            return;
        }
        m_waiting.emplace_back(body, serial);
        m_came.wakeOne();
    }

    void watch()
    {
        const QMutexLocker lock(&m_mutex);
        const std::uint64_t steps = stepsDone();
        m_stillFor = m_busy && steps == m_stepsSeen ? m_stillFor + 1 : 0;
        m_stepsSeen = steps;
        if (m_stillFor >= kHangSeconds * 1000 / kWatchMs)
            ::_exit(exit_status::kHung);
    }

    Channel& m_channel;
    QMutex m_mutex;
    QWaitCondition m_came;
    std::deque<std::pair<QByteArray, quint64>> m_waiting;
    std::stop_source m_stop;
    quint64 m_serial = 0;
    quint64 m_cancelled = 0;
    bool m_busy = false;
    std::uint64_t m_stepsSeen = 0;
    int m_stillFor = 0;
    std::thread m_thread;
};

class Server {
public:
    Server(int socket, bool isConfined)
        : m_channel(Descriptor(socket))
        , m_inbox(m_channel)
        , m_isConfined(isConfined)
    {
    }

    [[noreturn]] void run()
    {
        for (;;) {
            std::stop_source stop;
            const auto [body, serial] = m_inbox.take(stop);
            m_stop = stop.get_token();
            answer(body);
        }
    }

private:
    void answer(const QByteArray& body)
    {
        QDataStream in = wire::reader(body);
        quint64 serial = 0;
        quint8 request = 0;
        in >> serial >> request;
        switch (static_cast<Request>(request)) {
        case Request::AskConfinement:
            return done([&](QDataStream& out) { out << m_isConfined; });
        case Request::Open:
            return open(in);
        case Request::Read:
            return read(in, true);
        case Request::Hash:
            return read(in, false);
        case Request::SetDirection: {
            int direction = 1;
            in >> direction;
            return m_source->setDirection(direction);
        }
        case Request::SetCacheBytes: {
            qint64 bytes = 0;
            in >> bytes;
            return m_source->setCacheBytes(bytes);
        }
        case Request::ReadAhead:
            return done([&](QDataStream& out) { out << m_source->readAhead(); });
        case Request::IsAtHand: {
            qint64 ordinal = 0;
            in >> ordinal;
            return done([&](QDataStream& out) { out << m_source->isAtHand(ordinal); });
        }
        case Request::FirstPicture:
            return firstPicture(in);
        case Request::Metadata:
            return metadata(in);
        case Request::OpenSound: {
            QString path;
            in >> path;
            auto sound = AudioSource::openHere(path, m_stop);
            if (!sound)
                return failed(sound.error());
            m_sound = std::move(*sound);
            return done([&](QDataStream& out) { out << m_sound->position(); });
        }
        case Request::SeekSound: {
            double seconds = 0;
            in >> seconds;
            const bool there = m_sound->seek(seconds);
            return done([&](QDataStream& out) { out << there << m_sound->position(); });
        }
        case Request::ReadSound: {
            qint64 samples = 0;
            in >> samples;
            const QByteArray sound = m_sound->read(samples);
            return done([&](QDataStream& out) { out << sound << m_sound->position(); });
        }
        case Request::Cancel:
            return;
        }
    }

    template <typename Write> void done(const Write& write, int descriptor = -1)
    {
        QByteArray body;
        {
            QDataStream out = wire::writer(body);
            out << static_cast<quint8>(Reply::Done);
            write(out);
        }
        m_channel.send(body, descriptor);
    }

    void failed(const Error& error)
    {
        QByteArray body;
        {
            QDataStream out = wire::writer(body);
            out << static_cast<quint8>(Reply::Failed);
            wire::put(out, error);
            putProblems(out);
        }
        m_channel.send(body);
    }

    ProgressFn progress()
    {
        return [this, last = std::chrono::steady_clock::time_point()](const Progress& at) mutable {
            const auto now = std::chrono::steady_clock::now();
            if (now - last < kProgressEvery && at.done != at.total)
                return;
            last = now;
            QByteArray body;
            {
                QDataStream out = wire::writer(body);
                out << static_cast<quint8>(Reply::Progress) << at.done << at.total << at.stage;
            }
            m_channel.send(body);
        };
    }

    void open(QDataStream& in)
    {
        QString path;
        VideoSourceOptions options;
        QByteArray known;
        in >> path >> options.checkedPixels >> options.cacheBytes >> known;
        m_source = std::make_unique<IndexedSource>(path, options);
        m_problemsTold = 0;
        const auto index = known.isEmpty() ? std::nullopt : openedIndexFromBytes(known);
        if (auto opened = index ? m_source->takeOver(*index, m_stop) : m_source->load(m_stop, progress()); !opened)
            return failed(opened.error());
        done([&](QDataStream& out) {
            if (known.isEmpty())
                known = toBytes(m_source->opened());
            out << known << m_source->facts() << m_source->orientation();
            wire::putList(out, m_source->frames());
            putProblems(out);
        });
    }

    /// Those that the other side has not heard of yet.
    void putProblems(QDataStream& out)
    {
        const QList<MediaProblem> all = m_source ? m_source->problems() : QList<MediaProblem>();
        wire::putList(out, all.mid(m_problemsTold));
        m_problemsTold = all.size();
    }

    void putPlain(QDataStream& out, const PlainFrame& plain) const { out << plain.entry << plain.sha256 << plain.interlaced << plain.damaged; }

    void putSamples(QDataStream& out, const SamplesWriter::Written& written) const
    {
        out << written.piece << written.form << written.bytes;
        wire::putList(out, written.dropped);
    }

    void read(QDataStream& in, bool withSamples)
    {
        qint64 ordinal = 0;
        std::vector<quint32> givenBack;
        in >> ordinal;
        wire::takeList(in, givenBack);
        for (const quint32 piece : givenBack)
            m_samples.giveBack(piece);
        const auto plain = m_source->read(ordinal, m_stop);
        if (!plain)
            return failed(plain.error());
        std::optional<SamplesWriter::Written> written;
        if (withSamples && !(written = m_samples.write(*plain->samples)))
            return failed(noPicture(ordinal));
        done(
            [&](QDataStream& out) {
                putPlain(out, *plain);
                putProblems(out);
                if (written)
                    putSamples(out, *written);
            },
            written ? written->newDescriptor : -1);
    }

    static Error noPicture(qint64 ordinal)
    {
        return { Error::Kind::Media, Sentence::of("Frame %1 can't be shown: its samples are of a kind, or of a size, that can't be handed over.").arg(ordinal) };
    }

    void firstPicture(QDataStream& in)
    {
        QString path;
        in >> path;
        const auto first = readFirstPicture(path, m_stop);
        if (!first)
            return failed(first.error());
        const auto written = m_samples.write(*first->plain.samples);
        if (!written)
            return failed(noPicture(0));
        done(
            [&](QDataStream& out) {
                putPlain(out, first->plain);
                out << first->orientation;
                putSamples(out, *written);
            },
            written->newDescriptor);
    }

    void metadata(QDataStream& in)
    {
        QString path;
        MediaFacts facts;
        in >> path >> facts;
        facts = readMetadata(std::move(facts), path, m_stop);
        done([&](QDataStream& out) { out << facts; });
    }

    Channel m_channel;
    Inbox m_inbox;
    bool m_isConfined;
    std::stop_token m_stop;
    std::unique_ptr<IndexedSource> m_source;
    std::unique_ptr<AudioSource> m_sound;
    qsizetype m_problemsTold = 0;
    SamplesWriter m_samples;
};

} // namespace

int serveDecoding(int socket)
{
    std::signal(SIGXFSZ, SIG_IGN); // shared memory beyond a limit of file sizes is done without
    const bool isConfined = confineThisProcess(kMostMemory);
    std::set_new_handler([] { ::_exit(exit_status::kOutOfMemory); });
    Server server(socket, isConfined);
    server.run();
}

} // namespace semblance::media
