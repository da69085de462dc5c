// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/hierarchy/label_hierarchy.h"

#include <QDialog>
#include <QJsonObject>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace semblance::ui {

/// "altered", "not altered", "can't say", in the user's language, for one of cases::kOpinions.
QString opinionText(const QString& opinion);

/// Asks for the examiner's opinion on a face as a whole and on each of its regions, with a remark. Nothing is chosen at first, and all
/// has to be.
class OpinionDialog : public QDialog {
    Q_OBJECT
public:
    OpinionDialog(const model::LabelHierarchy& hierarchy, const QString& title, QWidget* parent = nullptr);

    /// By node.
    QJsonObject opinions() const;
    QString remark() const;

    /// Asks first where something would be lost.
    void reject() override;

private:
    void count();

    QList<std::pair<QString, QComboBox*>> m_rows;
    QLabel* m_missing;
    QLineEdit* m_remark;
    QPushButton* m_record;
};

} // namespace semblance::ui
