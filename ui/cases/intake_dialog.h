// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/cases/intake.h"
#include "core/jobs/time_left.h"

#include <QDialog>
#include <QElapsedTimer>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QSettings;
class QTreeWidget;
class QTreeWidgetItem;

namespace semblance::jobs {
class LongTask;
}

namespace semblance::ui {

class MessageBar;

/// Takes files into a case with their intake record: hashes them, shows the hashes and compares them with an expected one. Deletes itself
/// when closed.
class IntakeDialog : public QDialog {
    Q_OBJECT
public:
    IntakeDialog(const QString& casePath, const QStringList& files, QSettings& settings, QWidget* parent = nullptr);
    ~IntakeDialog() override;

    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// What came of one file.
    struct Taken {
        QString path;
        std::optional<Error> error;
        QString sha256;
        QString sha1;
        QString md5;
    };

    void add(const QStringList& files);
    void removeChosen();
    void takeIn();
    void stop();
    void show(const Progress& progress);
    void finish(const QList<Taken>& taken);
    void compare();
    void enableCommands();
    QString textOf(const char* field) const;
    QTreeWidgetItem* itemOf(const QString& path) const;

    QString m_casePath;
    QSettings& m_settings;
    jobs::LongTask* m_task;
    jobs::TimeLeft m_timeLeft;
    QElapsedTimer m_clock;
    bool m_stopped = false;

    QTreeWidget* m_files;
    QRadioButton* m_stay;
    QRadioButton* m_copy;
    QLineEdit* m_expected;
    QLabel* m_comparison;
    MessageBar* m_messages;
    QProgressBar* m_progress;
    QLabel* m_left;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_take;
    QPushButton* m_stop;
    QPushButton* m_close;
};

} // namespace semblance::ui
