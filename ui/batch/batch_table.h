// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/batch_service.h"

#include <QAbstractTableModel>
#include <QHash>

namespace semblance::ui {

/// The queue's files as rows, in queue order, each with its triage. Rows keep their selection when others come, go or move.
class BatchTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Order, File, State, Verdict, Worst, Suspicious, Tracks, Faces, Duration, Problems, Columns };
    static constexpr int kFractionRole = Qt::UserRole + 10; ///< of a running file's stage, in [0, 1]; invalid where it is unknown
    static inline const QString kMimeType = QStringLiteral("application/x-semblance-batch"); ///< rows that are dragged

    explicit BatchTable(const jobs::BatchService& service, QObject* parent = nullptr);

    /// As it is shown: without scores where they are hidden.
    const jobs::BatchItem& at(int row) const { return m_items[row]; }
    /// First opinion before the machine's: the scores of files with a track that lacks it are hidden.
    void setScoresHidden(bool hidden);
    bool isHidden(int row) const { return m_hidden && lacksOpinion(m_items[row]); }
    /// A number where the column is one; invalid where it is unknown.
    QVariant sortKey(int row, int column) const;
    int rowOf(jobs::BatchId id) const { return m_rows.value(id, -1); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override { return { kMimeType }; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    void takeList();
    void takeItem(jobs::BatchId id);
    static bool lacksOpinion(const jobs::BatchItem& item);
    jobs::BatchItem shown(jobs::BatchItem item) const;
    void countRows();
    QString text(int row, int column) const;
    QString toolTip(int row, int column) const;

    const jobs::BatchService& m_service;
    QList<jobs::BatchItem> m_items; ///< what the rows show; the service may be ahead while rows change
    QHash<jobs::BatchId, int> m_rows;
    bool m_hidden = false;
};

} // namespace semblance::ui
