// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/kept_models.h"

#include "core/base/durable_file.h"
#include "core/base/file_hash.h"
#include "core/cases/export_log.h"
#include "core/cases/sqlite_case_file.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>

namespace semblance::cases {
namespace {

const QString kPart = QStringLiteral(".part");

QString pathOf(const QString& casePath, const QByteArray& sha256)
{
    return QDir(modelFolder(casePath)).filePath(QString::fromLatin1(sha256) + QStringLiteral(".safetensors"));
}

Result<QMap<QByteArray, QString>> usedModels(const QString& casePath)
{
    const auto file = CaseFile::open(casePath, CaseFile::Mode::ReadOnly);
    if (!file)
        return tl::unexpected(file.error());
    const auto closing = (*file)->closing();
    if (!closing)
        return tl::unexpected(closing.error());
    if (*closing)
        return tl::unexpected(closedError(casePath, **closing));
    const auto evidence = (*file)->evidence();
    if (!evidence)
        return tl::unexpected(evidence.error());
    QMap<QByteArray, QString> used;
    for (const Evidence& each : *evidence) {
        const auto runs = (*file)->runs(each.id);
        if (!runs)
            return tl::unexpected(runs.error());
        for (const Run& run : *runs)
            used.insert(run.model.sha256, run.model.name);
    }
    return used;
}

Result<> copyModel(const QString& from, const QString& to, const QByteArray& sha256, const std::stop_token& stop, const ProgressFn& progress)
{
    const QString folder = QFileInfo(to).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::File, Sentence::of("The folder '%1' can't be made; check that the folder of the case can be written and the disk has room.").arg(folder));
    const QString part = to + kPart;
    QFile::remove(part); // of a program that was killed
    const auto digests = copyAndHash(from, part, to, stop, progress);
    if (!digests) {
        QDir().rmdir(folder); // Only where nothing is in it.
        return tl::unexpected(digests.error());
    }
    const bool isRight = digests->sha256 == sha256;
    if (isRight)
        QFile::remove(to); // not what its name says
    auto settled = isRight
        ? settleReadOnly(part, to)
        : failure(Error::Kind::File, Sentence::of("'%1' was changed while it was being copied; try again.").arg(from));
    if (!settled)
        QFile::remove(part);
    return settled;
}

} // namespace

QString modelFolder(const QString& casePath)
{
    const QFileInfo info(casePath);
    return info.absoluteDir().filePath(info.completeBaseName() + QStringLiteral(".models"));
}

std::optional<KeptCopy> keptCopy(const QString& casePath, const QByteArray& sha256, const std::stop_token& stop, const ProgressFn& progress)
{
    const QString path = pathOf(casePath, sha256);
    if (!QFileInfo(path).isFile())
        return std::nullopt;
    return KeptCopy { path, fileSha256(path, stop, progress) };
}

std::optional<QString> keptModel(const QString& casePath, const QByteArray& sha256, const std::stop_token& stop)
{
    const auto copy = keptCopy(casePath, sha256, stop);
    return copy && copy->sha256 && *copy->sha256 == sha256 ? std::optional(copy->path) : std::nullopt;
}

Result<KeptModels> keepModels(const QString& casePath, const FindModel& find, const std::stop_token& stop, const ProgressFn& progress)
{
    const auto used = usedModels(casePath);
    if (!used)
        return tl::unexpected(used.error());
    KeptModels kept;
    for (auto model = used->cbegin(); model != used->cend(); ++model) {
        const auto copy = keptCopy(casePath, model.key(), stop);
        if (copy && copy->sha256 && *copy->sha256 == model.key()) {
            ++kept.there;
            continue;
        }
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Sentence::of("Copying the models of '%1' was cancelled.").arg(casePath));
        const auto from = find(model.key());
        if (!from) {
            kept.missing << QStringLiteral("'%1' %2").arg(model.value(), QString::fromLatin1(model.key()));
            if (copy)
                kept.damaged << copy->path;
            continue;
        }
        const QString to = pathOf(casePath, model.key());
        if (auto copied = copyModel(*from, to, model.key(), stop, progress); !copied)
            return tl::unexpected(copied.error());
        QJsonObject details { { QStringLiteral("what"), QStringLiteral("model") } };
        if (copy) {
            details.insert(QStringLiteral("replaced_sha256"), QString::fromLatin1(copy->sha256.value_or(QByteArray())));
            kept.replaced << to;
        }
        if (auto logged = logExport(casePath, to, details); !logged)
            return tl::unexpected(logged.error());
        ++kept.copied;
    }
    return kept;
}

} // namespace semblance::cases
