// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/batch_item.h"

#include <QSortFilterProxyModel>

namespace semblance::ui {

/// Sorts a BatchTable by number where a column is one, what is unknown last in either direction, and shows a part of it.
class BatchFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Show {
        All,
        Suspicious, ///< some face reaches the threshold
        Problems, ///< failed, or something could not be read
        Undecided, ///< no face, too uncertain, stopped or failed
        Unfinished
    };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShown(Show show);
    void setSearch(const QString& words); ///< of path, state, worst node and problems
    bool isInQueueOrder() const; ///< everything is shown, and sorted by place
    const jobs::BatchItem& at(const QModelIndex& index) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    Show m_show = Show::All;
    QString m_search;
};

} // namespace semblance::ui
