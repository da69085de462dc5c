// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sql.h"

#include "core/base/disk_room.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <atomic>
#include <cstring>

namespace semblance {
namespace {

// SQLite's primary result codes; the extended ones keep them in the low byte.
enum SqliteCode {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26
};

QString connectOptions(SqlConnection::Access access)
{
    // Long enough for another program's batch or checkpoint, short enough for a person to wait.
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000");
    if (access == SqlConnection::Access::ReadOnly || access == SqlConnection::Access::Immutable)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (access == SqlConnection::Access::Immutable)
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    return options;
}

/// Null where Qt does not say.
sqlite3* sqliteOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    const bool isSqlite = handle.isValid() && std::strcmp(handle.typeName(), "sqlite3*") == 0;
    return isSqlite ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
}

} // namespace

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const QString& path, Access access, const Subject& subject, SqlTrouble* trouble)
{
    static std::atomic<quint64> counter = 0;
    const QString name = QStringLiteral("semblance-%1").arg(++counter);
    std::unique_ptr<SqlConnection> connection(new SqlConnection(path, name, access, subject));
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    if (!db.isValid())
        return failure(subject.kind, Sentence::of("Qt's SQLite driver is missing; install the package libqt6sql6-sqlite."));
    db.setConnectOptions(connectOptions(access));
    if (access == Access::Immutable)
        db.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + QStringLiteral("?immutable=1"));
    else
        db.setDatabaseName(path);
    const auto refused = [&](Error error) {
        if (trouble)
            *trouble = connection->trouble();
        return tl::unexpected(std::move(error));
    };
    if (!db.open())
        return refused(connection->error(db.lastError()));
    // NORMAL: a power cut may take the last batches with it, which a resumed run repeats, but never damages the file.
    for (const char* pragma :
        { "foreign_keys = ON", "synchronous = NORMAL", "trusted_schema = OFF", "cell_size_check = ON", "cache_size = -32768" }) {
        if (auto done = connection->exec(QStringLiteral("PRAGMA ") + QLatin1String(pragma)); !done)
            return refused(done.error());
    }
    if (access == Access::ReadOnlyTidy) {
        if (auto done = connection->exec(QStringLiteral("PRAGMA query_only = ON")); !done)
            return refused(done.error());
    }
    return connection;
}

SqlConnection::~SqlConnection()
{
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase SqlConnection::database() const
{
    QSqlDatabase db = QSqlDatabase::database(m_name, false);
    Q_ASSERT_X(db.isValid(), "SqlConnection", "a database was used by another thread than the one that opened it");
    return db;
}

Result<> SqlConnection::exec(const QString& sql) const
{
    QSqlQuery query(database());
    if (!query.exec(sql))
        return tl::unexpected(error(query.lastError()));
    return {};
}

Result<QVariant> SqlConnection::value(const QString& sql) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected(error(query.lastError()));
    if (!query.next()) {
        if (query.lastError().isValid())
            return tl::unexpected(error(query.lastError()));
        return QVariant();
    }
    return query.value(0);
}

Sentence SqlConnection::busySentence() const
{
    return Sentence::of("The %1 '%2' is being written by another program; try again when that has finished.").arg(m_subject.what, m_path);
}

Error SqlConnection::error(const QSqlError& error) const
{
    const QString detail = error.databaseText();
    const int code = error.nativeErrorCode().toInt() & 0xff;
    m_trouble = SqlTrouble::Other;
    if (code == Full || ((code == IoError || code == CantOpen) && lacksRoom(sqliteOf(database()), m_path))) {
        m_trouble = SqlTrouble::NoRoom;
        return { m_subject.kind, lacksRoomSentence(m_path) };
    }
    switch (code) {
    case Busy:
    case Locked:
        m_trouble = SqlTrouble::Busy;
        return { m_subject.kind, busySentence() };
    case Perm:
    case ReadOnlyFile:
        return { m_subject.kind,
            Sentence::of("The %1 '%2' can't be written; make it and its folder writable, or work on a copy.").arg(m_subject.what, m_path) };
    case CantOpen:
        return { m_subject.kind,
            Sentence::of("The %1 '%2' can't be opened; check that its folder exists and can be written.").arg(m_subject.what, m_path) };
    case IoError:
        return { m_subject.kind,
            Sentence::of("The %1 '%2' can't be read or written (%3); check the disk.").arg(m_subject.what, m_path, detail) };
    case Corrupt:
    case NotADatabase:
        return { m_subject.kind,
            Sentence::of("The %1 '%2' is damaged (%3); use a backup copy of it.").arg(m_subject.what, m_path, detail) };
    default:
        return { m_subject.kind, Sentence::of("The %1 '%2' can't be used: %3.").arg(m_subject.what, m_path, detail) };
    }
}

Transaction::Transaction(const SqlConnection& connection, Kind kind)
    : m_connection(connection)
{
    // A write lock from the start: one that is asked for in the middle of a transaction can't wait for another program.
    const bool locks = kind == Kind::Write && !m_connection.isReadOnly();
    if (auto begun = m_connection.exec(locks ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN")); begun)
        m_open = true;
    else
        m_error = begun.error();
}

Transaction::~Transaction()
{
    rollback();
}

QSqlQuery Transaction::prepare(const QString& sql)
{
    QSqlQuery query(m_connection.database());
    query.setForwardOnly(true);
    if (!m_error && !query.prepare(sql))
        m_error = m_connection.error(query.lastError());
    return query;
}

bool Transaction::exec(QSqlQuery& query)
{
    if (!m_error && !query.exec())
        m_error = m_connection.error(query.lastError());
    return !m_error;
}

bool Transaction::exec(const QString& sql)
{
    QSqlQuery query = prepare(sql);
    return exec(query);
}

bool Transaction::next(QSqlQuery& query)
{
    if (m_error)
        return false;
    if (query.next())
        return true;
    if (query.lastError().isValid())
        m_error = m_connection.error(query.lastError());
    return false;
}

void Transaction::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

Result<> Transaction::finish()
{
    if (!m_error) {
        if (auto committed = m_connection.exec(QStringLiteral("COMMIT")); committed)
            m_open = false;
        else
            m_error = committed.error();
    }
    rollback();
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

void Transaction::rollback()
{
    if (!m_open)
        return;
    m_open = false;
    // Nothing is left to do when this fails: SQLite has then rolled back by itself.
    [[maybe_unused]] const auto rolledBack = m_connection.exec(QStringLiteral("ROLLBACK"));
}

} // namespace semblance
