// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custody/signer.h"

#include <QCommandLineParser>

namespace semblance::app {

/// --sign and --sign-gpg, for every command that writes what may be signed.
class SignOptions {
public:
    explicit SignOptions(QCommandLineParser& parser);

    bool isAsked(const QCommandLineParser& parser) const { return parser.isSet(m_pem) || parser.isSet(m_gpg); }
    /// Null where no signature was asked for. Asks for a passphrase on the terminal where the key has one. Errors: Usage (both), File,
    /// Cancelled.
    Result<std::shared_ptr<const custody::Signer>> signer(const QCommandLineParser& parser) const;

    /// Lines of a command's help.
    static QString help();

private:
    QCommandLineOption m_pem;
    QCommandLineOption m_gpg;
};

} // namespace semblance::app
