// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/playback_service.h"
#include "support/generated_video.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace semblance;
using jobs::FrameEvent;
using jobs::MediaEvent;
using jobs::PlaybackService;
using test::GeneratedVideo;

namespace {

PlaybackService::Opener generated(const GeneratedVideo::Plan& plan)
{
    return [plan](const QString&, std::stop_token, const ProgressFn&) -> Result<std::unique_ptr<media::VideoSource>> {
        return std::make_unique<GeneratedVideo>(plan);
    };
}

MediaEvent lastMedia(const QSignalSpy& spy) { return spy.isEmpty() ? MediaEvent() : spy.last()[0].value<MediaEvent>(); }
FrameEvent frameAt(const QSignalSpy& spy, int i) { return spy[i][0].value<FrameEvent>(); }

} // namespace

class TestPlaybackService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void openingGivesTheIndexAndThenExactFrames()
    {
        PlaybackService service(generated({}));
        QSignalSpy media(&service, &PlaybackService::mediaEvent);
        QSignalSpy frames(&service, &PlaybackService::frameEvent);
        service.open(QStringLiteral("a"));
        QTRY_COMPARE(lastMedia(media).state, MediaEvent::State::Opened);
        QCOMPARE(lastMedia(media).path, QStringLiteral("a"));
        QCOMPARE(lastMedia(media).frames.size(), 10);
        service.requestFrame(7);
        QTRY_COMPARE(frames.size(), 1);
        QVERIFY(frameAt(frames, 0).frame);
        QCOMPARE(frameAt(frames, 0).frame->entry.ordinal, 7);
        QCOMPARE(frameAt(frames, 0).frame->image.pixels()[0], 7);
    }

    void aFileThatCannotBeOpenedIsReported()
    {
        PlaybackService service([](const QString& path, std::stop_token, const ProgressFn&) -> Result<std::unique_ptr<media::VideoSource>> {
            return failure(Error::Kind::Media, path + QStringLiteral(" is no video."));
        });
        QSignalSpy media(&service, &PlaybackService::mediaEvent);
        service.open(QStringLiteral("b"));
        QTRY_COMPARE(lastMedia(media).state, MediaEvent::State::Failed);
        QCOMPARE(lastMedia(media).error.message, QStringLiteral("b is no video."));
    }

    void aBrokenFrameIsAnErrorAndTheNextOneStillComes()
    {
        GeneratedVideo::Plan plan;
        plan.broken = 3;
        PlaybackService service(generated(plan));
        QSignalSpy frames(&service, &PlaybackService::frameEvent);
        service.open(QStringLiteral("a"));
        service.requestFrame(3);
        service.requestFrame(4);
        QTRY_COMPARE(frames.size(), 2);
        QVERIFY(!frameAt(frames, 0).frame);
        QCOMPARE(frameAt(frames, 0).error.message, QStringLiteral("frame 3 does not decode."));
        QVERIFY(frameAt(frames, 1).frame);
    }

    void whileOneFrameIsDecodedOnlyTheNewestRequestIsKept()
    {
        QSemaphore begun;
        QSemaphore go;
        GeneratedVideo::Plan plan;
        plan.beforeFrame = [&](qint64 n) {
            begun.release();
            if (n == 0)
                go.acquire();
        };
        PlaybackService service(generated(plan));
        QSignalSpy frames(&service, &PlaybackService::frameEvent);
        service.open(QStringLiteral("a"));
        service.requestFrame(0);
        begun.acquire();
        for (qint64 n = 1; n <= 6; ++n)
            service.requestFrame(n);
        go.release();
        QTRY_COMPARE(frames.size(), 2);
        QCOMPARE(frameAt(frames, 0).ordinal, 0);
        QCOMPARE(frameAt(frames, 1).ordinal, 6);
        service.requestFrame(2);
        QTRY_COMPARE(frames.size(), 3);
        QCOMPARE(frameAt(frames, 2).ordinal, 2);
    }

    void aNewerOpeningStopsTheOlderOneAndSilencesIt()
    {
        QSemaphore begun;
        PlaybackService service([&](const QString& path, std::stop_token stop, const ProgressFn& progress) -> Result<std::unique_ptr<media::VideoSource>> {
            if (path == QStringLiteral("slow")) {
                begun.release();
                QSemaphore stopped;
                std::stop_callback wake(stop, [&] { stopped.release(); });
                stopped.acquire();
                progress({1, 2, QStringLiteral("index")});
                return failure(Error::Kind::Cancelled, QStringLiteral("stopped"));
            }
            return std::make_unique<GeneratedVideo>(GeneratedVideo::Plan{});
        });
        QSignalSpy media(&service, &PlaybackService::mediaEvent);
        service.open(QStringLiteral("slow"));
        begun.acquire();
        service.open(QStringLiteral("fast"));
        QTRY_COMPARE(lastMedia(media).state, MediaEvent::State::Opened);
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
            PlaybackService service([&](const QString&, std::stop_token stop, const ProgressFn&) -> Result<std::unique_ptr<media::VideoSource>> {
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
