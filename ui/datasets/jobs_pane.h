// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace semblance::ui {

class JobCard;
class JobList;

/// A card for each job: what it does, how far it is, and what can be done about it.
class JobsPane : public QScrollArea {
    Q_OBJECT
public:
    explicit JobsPane(JobList& jobs, QWidget* parent = nullptr);

    QSize sizeHint() const override;

private:
    void fitWidth();
    void rebuild();

    JobList& m_jobs;
    QLabel* m_none;
    QVBoxLayout* m_layout;
    QList<JobCard*> m_cards;
};

} // namespace semblance::ui
