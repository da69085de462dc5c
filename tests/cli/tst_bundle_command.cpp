// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/case_samples.h"
#include "support/program.h"
#include "support/result_check.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::test;

/// Sealed bundles as a user makes and checks them, and with the programs that everybody has.
class BundleCommandTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_case;
    QString m_bundle;

    QString file(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    ProgramResult run(const QString& program, const QStringList& arguments) const { return runProgram(program, arguments, m_dir.path()); }
    ProgramResult semblance(const QStringList& arguments) const { return run(QStringLiteral(SEMBLANCE_PROGRAM), arguments); }
    ProgramResult openssl(const QString& arguments) const { return run(QStringLiteral("openssl"), arguments.split(u' ')); }
    ProgramResult exported(const QString& out, const QStringList& more = {}) const
    {
        return semblance(QStringList { QStringLiteral("case"), QStringLiteral("export"), m_case, QStringLiteral("--bundle"), out } + more);
    }
    ProgramResult verify(const QString& bundle, const QStringList& more = {}) const
    {
        return semblance(QStringList { QStringLiteral("bundle"), QStringLiteral("verify"), bundle } + more);
    }
    static QString what(const ProgramResult& result) { return QString::fromUtf8(result.out + result.err); }
    QStringList everything() const
    {
        QStringList all;
        for (QDirIterator it(m_dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
            all << it.next();
        all.sort();
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* program : { "openssl", "unzip", "python3" }) {
            if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
                QSKIP("openssl, unzip or python3 is absent");
        }
        m_case = file("a.semcase");
        {
            const auto opened = cases::CaseFile::open(m_case);
            VERIFY_RESULT(opened);
            const auto id = (*opened)->addEvidence(sampleEvidence());
            VERIFY_RESULT(id);
            const auto started = (*opened)->startRun(sampleRun(*id));
            VERIFY_RESULT(started);
            VERIFY_RESULT((*opened)->appendFrames(*started, sampleFrames(0, 20)));
            VERIFY_RESULT((*opened)->finishRun(*started, analysis::Status::Complete, {}));
        }
        QCOMPARE(openssl(QStringLiteral("genpkey -algorithm ed25519 -out key.pem")).code, 0);
        QCOMPARE(openssl(QStringLiteral("pkey -in key.pem -pubout -out pub.pem")).code, 0);
        QCOMPARE(openssl(QStringLiteral("genpkey -algorithm ed25519 -out other.pem")).code, 0);
        QCOMPARE(openssl(QStringLiteral("pkey -in other.pem -pubout -out otherpub.pem")).code, 0);
        m_bundle = file("a.sembundle");
        const auto made = exported(m_bundle, { QStringLiteral("--sign"), file("key.pem") });
        QVERIFY2(made.code == 3, qPrintable(what(made))); // the evidence and the model are made up
    }

    void theSignerIsToldPlainly()
    {
        const QString no = QStringLiteral("--no-rerun");
        const auto known = verify(m_bundle, { no, QStringLiteral("--key"), file("pub.pem") });
        QVERIFY2(known.code == 0 && known.out.contains("signed with '"), qPrintable(what(known)));
        const auto unknown = verify(m_bundle, { no });
        QVERIFY2(unknown.code == 0 && unknown.out.contains("signed, but the key is not known here"), qPrintable(what(unknown)));
        const auto other = verify(m_bundle, { no, QStringLiteral("--key"), file("otherpub.pem") });
        QVERIFY2(other.code == 1 && other.out.contains("not signed with '"), qPrintable(what(other)));
        const auto secret = verify(m_bundle, { no, QStringLiteral("--key"), file("key.pem") });
        QVERIFY2(secret.code == 1 && secret.err.contains("is a private key"), qPrintable(what(secret)));
        QCOMPARE(exported(file("plain.sembundle")).code, 3);
        const auto plain = verify(file("plain.sembundle"), { no });
        QVERIFY2(plain.code == 0 && plain.out.contains("not signed"), qPrintable(what(plain)));
        QCOMPARE(verify(file("plain.sembundle"), { no, QStringLiteral("--key"), file("pub.pem") }).code, 1);
        // Neither evidence nor model is there.
        const auto whole = verify(m_bundle);
        QVERIFY2(whole.code == 3 && whole.out.contains("not repeated"), qPrintable(what(whole)));
    }

    void theSameCaseGivesTheSameBytesInAnyTimeZone()
    {
        QCOMPARE(exported(file("b1"), { QStringLiteral("--no-log") }).code, 3);
        qputenv("TZ", "Asia/Tokyo");
        const int again = exported(file("b2"), { QStringLiteral("--no-log") }).code;
        qunsetenv("TZ");
        QCOMPARE(again, 3);
        QVERIFY(fileBytes(file("b1")) == fileBytes(file("b2")));
    }

    void aBundleIsCheckedByHand()
    {
        QCOMPARE(run(QStringLiteral("unzip"), { QStringLiteral("-q"), m_bundle, QStringLiteral("-d"), QStringLiteral("x") }).code, 0);
        const auto sums = run(QStringLiteral("sh"),
            { QStringLiteral("-c"),
                QStringLiteral("cd x && sed -nE 's/.*\"path\": \"([^\"]*)\", \"bytes\": [0-9]+, \"sha256\": \"([0-9a-f]{64})\".*/\\2  \\1/p' "
                               "manifest.json | sha256sum -c --strict") });
        QVERIFY2(sums.code == 0 && sums.out.contains("case.semcase: OK"), qPrintable(what(sums)));
        const auto signature = openssl(
            QStringLiteral("pkeyutl -verify -pubin -inkey pub.pem -rawin -in x/manifest.json -sigfile x/manifest.json.sig"));
        QVERIFY2(signature.code == 0, qPrintable(what(signature)));
        const auto log = semblance({ QStringLiteral("case"), QStringLiteral("verify"), file("x/case.semcase"), QStringLiteral("--no-log") });
        QVERIFY2(log.code == 0, qPrintable(what(log)));
    }

    void theExportAndItsHashAreInTheLog()
    {
        const auto opened = cases::CaseFile::open(m_case, cases::CaseFile::Mode::ReadOnly);
        VERIFY_RESULT(opened);
        const auto log = (*opened)->auditLog();
        VERIFY_RESULT(log);
        const QString hash = QString::fromLatin1(run(QStringLiteral("sha256sum"), { m_bundle }).out.left(64));
        const auto has = [&](const char* key, const QString& value) {
            return std::any_of(log->begin(), log->end(),
                [&](const cases::AuditEntry& entry) { return entry.detailsObject()[QLatin1String(key)].toString() == value; });
        };
        QVERIFY(has("sha256", hash));
        QVERIFY(has("state", QStringLiteral("begun")));
    }

    void aHostileBundleIsRefusedInOneSentenceAndWritesNothing()
    {
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("hostile")));
        const auto made = run(
            QStringLiteral("python3"), { QStringLiteral(SEMBLANCE_SOURCE_DIR "/tests/cli/hostile_bundles.py"), m_bundle, file("hostile") });
        QVERIFY2(made.code == 0, made.err.constData());
        const QStringList before = everything();
        const QStringList lines = QString::fromUtf8(made.out).trimmed().split(u'\n');
        QCOMPARE(lines.size(), 16);
        for (const QString& line : lines) {
            const QString name = line.section(u'\t', 0, 0);
            const auto result = verify(file("hostile/") + name, { QStringLiteral("--no-rerun") });
            QVERIFY2(result.code == 1 && result.out.isEmpty(), qPrintable(name + what(result)));
            QVERIFY2(QString::fromUtf8(result.err).contains(line.section(u'\t', 1)), qPrintable(name + what(result)));
            QCOMPARE(result.err.trimmed().split('\n').last().count("semblance: "), 1);
        }
        QStringList after = everything();
        after.removeIf([](const QString& path) { return path.contains(QStringLiteral("runtime-")); });
        QCOMPARE(after, before.filter(QRegularExpression(QStringLiteral("^((?!runtime-).)*$"))));
    }

    void aChangedByteIsFound()
    {
        QByteArray bytes = fileBytes(m_bundle);
        const qsizetype at = bytes.indexOf("<!DOCTYPE html>");
        QVERIFY(at > 0);
        bytes[at + 2] = 'd';
        QFile changed(file("changed"));
        QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(bytes) == bytes.size());
        changed.close();
        const auto result = verify(changed.fileName(), { QStringLiteral("--no-rerun") });
        QVERIFY2(result.code == 1 && result.err.contains("is damaged"), qPrintable(what(result)));
    }

    void anExistingFileIsKeptAndNothingHalfWrittenStays()
    {
        const QByteArray before = fileBytes(m_bundle);
        QCOMPARE(exported(m_bundle).code, 1);
        QVERIFY(fileBytes(m_bundle) == before);
        const auto lacking = exported(file("none"), { QStringLiteral("--with-evidence") });
        QVERIFY2(lacking.code == 1 && lacking.err.contains("put it back"), qPrintable(what(lacking)));
        QVERIFY(QDir(m_dir.path()).entryList({ QStringLiteral("none*") }, QDir::AllEntries | QDir::Hidden).isEmpty());
        QCOMPARE(exported(file("none"), { QStringLiteral("--sign"), m_case }).code, 1);
        QCOMPARE(semblance({ QStringLiteral("case"), QStringLiteral("export"), m_case }).code, 2);
        QCOMPARE(semblance({ QStringLiteral("bundle") }).code, 2);
    }
};

QTEST_GUILESS_MAIN(BundleCommandTest)
#include "tst_bundle_command.moc"
