// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/batch_store.h"

#include "core/analysis/settings_json.h"
#include "core/base/sql.h"
#include "core/jobs/batch_csv.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace semblance::jobs {
namespace {

using State = BatchItem::State;

constexpr int kVersion = 1;
// Position has no UNIQUE: a reordering passes through equal ones.
constexpr const char* kSchema[] = {
    "CREATE TABLE file (id INTEGER PRIMARY KEY AUTOINCREMENT, position INTEGER NOT NULL, path TEXT NOT NULL, bytes INTEGER NOT NULL, "
    "modified_utc TEXT, case_path TEXT NOT NULL, model TEXT NOT NULL, settings TEXT NOT NULL, "
    "state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'stopped', 'failed')), "
    "error_kind INTEGER, error TEXT, notices TEXT NOT NULL DEFAULT '[]', triage TEXT) STRICT",
    "CREATE INDEX file_position ON file (position)",
    "CREATE TABLE queue (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
};

constexpr std::array kStored { State::Waiting, State::Done, State::Stopped, State::Failed };

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject object(const QVariant& text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

/// Never NULL, which a null QString would be.
QVariant textOf(const QString& text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

void bindOutcome(QSqlQuery& query, const BatchItem& item)
{
    const bool failed = item.state == State::Failed;
    // What is being worked on is gone on with after a restart.
    query.addBindValue(batchStateName(item.state == State::Running ? State::Waiting : item.state));
    query.addBindValue(failed ? QVariant(static_cast<int>(item.error.kind)) : QVariant());
    query.addBindValue(failed ? textOf(item.error.message) : QVariant());
    query.addBindValue(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(item.notices)).toJson(QJsonDocument::Compact)));
    query.addBindValue(item.triage ? QVariant(compact(item.triage->toJson())) : QVariant());
}

BatchItem itemOf(const QSqlQuery& row)
{
    BatchItem item;
    item.id = row.value(0).toLongLong();
    item.path = row.value(1).toString();
    item.bytes = row.value(2).toLongLong();
    if (!row.value(3).isNull())
        item.modifiedUtc = QDateTime::fromString(row.value(3).toString(), Qt::ISODateWithMs);
    item.how = { row.value(4).toString(), row.value(5).toString(), analysis::settingsFromJson(object(row.value(6))) };
    for (const State state : kStored) {
        if (row.value(7).toString() == batchStateName(state))
            item.state = state;
    }
    item.error = { static_cast<Error::Kind>(row.value(8).toInt()), row.value(9).toString() };
    for (const QJsonValue& notice : QJsonDocument::fromJson(row.value(10).toString().toUtf8()).array())
        item.notices.append(notice.toString());
    if (!row.value(11).isNull())
        item.triage = Triage::fromJson(object(row.value(11)));
    if (item.state == State::Done && !item.triage)
        item.state = State::Waiting;
    return item;
}

} // namespace

BatchStore::BatchStore(const QString& folder)
    : m_lock(folder)
{
}

BatchStore::~BatchStore() = default;

Result<std::unique_ptr<BatchStore>> BatchStore::open(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::File, Sentence::of("The folder '%1' for the batch queue can't be made; check the disk.").arg(folder));
    std::unique_ptr<BatchStore> store(new BatchStore(folder));
    if (!store->m_lock.isTaken())
        return failure(Error::Kind::File,
            Sentence::of("Another window of this program works on the batch queue in '%1'; use that one, or close it.").arg(folder));
    auto connection = SqlConnection::open(
        QDir(folder).filePath(QStringLiteral("queue.sqlite")), SqlConnection::Access::ReadWrite, { QStringLiteral("batch queue"), Error::Kind::File });
    if (!connection)
        return tl::unexpected(connection.error());
    store->m_connection = std::move(*connection);
    // A power cut takes nothing that was told as done.
    if (auto done = store->m_connection->exec(QStringLiteral("PRAGMA synchronous = FULL")); !done)
        return tl::unexpected(done.error());
    const auto version = store->m_connection->value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected(version.error());
    if (version->toInt() > kVersion)
        return failure(Error::Kind::File,
            Sentence::of("The batch queue '%1' was written by a newer version of this program; update the program, or move the file away.")
                .arg(store->m_connection->path()));
    if (version->toInt() == 0) {
        Transaction tx(*store->m_connection, Transaction::Kind::Write);
        for (const char* sql : kSchema)
            tx.exec(QString::fromLatin1(sql));
        tx.exec(QStringLiteral("PRAGMA user_version = %1").arg(kVersion));
        if (auto made = tx.finish(); !made)
            return tl::unexpected(made.error());
    }
    return store;
}

