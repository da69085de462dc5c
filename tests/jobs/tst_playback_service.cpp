// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/playback_service.h"
#include "support/fake_video_source.h"
#include "support/soon.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace semblance;
using jobs::FrameEvent;
using jobs::MediaEvent;
using jobs::PlaybackService;
using test::FakeVideoSource;

namespace {

PlaybackService::Opener fake(std::function<void(qint64)> beforeFrame = {}, QSet<qint64> failing = {})
{
    return [beforeFrame, failing](const QString&, std::stop_token, const ProgressFn&) -> Result<std::unique_ptr<media::VideoSource>> {
        auto video = std::make_unique<FakeVideoSource>(10);
        video->beforeFrame = beforeFrame;
        video->failing = failing;
        return video;
    };
}

MediaEvent lastMedia(const QSignalSpy& spy)
{
    return spy.isEmpty() ? MediaEvent() : spy.last()[0].value<MediaEvent>();
}
FrameEvent frameAt(const QSignalSpy& spy, int i)
{
    return spy[i][0].value<FrameEvent>();
}

} // namespace

class TestPlaybackService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void openingGivesTheIndexAndThenExactFrames()
    {
        PlaybackService service(fake());
        QSignalSpy media(&service, &PlaybackService::mediaEvent);
        QSignalSpy frames(&service, &PlaybackService::frameEvent);
        service.open(QStringLiteral("a"));
        SOON_EQUAL(lastMedia(media).state, MediaEvent::State::Opened);
        QCOMPARE(lastMedia(media).path, QStringLiteral("a"));
        QCOMPARE(lastMedia(media).frames.size(), 10);
        service.requestFrame(7);
        SOON_EQUAL(frames.size(), 1);
        QVERIFY(frameAt(frames, 0).frame);
        QCOMPARE(frameAt(frames, 0).frame->entry.ordinal, 7);
        QCOMPARE(frameAt(frames, 0).frame->sha256, FakeVideoSource(10).frame(7)->sha256);
    }

    void aFileThatCannotBeOpenedIsReported()
    {
        PlaybackService service([](const QString& path, std::stop_token, const ProgressFn&) -> Result<std::unique_ptr<media::VideoSource>> {
            return failure(Error::Kind::Media, path + QStringLiteral(" is no video."));
        });
        QSignalSpy media(&service, &PlaybackService::mediaEvent);
        service.open(QStringLiteral("b"));
        SOON_EQUAL(lastMedia(media).state, MediaEvent::State::Failed);
        QCOMPARE(lastMedia(media).error.message, QStringLiteral("b is no video."));
    }

    void aBrokenFrameIsAnErrorAndTheNextOneStillComes()
    {
        PlaybackService service(fake({}, { 3 }));
        QSignalSpy frames(&service, &PlaybackService::frameEvent);
        service.open(QStringLiteral("a"));
        service.requestFrame(3);
        service.requestFrame(4);
        SOON_EQUAL(frames.size(), 2);
        QVERIFY(!frameAt(frames, 0).frame);
        QCOMPARE(frameAt(frames, 0).error.message, QStringLiteral("Frame 3 does not decode."));
        QVERIFY(frameAt(frames, 1).frame);
    }

    void whileOneFrameIsDecodedOnlyTheNewestRequestIsKept()
    {
        QSemaphore begun;
        QSemaphore go;
        PlaybackService service(fake([&](qint64 n) {
            begun.release();
            if (n == 0)
                go.acquire();
        }));
        QSignalSpy frames(&service, &PlaybackService::frameEvent);
        service.open(QStringLiteral("a"));
        service.requestFrame(0);
        begun.acquire();
        for (qint64 n = 1; n <= 6; ++n)
            service.requestFrame(n);
        go.release();
        SOON_EQUAL(frames.size(), 2);
        QCOMPARE(frameAt(frames, 0).ordinal, 0);
        QCOMPARE(frameAt(frames, 1).ordinal, 6);
        service.requestFrame(2);
        SOON_EQUAL(frames.size(), 3);
        QCOMPARE(frameAt(frames, 2).ordinal, 2);
    }

    void aNewerOpeningStopsTheOlderOneAndSilencesIt()
    {
        QSemaphore begun;
        PlaybackService service(
            [&](const QString& path, std::stop_token stop, const ProgressFn& progress) -> Result<std::unique_ptr<media::VideoSource>> {
                if (path == QStringLiteral("slow")) {
                    begun.release();
                    QSemaphore stopped;
                    std::stop_callback wake(stop, [&] { stopped.release(); });
                    stopped.acquire();
                    progress({ 1, 2, QStringLiteral("index") });
                    return failure(Error::Kind::Cancelled, QStringLiteral("stopped"));
                }
                return std::make_unique<FakeVideoSource>(10);
            });
        QSignalSpy media(&service, &PlaybackService::mediaEvent);
        service.open(QStringLiteral("slow"));
        begun.acquire();
        service.open(QStringLiteral("fast"));
        SOON_EQUAL(lastMedia(media).state, MediaEvent::State::Opened);
        for (const auto& event : std::as_const(media)) {
            if (event[0].value<MediaEvent>().path == QStringLiteral("slow"))
                QVERIFY(event[0].value<MediaEvent>().state == MediaEvent::State::Opening);
        }
        QCOMPARE(lastMedia(media).path, QStringLiteral("fast"));
    }

    void endingWhileAnOpeningRunsStopsIt()
    {
        QSemaphore begun;
        bool stopped = false;
        {
            PlaybackService service(
                [&](const QString&, std::stop_token stop, const ProgressFn&) -> Result<std::unique_ptr<media::VideoSource>> {
                    begun.release();
                    QSemaphore wakeUp;
                    std::stop_callback wake(stop, [&] { wakeUp.release(); });
                    wakeUp.acquire();
                    stopped = true;
                    return failure(Error::Kind::Cancelled, QStringLiteral("stopped"));
                });
            service.open(QStringLiteral("slow"));
            begun.acquire();
        }
        QVERIFY(stopped);
    }
};
QTEST_GUILESS_MAIN(TestPlaybackService)
#include "tst_playback_service.moc"
