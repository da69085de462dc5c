// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/audit_export.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QTableView;
class QTextBrowser;

namespace semblance::ui {

class AuditModel;
struct CaseActions;

/// A case's audit log: filtered by kind, account, time and text, with everything that an entry says.
class AuditPane : public QWidget {
    Q_OBJECT
public:
    explicit AuditPane(const CaseActions& actions, QWidget* parent = nullptr);

    void setLog(const QList<cases::AuditEntry>& log);
    /// The entries that the filter lets through.
    const QList<cases::AuditEntry>& shown() const;

private:
    void filter();
    void showDetails();

    AuditModel* m_model;
    QComboBox* m_kinds;
    QComboBox* m_users;
    QDateEdit* m_since;
    QDateEdit* m_until;
    QLineEdit* m_text;
    QLabel* m_count;
    QTableView* m_table;
    QTextBrowser* m_details;
};

} // namespace semblance::ui
