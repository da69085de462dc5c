// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/video_source.h"
#include "media_fixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using media::VideoSource;
using test::Ffmpeg;
using test::words;

namespace {
const char* const kPicture = "-f lavfi -i testsrc2=size=160x120:rate=25:duration=3";
}

class TestVideoSource : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!Ffmpeg::isThere())
            QSKIP("the ffmpeg program is not installed");
        QVERIFY(m_folder.isValid());
        QVERIFY2(Ffmpeg::run(words(kPicture) + words("-c:v libx264 -bf 3 -g 20 -pix_fmt yuv420p") + QStringList { path("closed.mp4") }),
            qPrintable(Ffmpeg::lastError()));
        QVERIFY2(Ffmpeg::run(words(kPicture) + words("-c:v libx264 -bf 3 -g 20 -x264-params open-gop=1 -pix_fmt yuv420p")
                     + QStringList { path("open.mp4") }),
            qPrintable(Ffmpeg::lastError()));
    }

    void aSharedIndexGivesTheSameFramesWithoutReadingTheFileAgain()
    {
        const QString file = path("shared.mp4");
        QVERIFY(test::writeFile(file, test::contentOf(path("open.mp4"))));
        const media::VideoSourceOptions shared { .sharesIndex = true };
        int told = 0;
        const ProgressFn count = [&](const Progress&) { ++told; };
        auto first = VideoSource::open(file, shared, {}, count);
        QVERIFY(first);
        QVERIFY(told > 0);
        told = 0;
        auto second = VideoSource::open(file, shared, {}, count);
        QVERIFY(second);
        QCOMPARE(told, 0);
        QCOMPARE((*second)->frames().size(), (*first)->frames().size());
        QCOMPARE((*second)->facts().decoder, (*first)->facts().decoder);
        const auto plain = VideoSource::open(file);
        for (const qint64 ordinal : test::shuffled((*first)->frames().size(), 11))
            QCOMPARE((*second)->hash(ordinal)->sha256, (*plain)->hash(ordinal)->sha256);
        // Another file of that name is read anew.
        QVERIFY(test::writeFile(file, test::contentOf(path("closed.mp4"))));
        QVERIFY(VideoSource::open(file, shared, {}, count));
        QVERIFY(told > 0);
    }

    void everyFrameIsTheOneFfmpegDecodes_data()
    {
        QTest::addColumn<QByteArray>("encoder");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("arguments"); // with %1 for the folder
        const auto row = [](const char* what, const char* encoder, const char* file, const char* arguments) {
            QTest::newRow(what) << QByteArray(encoder) << QString::fromLatin1(file) << QByteArray(arguments);
        };
        row("B-frames", "libx264", "b.mp4", "PIC -c:v libx264 -bf 3 -g 20 -pix_fmt yuv420p");
        row("open GOP, MP4", "libx264", "og.mp4", "PIC -c:v libx264 -bf 3 -g 20 -x264-params open-gop=1 -pix_fmt yuv420p");
        row("open GOP, Matroska", "libx264", "og.mkv", "PIC -c:v libx264 -bf 3 -g 20 -x264-params open-gop=1 -pix_fmt yuv420p");
        row("open GOP, transport stream", "libx264", "og.ts", "PIC -c:v libx264 -bf 3 -g 20 -x264-params open-gop=1 -pix_fmt yuv420p");
        row("no time stamps", "libx264", "og.h264", "PIC -c:v libx264 -bf 3 -g 20 -x264-params open-gop=1 -pix_fmt yuv420p");
        row("H.264 in AVI", "libx264", "b.avi", "PIC -c:v libx264 -bf 3 -g 20 -pix_fmt yuv420p");
        row("fragments", "libx264", "frag.mp4", "PIC -c:v libx264 -bf 3 -g 20 -pix_fmt yuv420p -movflags frag_keyframe+empty_moov");
        row("moving intra refresh", "libx264", "refresh.mp4",
            "PIC -c:v libx264 -bf 0 -x264-params intra-refresh=1:keyint=25 -pix_fmt yuv420p");
        row("variable frame rate", "libx264", "vfr.mp4",
            "PIC -vf select='not(mod(n,3))+not(mod(n,7))' -vsync vfr -c:v libx264 -bf 2 -g 20 -pix_fmt yuv420p");
        row("variable frame rate, VP9", "libvpx-vp9", "vfr.webm",
            "PIC -vf select='not(mod(n,3))+not(mod(n,7))' -vsync vfr -c:v libvpx-vp9 -b:v 200k -g 20 -cpu-used 8");
        row("VP8 with hidden frames", "libvpx", "vp8.webm",
            "PIC -c:v libvpx -b:v 200k -g 20 -auto-alt-ref 1 -lag-in-frames 16 -cpu-used 8");
        row("edit list", "libx264", "edit.mp4", "-ss 0.9 -i %1/closed.mp4 -c copy");
        row("edit list, open GOP", "libx264", "editopen.mp4", "-ss 0.9 -i %1/open.mp4 -c copy");
        row("negative time stamps", "libx264", "negative.mkv", "-i %1/closed.mp4 -c copy -output_ts_offset -1 -avoid_negative_ts disabled");
        row("equal time stamps", "mjpeg", "equal.mkv", "PIC -vsync passthrough -c:v mjpeg -bsf:v setts=pts=N/2*40:dts=N/2*40");
        row("rotated", "libx264", "turned.mp4", "-i %1/closed.mp4 -c copy -metadata:s:v rotate=90");
        row("10 bits", "libx265", "ten.mp4", "PIC -c:v libx265 -x265-params log-level=none:bframes=3:keyint=20 -pix_fmt yuv420p10le");
        row("HEVC cut at an open GOP", "libx265", "cut.ts", "-ss 1.1 -i %1/hevc.mp4 -c copy -f mpegts");
        row("interlaced", "libx264", "fields.mp4", "PIC -c:v libx264 -flags +ilme+ildct -x264-params tff=1 -g 20 -bf 2 -pix_fmt yuv420p");
        row("odd size", "libx264", "odd.mp4", "-f lavfi -i testsrc2=size=161x119:rate=25:duration=1 -c:v libx264 -pix_fmt yuv444p");
        row("odd size, subsampled", "ffv1", "odd.mkv", "-f lavfi -i testsrc2=size=161x119:rate=25:duration=1 -c:v ffv1 -pix_fmt yuv420p");
        row("MPEG-2 transport stream", "mpeg2video", "m2.ts", "PIC -c:v mpeg2video -bf 2 -g 12");
        row("MPEG-2 program stream", "mpeg2video", "m2.mpg", "PIC -c:v mpeg2video -bf 2 -g 12");
        row("MPEG-4 in AVI", "mpeg4", "m4.avi", "PIC -c:v mpeg4 -bf 2 -g 20");
        row("packed bitstream", "libxvid", "xvid.avi", "PIC -c:v libxvid -bf 2 -g 20");
        row("raw", "rawvideo", "raw.avi", "PIC -t 1 -c:v rawvideo -pix_fmt yuv420p");
        row("raw with palette", "rawvideo", "palette.avi", "PIC -t 1 -c:v rawvideo -pix_fmt pal8");
        row("animated GIF", "gif", "anim.gif", "PIC -t 2 -vf fps=10");
        row("AV1", "libaom-av1", "av1.mp4", "PIC -t 1 -c:v libaom-av1 -cpu-used 8 -g 12 -b:v 100k");
        row("size changes", "mpeg2video", "sizes.ts", "-i concat:%1/small.ts|%1/large.ts -c copy");
    }
    void everyFrameIsTheOneFfmpegDecodes()
    {
        QFETCH(QByteArray, encoder);
        QFETCH(QString, file);
        QFETCH(QByteArray, arguments);
        if (!Ffmpeg::hasEncoder(encoder.constData()))
            QSKIP(qPrintable(QStringLiteral("this ffmpeg has no encoder %1").arg(QLatin1String(encoder))));
        prepareSources(arguments);
        arguments.replace("PIC", kPicture);
        arguments.replace("%1", m_folder.path().toUtf8());
        QVERIFY2(Ffmpeg::run(words(arguments.constData()) + QStringList { path(file) }), qPrintable(Ffmpeg::lastError()));
        QCOMPARE(test::compareInEveryOrder(path(file), Ffmpeg::frameHashes(path(file))), QString());
        const auto source = VideoSource::open(path(file));
        QVERIFY((*source)->problems().isEmpty());
    }

    void timesAndTypesAreThoseOfFfprobe_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : { "closed.mp4", "open.mp4" })
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void timesAndTypesAreThoseOfFfprobe()
    {
        QFETCH(QString, file);
        QProcess probe;
        probe.start(QStringLiteral("ffprobe"),
            words("-v error -select_streams v:0 -show_entries frame=pts,key_frame,pict_type -of csv=p=0") + QStringList { path(file) });
        QVERIFY(probe.waitForFinished(300000));
        QStringList expected;
        for (const QByteArray& line : probe.readAllStandardOutput().split('\n')) {
            if (!line.trimmed().isEmpty()) {
                const auto fields = line.trimmed().split(',');
                expected << QString::fromLatin1(fields[0] + ' ' + fields[1] + ' ' + fields[2]);
            }
        }
        auto source = VideoSource::open(path(file));
        QVERIFY(source);
        QStringList ours;
        for (qint64 i = 0; i < (*source)->frames().size(); ++i) {
            const auto entry = (*source)->hash(i)->entry;
            ours << QStringLiteral("%1 %2 %3").arg(entry.keyFrame).arg(*entry.pts).arg(QLatin1Char(entry.pictureType));
            QCOMPARE(*entry.timeSeconds, static_cast<double>(*entry.pts) / (*source)->facts().timeBaseDen);
        }
        QCOMPARE(ours, expected);
    }

    void factsSayWhatTheStreamIs()
    {
        const auto closed = VideoSource::open(path("closed.mp4"));
        QVERIFY(closed);
        const media::MediaFacts& facts = (*closed)->facts();
        QCOMPARE(facts.codec, QStringLiteral("h264"));
        QCOMPARE(facts.pixelFormat, QStringLiteral("yuv420p"));
        QCOMPARE(facts.width, 160);
        QCOMPARE(facts.height, 120);
        QCOMPARE(facts.frames, 75);
        QCOMPARE(*facts.meanFrameRate, 25.0);
        QCOMPARE(*facts.durationSeconds, 3.0);
        QVERIFY(!facts.variableFrameRate && !facts.interlaced && !facts.stillImage);
        QVERIFY2(facts.decoder.startsWith(QLatin1String("h264, libavcodec ")), qPrintable(facts.decoder));
    }

    void unevenTimesAreAVariableFrameRateAndFieldsAreInterlaced()
    {
        QVERIFY(Ffmpeg::run(words(kPicture) + words("-vf select='not(mod(n,3))+not(mod(n,7))' -vsync vfr -c:v libx264")
            + QStringList { path("uneven.mp4") }));
        QVERIFY((*VideoSource::open(path("uneven.mp4")))->facts().variableFrameRate);
        QVERIFY(Ffmpeg::run(words(kPicture) + words("-c:v libx264 -flags +ilme+ildct -x264-params tff=1") + QStringList { path("i.mp4") }));
        auto interlaced = VideoSource::open(path("i.mp4"));
        QVERIFY((*interlaced)->facts().interlaced);
        QVERIFY((*interlaced)->hash(0)->interlaced);
    }

    void theBestStreamIsChosenAndCoverArtIsNone()
    {
        QVERIFY(Ffmpeg::run(words("-f lavfi -i color=red:size=64x64:duration=0.04 -frames:v 1") + QStringList { path("cover.png") }));
        QVERIFY(Ffmpeg::run({ QStringLiteral("-i"), path("cover.png"), QStringLiteral("-i"), path("closed.mp4"), QStringLiteral("-map"),
            QStringLiteral("0"), QStringLiteral("-map"), QStringLiteral("1"), QStringLiteral("-c"), QStringLiteral("copy"),
            QStringLiteral("-disposition:v:0"), QStringLiteral("attached_pic"), path("covered.mp4") }));
        const auto covered = VideoSource::open(path("covered.mp4"));
        QVERIFY(covered);
        QCOMPARE((*covered)->facts().codec, QStringLiteral("h264"));
        QCOMPARE((*covered)->facts().frames, 75);

        QVERIFY(Ffmpeg::run(words("-f lavfi -i sine=duration=1 -i") + QStringList { path("cover.png") }
            + words("-map 0 -map 1 -c:a flac -c:v copy -disposition:v:0 attached_pic") + QStringList { path("song.flac") }));
        const auto song = VideoSource::open(path("song.flac"));
        QVERIFY(!song);
        QCOMPARE(song.error().kind, Error::Kind::Media);
        QVERIFY2(song.error().message.contains(QLatin1String("no video")), qPrintable(song.error().message));
    }

    void aFrameThatIsNotThereIsAnError()
    {
        auto source = VideoSource::open(path("closed.mp4"));
        for (const qint64 ordinal : { -1, 75 }) {
            const auto frame = (*source)->frame(ordinal);
            QVERIFY(!frame);
            QVERIFY(frame.error().message.contains(QLatin1String("0 to 74")));
        }
        QVERIFY((*source)->frame(74));
    }

    void openingReportsProgressAndStopsWhenAsked()
    {
        QVERIFY(
            Ffmpeg::run(words("-f lavfi -i color=size=16x16:rate=100:duration=20 -c:v mpeg4 -bf 0") + QStringList { path("long.avi") }));
        QStringList stages;
        qint64 last = 0;
        const auto report = [&](const Progress& p) {
            if (!stages.contains(p.stage)) {
                stages << p.stage;
                last = 0;
            }
            QVERIFY(p.done >= last && p.done <= p.total);
            last = p.done;
        };
        QVERIFY(VideoSource::open(path("long.avi"), {}, {}, report));
        QCOMPARE(stages, QStringList({ QStringLiteral("index"), QStringLiteral("decode") }));

        for (const QString& stage : std::as_const(stages)) {
            std::stop_source stop;
            const auto cancelled = VideoSource::open(path("long.avi"), {}, stop.get_token(), [&](const Progress& p) {
                if (p.stage == stage)
                    stop.request_stop();
            });
            QVERIFY(!cancelled);
            QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
        }
    }

    void aPercentSignInTheNameIsNoPattern()
    {
        QVERIFY(QFile::copy(path("closed.mp4"), path("a %03d:b.mp4")));
        const auto source = VideoSource::open(path("a %03d:b.mp4"));
        QVERIFY2(source, source ? "" : qPrintable(source.error().message));
        QCOMPARE((*source)->facts().frames, 75);
    }

    void aPlaylistLeadsToNoOtherFile()
    {
        QVERIFY(test::writeFile(path("list.m3u8"), "#EXTM3U\n#EXT-X-TARGETDURATION:3\n#EXTINF:3,\nclosed.mp4\n#EXT-X-ENDLIST\n"));
        QVERIFY(test::writeFile(path("list.txt"), "ffconcat version 1.0\nfile closed.mp4\n"));
        for (const char* list : { "list.m3u8", "list.txt" }) {
            const auto source = VideoSource::open(path(list));
            QVERIFY(!source);
            QCOMPARE(source.error().kind, Error::Kind::Media);
        }
    }

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    void prepareSources(const QByteArray& arguments)
    {
        if (arguments.contains("hevc.mp4"))
            QVERIFY(Ffmpeg::run(words(kPicture) + words("-c:v libx265 -x265-params log-level=none:bframes=4:keyint=20:open-gop=1")
                + QStringList { path("hevc.mp4") }));
        if (arguments.contains("small.ts")) {
            QVERIFY(
                Ffmpeg::run(words("-f lavfi -i testsrc2=size=96x64:duration=1 -c:v mpeg2video -bf 2") + QStringList { path("small.ts") }));
            QVERIFY(
                Ffmpeg::run(words("-f lavfi -i testsrc2=size=160x96:duration=1 -c:v mpeg2video -bf 2") + QStringList { path("large.ts") }));
        }
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestVideoSource)
#include "tst_video_source.moc"
