// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/gpg.h"

#include "core/base/new_file.h"

#include <QProcess>
#include <QTemporaryDir>

#include <unistd.h>

namespace semblance::custody {
namespace {

constexpr int kTurnMs = 100;

struct GpgRun {
    int code = 0;
    QByteArray out;
    QString problem; ///< the last line that gpg printed
};

Result<GpgRun> runGpg(const QStringList& arguments, const QByteArray& input, const std::stop_token& stop)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Where a text-mode pinentry asks for the passphrase.
    if (const char* terminal = ttyname(STDERR_FILENO); terminal && !environment.contains(QStringLiteral("GPG_TTY")))
        environment.insert(QStringLiteral("GPG_TTY"), QString::fromLocal8Bit(terminal));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("gpg"), arguments);
    if (!process.waitForStarted())
        return failure(Error::Kind::File, Sentence::of("The program gpg can't be started; install GnuPG or sign with a PEM key."));
    process.write(input);
    process.closeWriteChannel();
    while (!process.waitForFinished(kTurnMs) && process.state() != QProcess::NotRunning) {
        if (stop.stop_requested()) {
            process.kill();
            process.waitForFinished();
            return failure(Error::Kind::Cancelled, Sentence::of("Waiting for gpg was cancelled."));
        }
    }
    const QStringList said = QString::fromUtf8(process.readAllStandardError()).trimmed().split(u'\n');
    return GpgRun { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), said.last() };
}

class GpgSigner final : public Signer {
public:
    explicit GpgSigner(QString key)
        : m_key(std::move(key))
    {
    }

    Result<DetachedSignature> sign(const QByteArray& bytes, std::stop_token stop) const override
    {
        // One word, so that a key that begins with a dash is no option.
        const auto run = runGpg({ QStringLiteral("--armor"), QStringLiteral("--detach-sign"), QStringLiteral("--local-user=") + m_key,
                                    QStringLiteral("--output"), QStringLiteral("-") },
            bytes, stop);
        if (!run)
            return tl::unexpected(run.error());
        if (run->code != 0 || run->out.isEmpty())
            return failure(Error::Kind::File,
                Sentence::of("gpg did not sign with the key '%1' (%2); see gpg --list-secret-keys.").arg(m_key, run->problem));
        return DetachedSignature { run->out, QStringLiteral(".asc"), {} };
    }
    QString name() const override { return QStringLiteral("GPG ") + m_key; }

private:
    QString m_key;
};

} // namespace

std::shared_ptr<const Signer> gpgSigner(const QString& key)
{
    return std::make_shared<GpgSigner>(key);
}

GpgVerdict gpgVerify(const QByteArray& bytes, const QByteArray& armour, const std::stop_token& stop)
{
    using State = GpgVerdict::State;
    const QTemporaryDir folder;
    const QString signature = folder.filePath(QStringLiteral("signature.asc"));
    if (!folder.isValid() || !writeNewFile(signature, armour))
        return { State::NotChecked, {}, Sentence::of("no temporary file could be written").english() };
    const auto run = runGpg({ QStringLiteral("--batch"), QStringLiteral("--no-auto-key-retrieve"), QStringLiteral("--status-fd"),
                                QStringLiteral("1"), QStringLiteral("--verify"), signature, QStringLiteral("-") },
        bytes, stop);
    if (!run)
        return { State::NotChecked, {}, run.error().message };
    // Lines of GnuPG's doc/DETAILS: "[GNUPG:] GOODSIG <key id> <user>", "[GNUPG:] VALIDSIG <fingerprint> ...".
    GpgVerdict verdict { State::NotChecked, {}, run->problem };
    QString fingerprint;
    QString user;
    for (const QByteArray& raw : run->out.split('\n')) {
        const QStringList words = QString::fromUtf8(raw).split(u' ');
        if (words.value(0) != QStringLiteral("[GNUPG:]"))
            continue;
        const QString& keyword = words.value(1);
        if (keyword == QStringLiteral("VALIDSIG")) {
            fingerprint = words.value(2);
        } else if (keyword == QStringLiteral("GOODSIG")) {
            verdict = { State::Good, {}, {} };
            user = words.mid(3).join(u' ');
        } else if (keyword == QStringLiteral("EXPKEYSIG") || keyword == QStringLiteral("EXPSIG")) {
            verdict = { State::Good, {}, Sentence::of("the key or the signature has expired").english() };
            user = words.mid(3).join(u' ');
        } else if (keyword == QStringLiteral("REVKEYSIG")) {
            verdict = { State::Bad, {}, Sentence::of("its owner has revoked the key").english() };
            user = words.mid(3).join(u' ');
        } else if (keyword == QStringLiteral("BADSIG")) {
            verdict = { State::Bad, {}, {} };
            user = words.mid(3).join(u' ');
        } else if (keyword == QStringLiteral("ERRSIG") && words.value(7) == QStringLiteral("9")) {
            verdict = { State::UnknownKey, {}, {} };
            user = words.value(2);
        }
    }
    verdict.signer = QStringList { fingerprint, user }.join(u' ').trimmed();
    return verdict;
}

} // namespace semblance::custody
