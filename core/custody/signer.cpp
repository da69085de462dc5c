// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/signer.h"

#include <QCryptographicHash>

namespace semblance::custody {

QJsonObject signatureDetails(const Signer& signer, const DetachedSignature& signature)
{
    return { { QStringLiteral("signed_by"), signer.name() },
        { QStringLiteral("signature_sha256"),
            QString::fromLatin1(QCryptographicHash::hash(signature.bytes, QCryptographicHash::Sha256).toHex()) } };
}

} // namespace semblance::custody
