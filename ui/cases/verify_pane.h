// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/verification_service.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace semblance::ui {

/// Verifies a case and shows the table of what matches. One verification at a time.
class VerifyPane : public QWidget {
    Q_OBJECT
public:
    explicit VerifyPane(QWidget* parent = nullptr);

    /// Another case: what was found out about the last one goes.
    void setCase(const QString& path);
    void start();
    void cancel();

Q_SIGNALS:
    void progressed(const semblance::Progress& progress);
    /// The log has an entry more.
    void ended();

private:
    void onEvent(const jobs::VerificationEvent& event);
    void show(const custody::CaseCheck& check);

    jobs::VerificationService m_service;
    QString m_path;
    QComboBox* m_frames;
    QLineEdit* m_head;
    QPushButton* m_start;
    QPushButton* m_stop;
    QProgressBar* m_progress;
    QLabel* m_outcome;
    QTreeWidget* m_table;
};

} // namespace semblance::ui
