// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/jobs/time_left.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace semblance::ui {

/// How far a piece of work is, at the foot of a dialog: a bar, what is being done, how long it takes.
class TaskProgress : public QWidget {
    Q_OBJECT
public:
    /// accessibleName: of the bar.
    explicit TaskProgress(const QString& accessibleName, QWidget* parent = nullptr);

    void begin();
    void follow(const Progress& progress);
    void end();

private:
    QProgressBar* m_bar;
    QLabel* m_words;
    jobs::TimeLeft m_timeLeft;
    QElapsedTimer m_clock;
};

} // namespace semblance::ui
