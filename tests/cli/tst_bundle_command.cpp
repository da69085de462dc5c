// SPDX-License-Identifier: GPL-3.0-or-later
#include "custody/bundle_case.h"
#include "support/program.h"
#include "support/result_check.h"

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

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* program : { "openssl", "unzip", "python3", "sqlite3" }) {
            if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
                QSKIP("openssl, unzip, python3 or sqlite3 is absent");
        }
        m_case = file("a.semcase");
        writeBundleCase(m_case);
        QCOMPARE(openssl(QStringLiteral("genpkey -algorithm ed25519 -out key.pem")).code, 0);
        QCOMPARE(openssl(QStringLiteral("pkey -in key.pem -pubout -out pub.pem")).code, 0);
        QCOMPARE(openssl(QStringLiteral("genpkey -algorithm ed25519 -out other.pem")).code, 0);
        QCOMPARE(openssl(QStringLiteral("pkey -in other.pem -pubout -out otherpub.pem")).code, 0);
        m_bundle = file("a.sembundle");
        const auto made = exported(m_bundle, { QStringLiteral("--sign"), file("key.pem") });
        QVERIFY2(made.code == 3, qPrintable(what(made))); // the evidence and the model are made up
    }

    void whatIsFoundIsPrintedAsATableAndAsJson()
    {
        const auto known = verify(m_bundle, { QStringLiteral("--no-rerun"), QStringLiteral("--key"), file("pub.pem") });
        QVERIFY2(known.code == 0 && known.out.contains("signed with '"), qPrintable(what(known)));
        QVERIFY(known.out.contains("  matches      hashes"));
        // Neither evidence nor model is there.
        const auto whole = verify(m_bundle);
        QVERIFY2(whole.code == 3 && whole.out.contains("not repeated: the model is not here"), qPrintable(what(whole)));
        const auto json = verify(m_bundle, { QStringLiteral("--json") });
        QCOMPARE(json.code, 3);
        const QJsonObject told = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(told[QStringLiteral("schema")].toString(), QStringLiteral("semblance.bundle-verification/1"));
        QCOMPARE(told[QStringLiteral("outcome")].toString(), QStringLiteral("matches in part"));
        QCOMPARE(told[QStringLiteral("signature")].toString(), QStringLiteral("signed, key unknown"));
        QCOMPARE(told[QStringLiteral("analyses")][0][QStringLiteral("state")].toString(), QStringLiteral("not run"));
        const auto other = verify(m_bundle, { QStringLiteral("--no-rerun"), QStringLiteral("--key"), file("otherpub.pem") });
        QVERIFY2(other.code == 1 && other.out.contains("not signed with '"), qPrintable(what(other)));
    }

    void twoProcessesWriteTheSameBytes()
    {
        QCOMPARE(exported(file("b1"), { QStringLiteral("--no-log") }).code, 3);
        QCOMPARE(exported(file("b2"), { QStringLiteral("--no-log") }).code, 3);
        QVERIFY(fileBytes(file("b1")).contains("%PDF-"));
        QVERIFY(fileBytes(file("b1")) == fileBytes(file("b2")));
    }

    void aBundleIsCheckedByTheCommandsOfTheDocumentation()
    {
        const QString text = QString::fromUtf8(fileBytes(QStringLiteral(SEMBLANCE_SOURCE_DIR "/docs/bundle.md")));
        const QStringList commands = text.section(QStringLiteral("```sh\n"), 1).section(QStringLiteral("```"), 0, 0).trimmed().split(u'\n');
        QCOMPARE(commands.size(), 6);
        const auto byHand = [&](const QString& folder, const QString& bundle, const QString& key) {
            QDir(m_dir.path()).mkpath(folder);
            return run(QStringLiteral("bash"),
                { QStringLiteral("-c"),
                    QStringLiteral("cd '%1' && BUNDLE='%2' PUB='%3' && set -eo pipefail\n%4")
                        .arg(m_dir.filePath(folder), bundle, key, commands.join(u'\n')) });
        };
        const auto good = byHand(QStringLiteral("good"), m_bundle, file("pub.pem"));
        QVERIFY2(good.code == 0 && good.out.contains("Signature Verified Successfully"), qPrintable(what(good)));
        QVERIFY(byHand(QStringLiteral("key"), m_bundle, file("otherpub.pem")).code != 0);
        QByteArray bytes = fileBytes(m_bundle);
        const qsizetype at = bytes.indexOf("<!DOCTYPE html>");
        QVERIFY(at > 0);
        bytes[at + 2] = 'd';
        QFile changed(file("changed"));
        QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(bytes) == bytes.size());
        changed.close();
        QVERIFY(byHand(QStringLiteral("byte"), changed.fileName(), file("pub.pem")).code != 0);
    }

    void aReportIsSigned()
    {
        const QStringList report { QStringLiteral("report"), m_case, QStringLiteral("--out"), file("r.json"), QStringLiteral("--sign"),
            file("key.pem") };
        const auto made = semblance(report);
        QVERIFY2(made.code == 3, qPrintable(what(made)));
        QCOMPARE(openssl(QStringLiteral("pkeyutl -verify -pubin -inkey pub.pem -rawin -in r.json -sigfile r.json.sig")).code, 0);
        const auto log = semblance({ QStringLiteral("case"), QStringLiteral("log"), m_case, QStringLiteral("--json") });
        QVERIFY2(log.out.contains("signature_sha256") && log.out.contains("Ed25519 "), qPrintable(what(log)));
        // An orphaned signature is not overwritten either.
        QVERIFY(QFile::remove(file("r.json")));
        const auto again = semblance(report);
        QVERIFY2(again.code == 1 && again.err.contains("r.json.sig' exists already"), qPrintable(what(again)));
        QVERIFY(!QFile::exists(file("r.json")));
    }

    void aPassphraseIsTypedUnseen()
    {
        QCOMPARE(openssl(QStringLiteral("pkey -in key.pem -aes256 -passout pass:open-sesame -out locked.pem")).code, 0);
        const auto typed = [&](const QString& passphrase, const QString& out) {
            return run(QStringLiteral("python3"),
                { QStringLiteral(SEMBLANCE_SOURCE_DIR "/tests/cli/type_passphrase.py"), passphrase, QStringLiteral(SEMBLANCE_PROGRAM),
                    QStringLiteral("case"), QStringLiteral("export"), m_case, QStringLiteral("--bundle"), out, QStringLiteral("--no-log"),
                    QStringLiteral("--sign"), file("locked.pem") });
        };
        const auto right = typed(QStringLiteral("open-sesame"), file("typed"));
        QVERIFY2(right.code == 3 && right.out.contains("signed by Ed25519 "), qPrintable(what(right)));
        QVERIFY(right.out.contains("Passphrase of ") && !right.out.contains("sesame"));
        const auto wrong = typed(QStringLiteral("guess"), file("mistyped"));
        QVERIFY2(wrong.code == 1 && wrong.out.contains("is wrong"), qPrintable(what(wrong)));
        QVERIFY(!QFile::exists(file("mistyped")));
        const auto nobody = run(QStringLiteral("setsid"),
            { QStringLiteral("-w"), QStringLiteral(SEMBLANCE_PROGRAM), QStringLiteral("case"), QStringLiteral("export"), m_case,
                QStringLiteral("--bundle"), file("unasked"), QStringLiteral("--sign"), file("locked.pem") });
        QVERIFY2(nobody.code == 1 && nobody.err.contains("no terminal to ask"), qPrintable(what(nobody)));
    }

    void anExistingFileIsKeptAndWrongUsageIsTold()
    {
        const QByteArray before = fileBytes(m_bundle);
        QCOMPARE(exported(m_bundle).code, 1);
        QVERIFY(fileBytes(m_bundle) == before);
        QCOMPARE(exported(file("none"), { QStringLiteral("--sign"), m_case }).code, 1);
        QCOMPARE(exported(file("none"), { QStringLiteral("--with-evidence"), QStringLiteral("--evidence-hashes") }).code, 2);
        QCOMPARE(exported(file("none"), { QStringLiteral("--language"), QStringLiteral("xx") }).code, 2);
        QCOMPARE(semblance({ QStringLiteral("case"), QStringLiteral("export"), m_case }).code, 2);
        QCOMPARE(semblance({ QStringLiteral("bundle") }).code, 2);
        QVERIFY(!QFile::exists(file("none")));
    }
};

QTEST_GUILESS_MAIN(BundleCommandTest)
#include "tst_bundle_command.moc"
