// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custody/signer.h"

namespace semblance::custody {

/// An Ed25519 public key (RFC 8032).
class PublicKey {
public:
    /// pem: of any origin; name: how sentences call it. Error::Kind::File: not one Ed25519 public key in PEM.
    static Result<PublicKey> fromPem(const QByteArray& pem, const QString& name);
    /// As fromPem(), of a file.
    static Result<PublicKey> read(const QString& path);

    /// SHA-256 of the key's SubjectPublicKeyInfo in DER, lower-case hex.
    const QByteArray& fingerprint() const { return m_fingerprint; }
    bool verifies(const QByteArray& bytes, const QByteArray& signature) const;

private:
    std::shared_ptr<void> m_key;
    QByteArray m_fingerprint;
};

} // namespace semblance::custody
