// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sql.h"
#include "core/custody/page_rows.h"

#include <QSqlQuery>

#include <map>
#include <vector>

namespace semblance::custody::repair {

/// Stores rows that were found in pages in the tables of a new case, which their columns and types, and the tables' checks, tell. What
/// follows from faces and scores (tracks and their sums) is left out. Belongs to the repair's transaction.
class Salvage {
public:
    Salvage(Transaction& tx, const SqlConnection& connection);

    /// Into the first table whose columns, types and checks take it.
    void add(const PageRow& row);
    /// After the last row.
    void finish();
    /// Whether any row was stored.
    bool found() const { return m_found; }

private:
    struct Table {
        QString name;
        QStringList columns;
        QStringList types;
        int rowidColumn = -1; ///< -1: a table without
    };

    void endPage();
    static bool isScore(const PageRow& row);
    static bool mayBeTrackScore(const PageRow& row);
    static bool fits(const PageRow& row, const Table& table);
    void insert(const PageRow& row);
    QSqlQuery& statement(const Table& table);

    Transaction& m_tx;
    const SqlConnection& m_connection;
    std::vector<Table> m_tables;
    std::map<QString, QSqlQuery> m_statements;
    qint64 m_page = 0;
    bool m_pageHasScores = false;
    QList<PageRow> m_ofPage; ///< those of the page that may be either
    QList<QVariantList> m_ambiguous; ///< those of pages that may be either
    bool m_found = false;
};

} // namespace semblance::custody::repair
