// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sql.h"

#include <QVariantList>

// Statements of a repair whose failure ends the transaction.
namespace semblance::custody::repair {

/// The first column of the first row; null where there is none.
inline QVariant value(Transaction& tx, const QString& sql, const QVariantList& values = {})
{
    QSqlQuery query = tx.prepare(sql);
    for (const QVariant& each : values)
        query.addBindValue(each);
    return tx.exec(query) && tx.next(query) ? query.value(0) : QVariant();
}

inline void run(Transaction& tx, const char* sql, const QVariantList& values = {})
{
    QSqlQuery query = tx.prepare(QLatin1String(sql));
    for (const QVariant& each : values)
        query.addBindValue(each);
    tx.exec(query);
}

/// The first column of all rows.
inline QList<qint64> ids(Transaction& tx, const QString& sql)
{
    QList<qint64> all;
    QSqlQuery query = tx.prepare(sql);
    tx.exec(query);
    while (tx.next(query))
        all << query.value(0).toLongLong();
    return all;
}

} // namespace semblance::custody::repair
