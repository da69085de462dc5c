// SPDX-License-Identifier: GPL-3.0-or-later
// The sound of a file is what ffmpeg decodes, from its beginning and from any time.
#include "core/media/audio_source.h"
#include "media_fixtures.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>

using namespace semblance;
using media::AudioSource;
using test::Ffmpeg;
using test::words;

namespace {

const char* const kPicture = "-f lavfi -i testsrc2=size=64x48:rate=25:duration=3";
// The pitch rises, so that no stretch of it is like another.
const char* const kSound = "-f lavfi -i aevalsrc='0.4*sin(600*t*t)|0.4*sin(900*t*t)':s=48000:d=3";

double largestDifference(const QByteArray& a, const QByteArray& b)
{
    double largest = 0;
    for (qsizetype i = 0; i + 1 < std::min(a.size(), b.size()); i += 2) {
        qint16 x = 0;
        qint16 y = 0;
        std::memcpy(&x, a.constData() + i, 2);
        std::memcpy(&y, b.constData() + i, 2);
        largest = std::max(largest, std::abs(static_cast<double>(x) - y));
    }
    return largest;
}

} // namespace

class TestAudioSource : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!Ffmpeg::isThere())
            QSKIP("the ffmpeg program is not installed");
        make("pcm.mov", "-c:v mpeg4 -c:a pcm_s16le -shortest");
        make("flac.mkv", "-c:v mpeg4 -c:a flac -shortest");
        make("aac.mp4", "-c:v mpeg4 -c:a aac -b:a 160k -shortest");
        make("mono.mkv", "-c:v mpeg4 -c:a flac -ac 1 -ar 44100 -shortest");
    }

    void readingGivesWhatFfmpegDecodes_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : { "pcm.mov", "flac.mkv", "aac.mp4", "mono.mkv" })
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void readingGivesWhatFfmpegDecodes()
    {
        QFETCH(QString, file);
        const QByteArray expected = decoded(file);
        const auto sound = AudioSource::open(path(file));
        QVERIFY(sound);
        QByteArray all;
        for (QByteArray block; !(block = (*sound)->read(1000)).isEmpty();)
            all += block;
        QVERIFY(std::abs(all.size() - expected.size()) <= 2048 * AudioSource::kSampleBytes);
        const double difference = largestDifference(all, expected);
        QVERIFY2(difference <= 1, qPrintable(QStringLiteral("differs by %1 of 32768").arg(difference)));
    }

    void afterASeekTheSamplesAreThoseOfThatTime_data() { readingGivesWhatFfmpegDecodes_data(); }
    void afterASeekTheSamplesAreThoseOfThatTime()
    {
        QFETCH(QString, file);
        const auto sound = AudioSource::open(path(file));
        QVERIFY(sound);
        const QByteArray whole = (*sound)->read(3 * AudioSource::kSampleRate);
        for (const double seconds : { 2.0, 0.25, 1.37, 0.0, 1.375 }) {
            QVERIFY((*sound)->seek(seconds));
            QCOMPARE((*sound)->position(), std::round(seconds * AudioSource::kSampleRate) / AudioSource::kSampleRate);
            const QByteArray part = (*sound)->read(4800);
            QCOMPARE(part.size(), 4800 * AudioSource::kSampleBytes);
            const auto from = std::llround(seconds * AudioSource::kSampleRate) * AudioSource::kSampleBytes;
            // Matroska gives times in milliseconds, which 44.1 kHz blocks don't meet, and the resampler's filter begins anew.
            const bool rounded = file == QLatin1String("mono.mkv");
            double difference = 1e9;
            for (qint64 shift = rounded ? -48 : 0; shift <= (rounded ? 48 : 0); ++shift) {
                if (const qint64 begin = from + shift * AudioSource::kSampleBytes; begin >= 0)
                    difference = std::min(difference, largestDifference(part, whole.mid(begin, part.size())));
            }
            QVERIFY2(difference <= (rounded ? 300 : 1), qPrintable(QStringLiteral("at %1 s: differs by %2").arg(seconds).arg(difference)));
        }
    }

    void soundThatBeginsLaterIsPrecededBySilence()
    {
        QVERIFY2(Ffmpeg::run(words(kPicture) + words("-itsoffset 1") + words(kSound) + words("-c:v mpeg4 -c:a pcm_s16le -t 3")
                     + QStringList { path("late.mkv") }),
            qPrintable(Ffmpeg::lastError()));
        const auto sound = AudioSource::open(path("late.mkv"));
        QVERIFY(sound);
        const QByteArray all = (*sound)->read(2 * AudioSource::kSampleRate);
        const qsizetype second = AudioSource::kSampleRate * AudioSource::kSampleBytes;
        QCOMPARE(all.left(second), QByteArray(second, '\0'));
        QVERIFY(largestDifference(all.mid(second), decoded("pcm.mov").left(second)) <= 1);
    }

    void behindTheEndThereIsNothing()
    {
        const auto sound = AudioSource::open(path("flac.mkv"));
        QVERIFY(sound);
        (*sound)->seek(100);
        QVERIFY((*sound)->read(100).isEmpty());
        QVERIFY((*sound)->seek(1));
        QCOMPARE((*sound)->read(100).size(), 100 * AudioSource::kSampleBytes);
    }

    void aFileWithoutSoundSaysSo()
    {
        QVERIFY(Ffmpeg::run(words(kPicture) + words("-c:v mpeg4") + QStringList { path("silent.mp4") }));
        const auto sound = AudioSource::open(path("silent.mp4"));
        QVERIFY(!sound);
        QCOMPARE(sound.error().kind, Error::Kind::Media);
        QVERIFY2(sound.error().message.contains(QLatin1String("no sound")), qPrintable(sound.error().message));
    }

    void aTruncatedFileEndsWithoutAnError()
    {
        const QByteArray content = test::contentOf(path("flac.mkv"));
        QVERIFY(test::writeFile(path("cut.mkv"), content.left(content.size() / 2)));
        const auto sound = AudioSource::open(path("cut.mkv"));
        QVERIFY(sound);
        QByteArray all;
        for (QByteArray block; !(block = (*sound)->read(5000)).isEmpty();)
            all += block;
        QVERIFY(all.size() > AudioSource::kSampleRate * AudioSource::kSampleBytes / 2);
        QVERIFY(all.size() < 3 * AudioSource::kSampleRate * AudioSource::kSampleBytes);
    }

private:
    QString path(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    QString path(const QString& name) const { return m_dir.filePath(name); }
    void make(const char* name, const char* how)
    {
        QVERIFY2(Ffmpeg::run(words(kPicture) + words(kSound) + words(how) + QStringList { path(name) }), qPrintable(Ffmpeg::lastError()));
    }
    QByteArray decoded(const QString& file) const
    {
        const QString raw = path(file + QStringLiteral(".raw"));
        return Ffmpeg::run({ QStringLiteral("-i"), path(file), QStringLiteral("-map"), QStringLiteral("0:a:0"), QStringLiteral("-f"),
                   QStringLiteral("s16le"), QStringLiteral("-ac"), QStringLiteral("2"), QStringLiteral("-ar"), QStringLiteral("48000"),
                   raw })
            ? test::contentOf(raw)
            : QByteArray();
    }
    QByteArray decoded(const char* file) const { return decoded(QString::fromLatin1(file)); }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestAudioSource)
#include "tst_audio_source.moc"
