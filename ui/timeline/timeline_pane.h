// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace semblance::ui {

class FaceFocus;
class Player;
class Results;
class TimelinePlot;

/// The timeline of the open evidence: the chosen nodes' probabilities for each track.
class TimelinePane : public QWidget {
    Q_OBJECT
public:
    TimelinePane(Player& player, Results& results, FaceFocus& focus, QWidget* parent = nullptr);

    TimelinePlot& plot() { return *m_plot; }

private:
    void showAxis();
    void showCurves();

    Player& m_player;
    Results& m_results;
    FaceFocus& m_focus;
    QLabel* m_caption;
    TimelinePlot* m_plot;
};

} // namespace semblance::ui
