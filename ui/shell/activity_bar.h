// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/time_left.h"
#include "ui/shell/screen.h"

#include <QElapsedTimer>
#include <QPointer>

#include <functional>
#include <utility>

class QProgressBar;
class QToolButton;

namespace semblance::ui {

class ElidedLabel;

/// What is being worked on, how far it is, about how long it still takes, and a way to stop it. Of several activities the one
/// that began last is shown.
class ActivityBar : public QWidget {
    Q_OBJECT
public:
    /// clock: seconds, from which the time left is estimated where an activity does not tell it; empty: the machine's.
    explicit ActivityBar(QWidget* parent = nullptr, std::function<double()> clock = {});

    void report(Screen* screen, const Activity& activity);
    void finish(Screen* screen, const QString& name);
    bool isBusy() const { return !m_running.isEmpty(); }
    QStringList namesOf(const Screen* screen) const; ///< of the activities that a screen has reported
    /// Has the shown activity's screen stop it, once the user consents where the screen wants that.
    void cancel();

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    struct Running {
        Screen* screen;
        Activity activity;
        jobs::TimeLeft timeLeft = {};
    };

    qsizetype indexOf(const Screen* screen, const QString& name) const;
    void refresh();

    QList<Running> m_running; ///< in the order in which they began
    QElapsedTimer m_elapsed;
    std::function<double()> m_clock;
    bool m_wasBusy = false;
    QPointer<QWidget> m_question; ///< whether to stop m_asked
    std::pair<Screen*, QString> m_asked;
    ElidedLabel* m_text;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

} // namespace semblance::ui
