// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/libav.h"
#include "media_fixtures.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstring>

using namespace semblance;
using media::VideoSource;
using test::Ffmpeg;
using test::words;

namespace {

constexpr int kFrames = 300;
constexpr int kUntilStopped = 20;

/// Sees every packet that the H.264 decoder takes, by what the decoder says of it, and stops at one of them.
struct Meter {
    std::atomic<int> slices = 0;
    std::atomic<int> stopAt = 0; ///< 0: never
    std::stop_source stop;
};
Meter* meter = nullptr;

void measure(void* context, int, const char* format, va_list)
{
    if (!meter || !context || std::strstr(format, "nal_unit_type") == nullptr)
        return;
    if (++meter->slices == meter->stopAt)
        meter->stop.request_stop();
}

} // namespace

class TestStoppedSeek : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!Ffmpeg::isThere())
            QSKIP("the ffmpeg program is not installed");
        QVERIFY2(Ffmpeg::run(words("-f lavfi -i testsrc2=size=64x48:rate=25:duration=12 -c:v libx264 -bf 2 -g 600 -pix_fmt yuv420p")
                     + QStringList { path() }),
            qPrintable(Ffmpeg::lastError()));
        m_source = *VideoSource::open(path(), { .cacheBytes = 0 });
        QCOMPARE(m_source->frames().size(), qsizetype(kFrames));
        av_log_set_callback(measure);
    }

    void init()
    {
        m_meter = std::make_unique<Meter>();
        meter = m_meter.get();
    }

    void cleanup() { meter = nullptr; }

    void aJumpIsStoppedOnTheWay()
    {
        m_meter->stopAt = kUntilStopped;
        const auto stopped = m_source->frame(kFrames - 1, m_meter->stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QVERIFY(stopped.error().message.contains(QStringLiteral("clip.mp4")));
        // A packet can hold several units, but not many.
        QVERIFY2(m_meter->slices < kUntilStopped + 8, qPrintable(QString::number(m_meter->slices)));
    }

    void afterItTheSameFramesAreFound()
    {
        const auto expected = Ffmpeg::frameHashes(path());
        QCOMPARE(expected.size(), qsizetype(kFrames));
        for (const qint64 ordinal : { qint64(kFrames - 1), qint64(3), qint64(150) }) {
            for (const int stopAt : { 1, 2, kUntilStopped }) {
                m_meter->slices = 0;
                m_meter->stopAt = stopAt;
                m_meter->stop = std::stop_source();
                [[maybe_unused]] const auto stopped = m_source->frame(ordinal, m_meter->stop.get_token());
                m_meter->stopAt = 0;
                const auto frame = m_source->frame(ordinal);
                QVERIFY(frame);
                QCOMPARE(frame->sha256, expected[ordinal]);
            }
        }
    }

    void aStopThatCameBeforeLeavesTheFileAlone()
    {
        m_meter->stop.request_stop();
        const auto stopped = m_source->frame(0, m_meter->stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(m_meter->slices.load(), 0);
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("clip.mp4")); }

    QTemporaryDir m_folder;
    std::unique_ptr<VideoSource> m_source;
    std::unique_ptr<Meter> m_meter;
};

QTEST_GUILESS_MAIN(TestStoppedSeek)
#include "tst_stopped_seek.moc"
