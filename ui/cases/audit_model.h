// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/audit_export.h"

#include <QAbstractTableModel>

namespace semblance::ui {

/// The entries of an audit log that a filter lets through, newest last.
class AuditModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Time, Event, User, About, Hash, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    void setLog(const QList<cases::AuditEntry>& log);
    void setFilter(const cases::AuditFilter& filter);
    const QList<cases::AuditEntry>& log() const { return m_log; }
    const QList<cases::AuditEntry>& shown() const { return m_shown; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<cases::AuditEntry> m_log;
    QList<cases::AuditEntry> m_shown;
    cases::AuditFilter m_filter;
};

} // namespace semblance::ui
