// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/datasets/job_list.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QToolButton;

namespace semblance::ui {

class ElidedLabel;

class JobCard : public QFrame {
    Q_OBJECT
public:
    explicit JobCard(QWidget* parent = nullptr);

    void show(const JobList::Job& job);

Q_SIGNALS:
    void cancelRequested();
    void resumeRequested();
    void retryRequested();
    void removeRequested();

private:
    ElidedLabel* m_title;
    QLabel* m_state;
    QLabel* m_counts;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
    QToolButton* m_resume;
    QToolButton* m_retry;
    QToolButton* m_remove;
};

} // namespace semblance::ui
