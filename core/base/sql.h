// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <memory>
#include <optional>

namespace semblance {

/// What a failure was about, for those who can do something else then.
enum class SqlTrouble { Other, Busy, NoRoom };

/// A connection to one SQLite file under a name of its own, closed by the destructor. Belongs to the thread that opened it.
class SqlConnection {
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        ReadOnlyTidy, ///< through a handle that could write, so that what SQLite keeps beside the file goes again (sql_beside.h)
        Immutable ///< no locks and no files beside it: for a file in a folder that can't be written
    };

    /// what: how sentences call the file, e.g. "case file", translated in translations/model_sentences.cpp; kind: of every error.
    struct Subject {
        QString what;
        Error::Kind kind = Error::Kind::File;
    };

    /// trouble: of a failure.
    static Result<std::unique_ptr<SqlConnection>> open(
        const QString& path, Access access, const Subject& subject, SqlTrouble* trouble = nullptr);
    ~SqlConnection();
    SqlConnection(const SqlConnection&) = delete;
    SqlConnection& operator=(const SqlConnection&) = delete;

    const QString& path() const { return m_path; }
    bool isReadOnly() const { return m_access != Access::ReadWrite; }
    QSqlDatabase database() const;

    /// One statement outside a transaction, e.g. a pragma.
    Result<> exec(const QString& sql) const;
    /// The first column of the first row; a null QVariant when there is no row.
    Result<QVariant> value(const QString& sql) const;
    /// One sentence that names the file and says what to do.
    Error error(const QSqlError& error) const;
    /// What error() says while another program holds the file.
    Sentence busySentence() const;
    /// Of the newest failure on this connection.
    SqlTrouble trouble() const { return m_trouble; }

private:
    SqlConnection(QString path, QString name, Access access, Subject subject)
        : m_path(std::move(path))
        , m_name(std::move(name))
        , m_access(access)
        , m_subject(std::move(subject))
    {
    }

    QString m_path;
    QString m_name;
    Access m_access;
    Subject m_subject;
    mutable SqlTrouble m_trouble = SqlTrouble::Other;
};

/// A transaction. The first failure is kept, and what follows it does nothing, so that only finish() needs a check. Without a
/// successful finish() everything is rolled back.
class Transaction {
public:
    enum class Kind { Read, Write };

    Transaction(const SqlConnection& connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    QSqlQuery prepare(const QString& sql);
    bool exec(QSqlQuery& query);
    bool exec(const QString& sql);
    /// False at the end and on failure.
    bool next(QSqlQuery& query);
    void fail(Error error);
    bool failed() const { return m_error.has_value(); }

    [[nodiscard]] Result<> finish();
    template <typename T> [[nodiscard]] Result<T> finish(T value)
    {
        return finish().map([&] { return std::move(value); });
    }

private:
    void rollback();

    const SqlConnection& m_connection;
    bool m_open = false;
    std::optional<Error> m_error;
};

} // namespace semblance
