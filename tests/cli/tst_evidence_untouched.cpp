// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_hash.h"
#include "support/program.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace semblance;
using namespace semblance::test;

namespace {

/// What every change of a file changes, be it of its bytes, its times or its rights. Not the time of its last reading, which is the file
/// system's.
QString stateOf(const QString& path)
{
    struct stat now { };
    if (stat(qPrintable(path), &now) != 0)
        return {};
    const auto time = [](const timespec& at) { return QStringLiteral("%1.%2").arg(at.tv_sec).arg(at.tv_nsec); };
    return QStringLiteral("inode %1, mode %2, %3 bytes, modified %4, changed %5, SHA-256 %6")
        .arg(now.st_ino)
        .arg(now.st_mode, 0, 8)
        .arg(now.st_size)
        .arg(time(now.st_mtim), time(now.st_ctim),
            S_ISREG(now.st_mode) ? QString::fromLatin1(fileSha256(path).value_or(QByteArray())) : QString());
}

} // namespace

/// Evidence in a folder that may not be written, before and after everything that the program does with it.
class EvidenceUntouchedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itsBytesTimesAndRightsAreTheSameAfterEverything()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty())
            QSKIP("the ffmpeg program is not installed");
        QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("seized"));
        const QString evidence = folder + QStringLiteral("/clip.mkv");
        QVERIFY(QDir().mkdir(folder));
        QVERIFY(makeVideo(evidence,
            { QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                QStringLiteral("testsrc2=size=160x120:rate=10:duration=1"), QStringLiteral("-c:v"), QStringLiteral("ffv1") }));
        QCOMPARE(chmod(qPrintable(evidence), 0444), 0);
        QCOMPARE(chmod(qPrintable(folder), 0555), 0);
        const QString before = stateOf(evidence) + stateOf(folder);
        QVERIFY(before.contains(QStringLiteral("mode 100444")));
        const QStringList commands {
            QStringLiteral("media info %1"),
            QStringLiteral("analyze %1 --case a.semcase --every 5 --json a.json"),
            QStringLiteral("case add a.semcase %1 --exhibit 7"),
            QStringLiteral("case add b.semcase %1 --copy"),
            QStringLiteral("case relink a.semcase %2"),
            QStringLiteral("case verify a.semcase --frames all"),
            QStringLiteral("report a.semcase --out a.html"),
            QStringLiteral("case export a.semcase --still a.png --frame 5"),
            QStringLiteral("case export a.semcase --clip a.mp4"),
            QStringLiteral("case export a.semcase --bundle a.sembundle --with-evidence"),
        };
        for (const QString& line : commands) {
            QStringList arguments;
            for (const QString& word : line.split(u' '))
                arguments << (word == QStringLiteral("%1") ? evidence : word == QStringLiteral("%2") ? folder : word);
            const ProgramResult done = runProgram(QStringLiteral(SEMBLANCE_PROGRAM), arguments, dir.path());
            QVERIFY2(done.code == 0, qPrintable(line + QStringLiteral(": ") + QString::fromUtf8(done.err)));
            QCOMPARE(stateOf(evidence) + stateOf(folder), before);
        }
        // Nor is anything left beside it.
        QCOMPARE(
            QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList { QStringLiteral("clip.mkv") });
        QCOMPARE(chmod(qPrintable(folder), 0755), 0); // so that it can be removed
    }
};

QTEST_GUILESS_MAIN(EvidenceUntouchedTest)
#include "tst_evidence_untouched.moc"
