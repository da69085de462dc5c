// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/audit_model.h"

#include "ui/cases/case_words.h"

#include <QFont>
#include <QFontDatabase>

namespace semblance::ui {

void AuditModel::setLog(const QList<cases::AuditEntry>& log)
{
    beginResetModel();
    m_log = log;
    m_shown = m_filter.of(m_log);
    endResetModel();
}

void AuditModel::setFilter(const cases::AuditFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    m_shown = m_filter.of(m_log);
    endResetModel();
}

int AuditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    const cases::AuditEntry& entry = m_shown[index.row()];
    if (role == Qt::TextAlignmentRole && index.column() == Number)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && index.column() == Hash)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Number:
        return entry.id;
    case Time:
        return role == Qt::ToolTipRole ? plainTip(entry.utc) : momentText(QDateTime::fromString(entry.utc, Qt::ISODateWithMs));
    case Event:
        return role == Qt::ToolTipRole ? plainTip(entry.kind) : auditKindText(entry.kind);
    case User:
        return role == Qt::ToolTipRole ? plainTip(entry.user) : entry.user;
    case About:
        return entry.details == QLatin1String("{}") ? QString()
            : role == Qt::ToolTipRole               ? plainTip(entry.details.left(400))
                                                    : entry.details.left(400);
    case Hash:
        return entry.hash;
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Number:
        return tr("No.");
    case Time:
        return tr("Time");
    case Event:
        return tr("Event");
    case User:
        return tr("By");
    case About:
        return tr("Details");
    case Hash:
        return tr("Hash of the entry");
    default:
        return {};
    }
}

} // namespace semblance::ui
