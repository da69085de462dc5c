// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/finding.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace semblance::ui {

/// What this installation consists of and what is wrong with it, as "semblance doctor" prints it; what is wrong also in the window's language.
class DoctorDialog : public QDialog {
    Q_OBJECT
public:
    using Examine = std::function<QList<doctor::Finding>()>;

    /// examine: called on another thread; doctor::examine().
    DoctorDialog(const Examine& examine, QWidget* parent);

private:
    void show(const QList<doctor::Finding>& findings);

    QLabel* m_state;
    QPlainTextEdit* m_text;
    QPushButton* m_copy;
};

} // namespace semblance::ui
