// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QSlider;
class QSpinBox;

namespace semblance::ui {

class Player;

/// Stepping, playing, seeking, and what the shown frame is: its ordinal, its time and PTS, its picture type, each apart.
class TransportBar : public QWidget {
    Q_OBJECT
public:
    struct Buttons {
        QAction* first;
        QAction* stepBack;
        QAction* play;
        QAction* stepForward;
        QAction* last;
    };

    TransportBar(Player& player, const Buttons& buttons, QWidget* parent = nullptr);

    /// Puts the keyboard into the box that takes a frame's ordinal.
    void askForFrame();
    /// Whether the shown frame is the one that was analysed; empty where there is nothing to compare.
    void setIntegrity(const QString& text, const QString& toolTip);

private:
    void enable();
    void showPosition(qint64 ordinal);
    void describeFrame();

    Player& m_player;
    QSlider* m_slider;
    QSpinBox* m_ordinal;
    QLabel* m_count;
    QLabel* m_time;
    QLabel* m_pts;
    QLabel* m_type;
    QLabel* m_integrity;
};

} // namespace semblance::ui
