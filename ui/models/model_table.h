// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/model_service.h"

#include <QAbstractTableModel>

namespace semblance::ui {

/// The stored models as rows.
class ModelTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Marks, Hierarchy, Size, TrainedOn, Written, Columns };
    static constexpr int kSortRole = Qt::UserRole;
    static constexpr int kSearchRole = Qt::UserRole + 1; ///< all texts of the row and its SHA-256
    static constexpr int kPathRole = Qt::UserRole + 2;

    using QAbstractTableModel::QAbstractTableModel;

    void setModels(const QList<jobs::ModelEntry>& models);
    const jobs::ModelEntry& at(int row) const { return m_models[row]; }
    /// -1 where there is none.
    int rowOf(const QString& path) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const jobs::ModelEntry& entry, int column) const;

    QList<jobs::ModelEntry> m_models;
};

} // namespace semblance::ui
