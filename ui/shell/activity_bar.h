// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

#include <QPointer>

#include <utility>

class QLabel;
class QProgressBar;
class QToolButton;

namespace semblance::ui {

/// What is being worked on, how far it is, about how long it still takes, and a way to stop it. Of several activities the one
/// that began last is shown.
class ActivityBar : public QWidget {
    Q_OBJECT
public:
    explicit ActivityBar(QWidget* parent = nullptr);

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
    };

    qsizetype indexOf(const Screen* screen, const QString& name) const;
    void refresh();

    QList<Running> m_running; ///< in the order in which they began
    bool m_wasBusy = false;
    QPointer<QWidget> m_question; ///< whether to stop m_asked
    std::pair<Screen*, QString> m_asked;
    QLabel* m_text;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

} // namespace semblance::ui
