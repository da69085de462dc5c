// SPDX-License-Identifier: GPL-3.0-or-later
#include "media_fixtures.h"

#include <QTemporaryDir>

using namespace semblance;
using media::VideoSource;
using test::Ffmpeg;
using test::words;

class TestDamagedMedia : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!Ffmpeg::isThere())
            QSKIP("the ffmpeg program is not installed");
        for (const char* file : { "h264.mp4", "h264.mkv", "h264.ts", "mpeg4.avi", "h264.flv", "mpeg2.ts", "theora.ogv" }) {
            const QByteArray name(file);
            const QStringList encoder = name.startsWith("h264") ? words("-c:v libx264 -bf 2 -g 20 -pix_fmt yuv420p -movflags faststart")
                : name.startsWith("mpeg4")                      ? words("-c:v mpeg4 -bf 0 -g 20")
                : name.startsWith("theora")                     ? words("-c:v libtheora")
                                                                : words("-c:v mpeg2video -bf 2 -g 12");
            // With several threads libx264 now and then writes other bytes, and what the damage hits is another thing then.
            QVERIFY2(Ffmpeg::run(words("-f lavfi -i testsrc2=size=160x120:rate=25:duration=3") + encoder + words("-threads 1")
                         + QStringList { path(name) }),
                qPrintable(Ffmpeg::lastError()));
        }
    }

    void aFileCutOffGivesTheFramesBeforeTheCutAndSaysSo_data()
    {
        QTest::addColumn<QByteArray>("file");
        for (const char* file : { "h264.mp4", "h264.mkv", "h264.ts", "mpeg4.avi", "h264.flv", "mpeg2.ts", "theora.ogv" })
            QTest::newRow(file) << QByteArray(file);
    }
    void aFileCutOffGivesTheFramesBeforeTheCutAndSaysSo()
    {
        QFETCH(QByteArray, file);
        const QByteArray whole = test::contentOf(path(file));
        const QString cut = path("cut_" + file);
        QVERIFY(test::writeFile(cut, whole.left(whole.size() * 6 / 10 + 1)));
        const auto expected = Ffmpeg::frameHashes(cut, words("-threads 1"));
        QVERIFY(expected.size() > 20 && expected.size() < 75);
        QCOMPARE(test::compareInEveryOrder(cut, expected), QString());
        auto source = VideoSource::open(cut);
        QVERIFY(!(*source)->problems().isEmpty());
    }

    void brokenBytesAreReportedForTheFrameTheyBreak_data() { aFileCutOffGivesTheFramesBeforeTheCutAndSaysSo_data(); }
    void brokenBytesAreReportedForTheFrameTheyBreak()
    {
        QFETCH(QByteArray, file);
        QByteArray bytes = test::contentOf(path(file));
        for (qsizetype i = bytes.size() / 2; i < bytes.size() / 2 + 300; ++i)
            bytes[i] = static_cast<char>(i * 37);
        const QString broken = path("broken_" + file);
        QVERIFY(test::writeFile(broken, bytes));
        const auto expected = Ffmpeg::frameHashes(broken, words("-threads 1"));
        QVERIFY(expected.size() > 40);

        auto source = VideoSource::open(broken);
        QVERIFY2(source, source ? "" : qPrintable(source.error().message));
        QList<QByteArray> decoded;
        for (qint64 i = 0; i < (*source)->frames().size(); ++i) {
            if (const auto frame = (*source)->hash(i))
                decoded << frame->sha256;
        }
        QCOMPARE(decoded, expected);
        QVERIFY(!(*source)->problems().isEmpty());

        const auto order = test::shuffled((*source)->frames().size(), 5);
        auto again = VideoSource::open(broken, { .checkedPixels = 0, .cacheBytes = 0 });
        for (const qint64 ordinal : order) {
            const auto inSequence = (*source)->hash(ordinal);
            const auto sought = (*again)->hash(ordinal);
            QCOMPARE(sought.has_value(), inSequence.has_value());
            if (sought) {
                QCOMPARE(sought->sha256, inSequence->sha256);
                QCOMPARE(sought->damaged, inSequence->damaged);
            }
        }
    }

    void aDamagedFrameIsGivenAndMarked()
    {
        // Pictures that are all coded for themselves: whatever the damage hits is needed, whatever bytes this libx264 writes.
        QVERIFY2(Ffmpeg::run(words("-f lavfi -i testsrc2=size=160x120:rate=25:duration=1 -c:v libx264 -g 1 -pix_fmt yuv420p -threads 1")
                     + QStringList { path("intra.mp4") }),
            qPrintable(Ffmpeg::lastError()));
        QByteArray bytes = test::contentOf(path("intra.mp4"));
        for (qsizetype i = bytes.size() / 2; i < bytes.size() / 2 + 400; ++i)
            bytes[i] = static_cast<char>(i * 37);
        QVERIFY(test::writeFile(path("marked.mp4"), bytes));
        auto source = VideoSource::open(path("marked.mp4"));
        QVERIFY(source);
        QList<qint64> marked;
        for (qint64 i = 0; i < (*source)->frames().size(); ++i) {
            const auto frame = (*source)->hash(i);
            if (frame && frame->damaged)
                marked << i;
        }
        QVERIFY(!marked.isEmpty());
        QList<qint64> reported;
        for (const auto& problem : (*source)->problems()) {
            if (problem.frame && !problem.what.startsWith(QLatin1String("does not decode")))
                reported << *problem.frame;
        }
        std::ranges::sort(reported);
        QCOMPARE(reported, marked);
    }

    void whatIsNoVideoIsRefusedInOneSentenceThatNamesTheFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("word");
        QByteArray noise(20000, 0);
        std::mt19937 random(3);
        std::ranges::generate(noise, [&] { return static_cast<char>(random()); });
        QTest::newRow("empty") << QStringLiteral("empty.mp4") << QByteArray() << QStringLiteral("is empty");
        QTest::newRow("text") << QStringLiteral("text.mp4") << QByteArray("This is a letter, not a film.\n").repeated(200)
                              << QStringLiteral("cannot be read");
        QTest::newRow("text, named so") << QStringLiteral("letter.txt") << QByteArray("This is a letter.\n").repeated(200)
                                        << QStringLiteral("cannot be read");
        QTest::newRow("noise") << QStringLiteral("noise.mkv") << noise << QStringLiteral("cannot be read");
        QTest::newRow("only the head") << QStringLiteral("head.mp4") << test::contentOf(path("h264.mp4")).left(40)
                                       << QStringLiteral("holds no video");
        QTest::newRow("zeros") << QStringLiteral("zeros.avi") << QByteArray(5000, 0) << QStringLiteral("cannot be read");
    }
    void whatIsNoVideoIsRefusedInOneSentenceThatNamesTheFile()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, word);
        const QString full = m_folder.filePath(file);
        QVERIFY(test::writeFile(full, content));
        expectRefusal(full, word);
    }

    void aFolderAndAMissingFileAreRefused()
    {
        expectRefusal(m_folder.path(), QStringLiteral("is a folder"));
        expectRefusal(path("absent.mp4"), QStringLiteral("does not exist"));
    }

private:
    static void expectRefusal(const QString& file, const QString& word)
    {
        const auto source = VideoSource::open(file);
        QVERIFY(!source);
        QCOMPARE(source.error().kind, Error::Kind::Media);
        const QString& message = source.error().message;
        QVERIFY2(message.contains(file) && message.contains(word) && message.endsWith(QLatin1Char('.')), qPrintable(message));
        QVERIFY2(!message.contains(QLatin1Char('\n')), qPrintable(message));
    }

    QString path(const QByteArray& name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestDamagedMedia)
#include "tst_damaged_media.moc"
