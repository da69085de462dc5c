// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custody/verify_bundle.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSettings;
class QTreeWidget;

namespace semblance::jobs {
class LongTask;
}

namespace semblance::ui {

class MessageBar;
class TaskProgress;

/// Checks a sealed bundle from elsewhere, repeats its analyses and shows what matches. Deletes itself when closed.
class BundleVerifyDialog : public QDialog {
    Q_OBJECT
public:
    explicit BundleVerifyDialog(QSettings& settings, QWidget* parent = nullptr);
    ~BundleVerifyDialog() override;

    /// The bundle to verify, filled in; empty: none yet.
    void setFile(const QString& path);

    /// Stops the verification where one goes on.
    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeForm();
    void begin();
    void finish(const Result<custody::BundleCheck>& check);
    void showCheck(const custody::BundleCheck& check);
    void enable();

    QSettings& m_settings;
    jobs::LongTask* m_task;

    QLineEdit* m_file;
    QPushButton* m_choose;
    QLineEdit* m_key;
    QPushButton* m_chooseKey;
    QCheckBox* m_rerun;
    QListWidget* m_more;
    QPushButton* m_add;
    QPushButton* m_remove;
    MessageBar* m_messages;
    QLabel* m_outcome;
    QTreeWidget* m_checks;
    QTreeWidget* m_runs;
    TaskProgress* m_progress;
    QPushButton* m_verify;
    QPushButton* m_stop;
};

} // namespace semblance::ui
