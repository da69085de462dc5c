// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace semblance::custody {

/// A signature of some bytes, kept apart from them.
struct DetachedSignature {
    QByteArray bytes; ///< Ed25519: 64 bytes as they are; GPG: ASCII armour
    QString suffix; ///< what the name of the signature's file adds to that of the signed one: ".sig" or ".asc"
    QByteArray publicKey; ///< PEM; empty for GPG, whose users exchange keys by themselves
};

/// Signs what the program writes with the user's own key. Any thread.
class Signer {
public:
    virtual ~Signer() = default;
    /// Blocking; a key on a card or in an agent may wait for its owner. Errors: File, Cancelled.
    virtual Result<DetachedSignature> sign(const QByteArray& bytes, std::stop_token stop) const = 0;
    /// For the audit log: "Ed25519 " and the key's fingerprint, or "GPG " and what was asked for.
    virtual QString name() const = 0;
};

/// Asked only where a key is encrypted; the bytes are overwritten after use.
using AskPassphrase = std::function<Result<QByteArray>(const QString& keyFile)>;

/// An Ed25519 private key in a PEM file, as "openssl genpkey -algorithm ed25519" makes it. Error::Kind::File: no such key, a wrong
/// passphrase, a key of another kind.
Result<std::shared_ptr<const Signer>> ed25519Signer(const QString& path, const AskPassphrase& ask);

/// The program gpg with its own keys and agent. Nothing is asked of it before the first signature.
std::shared_ptr<const Signer> gpgSigner(const QString& key);

/// What an export's entry in the audit log says of its signature: "signed_by", "signature_sha256".
QJsonObject signatureDetails(const Signer& signer, const DetachedSignature& signature);

} // namespace semblance::custody
