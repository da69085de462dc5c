// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/worst_errors.h"

#include <QAbstractListModel>

namespace semblance::ui {

/// Samples that a model is most wrong about, worst first, with the roles that SampleDelegate reads.
class ErrorModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// folder: of the dataset that the samples' files are below.
    void set(const evaluation::WorstErrors& errors, const QString& folder);
    void clear();
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    const evaluation::WorstError& at(int row) const { return m_errors.shown[row]; }
    QString fileOf(int row) const;

private:
    evaluation::WorstErrors m_errors;
    QString m_folder;
};

} // namespace semblance::ui
