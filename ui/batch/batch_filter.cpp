// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_filter.h"

#include "ui/batch/batch_table.h"
#include "ui/batch/batch_words.h"
#include "ui/text/search.h"

namespace semblance::ui {
namespace {

using State = jobs::BatchItem::State;

const BatchTable& tableOf(const QSortFilterProxyModel& filter)
{
    return static_cast<const BatchTable&>(*filter.sourceModel());
}

bool belongs(const jobs::BatchItem& item, BatchFilter::Show show)
{
    const jobs::Triage* triage = item.state == State::Done && item.triage ? &*item.triage : nullptr;
    switch (show) {
    case BatchFilter::Show::All:
        return true;
    case BatchFilter::Show::Suspicious:
        return triage && triage->isSuspicious();
    case BatchFilter::Show::Problems:
        return problemCount(item) > 0 || (triage && triage->partial);
    case BatchFilter::Show::Undecided:
        return item.state == State::Stopped || item.state == State::Failed || (triage && triage->isUndecided());
    case BatchFilter::Show::Unfinished:
        return !item.isFinished();
    }
    return true;
}

} // namespace

void BatchFilter::setShown(Show show)
{
    m_show = show;
    invalidateFilter();
}

void BatchFilter::setSearch(const QString& words)
{
    m_search = words;
    invalidateFilter();
}

bool BatchFilter::isInQueueOrder() const
{
    return m_show == Show::All && m_search.trimmed().isEmpty() && sortColumn() == BatchTable::Order && sortOrder() == Qt::AscendingOrder;
}

const jobs::BatchItem& BatchFilter::at(const QModelIndex& index) const
{
    return tableOf(*this).at(mapToSource(index).row());
}

bool BatchFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const BatchTable& table = tableOf(*this);
    if (!belongs(table.at(row), m_show))
        return false;
    if (m_search.isEmpty())
        return true;
    QString text = table.at(row).path;
    for (const int column : { BatchTable::State, BatchTable::Worst, BatchTable::Problems })
        text += QLatin1Char(' ') + table.index(row, column, parent).data().toString();
    return matchesSearch(m_search, text);
}

bool BatchFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const BatchTable& table = tableOf(*this);
    const QVariant a = table.sortKey(left.row(), left.column());
    const QVariant b = table.sortKey(right.row(), right.column());
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    if (a.isValid() != b.isValid())
        return a.isValid() == ascending;
    if (a.typeId() == QMetaType::QString) {
        if (const int order = QString::localeAwareCompare(a.toString(), b.toString()); order != 0)
            return order < 0;
    } else if (a.isValid() && a.toDouble() != b.toDouble()) {
        return a.toDouble() < b.toDouble();
    }
    return (left.row() < right.row()) == ascending; // Equals stay in queue order.
}

} // namespace semblance::ui
