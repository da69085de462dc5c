// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/manifest/manifest_schema.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QtEndian>

static void initDatasetSchemaResources()
{
    Q_INIT_RESOURCE(dataset_schema);
}

namespace semblance::dataset {
namespace {

constexpr int kHeaderBytes = 100;

tl::unexpected<Error> refuse(const Sentence& sentence)
{
    return failure(Error::Kind::File, sentence);
}

} // namespace

Result<> checkManifestFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refuse(Sentence::of("There is no manifest '%1'; name a folder that 'semblance dataset extract' has made.").arg(path));
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return refuse(Sentence::of("The manifest '%1' can't be read; check its permissions.").arg(path));
    const QByteArray header = file.read(kHeaderBytes);
    if (header.size() < kHeaderBytes || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return refuse(Sentence::of("'%1' is no manifest; choose another dataset folder or move that file away.").arg(path));
    // Offsets of the database header, https://www.sqlite.org/fileformat2.html
    const auto at = [&](int offset) { return qFromBigEndian<quint32>(header.constData() + offset); };
    if (at(68) != static_cast<quint32>(kManifestApplicationId))
        return refuse(Sentence::of("'%1' is a database of another program, not a manifest; choose another dataset folder.").arg(path));
    const quint32 rawPageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = rawPageSize == 1 ? 65536 : rawPageSize;
    // What is in these is not in the file yet, or has to be put back.
    const auto hasBeside = [&](const char* ending) { return QFileInfo(path + QLatin1String(ending)).size() > 0; };
    if (at(24) == at(92) && !hasBeside("-wal") && !hasBeside("-journal") && file.size() < pageSize * at(28))
        return refuse(Sentence::of("The manifest '%1' is damaged: its end is missing; use a backup copy of it.").arg(path));
    return {};
}

void makeManifestTables(Transaction& tx)
{
    initDatasetSchemaResources();
    QFile file(QStringLiteral(":/schema/dataset/001_manifest.sql"));
    if (!file.open(QIODevice::ReadOnly)) {
        tx.fail({ Error::Kind::Internal, Sentence::of("The manifest's schema is missing from the program; build it again.") });
        return;
    }
    // Qt's driver runs one statement a call, and a trigger has ';' inside; a blank line ends each statement in the file.
    for (const QString& sql : QString::fromUtf8(file.readAll()).split(QStringLiteral(";\n\n"))) {
        if (!sql.trimmed().isEmpty())
            tx.exec(sql);
    }
    tx.exec(QStringLiteral("PRAGMA application_id = %1").arg(kManifestApplicationId));
    tx.exec(QStringLiteral("PRAGMA user_version = %1").arg(kManifestVersion));
}

Result<> checkManifestTables(const SqlConnection& connection)
{
    const auto version = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected(version.error());
    if (version->toInt() > kManifestVersion) {
        return refuse(
            Sentence::of("The manifest '%1' was written by a newer version of this program (schema %2, this one knows %3); update "
                         "the program to use it.")
                .arg(connection.path())
                .arg(version->toInt())
                .arg(kManifestVersion));
    }
    // Touches each table, so that a file without them or with broken pages at their roots is refused now.
    for (const char* table : { "dataset", "video", "crop", "expansion", "sample", "review", "sample_decision", "training_sample" }) {
        if (auto probe = connection.value(QStringLiteral("SELECT 1 FROM %1 LIMIT 1").arg(QLatin1String(table))); !probe)
            return tl::unexpected(probe.error());
    }
    return {};
}

Result<> useWriteAheadLog(const SqlConnection& connection)
{
    // The switch isn't covered by the busy timeout: a few seconds for another program's turn.
    for (int attempt = 0; attempt < 100; ++attempt) {
        for (const char* pragma : { "PRAGMA journal_mode", "PRAGMA journal_mode = WAL" }) {
            const auto mode = connection.value(QLatin1String(pragma));
            if (!mode && connection.trouble() != SqlTrouble::Busy)
                return tl::unexpected(mode.error());
            if (mode && mode->toString() == QStringLiteral("wal"))
                return {};
        }
        QThread::msleep(50);
    }
    return refuse(Sentence::of("The manifest '%1' is in use by another program, or on a file system that can't hold a shared database; try "
                               "again, or keep it on a local disk.")
                      .arg(connection.path()));
}

Result<std::unique_ptr<SqlConnection>> openManifestForReading(const QString& path)
{
    Error first;
    if (auto connection = SqlConnection::open(path, SqlConnection::Access::ReadOnly, manifestSubject()); !connection) {
        first = connection.error();
    } else if (auto probe = (*connection)->value(QStringLiteral("SELECT count(*) FROM sqlite_schema")); !probe) {
        first = probe.error();
    } else {
        return connection;
    }
    // A file in WAL mode needs files beside it even to be read, which a folder that can't be written refuses.
    const QFileInfo wal(path + QStringLiteral("-wal"));
    if (QFileInfo(QFileInfo(path).absolutePath()).isWritable() || (wal.exists() && wal.size() > 0))
        return tl::unexpected(first);
    return SqlConnection::open(path, SqlConnection::Access::Immutable, manifestSubject());
}

} // namespace semblance::dataset
