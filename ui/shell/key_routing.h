// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace semblance::ui {

/// Leaves a key to the widget that has the keyboard where the window's shortcut would take away its only use: Space on buttons
/// and boxes, Esc in what is typed into, the arrow keys on the opacity slider, paging and plus and minus in lists and plots. Everywhere else the player's keys work.
class KeyRouting : public QObject {
    Q_OBJECT
public:
    explicit KeyRouting(QWidget* window);

    /// Whether text or a number is typed into it.
    static bool isInput(const QWidget& widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_window;
};

} // namespace semblance::ui
