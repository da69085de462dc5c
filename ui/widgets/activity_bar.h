// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QWidget>

#include <map>
#include <optional>

class QLabel;
class QProgressBar;
class QToolButton;

namespace semblance::ui {

/// What is being worked on, how far it is, about how long it still takes, and a way to stop it. Of several activities the one
/// with the highest rank is shown.
class ActivityBar : public QWidget {
    Q_OBJECT
public:
    enum class Activity { Opening, Hashing, Exporting, Analysis }; ///< in ascending rank

    explicit ActivityBar(QWidget* parent = nullptr);

    void report(Activity activity, const Progress& progress, std::optional<double> secondsLeft = {});
    void finish(Activity activity);
    bool isBusy() const { return !m_running.empty(); }
    std::optional<Activity> shown() const;

Q_SIGNALS:
    void busyChanged(bool busy);
    void cancelRequested(semblance::ui::ActivityBar::Activity activity);

private:
    struct State {
        Progress progress;
        std::optional<double> secondsLeft;
    };

    void refresh();

    std::map<Activity, State> m_running;
    bool m_wasBusy = false;
    QLabel* m_text;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

} // namespace semblance::ui
