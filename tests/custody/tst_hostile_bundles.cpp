// SPDX-License-Identifier: GPL-3.0-or-later
#include "custody/bundle_case.h"
#include "support/result_check.h"

#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <algorithm>

using namespace semblance;
using namespace semblance::test;

/// Files that were made to fool or to hurt who verifies them.
class HostileBundlesTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_bundle;

    QString file(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
            QSKIP("python3 is absent");
        // Where verifying unpacks.
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("temporary")));
        qputenv("TMPDIR", file("temporary").toLocal8Bit());
        writeBundleCase(file("a.semcase"));
        m_bundle = file("a.sembundle");
        VERIFY_RESULT(bundled(file("a.semcase"), m_bundle));
    }

    void eachIsRefusedInOneSentenceOrDiffersAndWritesNothing()
    {
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("hostile")));
        const auto made = runProgram(QStringLiteral("python3"),
            { QStringLiteral(SEMBLANCE_SOURCE_DIR "/tests/custody/hostile_bundles.py"), m_bundle, file("hostile") }, m_dir.path());
        QVERIFY2(made.code == 0, made.err.constData());
        const QStringList before = allFiles(m_dir.path());
        const QStringList lines = QString::fromUtf8(made.out).trimmed().split(u'\n');
        QVERIFY(lines.size() >= 30);
        rusage start {};
        getrusage(RUSAGE_SELF, &start);
        for (const QString& line : lines) {
            const QString name = line.section(u'\t', 0, 0);
            const QString says = line.section(u'\t', 1, 1);
            const auto check = checked(file("hostile/") + name);
            if (line.endsWith(QStringLiteral("\tdiffers"))) {
                QVERIFY2(check, qPrintable(name + u' ' + (check ? QString() : check.error().message)));
                QVERIFY2(check->differs(), qPrintable(name));
                const auto& checks = check->check.lines;
                QVERIFY2(
                    std::any_of(checks.begin(), checks.end(), [&](const custody::CheckLine& each) { return each.note.contains(says); }),
                    qPrintable(name));
                continue;
            }
            QVERIFY2(!check, qPrintable(name));
            const QString said = check.error().message;
            QVERIFY2(said.contains(says), qPrintable(name + u' ' + said));
            QVERIFY2(said.endsWith(u'.') && !said.contains(u'\n') && !said.contains(file("temporary")), qPrintable(said));
        }
        rusage end {};
        getrusage(RUSAGE_SELF, &end);
        QVERIFY2(end.ru_maxrss - start.ru_maxrss < 128 << 10, qPrintable(QString::number(end.ru_maxrss - start.ru_maxrss))); // KiB
        QCOMPARE(allFiles(m_dir.path()), before);
        QVERIFY(!QFile::exists(QStringLiteral("/tmp/semblance-escaped")));
    }

    void anyChangedByteIsFound()
    {
        const QByteArray whole = fileBytes(m_bundle);
        // Every part of the zip's own structure, and spots in the files.
        QList<qsizetype> places;
        for (qsizetype at = 0; at < whole.size(); at += 9973)
            places << at;
        for (qsizetype at = whole.size() - 1500; at < whole.size(); at += 7)
            places << at;
        for (qsizetype at = 0; at < 60; ++at)
            places << at;
        // The version of what made the zip is of no consequence.
        QSet<qsizetype> free;
        for (qsizetype at = whole.indexOf("PK\1\2"); at >= 0; at = whole.indexOf("PK\1\2", at + 1))
            free << at + 4;
        for (const qsizetype at : std::as_const(places)) {
            if (free.contains(at))
                continue;
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ 0x41);
            QVERIFY(writeBytes(file("changed"), changed));
            const auto check = checked(file("changed"));
            QVERIFY2(!check || check->differs(), qPrintable(QStringLiteral("byte %1 of %2").arg(at).arg(whole.size())));
        }
        QVERIFY(places.size() > 300);
    }

    void everyTruncationIsFound()
    {
        const QByteArray whole = fileBytes(m_bundle);
        for (qsizetype length = 0; length < whole.size(); length += whole.size() / 97 + 1) {
            QVERIFY(writeBytes(file("short"), whole.left(length)));
            QVERIFY2(!checked(file("short")), qPrintable(QString::number(length)));
        }
        QVERIFY(!checked(m_dir.path()));
        QVERIFY(!checked(file("absent")));
    }
};

QTEST_GUILESS_MAIN(HostileBundlesTest)
#include "tst_hostile_bundles.moc"
