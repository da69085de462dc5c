// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custody/export_bundle.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace semblance::jobs {
class LongTask;
}

namespace semblance::ui {

class MessageBar;
class TaskProgress;

/// Writes a case as a sealed bundle (docs/bundle.md). Deletes itself when closed.
class BundleExportDialog : public QDialog {
    Q_OBJECT
public:
    BundleExportDialog(const QString& casePath, QSettings& settings, QWidget* parent = nullptr);
    ~BundleExportDialog() override;

    /// Stops the export where one goes on.
    void reject() override;

private:
    enum class Signing { None, Pem, Gpg };

    void makeForm(QFormLayout& form);
    void begin();
    void finish(const Result<custody::BundleOutcome>& outcome);
    void enable();
    Signing signing() const;

    QString m_casePath;
    QSettings& m_settings;
    jobs::LongTask* m_task;

    QLineEdit* m_file;
    QPushButton* m_choose;
    QCheckBox* m_evidence;
    QCheckBox* m_models;
    QComboBox* m_language;
    QComboBox* m_signing;
    QLineEdit* m_key;
    QLabel* m_keyLabel;
    QPushButton* m_chooseKey;
    QLineEdit* m_passphrase;
    MessageBar* m_messages;
    QLabel* m_outcome;
    TaskProgress* m_progress;
    QPushButton* m_export;
    QPushButton* m_stop;
};

} // namespace semblance::ui
