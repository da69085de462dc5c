// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/jobs/throttle.h"
#include "core/jobs/time_left.h"

#include <QElapsedTimer>

namespace semblance::app {

/// e.g. "3 min 20 s"
QString durationText(double seconds);

/// Progress on stderr: one line that is updated where stderr is a terminal, else a line when an analysis begins and now and then.
class ProgressLine {
public:
    ProgressLine();
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    /// What the line begins with, e.g. a file's name.
    void setTitle(const QString& title);
    void show(const Progress& progress);
    /// Progress that the caller has put into words, after the title.
    void showText(const QString& text);
    /// Takes the updated line away, so that other text may follow.
    void clear();

private:
    void print(const QString& line);
    QString text(const Progress& progress, std::optional<double> secondsLeft) const;

    bool m_terminal;
    bool m_shown = false;
    QString m_title;
    QString m_stage;
    QElapsedTimer m_clock;
    jobs::TimeLeft m_timeLeft;
    jobs::Throttle m_throttle;
};

} // namespace semblance::app
