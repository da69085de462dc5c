// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_backup.h"

#include "core/base/database_bytes.h"
#include "core/base/durable_file.h"
#include "core/base/file_hash.h"
#include "core/base/sha256.h"

#include <QFile>
#include <QFileInfo>

#include <exception>

namespace semblance::cases {
namespace {

constexpr qint64 kBlock = 4 << 20;

/// SHA-256 of what was written.
Result<QByteArray> copyBytes(const DatabaseBytes& from, QFile& to, const std::stop_token& stop, const ProgressFn& progress)
{
    Sha256 hash;
    const qint64 total = from.size();
    for (qint64 done = 0; done < total;) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Sentence::of("it was cancelled."));
        const auto block = from.read(done, kBlock);
        if (!block)
            return tl::unexpected(block.error());
        if (to.write(*block) != block->size())
            return failure(Error::Kind::File, to.errorString());
        hash.add(*block);
        done += block->size();
        if (progress)
            progress({ done, 2 * total, QStringLiteral("backup") });
    }
    if (!makeDurable(to))
        return failure(Error::Kind::File, to.errorString());
    return hash.hex();
}

Result<> backUp(const QString& path, const QString& wanted, const std::stop_token& stop, const ProgressFn& progress)
{
    const auto from = DatabaseBytes::open(path);
    if (!from)
        return tl::unexpected(from.error());
    QFile part(wanted + QStringLiteral(".part"));
    if (!part.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return failure(Error::Kind::File, part.errorString());
    const auto rest = [&](const Error& error) {
        part.remove();
        return tl::unexpected(error);
    };
    const auto copied = copyBytes(**from, part, stop, progress);
    part.close();
    if (!copied)
        return rest(copied.error());
    const qint64 total = (*from)->size();
    const auto again = fileSha256(part.fileName(), stop, [&](const Progress& p) {
        if (progress)
            progress({ total + p.done, 2 * total, QStringLiteral("backup") });
    });
    if (!again)
        return rest(again.error());
    if (*again != *copied)
        return rest({ Error::Kind::File, Sentence::of("what was read back is not what was written") });
    QString name = wanted;
    for (int i = 2; QFileInfo::exists(name); ++i) {
        const auto earlier = QFileInfo(name).size() == total ? fileSha256(name, stop) : Result<QByteArray>();
        if (earlier && *earlier == *copied) {
            part.remove();
            return {};
        }
        name = QStringLiteral("%1-%2").arg(wanted).arg(i);
    }
    if (!part.rename(name) || !makeNamesDurable(QFileInfo(name).absolutePath()))
        return rest({ Error::Kind::File, part.errorString() });
    return {};
}

} // namespace

Result<> backUpCase(const QString& path, int version, const std::stop_token& stop, const ProgressFn& progress)
{
    const QString wanted = QStringLiteral("%1.backup-v%2").arg(path).arg(version);
    Error reason;
    try {
        auto done = backUp(path, wanted, stop, progress);
        if (done || done.error().kind == Error::Kind::Cancelled)
            return done;
        reason = done.error();
    } catch (const std::exception& e) {
        reason = { Error::Kind::Internal, QString::fromUtf8(e.what()) };
    }
    return failure(Error::Kind::Case,
        Sentence::of("no backup of it could be written to '%1' (%2); make that folder writable and free some space.")
            .arg(wanted, reason.sentence));
}

} // namespace semblance::cases
