// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/sign_options.h"

#include "app/commands/passphrase.h"

namespace semblance::app {

SignOptions::SignOptions(QCommandLineParser& parser)
    : m_pem(QStringLiteral("sign"), {}, QStringLiteral("KEY.pem"))
    , m_gpg(QStringLiteral("sign-gpg"), {}, QStringLiteral("KEY"))
{
    parser.addOptions({ m_pem, m_gpg });
}

Result<std::shared_ptr<const custody::Signer>> SignOptions::signer(const QCommandLineParser& parser) const
{
    if (parser.isSet(m_pem) && parser.isSet(m_gpg))
        return failure(Error::Kind::Usage, QStringLiteral("Give --sign or --sign-gpg, not both."));
    if (parser.isSet(m_gpg))
        return custody::gpgSigner(parser.value(m_gpg));
    if (parser.isSet(m_pem))
        return custody::ed25519Signer(parser.value(m_pem), askPassphrase);
    return nullptr;
}

QString SignOptions::help()
{
    return QStringLiteral("  --sign KEY.pem      sign with this Ed25519 private key; openssl genpkey -algorithm ed25519 makes one\n"
                          "  --sign-gpg KEY      sign with gpg and this key of yours\n");
}

} // namespace semblance::app
