// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/manifest/manifest.h"

#include "core/dataset/manifest/manifest_rows.h"
#include "core/dataset/manifest/manifest_schema.h"
#include "core/faces/landmark_blob.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

namespace semblance::dataset {

using namespace rows;

namespace {

constexpr qint64 kCropsPerVideo = 1000000;
constexpr int kCropsPerPage = 500;

tl::unexpected<Error> refuse(const Sentence& sentence)
{
    return failure(Error::Kind::File, sentence);
}

void insertVideos(Transaction& tx, const ScannedDataset& dataset)
{
    QSqlQuery insert
        = tx.prepare(QStringLiteral("INSERT INTO video (id, path, kind, method, compression, identity, source_identity, split, "
                                    "label_key, labels) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    QSet<QString> paths;
    qint64 id = 0;
    for (const DatasetItem& item : dataset.items) {
        if (paths.contains(item.path)) {
            tx.fail(
                { Error::Kind::File, Sentence::of("The dataset '%1' lists '%2' twice; correct its list.").arg(dataset.root, item.path) });
            return;
        }
        paths.insert(item.path);
        run(tx, insert,
            { ++id, item.path, name(item.kind), orNull(item.method), orNull(item.compression),
                item.identity.isEmpty() ? item.path : item.identity, orNull(item.sourceIdentity), orNull(item.split), orNull(item.labelKey),
                toText(item.labels) });
    }
}

/// The real path of a folder that may not be there yet.
QString realPath(const QString& folder)
{
    const QFileInfo info(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    if (info.exists() || info.isRoot())
        return info.canonicalFilePath();
    return QDir(realPath(info.absolutePath())).filePath(info.fileName());
}

/// What is read stays as it is, and what was made from it must not be taken for a part of it.
Result<> refuseFolderInDataset(const QString& folder, const QString& root)
{
    const QString real = QFileInfo(root).canonicalFilePath();
    const QString target = realPath(folder);
    if (real.isEmpty() || (target != real && !target.startsWith(real + QLatin1Char('/'))))
        return {};
    return failure(Error::Kind::Usage,
        Sentence::of("The folder '%1' lies in the dataset '%2', which is only read; choose one outside it.").arg(folder, root));
}

Result<> fillNewManifest(const QString& path, const ScannedDataset& dataset, const QJsonObject& settings)
{
    auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite, manifestSubject());
    if (!connection)
        return tl::unexpected(connection.error());
    Transaction tx(**connection, Transaction::Kind::Write);
    makeManifestTables(tx);
    QSqlQuery insert
        = tx.prepare(QStringLiteral("INSERT INTO dataset (id, root, layout, hierarchy, nodes, settings, created_utc, created_by) "
                                    "VALUES (1, ?, ?, ?, ?, ?, ?, ?)"));
    const QByteArray nodes = QJsonDocument(QJsonArray::fromStringList(nodeNames(dataset.hierarchy))).toJson(QJsonDocument::Compact);
    run(tx, insert,
        { realPath(dataset.root), dataset.layout, name(dataset.hierarchy), QString::fromUtf8(nodes), compact(settings), nowUtc(),
            program() });
    insertVideos(tx, dataset);
    insert.finish();
    return tx.finish();
}

} // namespace

std::unique_ptr<Transaction> Manifest::Private::write() const
{
    if (mode == Mode::ReadWrite)
        return std::make_unique<Transaction>(*connection, Transaction::Kind::Write);
    auto tx = std::make_unique<Transaction>(*connection, Transaction::Kind::Read);
    tx->fail({ Error::Kind::File, Sentence::of("The manifest '%1' is open for reading only.").arg(connection->path()) });
    return tx;
}

Manifest::Manifest(std::unique_ptr<Private> p)
    : m_p(std::move(p))
{
}

Manifest::~Manifest() = default;

QString Manifest::pathIn(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("manifest.sqlite"));
}

Result<std::unique_ptr<Manifest>> Manifest::create(const QString& folder, const ScannedDataset& dataset, const QJsonObject& settings)
{
    if (auto apart = refuseFolderInDataset(folder, dataset.root); !apart)
        return tl::unexpected(apart.error());
    if (!QDir().mkpath(folder))
        return refuse(Sentence::of("The folder '%1' can't be made; choose another one.").arg(folder));
    if (!QFileInfo(folder).isWritable())
        return refuse(Sentence::of("The folder '%1' can't be written; choose another one.").arg(folder));
    const QString path = pathIn(folder);
    if (QFileInfo::exists(path))
        return refuse(Sentence::of("There is a manifest '%1' already; go on with it or choose another folder.").arg(path));
    // Filled beside and renamed: a program that is killed meanwhile leaves no manifest, not half of one.
    const QString beside = path + QStringLiteral(".new");
    for (const char* suffix : { "", "-journal", "-wal", "-shm" })
        QFile::remove(beside + QLatin1String(suffix));
    if (auto filled = fillNewManifest(beside, dataset, settings); !filled) {
        QFile::remove(beside);
        return tl::unexpected(filled.error());
    }
    if (!QFile::rename(beside, path)) {
        QFile::remove(beside);
        return refuse(Sentence::of("The manifest '%1' can't be written; check that no other program is making it.").arg(path));
    }
    return open(folder, Mode::ReadWrite);
}

Result<std::unique_ptr<Manifest>> Manifest::open(const QString& folder, Mode mode)
{
    const QString path = pathIn(folder);
    if (auto checked = checkManifestFile(path); !checked)
        return tl::unexpected(checked.error());
    auto connection = mode == Mode::ReadOnly ? openManifestForReading(path)
                                             : SqlConnection::open(path, SqlConnection::Access::ReadWrite, manifestSubject());
    if (!connection)
        return tl::unexpected(connection.error());
    if (auto checked = checkManifestTables(**connection); !checked)
        return tl::unexpected(checked.error());
    if (mode == Mode::ReadWrite) {
        if (auto shared = useWriteAheadLog(**connection); !shared)
            return tl::unexpected(shared.error());
    }
    auto p = std::make_unique<Private>();
    p->folder = folder;
    p->mode = mode;
    Transaction tx(**connection, Transaction::Kind::Read);
    QSqlQuery query = tx.prepare(QStringLiteral("SELECT root, layout, hierarchy, settings FROM dataset"));
    tx.exec(query);
    std::optional<Hierarchy> hierarchy;
    if (tx.next(query)) {
        p->root = query.value(0).toString();
        p->layout = query.value(1).toString();
        hierarchy = hierarchyFromName(query.value(2).toString());
        p->settings = QJsonDocument::fromJson(query.value(3).toString().toUtf8()).object();
    }
    query.finish();
    if (!hierarchy)
        tx.fail(
            { Error::Kind::File, Sentence::of("The manifest '%1' is damaged (it names no dataset); use a backup copy of it.").arg(path) });
    if (auto read = tx.finish(); !read)
        return tl::unexpected(read.error());
    p->hierarchy = *hierarchy;
    p->connection = std::move(*connection);
    return std::unique_ptr<Manifest>(new Manifest(std::move(p)));
}

const QString& Manifest::folder() const
{
    return m_p->folder;
}

const QString& Manifest::root() const
{
    return m_p->root;
}

const QString& Manifest::layout() const
{
    return m_p->layout;
}

Hierarchy Manifest::hierarchy() const
{
    return m_p->hierarchy;
}

const QJsonObject& Manifest::settings() const
{
    return m_p->settings;
}

Result<QList<VideoRow>> Manifest::videos(std::optional<VideoState> state) const
{
    Transaction tx(*m_p->connection, Transaction::Kind::Read);
    QSqlQuery query = tx.prepare(QStringLiteral("SELECT %1 FROM video v %2 ORDER BY v.id")
                                     .arg(QLatin1String(kVideoColumns), state ? QStringLiteral("WHERE v.state = ?") : QString()));
    if (state)
        query.addBindValue(name(*state));
    tx.exec(query);
    const Reader reader(tx, query, m_p->hierarchy, m_p->connection->path());
    QList<VideoRow> videos;
    while (tx.next(query))
        videos.append(reader.video());
    query.finish();
    return tx.finish(std::move(videos));
}

Result<> Manifest::storeVideo(const VideoRow& video, const QList<CropRow>& crops)
{
    const auto tx = m_p->write();
    if (crops.size() > kCropsPerVideo)
        tx->fail({ Error::Kind::File,
            Sentence::of("'%1' gives more than %2 faces, which a manifest can't hold; take fewer frames.")
                .arg(video.item.path)
                .arg(kCropsPerVideo) });
    QSqlQuery update = tx->prepare(QStringLiteral("UPDATE video SET state = ?, problem = ?, sha256 = ?, bytes = ?, frames = ?, width = ?, "
                                                  "height = ? WHERE id = ? AND state = 'pending'"));
    if (run(*tx, update,
            { name(video.state), orNull(video.problem), orNull(video.sha256), orNull(video.bytes), orNull(video.frames),
                orNull(video.width), orNull(video.height), video.id })
        && update.numRowsAffected() != 1)
        tx->fail({ Error::Kind::File,
            Sentence::of("Video %1 of the manifest '%2' is stored already; no other program may extract into it at the same time.")
                .arg(video.id)
                .arg(m_p->connection->path()) });
    QSqlQuery insert = tx->prepare(
        QStringLiteral("INSERT INTO crop (id, video_id, frame, pts, time_s, frame_sha256, track, box_x, box_y, box_width, "
                       "box_height, landmarks, crop_landmarks, detection_confidence, size_px, sharpness, yaw_deg, "
                       "landmark_confidence, file, file_sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    qint64 id = video.id * kCropsPerVideo;
    for (const CropRow& crop : crops) {
        const faces::Face& face = crop.face;
        run(*tx, insert,
            { id++, video.id, crop.frame, orNull(crop.pts), orNull(crop.timeSeconds), orNull(crop.frameSha256), face.track, face.box.x,
                face.box.y, face.box.width, face.box.height, faces::landmarksToBlob(face.landmarks),
                faces::landmarksToBlob(crop.cropLandmarks), orNull(face.detectionConfidence), finiteOrNull(face.quality.sizePixels),
                finiteOrNull(face.quality.sharpness), finiteOrNull(face.quality.yawDegrees), orNull(face.quality.landmarkConfidence),
                crop.file, QString::fromLatin1(crop.fileSha256) });
    }
    QSqlQuery samples = tx->prepare(
        QStringLiteral("INSERT INTO sample (id, kind, method, target_crop, identity, split, labels, file, file_sha256) "
                       "SELECT c.id, CASE WHEN v.method IS NULL AND substr(v.labels, 1, 1) <> '1' THEN 'real' ELSE 'forged' END, "
                       "v.method, c.id, v.identity, v.split, v.labels, c.file, c.file_sha256 "
                       "FROM crop c JOIN video v ON v.id = c.video_id WHERE v.id = ? ORDER BY c.id"));
    run(*tx, samples, { video.id });
    return tx->finish();
}

Result<qint64> Manifest::retryFailed()
{
    const auto tx = m_p->write();
    QSqlQuery update
        = tx->prepare(QStringLiteral("UPDATE video SET state = 'pending', problem = NULL, sha256 = NULL, bytes = NULL, frames = NULL, "
                                     "width = NULL, height = NULL WHERE state = 'failed'"));
    const qint64 changed = tx->exec(update) ? update.numRowsAffected() : 0;
    return tx->finish(changed);
}

Result<> Manifest::visitCrops(const std::function<bool(const CropRow&, const VideoRow&)>& visit) const
{
    // In pages, so that no transaction is open while the caller works.
    qint64 last = -1;
    while (true) {
        QList<CropRow> page;
        QList<VideoRow> videos;
        {
            Transaction tx(*m_p->connection, Transaction::Kind::Read);
            QSqlQuery query = tx.prepare(QStringLiteral("SELECT %1 FROM crop c WHERE c.id > ? ORDER BY c.id LIMIT %2")
                                             .arg(QLatin1String(kCropColumns))
                                             .arg(kCropsPerPage));
            run(tx, query, { last });
            const Reader reader(tx, query, m_p->hierarchy, m_p->connection->path());
            while (tx.next(query))
                page.append(reader.crop());
            query.finish();
            QSqlQuery ofVideo = tx.prepare(QStringLiteral("SELECT %1 FROM video v WHERE v.id = ?").arg(QLatin1String(kVideoColumns)));
            const Reader videoReader(tx, ofVideo, m_p->hierarchy, m_p->connection->path());
            for (const CropRow& crop : page) {
                if (!videos.isEmpty() && videos.last().id == crop.video)
                    continue;
                if (run(tx, ofVideo, { crop.video }) && !tx.next(ofVideo))
                    videoReader.damaged(Sentence::of("crop %1 is of no video").arg(crop.id));
                if (tx.failed())
                    break;
                videos.append(videoReader.video());
                ofVideo.finish();
            }
            if (auto read = tx.finish(); !read)
                return read;
        }
        if (page.isEmpty())
            return {};
        qsizetype at = 0;
        for (const CropRow& crop : page) {
            while (videos[at].id != crop.video)
                ++at;
            if (!visit(crop, videos[at]))
                return {};
        }
        last = page.last().id;
    }
}

} // namespace semblance::dataset
