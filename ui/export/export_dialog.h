// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/long_task.h"
#include "ui/export/case_export.h"

#include <QDialog>

#include <utility>

class QComboBox;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace semblance::ui {

class MessageBar;

/// What can be exported of the shown evidence.
struct ExportSubject {
    QString casePath;
    QString evidencePath;
    QByteArray evidenceSha256;
    std::optional<cases::RunId> run;
    QStringList nodes; ///< names in the hierarchy's order; empty without a run
    int node = 0; ///< the chosen one
    qint64 frames = 0;
    qint64 current = 0;
    std::optional<std::pair<qint64, qint64>> interval; ///< marked in the timeline
};

/// Exports an annotated frame, an annotated clip or the numbers of the shown evidence, with progress. Deletes itself when closed; closing it
/// cancels what is going on.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(ExportSubject subject, QWidget* parent = nullptr);

    void reject() override;

private:
    using Form = ExportRequest::Form;
    Form form() const;
    void showForm();
    void ask();
    void begin(const QString& path);
    void end(const QString& path, const Result<ExportOutcome>& outcome);

    ExportSubject m_subject;
    jobs::LongTask* m_task;
    bool m_closing = false;
    QComboBox* m_form;
    QComboBox* m_node;
    QSpinBox* m_first;
    QSpinBox* m_last;
    MessageBar* m_messages;
    QProgressBar* m_progress;
    QPushButton* m_export;
    QPushButton* m_cancel;
};

} // namespace semblance::ui
