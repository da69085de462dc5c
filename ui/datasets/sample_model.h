// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/manifest/manifest_types.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>

namespace semblance::ui {

class OpenDataset;

/// The samples of the open dataset that pass the filter. Holds all ids, and the rows of some stretches, which are read when they are
/// wanted and forgotten when others were wanted more lately.
class SampleModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int kPageRows = 128;
    static constexpr int kPages = 64;
    enum Role { IdRole = Qt::UserRole, FileRole, RejectedRole };

    explicit SampleModel(OpenDataset& dataset, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// Null where the row is not in memory.
    const dataset::SampleRow* sample(int row) const;
    qint64 idAt(int row) const { return m_ids[row]; }
    std::optional<int> rowOf(qint64 id) const;
    /// Has these rows read, in place of those wanted before.
    void want(int first, int last);

Q_SIGNALS:
    void failed(const semblance::Error& error);

private:
    void takeIds();
    void forget(const QList<qint64>& ids);
    void readNext();
    void store(int page, const QList<qint64>& asked, const QList<dataset::SampleRow>& rows);
    QList<qint64> idsOfPage(int page) const { return m_ids.mid(static_cast<qsizetype>(page) * kPageRows, kPageRows); }

    OpenDataset& m_dataset;
    QList<qint64> m_ids;
    QHash<int, QList<dataset::SampleRow>> m_pages;
    QList<int> m_order; ///< of the pages, wanted longest ago first
    QList<int> m_stale; ///< pages that are shown until they are read again
    int m_wantedFirst = 0;
    int m_wantedLast = -1;
    bool m_reading = false;
    quint64 m_generation = 0; ///< of the ids
};

} // namespace semblance::ui
