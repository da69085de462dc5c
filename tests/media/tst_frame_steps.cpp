// SPDX-License-Identifier: GPL-3.0-or-later
// Stepping and seeking as the player does it: with reading ahead and a small cache the frames stay those that ffmpeg hashes.
#include "core/media/frame_cache.h"
#include "core/media/frame_samples.h"
#include "core/media/video_source.h"
#include "media_fixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using media::FrameCache;
using media::VideoSource;
using test::Ffmpeg;
using test::words;

namespace {

const char* const kPicture = "-f lavfi -i testsrc2=size=160x120:rate=25:duration=4";
constexpr qint64 kSmallCache = 12 * 160 * 120 * 2; ///< about a dozen frames

media::FramePtr frameOf(int side)
{
    media::FramePtr frame(av_frame_alloc());
    frame->width = frame->height = side;
    frame->format = AV_PIX_FMT_GRAY8;
    av_frame_get_buffer(frame.get(), 0);
    return frame;
}

bool samePicture(const RgbImage& a, const RgbImage& b)
{
    return a.width() == b.width() && a.height() == b.height() && std::equal(a.pixels(), a.pixels() + a.stride() * a.height(), b.pixels());
}

} // namespace

class TestFrameSteps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!Ffmpeg::isThere())
            QSKIP("the ffmpeg program is not installed");
        QVERIFY2(Ffmpeg::run(words(kPicture) + words("-c:v libx264 -bf 3 -g 40 -x264-params open-gop=1 -pix_fmt yuv420p")
                     + QStringList { path("b.mp4") }),
            qPrintable(Ffmpeg::lastError()));
        if (Ffmpeg::hasEncoder("libvpx-vp9"))
            QVERIFY2(Ffmpeg::run(words(kPicture)
                         + words("-vf select='not(mod(n,3))+not(mod(n,7))' -vsync vfr -c:v libvpx-vp9 -b:v 200k -g 30 -cpu-used 8")
                         + QStringList { path("vfr.webm") }),
                qPrintable(Ffmpeg::lastError()));
        QVERIFY2(Ffmpeg::run(words("-i") + QStringList { path("b.mp4") } + words("-c copy -metadata:s:v rotate=90")
                     + QStringList { path("turned.mp4") }),
            qPrintable(Ffmpeg::lastError()));
    }

    void steppingWithReadingAheadShowsTheFramesThatFfmpegHashes_data() { addFiles(); }
    void steppingWithReadingAheadShowsTheFramesThatFfmpegHashes()
    {
        QFETCH(QString, file);
        const auto expected = Ffmpeg::frameHashes(path(file));
        const auto source = VideoSource::open(path(file), { .checkedPixels = 0, .cacheBytes = kSmallCache });
        QVERIFY(source);
        VideoSource& video = **source;
        QCOMPARE(video.frames().size(), expected.size());
        for (const int direction : { -1, 1, -1 }) {
            video.setDirection(direction);
            for (qsizetype n = 0; n < expected.size(); ++n) {
                const qint64 ordinal = direction > 0 ? n : expected.size() - 1 - n;
                const auto frame = video.hash(ordinal);
                QVERIFY(frame);
                QCOMPARE(frame->sha256, expected[ordinal]);
                for (int steps = 0; steps < 7 && video.readAhead(); ++steps) { }
            }
        }
    }

    void readingAheadEndsAndLeavesTheNextFramesAtHand()
    {
        const auto source = VideoSource::open(path("b.mp4"), { .checkedPixels = 0, .cacheBytes = kSmallCache });
        QVERIFY(source);
        QVERIFY((*source)->hash(70));
        for (const int direction : { 1, -1 }) {
            (*source)->setDirection(direction);
            int steps = 0;
            while ((*source)->readAhead())
                QVERIFY(++steps < 200);
            QVERIFY((*source)->isAtHand(70 + direction));
            QVERIFY((*source)->isAtHand(70 + 3 * direction));
        }
    }

    void theFrameShownIsTheFrameHashedAfterRandomSeeks_data() { addFiles(); }
    void theFrameShownIsTheFrameHashedAfterRandomSeeks()
    {
        QFETCH(QString, file);
        const auto expected = Ffmpeg::frameHashes(path(file));
        const auto inSequence = VideoSource::open(path(file));
        QVERIFY(inSequence);
        std::vector<RgbImage> pictures;
        for (qint64 i = 0; i < expected.size(); ++i)
            pictures.push_back((*inSequence)->frame(i)->image);
        const auto source = VideoSource::open(path(file), { .checkedPixels = 0, .cacheBytes = kSmallCache });
        std::mt19937 random(5);
        for (int seek = 0; seek < 80; ++seek) {
            const qint64 ordinal = std::uniform_int_distribution<qint64>(0, expected.size() - 1)(random);
            (*source)->setDirection(seek % 2 ? 1 : -1);
            const auto frame = (*source)->frame(ordinal);
            QVERIFY(frame);
            QCOMPARE(frame->sha256, expected[ordinal]);
            QVERIFY(samePicture(frame->image, pictures[static_cast<std::size_t>(ordinal)]));
            (*source)->readAhead();
        }
    }

    void theCacheKeepsToItsBoundAndToTheWayAhead()
    {
        const qint64 size = frameOf(64)->buf[0]->size;
        FrameCache cache(10 * size);
        cache.setFocus(50, -1);
        for (qint64 i = 0; i <= 50; ++i) {
            cache.insert(i, frameOf(64), {});
            QVERIFY(cache.bytes() <= 10 * size);
        }
        for (qint64 i = 41; i <= 50; ++i)
            QVERIFY(cache.contains(i));
        cache.setFocus(45, -1);
        for (qint64 i = 36; i <= 40; ++i)
            cache.insert(i, frameOf(64), {});
        for (qint64 i = 37; i <= 46; ++i) // 46 is as far as 38, seven times counted against the way.
            QVERIFY(cache.contains(i));
        QCOMPARE(cache.capacity(), 10);
        cache.setLimit(size);
        QVERIFY(cache.contains(45));
        QCOMPARE(cache.bytes(), size);
    }

    void theFirstPictureIsSeenWithoutAnIndex()
    {
        const auto first = media::firstPicture(path("b.mp4"));
        QVERIFY(first);
        const auto source = VideoSource::open(path("b.mp4"));
        const auto zero = (*source)->frame(0);
        QCOMPARE(first->sha256, zero->sha256);
        QVERIFY(samePicture(first->image, zero->image));
        const auto missing = media::firstPicture(path("missing.mp4"));
        QVERIFY(!missing);
        QVERIFY(missing.error().message.contains(QStringLiteral("missing.mp4")));
    }

    void samplesAreTheStreamsOwn_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("turned");
        QTest::newRow("as stored") << QStringLiteral("b.mp4") << false;
        QTest::newRow("turned") << QStringLiteral("turned.mp4") << true;
    }
    void samplesAreTheStreamsOwn()
    {
        QFETCH(QString, file);
        QFETCH(bool, turned);
        const QByteArray raw = Ffmpeg::output({ QStringLiteral("-noautorotate"), QStringLiteral("-i"), path(file),
            QStringLiteral("-frames:v"), QStringLiteral("1"), QStringLiteral("-pix_fmt"), QStringLiteral("yuv420p"), QStringLiteral("-f"),
            QStringLiteral("rawvideo"), QStringLiteral("-") });
        QCOMPARE(raw.size(), 160 * 120 * 3 / 2);
        const auto source = VideoSource::open(path(file));
        const auto frame = (*source)->frame(0);
        QVERIFY(frame && frame->samples);
        // Which way ffmpeg's rotate=90 turns is known from the displayed picture: its top left comes from a corner of the stored one.
        const int degrees = (*source)->facts().rotationDegrees;
        for (const auto& [x, y] : { std::pair { 0, 0 }, { 159, 119 }, { 31, 100 }, { 118, 17 } }) {
            int dx = x;
            int dy = y;
            if (turned) {
                dx = degrees == 90 ? 119 - y : y;
                dy = degrees == 90 ? x : 159 - x;
            }
            const auto values = frame->samples->at(dx, dy);
            QCOMPARE(values.size(), 3);
            QCOMPARE(values[0].component, QStringLiteral("Y"));
            QCOMPARE(values[0].value, static_cast<int>(static_cast<uchar>(raw[y * 160 + x])));
            QCOMPARE(values[1].value, static_cast<int>(static_cast<uchar>(raw[160 * 120 + y / 2 * 80 + x / 2])));
            QCOMPARE(values[2].value, static_cast<int>(static_cast<uchar>(raw[160 * 120 * 5 / 4 + y / 2 * 80 + x / 2])));
        }
        QVERIFY(frame->samples->at(-1, 0).isEmpty());
        QVERIFY(frame->samples->at(0, 160).isEmpty());
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString path(const char* name) const { return path(QString::fromLatin1(name)); }
    void addFiles()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("H.264 with B-frames, open GOPs") << QStringLiteral("b.mp4");
        if (QFile::exists(path("vfr.webm")))
            QTest::newRow("VP9, variable rate") << QStringLiteral("vfr.webm");
    }

    QTemporaryDir m_folder;
};
QTEST_GUILESS_MAIN(TestFrameSteps)
#include "tst_frame_steps.moc"
