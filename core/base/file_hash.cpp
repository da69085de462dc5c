// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_hash.h"

#include "core/base/durable_file.h"
#include "core/base/write_all.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <barrier>
#include <memory>
#include <openssl/evp.h>
#include <optional>
#include <thread>
#include <vector>

namespace semblance {
namespace {

// What is hashed is still in the processor's second-level cache then.
constexpr qint64 kBlock = 128 << 10;
// With a second thread, which it costs to wake up.
constexpr qint64 kSharedBlock = 1 << 20;

using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

Result<std::vector<Context>> begin(const std::vector<const EVP_MD*>& kinds)
{
    std::vector<Context> contexts;
    for (const EVP_MD* kind : kinds) {
        contexts.emplace_back(EVP_MD_CTX_new(), EVP_MD_CTX_free);
        if (!contexts.back() || EVP_DigestInit_ex(contexts.back().get(), kind, nullptr) != 1)
            return failure(Error::Kind::Internal, Sentence::of("OpenSSL offers no %1.").arg(QLatin1String(EVP_MD_get0_name(kind))));
    }
    return contexts;
}

void update(const Context& context, const QByteArray& block, qint64 bytes)
{
    EVP_DigestUpdate(context.get(), block.constData(), static_cast<std::size_t>(bytes));
}

/// A file that is written under one name and told of by the name that it gets.
struct Copy {
    QFile file;
    QString named;

    Error unwritten() const
    {
        return { Error::Kind::File, Sentence::of("'%1' could not be written: %2; choose another place.").arg(named, file.errorString()) };
    }
};

/// Reads a file once, from start to end, and writes it to a copy where there is one.
class Reading {
public:
    Reading(QFile& file, Copy* copy, std::stop_token stop, const ProgressFn& progress)
        : m_file(file)
        , m_copy(copy)
        , m_stop(std::move(stop))
        , m_progress(progress)
        , m_stage(copy ? QStringLiteral("copy") : QStringLiteral("hash"))
        , m_total(file.size())
    {
    }

    /// The number of bytes; 0 at the end and after a failure.
    qint64 read(QByteArray& block)
    {
        if (m_done > 0 && m_progress)
            m_progress({ m_done, m_total, m_stage });
        if (m_stop.stop_requested())
            return fail({ Error::Kind::Cancelled, Sentence::of("Hashing %1 was cancelled.").arg(m_file.fileName()) });
        const qint64 got = m_file.read(block.data(), block.size());
        if (got < 0)
            return fail({ Error::Kind::File, Sentence::of("%1 cannot be read: %2.").arg(m_file.fileName(), m_file.errorString()) });
        if (m_copy && !writeAll(m_copy->file, QByteArray::fromRawData(block.constData(), got)))
            return fail(m_copy->unwritten());
        m_done += got;
        return got;
    }
    const std::optional<Error>& error() const { return m_error; }

private:
    qint64 fail(Error error)
    {
        m_error = std::move(error);
        return 0;
    }

    QFile& m_file;
    Copy* m_copy;
    std::stop_token m_stop;
    const ProgressFn& m_progress;
    QString m_stage;
    qint64 m_total;
    qint64 m_done = 0;
    std::optional<Error> m_error;
};

void hashAlone(Reading& reading, const Context& context)
{
    QByteArray block(kBlock, Qt::Uninitialized);
    while (const qint64 got = reading.read(block))
        update(context, block, got);
}

/// The last digest beside the others: with MD5, which no processor helps with, it takes as long as they do together.
void hashTogether(Reading& reading, const std::vector<Context>& contexts)
{
    std::array<QByteArray, 2> blocks { QByteArray(kSharedBlock, Qt::Uninitialized), QByteArray(kSharedBlock, Qt::Uninitialized) };
    std::array<qint64, 2> got {};
    std::barrier turn(2); // a block is read, and the one before is hashed by both
    std::jthread beside([&] {
        for (std::size_t i = 0;; i = 1 - i) {
            turn.arrive_and_wait();
            if (got[i] == 0)
                return;
            update(contexts.back(), blocks[i], got[i]);
        }
    });
    for (std::size_t i = 0;; i = 1 - i) {
        got[i] = reading.read(blocks[i]);
        turn.arrive_and_wait();
        if (got[i] == 0)
            return;
        for (std::size_t kind = 0; kind + 1 < contexts.size(); ++kind)
            update(contexts[kind], blocks[i], got[i]);
    }
}

/// One digest for each kind, from one reading.
Result<QList<QByteArray>> digests(
    const QString& path, const std::vector<const EVP_MD*>& kinds, Copy* copy, const std::stop_token& stop, const ProgressFn& progress)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return failure(Error::Kind::File, Sentence::of("%1 is a folder; name a file.").arg(path));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Error::Kind::File, Sentence::of("%1 cannot be read: %2.").arg(path, file.errorString()));
    const auto contexts = begin(kinds);
    if (!contexts)
        return tl::unexpected(contexts.error());
    Reading reading(file, copy, stop, progress);
    if (contexts->size() == 1)
        hashAlone(reading, contexts->front());
    else
        hashTogether(reading, *contexts);
    if (reading.error())
        return tl::unexpected(*reading.error());
    QList<QByteArray> results;
    for (const Context& context : *contexts) {
        QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
        unsigned length = 0;
        if (EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char*>(digest.data()), &length) != 1)
            return failure(Error::Kind::Internal, Sentence::of("OpenSSL could not finish hashing %1.").arg(path));
        results << digest.left(static_cast<qsizetype>(length)).toHex();
    }
    return results;
}

Result<FileDigests> allDigests(const QString& path, Copy* copy, const std::stop_token& stop, const ProgressFn& progress)
{
    return digests(path, { EVP_sha256(), EVP_sha1(), EVP_md5() }, copy, stop, progress).map([](const QList<QByteArray>& all) {
        return FileDigests { all[0], all[1], all[2] };
    });
}

} // namespace

Result<QByteArray> fileSha256(const QString& path, std::stop_token stop, const ProgressFn& progress)
{
    return digests(path, { EVP_sha256() }, nullptr, stop, progress).map([](const QList<QByteArray>& all) { return all.first(); });
}

Result<FileDigests> fileDigests(const QString& path, std::stop_token stop, const ProgressFn& progress)
{
    return allDigests(path, nullptr, stop, progress);
}

Result<FileDigests> copyAndHash(
    const QString& from, const QString& to, const QString& named, const std::stop_token& stop, const ProgressFn& progress)
{
    Copy copy { QFile(to), named };
    if (!copy.file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return tl::unexpected(copy.unwritten());
    auto result = allDigests(from, &copy, stop, progress);
    if (result && !makeDurable(copy.file))
        result = tl::unexpected(copy.unwritten());
    copy.file.close();
    if (result) {
        const auto again = fileSha256(to, stop, progress);
        if (!again && again.error().kind == Error::Kind::Cancelled)
            result = tl::unexpected(again.error());
        else if (!again || *again != result->sha256)
            result
                = failure(Error::Kind::File, Sentence::of("What was read back of '%1' is not what was written; check the disk.").arg(named));
    }
    if (!result)
        copy.file.remove();
    return result;
}

} // namespace semblance