Result<QList<BatchItem>> BatchStore::items() const
{
    Transaction tx(*m_connection, Transaction::Kind::Read);
    QSqlQuery query = tx.prepare(QStringLiteral("SELECT id, path, bytes, modified_utc, case_path, model, settings, state, error_kind, error, notices, "
                                                "triage FROM file ORDER BY position, id"));
    tx.exec(query);
    QList<BatchItem> all;
    while (tx.next(query))
        all.append(itemOf(query));
    return tx.finish(std::move(all));
}

Result<QList<BatchId>> BatchStore::append(const QList<BatchItem>& items)
{
    Transaction tx(*m_connection, Transaction::Kind::Write);
    QSqlQuery query = tx.prepare(QStringLiteral(
        "INSERT INTO file (position, path, bytes, modified_utc, case_path, model, settings, state, error_kind, error, notices, triage) "
        "VALUES ((SELECT coalesce(max(position), 0) + 1 FROM file), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    QList<BatchId> ids;
    for (const BatchItem& item : items) {
        query.addBindValue(item.path);
        query.addBindValue(item.bytes);
        query.addBindValue(item.modifiedUtc ? QVariant(item.modifiedUtc->toString(Qt::ISODateWithMs)) : QVariant());
        query.addBindValue(textOf(item.how.casePath));
        query.addBindValue(textOf(item.how.model));
        query.addBindValue(compact(analysis::settingsToJson(item.how.settings)));
        bindOutcome(query, item);
        if (!tx.exec(query))
            break;
        ids.append(query.lastInsertId().toLongLong());
    }
    return tx.finish(std::move(ids));
}

Result<> BatchStore::update(const QList<BatchItem>& items)
{
    Transaction tx(*m_connection, Transaction::Kind::Write);
    QSqlQuery query
        = tx.prepare(QStringLiteral("UPDATE file SET state = ?, error_kind = ?, error = ?, notices = ?, triage = ? WHERE id = ?"));
    for (const BatchItem& item : items) {
        bindOutcome(query, item);
        query.addBindValue(item.id);
        tx.exec(query);
    }
    return tx.finish();
}

Result<> BatchStore::remove(const QList<BatchId>& ids)
{
    Transaction tx(*m_connection, Transaction::Kind::Write);
    QSqlQuery query = tx.prepare(QStringLiteral("DELETE FROM file WHERE id = ?"));
    for (const BatchId id : ids) {
        query.addBindValue(id);
        tx.exec(query);
    }
    return tx.finish();
}

Result<> BatchStore::reorder(const QList<BatchId>& ids)
{
    Transaction tx(*m_connection, Transaction::Kind::Write);
    QSqlQuery query = tx.prepare(QStringLiteral("UPDATE file SET position = ? WHERE id = ?"));
    for (qsizetype i = 0; i < ids.size(); ++i) {
        query.addBindValue(static_cast<qint64>(i + 1));
        query.addBindValue(ids[i]);
        tx.exec(query);
    }
    return tx.finish();
}

Result<QString> BatchStore::casePath() const
{
    return m_connection->value(QStringLiteral("SELECT value FROM queue WHERE key = 'case'")).map([](const QVariant& value) {
        return value.toString();
    });
}

Result<> BatchStore::setCasePath(const QString& path)
{
    Transaction tx(*m_connection, Transaction::Kind::Write);
    QSqlQuery query = tx.prepare(QStringLiteral("INSERT OR REPLACE INTO queue (key, value) VALUES ('case', ?)"));
    query.addBindValue(textOf(path));
    tx.exec(query);
    return tx.finish();
}

} // namespace semblance::jobs
