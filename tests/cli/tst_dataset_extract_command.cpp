// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/extraction_fixture.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>

using namespace semblance::test;

/// semblance dataset extract and export as a user starts them, on a small plain dataset that is drawn here.
class DatasetExtractCommandTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_root;

    QString file(const char* name) const { return m_dir.filePath(QLatin1String(name)); }
    ProgramResult dataset(const QStringList& arguments) const
    {
        return runProgram(QStringLiteral(SEMBLANCE_PROGRAM), QStringList { QStringLiteral("dataset") } + arguments, m_dir.path());
    }
    ProgramResult extract(const char* out, const QStringList& options = {}) const
    {
        return dataset(QStringList { QStringLiteral("extract"), m_root, QStringLiteral("--out"), file(out) } + options);
    }
    static QStringList words(const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }
    static QString what(const ProgramResult& result) { return QString::fromUtf8(result.out + result.err); }
    /// The answer of the sqlite3 program, which a user may have at hand.
    QByteArray sqlite(const char* out, const char* sql) const
    {
        return runProgram(QStringLiteral("sqlite3"), { file(out) + QStringLiteral("/manifest.sqlite"), QLatin1String(sql) }, m_dir.path())
            .out.trimmed();
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* program : { "ffmpeg", "sqlite3" }) {
            if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
                QSKIP("the programs ffmpeg and sqlite3 are needed");
        }
        m_root = file("data");
        for (const char* name : { "real/one.mkv", "real/two.mkv", "Deepfakes/one.mkv" })
            QVERIFY(
                drawClip(m_root + QLatin1Char('/') + QLatin1String(name), 12, [](cv::Mat& rgb, int frame) { drawMovingHead(rgb, frame); }));
        QVERIFY(drawClip(m_root + QStringLiteral("/real/nobody.mkv"), 4, [](cv::Mat&, int) {}));
    }

    void aDatasetBecomesAFolderThatSqliteReads()
    {
        const auto done = extract("out", words("--frames 4 --threads 2"));
        QVERIFY2(done.code == 0, qPrintable(what(done)));
        QVERIFY2(done.out.contains("4: 3 with a face, 1 without, 0 failed"), qPrintable(what(done)));
        QCOMPARE(sqlite("out", "SELECT count(*), sum(length(landmarks) IN (544, 1088)), count(DISTINCT frame) FROM crop"),
            QByteArray("12|12|4"));
        QCOMPARE(sqlite("out", "SELECT coalesce(method, 'real'), count(*) FROM sample GROUP BY method ORDER BY 1"),
            QByteArray("Deepfakes|4\nreal|8"));
        QCOMPARE(sqlite("out", "SELECT path FROM video WHERE state = 'no_face'"), QByteArray("real/nobody.mkv"));
        QCOMPARE(sqlite("out", "SELECT count(*) FROM training_sample"), QByteArray("12"));
        QCOMPARE(dataset(words("extract data --out relative --frames 1")).code, 0);
        QCOMPARE(sqlite("relative", "SELECT root FROM dataset"), QFileInfo(m_root).canonicalFilePath().toUtf8());

        const auto exported = dataset({ QStringLiteral("export"), file("out"), QStringLiteral("--out"), file("table.csv") });
        QVERIFY2(exported.code == 0, qPrintable(what(exported)));
        QCOMPARE(fileBytes(file("table.csv")).count('\n'), 13);
        QCOMPARE(dataset({ QStringLiteral("export"), file("nothing"), QStringLiteral("--out"), file("x.csv") }).code, 1);
        QCOMPARE(dataset({ QStringLiteral("export"), file("out") }).code, 2);
        const auto over = dataset({ QStringLiteral("export"), file("out"), QStringLiteral("--out"), file("out/manifest.sqlite") });
        QVERIFY2(over.code == 2 && over.err.contains("would be overwritten"), qPrintable(what(over)));
    }

    void aSecondCallGoesOnWithTheSettingsThatTheFolderWasBegunWith()
    {
        QCOMPARE(extract("again", words("--frames 3 --format jpeg")).code, 0);
        for (const char* same : { "--frames 3 --format jpeg", "--threads 1 --layout plain" }) {
            const auto again = extract("again", words(same));
            QVERIFY2(again.code == 0, qPrintable(what(again)));
            QVERIFY(!again.out.contains("this run"));
        }
        for (const char* other : { "--frames 5", "--every 2", "--faces all", "--smallest-face 50", "--format png", "--compression c23" }) {
            const auto refused = extract("again", words(other));
            QVERIFY2(refused.code == 2 && refused.err.contains("begun with other settings"), qPrintable(what(refused)));
        }
        // However the dataset is named; tests run in m_dir.
        QCOMPARE(dataset(words("extract ./data/real/.. --out again")).code, 0);
        const auto absent = dataset(words("extract elsewhere --out again"));
        QVERIFY2(absent.code == 2 && absent.err.contains("not of"), qPrintable(what(absent)));
        QVERIFY(QDir().mkpath(file("other/real")));
        const auto elsewhere = dataset({ QStringLiteral("extract"), file("other"), QStringLiteral("--out"), file("again") });
        QVERIFY2(elsewhere.code == 2 && elsewhere.err.contains("not of"), qPrintable(what(elsewhere)));
    }

    void aVideoThatCannotBeReadMakesThePartialExitAndIsTriedAgainWhenAsked()
    {
        const QString broken = m_root + QStringLiteral("/real/broken.mkv");
        QFile f(broken);
        QVERIFY(f.open(QIODevice::WriteOnly) && f.write("no video") == 8);
        f.close();
        const auto partial = extract("partial", words("--frames 2"));
        QVERIFY2(partial.code == 3, qPrintable(what(partial)));
        QVERIFY2(partial.out.contains("1 failed") && partial.err.contains("broken.mkv"), qPrintable(what(partial)));
        QVERIFY(QFile::remove(broken));
        QVERIFY(QFile::copy(m_root + QStringLiteral("/real/one.mkv"), broken));
        QCOMPARE(extract("partial").code, 3);
        const auto repaired = extract("partial", words("--retry-failed"));
        QVERIFY(QFile::remove(broken));
        QVERIFY2(repaired.code == 0, qPrintable(what(repaired)));
        QCOMPARE(sqlite("partial", "SELECT count(*) FROM crop"), QByteArray("8"));
    }

    void wrongUsageIsToldInOneSentenceAndMakesNothing()
    {
        for (const char* wrong : { "--frames 0", "--frames 4 --every 2", "--faces some", "--format gif", "--detector eyes",
                 "--labels none.json", "--threads -1", "--layout none", "--unknown" }) {
            const auto refused = extract("wrong", words(wrong));
            QVERIFY2(refused.code == 2, qPrintable(QLatin1String(wrong) + QLatin1Char(' ') + what(refused)));
            QCOMPARE(refused.err.trimmed().count('\n'), 0);
            QVERIFY2(!QFileInfo::exists(file("wrong")), wrong);
        }
        QCOMPARE(dataset({ QStringLiteral("extract"), m_root }).code, 2);
        const auto inside = dataset({ QStringLiteral("extract"), m_root, QStringLiteral("--out"), m_root + QStringLiteral("/faces") });
        QVERIFY2(inside.code == 2 && inside.err.contains("only read"), qPrintable(what(inside)));
        QVERIFY(!QFileInfo::exists(m_root + QStringLiteral("/faces")));
        QCOMPARE(dataset({ QStringLiteral("extract"), file("absent"), QStringLiteral("--out"), file("wrong") }).code, 1);
        QCOMPARE(dataset(words("extract --help")).code, 0);
    }

    void aDiskThatTakesNoMoreEndsTheWorkAndKeepsWhatIsWhole()
    {
        QProcess process;
        process.setChildProcessModifier([] {
            // Crops of these drawn heads are larger.
            const rlimit limit { 40000, 40000 };
            signal(SIGXFSZ, SIG_IGN);
            setrlimit(RLIMIT_FSIZE, &limit);
        });
        // The manifest is made without the limit, so that only crops meet it.
        QVERIFY(QFile::rename(m_root + QStringLiteral("/real"), file("aside")));
        QVERIFY(QDir().mkpath(m_root + QStringLiteral("/real")));
        for (const char* name : { "one.mkv", "two.mkv" }) {
            QFile empty(m_root + QStringLiteral("/real/") + QLatin1String(name));
            QVERIFY(empty.open(QIODevice::WriteOnly));
        }
        QCOMPARE(extract("full", words("--frames 2")).code, 3);
        QVERIFY(QDir(m_root + QStringLiteral("/real")).removeRecursively());
        QVERIFY(QFile::rename(file("aside"), m_root + QStringLiteral("/real")));
        process.start(QStringLiteral(SEMBLANCE_PROGRAM),
            { QStringLiteral("dataset"), QStringLiteral("extract"), m_root, QStringLiteral("--out"), file("full"),
                QStringLiteral("--retry-failed") });
        QVERIFY(process.waitForFinished(120000));
        const QByteArray said = process.readAllStandardError();
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QVERIFY2(process.exitCode() == 1, said.constData());
        QCOMPARE(sqlite("full", "SELECT count(*) FROM crop"), QByteArray("2"));
        QCOMPARE(sqlite("full", "PRAGMA integrity_check"), QByteArray("ok"));
        QCOMPARE(QDir(file("full/crops/all/real")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
        // With room again it goes on.
        QCOMPARE(extract("full", words("--retry-failed")).code, 0);
        QCOMPARE(sqlite("full", "SELECT count(*) FROM crop"), QByteArray("6"));
    }

    void interruptedItKeepsWholeVideosAndSaysHowToGoOn()
    {
        QProcess process;
        process.start(QStringLiteral(SEMBLANCE_PROGRAM),
            { QStringLiteral("dataset"), QStringLiteral("extract"), m_root, QStringLiteral("--out"), file("interrupted"),
                QStringLiteral("--threads"), QStringLiteral("1") });
        const QString first = file("interrupted/crops/all/Deepfakes");
        QVERIFY(QTest::qWaitFor([&] { return QFileInfo::exists(first) || process.state() == QProcess::NotRunning; }, 300000));
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(300000));
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 3, said.constData());
        QVERIFY2(said.contains("The same command goes on."), said.constData());
        QVERIFY(sqlite("interrupted", "SELECT count(*) FROM video WHERE state = 'pending'").toInt() > 0);
        QCOMPARE(extract("interrupted").code, 0);
        QCOMPARE(sqlite("interrupted", "SELECT count(*) FROM crop"), QByteArray("36"));
    }

    void killedAtRandomItResumesToTheSameManifest()
    {
        const auto result = runProgram(QStringLiteral(SEMBLANCE_SOURCE_DIR "/scripts/kill_extraction.sh"),
            { QStringLiteral(SEMBLANCE_PROGRAM), m_root, file("kills"), QStringLiteral("3"), QStringLiteral("3"),
                QStringLiteral("--frames"), QStringLiteral("6") },
            m_dir.path());
        QVERIFY2(result.code == 0, qPrintable(what(result)));
        QVERIFY2(result.out.contains("kills equal in"), qPrintable(what(result)));
    }
};

QTEST_GUILESS_MAIN(DatasetExtractCommandTest)
#include "tst_dataset_extract_command.moc"
