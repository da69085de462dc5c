// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window waits for a frame: stepping both ways and random seeks through PlaybackService, as the player does it, and
// the first frame of a file that is being opened. Prints a table in milliseconds; checks each frame's hash against the first one
// seen for it, or against a list that ffmpeg made: ffmpeg -i FILE -map 0:v:0 -vsync passthrough -f framehash -hash sha256 LIST
//   bench_frame_steps FILE... [--steps N] [--pause MS] [--cache MIB] [--framehash LIST]
#include "core/jobs/playback_service.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <random>
#include <vector>

using namespace semblance;

namespace {

struct Answer {
    double milliseconds = 0;
    QByteArray sha256;
};

class Viewer {
public:
    Viewer()
        : m_service([](const QString& path, std::stop_token stop,
                        const ProgressFn& progress) { return media::VideoSource::open(path, {}, std::move(stop), progress); },
            media::firstPicture)
    {
        QObject::connect(&m_service, &jobs::PlaybackService::mediaEvent, [this](const jobs::MediaEvent& event) {
            m_media = event;
            if (event.preview && !m_firstPicture)
                m_firstPicture = milliseconds();
            if (event.state != jobs::MediaEvent::State::Opening)
                m_loop.quit();
        });
        QObject::connect(&m_service, &jobs::PlaybackService::frameEvent, [this](const jobs::FrameEvent& event) {
            m_frame = event;
            m_loop.quit();
        });
    }

    /// Milliseconds to the index.
    double open(const QString& path)
    {
        m_timer.start();
        m_service.open(path);
        m_loop.exec();
        return milliseconds();
    }
    double firstPicture() const { return m_firstPicture.value_or(0); }
    void setCacheBytes(qint64 bytes) { m_service.setCacheBytes(bytes); }
    const jobs::MediaEvent& media() const { return m_media; }

    Answer ask(qint64 ordinal)
    {
        m_timer.start();
        m_service.requestFrame(ordinal);
        m_loop.exec();
        return { milliseconds(), m_frame.frame ? m_frame.frame->sha256 : QByteArray() };
    }

private:
    double milliseconds() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e6; }

    QEventLoop m_loop;
    QElapsedTimer m_timer;
    std::optional<double> m_firstPicture;
    jobs::MediaEvent m_media;
    jobs::FrameEvent m_frame;
    jobs::PlaybackService m_service;
};

void rest(int milliseconds)
{
    if (milliseconds <= 0)
        return;
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void print(const char* what, std::vector<double> times, int wrong)
{
    std::ranges::sort(times);
    const auto at = [&](double share) { return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))]; };
    std::printf(
        "  %-14s %5zu  median %7.1f  p95 %7.1f  max %7.1f  other hash %d\n", what, times.size(), at(0.5), at(0.95), times.back(), wrong);
    std::fflush(stdout);
}

QHash<qint64, QByteArray> readFrameHashes(const QString& path)
{
    QHash<qint64, QByteArray> hashes;
    QFile file(path);
    if (!path.isEmpty() && !file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(path));
    while (file.isOpen() && !file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!line.startsWith('#'))
            hashes.insert(hashes.size(), line.split(',').last().trimmed());
    }
    return hashes;
}

void measure(const QString& path, qint64 steps, int pause, qint64 cacheBytes, QHash<qint64, QByteArray> hashes)
{
    Viewer viewer;
    viewer.setCacheBytes(cacheBytes);
    const double opened = viewer.open(path);
    const auto& media = viewer.media();
    if (media.state != jobs::MediaEvent::State::Opened) {
        std::printf("%s: %s\n", qPrintable(path), qPrintable(media.error.message));
        return;
    }
    const qint64 count = media.frames.size();
    std::printf("%s: %s %dx%d, %lld frames; first picture after %.0f ms, index after %.0f ms; pause of %d ms between frames\n",
        qPrintable(QFileInfo(path).fileName()), qPrintable(media.facts.codec), media.facts.width, media.facts.height,
        static_cast<long long>(count), viewer.firstPicture(), opened, pause);
    const auto run = [&](const char* what, const std::vector<qint64>& order) {
        std::vector<double> times;
        int wrong = 0;
        viewer.ask(order.front()); // Getting there is no step.
        for (const qint64 ordinal : order) {
            rest(pause);
            const Answer answer = viewer.ask(ordinal);
            times.push_back(answer.milliseconds);
            const auto known = hashes.constFind(ordinal);
            wrong += known != hashes.constEnd() && *known != answer.sha256;
            hashes.insert(ordinal, answer.sha256);
        }
        print(what, std::move(times), wrong);
    };
    const qint64 n = std::min(steps, count - 1);
    std::vector<qint64> order;
    for (qint64 i = 0; i <= n; ++i)
        order.push_back(i);
    run("step forward", order);
    std::ranges::reverse(order);
    run("step back", order);
    std::mt19937 random(1);
    order.clear();
    for (qint64 i = 0; i < steps; ++i)
        order.push_back(std::uniform_int_distribution<qint64>(0, count - 1)(random));
    run("random seek", order);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("Videos."), QStringLiteral("FILE..."));
    parser.addOption({ QStringLiteral("steps"), QStringLiteral("Frames of each kind."), QStringLiteral("N"), QStringLiteral("300") });
    parser.addOption({ QStringLiteral("pause"), QStringLiteral("Milliseconds between an answer and the next question."),
        QStringLiteral("MS"), QStringLiteral("0") });
    parser.addOption(
        { QStringLiteral("cache"), QStringLiteral("Memory for decoded frames."), QStringLiteral("MIB"), QStringLiteral("512") });
    parser.addOption({ QStringLiteral("framehash"), QStringLiteral("What ffmpeg's framehash muxer wrote."), QStringLiteral("LIST") });
    parser.addHelpOption();
    parser.process(app);
    for (const QString& file : parser.positionalArguments())
        measure(file, parser.value(QStringLiteral("steps")).toLongLong(), parser.value(QStringLiteral("pause")).toInt(),
            parser.value(QStringLiteral("cache")).toLongLong() << 20, readFrameHashes(parser.value(QStringLiteral("framehash"))));
    return 0;
}
