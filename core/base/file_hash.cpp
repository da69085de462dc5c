// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_hash.h"

#include <QFile>
#include <QFileInfo>
#include <memory>
#include <openssl/evp.h>
#include <vector>

namespace semblance {
namespace {

constexpr qint64 kBlock = 1 << 20;

using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

/// One digest for each kind, from one reading.
Result<QList<QByteArray>> digests(
    const QString& path, const std::vector<const EVP_MD*>& kinds, const std::stop_token& stop, const ProgressFn& progress)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return failure(Error::Kind::File, Sentence::of("%1 is a folder; name a file.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, Sentence::of("%1 cannot be read: %2.").arg(path, file.errorString()));
    std::vector<Context> contexts;
    for (const EVP_MD* kind : kinds) {
        contexts.emplace_back(EVP_MD_CTX_new(), EVP_MD_CTX_free);
        if (!contexts.back() || EVP_DigestInit_ex(contexts.back().get(), kind, nullptr) != 1)
            return failure(Error::Kind::Internal, Sentence::of("OpenSSL offers no %1.").arg(QLatin1String(EVP_MD_get0_name(kind))));
    }
    QByteArray block(kBlock, Qt::Uninitialized);
    qint64 done = 0;
    const qint64 total = file.size();
    for (;;) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Sentence::of("Hashing %1 was cancelled.").arg(path));
        const qint64 got = file.read(block.data(), kBlock);
        if (got < 0)
            return failure(Error::Kind::File, Sentence::of("%1 cannot be read: %2.").arg(path, file.errorString()));
        if (got == 0)
            break;
        for (const Context& context : contexts)
            EVP_DigestUpdate(context.get(), block.constData(), static_cast<std::size_t>(got));
        done += got;
        if (progress)
            progress({ done, total, QStringLiteral("hash") });
    }
    QList<QByteArray> results;
    for (const Context& context : contexts) {
        QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
        unsigned length = 0;
        if (EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char*>(digest.data()), &length) != 1)
            return failure(Error::Kind::Internal, Sentence::of("OpenSSL could not finish hashing %1.").arg(path));
        results << digest.left(static_cast<qsizetype>(length)).toHex();
    }
    return results;
}

} // namespace

Result<QByteArray> fileSha256(const QString& path, std::stop_token stop, const ProgressFn& progress)
{
    return digests(path, { EVP_sha256() }, stop, progress).map([](const QList<QByteArray>& all) { return all.first(); });
}

Result<FileDigests> fileDigests(const QString& path, std::stop_token stop, const ProgressFn& progress)
{
    return digests(path, { EVP_sha256(), EVP_sha1(), EVP_md5() }, stop, progress).map([](const QList<QByteArray>& all) {
        return FileDigests { all[0], all[1], all[2] };
    });
}

} // namespace semblance
