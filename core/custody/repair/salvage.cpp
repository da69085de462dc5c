// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/repair/salvage.h"

#include <QSqlError>

namespace semblance::custody::repair {
namespace {

/// Whether a column of this type is stored like that: STRICT tables would also take a number as TEXT, as rows of an index have them.
bool isStoredAs(const QVariant& value, const QString& type)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return type == QLatin1String("TEXT");
    case QMetaType::QByteArray:
        return type == QLatin1String("BLOB");
    case QMetaType::Double:
        return type == QLatin1String("REAL");
    case QMetaType::LongLong:
        return type == QLatin1String("INTEGER") || type == QLatin1String("REAL"); // SQLite stores 2.0 as 2.
    default:
        return true; // NULL
    }
}

/// Whether the table did not take the row: SQLITE_ERROR, TOOBIG, CONSTRAINT, MISMATCH.
bool isRefusal(const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == 1 || (code >= 18 && code <= 20);
}

} // namespace

Salvage::Salvage(Transaction& tx, const SqlConnection& connection)
    : m_tx(tx)
    , m_connection(connection)
{
    QSqlQuery query = tx.prepare(
        QStringLiteral("SELECT t.name, t.wr, c.name, c.pk, c.type, c.cid FROM pragma_table_list t, pragma_table_info(t.name) c "
                       "WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, c.cid"));
    tx.exec(query);
    while (tx.next(query)) {
        // What follows from faces and scores is computed again; an index can't be told from it.
        const QString name = query.value(0).toString();
        if (name == QStringLiteral("track") || name == QStringLiteral("track_score"))
            continue;
        if (m_tables.empty() || m_tables.back().name != name)
            m_tables.push_back({ name, {}, {}, -1 });
        Table& table = m_tables.back();
        table.columns << query.value(2).toString();
        table.types << query.value(4).toString();
        if (query.value(1).toInt() == 0 && query.value(3).toInt() == 1)
            table.rowidColumn = query.value(5).toInt();
    }
}

void Salvage::add(const PageRow& row)
{
    if (row.page != m_page)
        endPage();
    m_page = row.page;
    if (mayBeTrackScore(row)) {
        m_ofPage << row;
    } else {
        m_pageHasScores = m_pageHasScores || isScore(row);
        insert(row);
    }
}

void Salvage::finish()
{
    endPage();
    // As scores where none was found; that they are those the log alone can tell.
    for (const QVariantList& values : std::as_const(m_ambiguous)) {
        QSqlQuery wanted = m_tx.prepare(
            QStringLiteral("SELECT 1 FROM face f JOIN analysis_run r ON r.id = f.run_id JOIN node n ON n.model_id = r.model_id "
                           "WHERE f.id = ? AND n.node = ? AND EXISTS (SELECT 1 FROM audit_entry)"));
        wanted.addBindValue(values[0]);
        wanted.addBindValue(values[1]);
        if (m_tx.exec(wanted) && m_tx.next(wanted))
            insert({ {}, 0, values });
    }
    m_ambiguous.clear();
}

// A page with scores has nothing else.
void Salvage::endPage()
{
    for (const PageRow& row : std::as_const(m_ofPage)) {
        if (m_pageHasScores)
            insert(row);
        else
            m_ambiguous << row.values;
    }
    m_ofPage.clear();
    m_pageHasScores = false;
}

bool Salvage::isScore(const PageRow& row)
{
    return !row.rowid && row.values.size() == 4 && row.values[0].typeId() == QMetaType::LongLong
        && row.values[1].typeId() == QMetaType::LongLong && row.values[2].typeId() == QMetaType::Double;
}

// A track's sum for a node looks like a score that is a whole number.
bool Salvage::mayBeTrackScore(const PageRow& row)
{
    return !row.rowid && row.values.size() == 4 && row.values[2].typeId() == QMetaType::LongLong
        && row.values[3].typeId() == QMetaType::Double;
}

bool Salvage::fits(const PageRow& row, const Table& table)
{
    if (table.columns.size() != row.values.size() || row.rowid.has_value() != (table.rowidColumn >= 0))
        return false;
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        if (i == table.rowidColumn ? !row.values[i].isNull() : !isStoredAs(row.values[i], table.types[i]))
            return false;
    }
    // Index rows have whole numbers in these places.
    return table.name != QStringLiteral("face_score") || row.values[2].typeId() == QMetaType::Double
        || row.values[3].typeId() == QMetaType::Double;
}

void Salvage::insert(const PageRow& row)
{
    for (const Table& table : m_tables) {
        if (m_tx.failed())
            return;
        if (!fits(row, table))
            continue;
        QSqlQuery& store = statement(table);
        for (qsizetype i = 0; i < row.values.size(); ++i)
            store.bindValue(static_cast<int>(i), i == table.rowidColumn ? QVariant(*row.rowid) : row.values[i]);
        // A row of another table fails, which is no failure of this transaction.
        if (store.exec()) {
            m_found = m_found || store.numRowsAffected() > 0;
            store.finish();
            return;
        }
        // Of the disk it is: SQLite may have given up the whole transaction.
        if (!isRefusal(store.lastError()))
            m_tx.fail(m_connection.error(store.lastError()));
        store.finish();
    }
}

QSqlQuery& Salvage::statement(const Table& table)
{
    auto it = m_statements.find(table.name);
    if (it == m_statements.end()) {
        QStringList marks;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            marks << QStringLiteral("?");
        it = m_statements
                 .emplace(table.name,
                     m_tx.prepare(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT DO NOTHING")
                                      .arg(table.name, table.columns.join(QStringLiteral(", ")), marks.join(QStringLiteral(", ")))))
                 .first;
    }
    return it->second;
}

} // namespace semblance::custody::repair
