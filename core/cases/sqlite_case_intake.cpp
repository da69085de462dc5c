// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/sqlite_case_file.h"

namespace semblance::cases {
namespace {

QVariant orNull(const std::optional<QString>& text)
{
    return text ? QVariant(*text) : QVariant();
}

QVariant orNull(const std::optional<QDateTime>& time)
{
    return time ? QVariant(time->toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

std::optional<QString> text(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toString());
}

std::optional<QDateTime> time(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(QDateTime::fromString(value.toString(), Qt::ISODateWithMs));
}

QString authorOr(const QString& author)
{
    return author.trimmed().isEmpty() ? systemUserName() : author;
}

} // namespace

const QStringList& caseFactNames()
{
    static const QStringList names { QStringLiteral("number"), QStringLiteral("title"), QStringLiteral("examiner"),
        QStringLiteral("agency"), QStringLiteral("description"), QStringLiteral("questions") };
    return names;
}

Result<CaseFacts> SqliteCaseFile::caseFacts() const
{
    return saidFacts().map([](const QList<SaidFact>& said) {
        CaseFacts facts;
        for (const SaidFact& fact : said)
            facts[fact.name] = fact.value;
        facts.removeIf([](const auto& fact) { return fact.value().isEmpty(); });
        return facts;
    });
}

Result<QList<SaidFact>> SqliteCaseFile::saidFacts() const
{
    Transaction tx(*m_connection, Transaction::Kind::Read);
    QList<SaidFact> said;
    if (hasTable(tx, "case_fact")) {
        QSqlQuery query = tx.prepare(QStringLiteral("SELECT name, value, author, created_utc FROM case_fact ORDER BY id"));
        tx.exec(query);
        while (tx.next(query))
            said.append({ query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                time(query.value(3)).value_or(QDateTime()) });
    }
    return tx.finish(std::move(said));
}

Result<> SqliteCaseFile::setCaseFacts(const CaseFacts& facts, const QString& author)
{
    Transaction tx(*m_connection, Transaction::Kind::Write);
    requireWritable(tx);
    QSqlQuery insert = tx.prepare(QStringLiteral("INSERT INTO case_fact (name, value, author, created_utc) VALUES (?, ?, ?, ?)"));
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        insert.bindValue(0, fact.key());
        insert.bindValue(1, fact.value().isNull() ? QStringLiteral("") : fact.value());
        insert.bindValue(2, authorOr(author));
        insert.bindValue(3, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
        if (!tx.exec(insert))
            break;
        appendAudit(tx, AuditKind::CaseFactSet, { { QStringLiteral("name"), fact.key() }, { QStringLiteral("author"), authorOr(author) } },
            CustodyScope { CustodyScope::Kind::CaseFact, insert.lastInsertId().toLongLong() });
    }
    return tx.finish();
}

Result<QList<Intake>> SqliteCaseFile::intake(EvidenceId evidence) const
{
    Transaction tx(*m_connection, Transaction::Kind::Read);
    QList<Intake> all;
    if (hasTable(tx, "evidence_intake")) {
        QSqlQuery query
            = tx.prepare(QStringLiteral("SELECT received_by, received, source, exhibit, condition, sha1, md5, file_created_utc, "
                                        "file_modified_utc, author, created_utc FROM evidence_intake WHERE evidence_id = ? "
                                        "ORDER BY id"));
        query.addBindValue(evidence.value);
        tx.exec(query);
        while (tx.next(query))
            all.append({ text(query.value(0)), text(query.value(1)), text(query.value(2)), text(query.value(3)), text(query.value(4)),
                text(query.value(5)), text(query.value(6)), time(query.value(7)), time(query.value(8)), query.value(9).toString(),
                time(query.value(10)).value_or(QDateTime()) });
    }
    return tx.finish(std::move(all));
}

Result<> SqliteCaseFile::addIntake(EvidenceId evidence, const Intake& intake)
{
    Transaction tx(*m_connection, Transaction::Kind::Write);
    requireWritable(tx);
    storeIntake(tx, evidence, intake);
    return tx.finish();
}

Result<EvidenceId> SqliteCaseFile::takeIn(const Evidence& evidence, const Intake& intake, const QString& copiedFrom)
{
    Transaction tx(*m_connection, Transaction::Kind::Write);
    requireWritable(tx);
    const EvidenceId id = storeEvidence(tx, evidence, copiedFrom);
    storeIntake(tx, id, intake);
    return tx.finish(id);
}

Result<> SqliteCaseFile::setEvidencePath(EvidenceId evidence, const QString& path)
{
    Transaction tx(*m_connection, Transaction::Kind::Write);
    requireWritable(tx);
    QSqlQuery update = tx.prepare(QStringLiteral("UPDATE evidence SET path = ? WHERE id = ? AND path <> ? RETURNING sha256"));
    update.addBindValue(path);
    update.addBindValue(evidence.value);
    update.addBindValue(path);
    const bool isMoved = tx.exec(update) && tx.next(update);
    const QJsonObject details { { QStringLiteral("path"), path },
        { QStringLiteral("sha256"), isMoved ? update.value(0).toString() : QString() } };
    update.finish();
    if (isMoved)
        appendAudit(tx, AuditKind::EvidenceUpdated, details, CustodyScope { CustodyScope::Kind::EvidenceFacts, evidence.value });
    return tx.finish();
}

void SqliteCaseFile::storeIntake(Transaction& tx, EvidenceId evidence, const Intake& intake) const
{
    QSqlQuery insert
        = tx.prepare(QStringLiteral("INSERT INTO evidence_intake (evidence_id, sha1, md5, file_created_utc, file_modified_utc, "
                                    "received_by, received, source, exhibit, condition, author, created_utc) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const QVariant& value :
        { QVariant(evidence.value), orNull(intake.sha1), orNull(intake.md5), orNull(intake.fileCreatedUtc), orNull(intake.fileModifiedUtc),
            orNull(intake.receivedBy), orNull(intake.received), orNull(intake.source), orNull(intake.exhibit), orNull(intake.condition),
            QVariant(authorOr(intake.author)), QVariant(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)) })
        insert.addBindValue(value);
    if (tx.exec(insert))
        appendAudit(tx, AuditKind::IntakeAdded,
            { { QStringLiteral("evidence"), evidence.value }, { QStringLiteral("author"), authorOr(intake.author) } },
            CustodyScope { CustodyScope::Kind::Intake, insert.lastInsertId().toLongLong() });
}

} // namespace semblance::cases
