// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/ed25519.h"
#include "core/custody/gpg.h"
#include "custody/bundle_case.h"
#include "support/result_check.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::test;
using custody::BundleSignature;

/// Keys and signatures, made and checked by the program and by openssl and gpg.
class SigningTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_case;

    QString file(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    bool run(const char* program, const QString& arguments) const
    {
        return runProgram(QString::fromLatin1(program), arguments.split(u' '), m_dir.path()).code == 0;
    }
    static custody::AskPassphrase answering(const QByteArray& passphrase, int* asked = nullptr)
    {
        return [passphrase, asked](const QString&) -> Result<QByteArray> {
            if (asked)
                ++*asked;
            return passphrase;
        };
    }
    /// A copy under another name in another folder.
    QString movedTo(const QString& path, const char* to) const
    {
        const QString moved = m_dir.filePath(QString::fromUtf8(to));
        if (!QDir().mkpath(QFileInfo(moved).absolutePath()) || !QFile::copy(path, moved))
            qFatal("%s could not be copied", qPrintable(path));
        return moved;
    }
    static bool hasProgram(const char* name) { return !QStandardPaths::findExecutable(QString::fromLatin1(name)).isEmpty(); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!hasProgram("openssl"))
            QSKIP("the openssl program is absent");
        m_case = file("a.semcase");
        writeBundleCase(m_case);
        QVERIFY(run("openssl", QStringLiteral("genpkey -algorithm ed25519 -out key.pem")));
        QVERIFY(run("openssl", QStringLiteral("pkey -in key.pem -pubout -out pub.pem")));
        QVERIFY(run("openssl", QStringLiteral("pkey -in key.pem -aes256 -passout pass:secret -out locked.pem")));
        QVERIFY(run("openssl", QStringLiteral("genpkey -algorithm ed25519 -out other.pem")));
        QVERIFY(run("openssl", QStringLiteral("pkey -in other.pem -pubout -out otherpub.pem")));
        QVERIFY(run("openssl", QStringLiteral("genpkey -algorithm x25519 -out wrongkind.pem")));
    }

    void opensslAcceptsASignature()
    {
        const auto signer = custody::ed25519Signer(file("key.pem"), {});
        VERIFY_RESULT(signer);
        const QByteArray text("what is signed\n");
        const auto signature = (*signer)->sign(text, {});
        VERIFY_RESULT(signature);
        QCOMPARE(signature->bytes.size(), 64);
        QVERIFY(writeBytes(file("text"), text) && writeBytes(file("text.sig"), signature->bytes));
        const QString verify = QStringLiteral("pkeyutl -verify -pubin -inkey %1 -rawin -in text -sigfile text.sig");
        QVERIFY(run("openssl", verify.arg(QStringLiteral("pub.pem"))));
        QVERIFY(!run("openssl", verify.arg(QStringLiteral("otherpub.pem"))));
        QVERIFY(writeBytes(file("signer.pem"), signature->publicKey));
        QCOMPARE(fileBytes(file("signer.pem")), fileBytes(file("pub.pem")));
    }

    void opensslsSignatureIsAcceptedAndNoOther()
    {
        QVERIFY(writeBytes(file("text"), "what is signed\n"));
        QVERIFY(run("openssl", QStringLiteral("pkeyutl -sign -inkey key.pem -rawin -in text -out text.sig")));
        const auto key = custody::PublicKey::read(file("pub.pem"));
        VERIFY_RESULT(key);
        QByteArray signature = fileBytes(file("text.sig"));
        QVERIFY(key->verifies("what is signed\n", signature));
        QVERIFY(!key->verifies("what is signed", signature));
        QVERIFY(!key->verifies("what is signed\n", signature.left(63)));
        QVERIFY(!key->verifies("what is signed\n", {}));
        signature[5] = static_cast<char>(signature[5] ^ 1);
        QVERIFY(!key->verifies("what is signed\n", signature));
    }

    void aPassphraseIsAskedForOnceAndOnlyWhereNeeded()
    {
        int asked = 0;
        VERIFY_RESULT(custody::ed25519Signer(file("key.pem"), answering("secret", &asked)));
        QCOMPARE(asked, 0);
        const auto locked = custody::ed25519Signer(file("locked.pem"), answering("secret", &asked));
        VERIFY_RESULT(locked);
        QCOMPARE(asked, 1);
        const auto open = custody::ed25519Signer(file("key.pem"), {});
        QCOMPARE((*locked)->sign("x", {})->bytes, (*open)->sign("x", {})->bytes);
        const auto wrong = custody::ed25519Signer(file("locked.pem"), answering("guess"));
        QVERIFY2(!wrong && wrong.error().message.contains(QStringLiteral("is wrong")), qPrintable(wrong.error().message));
        const auto cancelled = custody::ed25519Signer(file("locked.pem"),
            [](const QString&) -> Result<QByteArray> { return failure(Error::Kind::Cancelled, Sentence::of("Signing was cancelled.")); });
        QVERIFY(!cancelled && cancelled.error().kind == Error::Kind::Cancelled);
    }

    void whatIsNoPrivateKeyIsToldApart()
    {
        const auto said = [&](const QString& path) {
            const auto signer = custody::ed25519Signer(path, answering("secret"));
            return signer ? QString() : signer.error().message;
        };
        QVERIFY2(said(file("pub.pem")).contains(QStringLiteral("is a public key")), qPrintable(said(file("pub.pem"))));
        QVERIFY(said(file("wrongkind.pem")).contains(QStringLiteral("of another kind")));
        QVERIFY(said(m_case).contains(QStringLiteral("too large")) || said(m_case).contains(QStringLiteral("no private key")));
        QVERIFY(said(file("absent.pem")).contains(QStringLiteral("can't be read")));
        const auto secret = custody::PublicKey::read(file("key.pem"));
        QVERIFY(!secret && secret.error().message.contains(QStringLiteral("is a private key")));
    }

    void theSignerOfABundleIsToldPlainly()
    {
        const auto signer = custody::ed25519Signer(file("key.pem"), {});
        VERIFY_RESULT(bundled(m_case, file("signed"), *signer));
        const auto known = checked(file("signed"), file("pub.pem"));
        VERIFY_RESULT(known);
        QVERIFY(known->signature == BundleSignature::Known && !known->differs());
        const auto unknown = checked(file("signed"));
        QVERIFY(unknown->signature == BundleSignature::UnknownKey && !unknown->differs());
        QVERIFY(noteOf(*unknown, "signature").contains(QStringLiteral("the key is not known here")));
        const auto moved = checked(movedTo(file("signed"), "moved/b.sembundle"), movedTo(file("pub.pem"), "moved/key.pem"));
        VERIFY_RESULT(moved);
        QVERIFY2(moved->signature == BundleSignature::Known && !moved->differs(), qPrintable(noteOf(*moved, "signature")));
        const auto other = checked(file("signed"), file("otherpub.pem"));
        QVERIFY(other->signature == BundleSignature::Wrong && other->differs());
        VERIFY_RESULT(bundled(m_case, file("plain")));
        const auto plain = checked(file("plain"));
        QVERIFY(plain->signature == BundleSignature::None && !plain->differs());
        QVERIFY(checked(file("plain"), file("pub.pem"))->differs());
    }

    void gpgSignsAndIsAsked()
    {
        if (!hasProgram("gpg"))
            QSKIP("the gpg program is absent");
        // gpg's agent has a socket in its folder, whose path must be short.
        const QTemporaryDir owner(QStringLiteral("/tmp/sg-XXXXXX"));
        const QTemporaryDir stranger(QStringLiteral("/tmp/sg-XXXXXX"));
        const auto end = [](const QTemporaryDir& home) {
            qputenv("GNUPGHOME", home.path().toLocal8Bit());
            runProgram(QStringLiteral("gpgconf"), { QStringLiteral("--kill"), QStringLiteral("all") }, home.path());
        };
        qputenv("GNUPGHOME", owner.path().toLocal8Bit());
        const auto made = runProgram(QStringLiteral("gpg"),
            { QStringLiteral("--batch"), QStringLiteral("--passphrase"), QString(), QStringLiteral("--quick-gen-key"),
                QStringLiteral("Ada <ada@example.org>"), QStringLiteral("ed25519"), QStringLiteral("sign") },
            owner.path());
        QVERIFY2(made.code == 0, made.err.constData());
        VERIFY_RESULT(bundled(m_case, file("by-gpg"), custody::gpgSigner(QStringLiteral("ada@example.org"))));
        const auto known = checked(file("by-gpg"));
        VERIFY_RESULT(known);
        QVERIFY2(known->signature == BundleSignature::Known, qPrintable(noteOf(*known, "signature")));
        QVERIFY(noteOf(*known, "signature").contains(QStringLiteral("Ada <ada@example.org>")));
        QVERIFY(!known->differs());
        const auto moved = checked(movedTo(file("by-gpg"), "somewhere else/ein Bündel 案件.sembundle"));
        VERIFY_RESULT(moved);
        QVERIFY2(moved->signature == BundleSignature::Known && !moved->differs(), qPrintable(noteOf(*moved, "signature")));

        const auto armour = custody::gpgSigner(QStringLiteral("ada@example.org"))->sign("text", {});
        VERIFY_RESULT(armour);
        QVERIFY(custody::gpgVerify("text", armour->bytes, {}).state == custody::GpgVerdict::State::Good);
        QVERIFY(custody::gpgVerify("Text", armour->bytes, {}).state == custody::GpgVerdict::State::Bad);
        QVERIFY(custody::gpgVerify("text", "no signature", {}).state == custody::GpgVerdict::State::NotChecked);
        const auto nobody = bundled(m_case, file("by-nobody"), custody::gpgSigner(QStringLiteral("nobody@example.org")));
        QVERIFY2(!nobody && nobody.error().message.contains(QStringLiteral("did not sign")), qPrintable(nobody.error().message));
        QVERIFY(!QFile::exists(file("by-nobody")));
        QVERIFY(!custody::gpgSigner(QStringLiteral("--version"))->sign("text", {}));

        qputenv("GNUPGHOME", stranger.path().toLocal8Bit());
        const auto unknown = checked(file("by-gpg"));
        VERIFY_RESULT(unknown);
        QVERIFY2(unknown->signature == BundleSignature::UnknownKey && !unknown->differs(), qPrintable(noteOf(*unknown, "signature")));
        end(owner);
        end(stranger);
        qunsetenv("GNUPGHOME");
    }
};

QTEST_GUILESS_MAIN(SigningTest)
#include "tst_signing.moc"
