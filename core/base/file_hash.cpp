// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_hash.h"

#include <QFile>
#include <QFileInfo>
#include <memory>
#include <openssl/evp.h>

namespace semblance {
namespace {
constexpr qint64 kBlock = 1 << 20;
}

Result<QByteArray> fileSha256(const QString& path, std::stop_token stop, const ProgressFn& progress)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return failure(Error::Kind::File, QStringLiteral("%1 is a folder; name a file.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()));
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    if (!context || EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) != 1)
        return failure(Error::Kind::Internal, QStringLiteral("OpenSSL offers no SHA-256."));
    QByteArray block(kBlock, Qt::Uninitialized);
    qint64 done = 0;
    const qint64 total = file.size();
    for (;;) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, QStringLiteral("Hashing %1 was cancelled.").arg(path));
        const qint64 got = file.read(block.data(), kBlock);
        if (got < 0)
            return failure(Error::Kind::File, QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()));
        if (got == 0)
            break;
        EVP_DigestUpdate(context.get(), block.constData(), static_cast<std::size_t>(got));
        done += got;
        if (progress)
            progress({ done, total, QStringLiteral("hash") });
    }
    QByteArray digest(32, Qt::Uninitialized);
    unsigned length = 0;
    if (EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char*>(digest.data()), &length) != 1)
        return failure(Error::Kind::Internal, QStringLiteral("OpenSSL could not finish the SHA-256 of %1.").arg(path));
    return digest.toHex();
}

} // namespace semblance
