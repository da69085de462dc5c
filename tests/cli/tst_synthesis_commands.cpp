// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include <QTemporaryDir>
#include <QTest>

using semblance::test::fileBytes;
using semblance::test::fileJson;
using semblance::test::runProgram;

namespace {
const QString kProgram = QStringLiteral(SEMBLANCE_PROGRAM);
}

class TestSynthesisCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_dir.isValid()); }

    void sampleSaysWhereTheForgeryBegins()
    {
        const auto result = run({ QStringLiteral("sample"), QStringLiteral("--out"), QStringLiteral("s.mp4"), QStringLiteral("--frames"),
            QStringLiteral("9"), QStringLiteral("--forged-from"), QStringLiteral("4"), QStringLiteral("--method"),
            QStringLiteral("NeuralTextures"), QStringLiteral("--size"), QStringLiteral("192x144") });
        QCOMPARE(result.code, 0);
        QVERIFY2(result.out.contains("Frames 0 to 3 are real, frames 4 to 8 are forged (NeuralTextures)."), result.out.constData());
        QCOMPARE(fileJson(m_dir.filePath(QStringLiteral("s.mp4.json")))[QStringLiteral("forged_from")].toInt(), 4);
        // As other programs see it.
        const auto probe = runProgram(QStringLiteral("ffprobe"),
            { QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-count_frames"), QStringLiteral("-show_entries"),
                QStringLiteral("stream=codec_name,width,height,pix_fmt,r_frame_rate,nb_read_frames"), QStringLiteral("-of"),
                QStringLiteral("csv=p=0"), m_dir.filePath(QStringLiteral("s.mp4")) },
            m_dir.path());
        QCOMPARE(probe.out.trimmed(), QByteArray("h264,192,144,yuv420p,25/1,9"));
        QCOMPARE(probe.err, QByteArray());
    }

    void aDatasetIsMadeScannedAndGoneOnWith()
    {
        const QStringList make { QStringLiteral("dataset"), QStringLiteral("synthesize"), QStringLiteral("--out"), QStringLiteral("d"),
            QStringLiteral("--identities"), QStringLiteral("2"), QStringLiteral("--videos-per-identity"), QStringLiteral("1"),
            QStringLiteral("--frames"), QStringLiteral("2"), QStringLiteral("--size"), QStringLiteral("96x96") };
        auto result = run(make);
        QCOMPARE(result.code, 0);
        QVERIFY2(result.out.contains("10 videos, 20 frames, 10 of the videos made now"), result.out.constData());
        result = run(make);
        QCOMPARE(result.code, 0);
        QVERIFY2(result.out.contains(", 0 of the videos made now"), result.out.constData());
        result = run(make + QStringList { QStringLiteral("--seed"), QStringLiteral("2") });
        QCOMPARE(result.code, 1);
        QVERIFY(result.err.contains("other options"));
        QCOMPARE(run({ QStringLiteral("dataset"), QStringLiteral("scan"), QStringLiteral("d") }).code, 0);
    }

    void wrongUsageIsToldInOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char* name, const char* arguments, const char* said) {
            QTest::newRow(name) << QString::fromLatin1(arguments).split(QLatin1Char(' ')) << QByteArray(said);
        };
        row("no out", "sample", "--out");
        row("unknown method", "sample --out a.mp4 --method Deepfake", "Deepfakes, Face2Face, FaceSwap, NeuralTextures");
        row("frames", "sample --out a.mp4 --frames none", "--frames wants");
        row("forged after the end", "sample --out a.mp4 --frames 10 --forged-from 11", "from 0 to 10");
        row("odd size", "sample --out a.mp4 --size 641x480", "even");
        row("no size", "sample --out a.mp4 --size big", "--size wants");
        row("compression", "sample --out a.mp4 --compression c99", "compression");
        row("one person", "dataset synthesize --out d1 --identities 1", "--identities wants");
        row("no folder", "dataset synthesize", "--out DIR");
        row("extra", "dataset synthesize --out d1 more", "no other arguments");
        row("no portraits", "dataset appearance --out m", "--portraits");
    }
    void wrongUsageIsToldInOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        const auto result = run(arguments);
        QCOMPARE(result.code, 2);
        QVERIFY2(result.err.contains(said), result.err.constData());
        QCOMPARE(result.err.trimmed().count('\n'), 0);
        QVERIFY(result.out.isEmpty());
        QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("a.mp4"))));
    }

    void aPlaceThatCantBeWrittenFails()
    {
        auto result = run({ QStringLiteral("sample"), QStringLiteral("--out"), QStringLiteral("no/such/folder.mp4"),
            QStringLiteral("--frames"), QStringLiteral("2") });
        QCOMPARE(result.code, 1);
        QVERIFY(result.err.contains("can't be written"));
        QFile file(m_dir.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        result = run({ QStringLiteral("dataset"), QStringLiteral("synthesize"), QStringLiteral("--out"), QStringLiteral("file/d") });
        QCOMPARE(result.code, 1);
        result = run({ QStringLiteral("dataset"), QStringLiteral("appearance"), QStringLiteral("--portraits"), QStringLiteral("nowhere"),
            QStringLiteral("--out"), QStringLiteral("m") });
        QCOMPARE(result.code, 1);
        QVERIFY(result.err.contains("nowhere"));
    }

    void helpNamesTheExitCodes()
    {
        for (const char* command : { "sample", "dataset synthesize", "dataset appearance" }) {
            const auto result = run(QString::fromLatin1(command).split(QLatin1Char(' ')) + QStringList { QStringLiteral("--help") });
            QCOMPARE(result.code, 0);
            QVERIFY(result.out.contains("Exit codes"));
        }
    }

private:
    semblance::test::ProgramResult run(const QStringList& arguments) const { return runProgram(kProgram, arguments, m_dir.path()); }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestSynthesisCommands)
#include "tst_synthesis_commands.moc"
