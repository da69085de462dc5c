// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/transport_bar.h"

#include <QWidget>

namespace semblance::ui {

class FaceFocus;
class FrameView;
class HeatMapOverlay;
class Player;
class Results;

/// The frame with its faces and heat map, and the bar that moves through the video.
class PlayerPane : public QWidget {
    Q_OBJECT
public:
    PlayerPane(Player& player, Results& results, FaceFocus& focus, HeatMapOverlay& heatMap, const TransportBar::Buttons& buttons,
        QWidget* parent = nullptr);

    TransportBar& transport() { return *m_transport; }
    void setHeatMapOpacity(double opacity);
    void focusFrame();

private:
    void showFrame();
    void showFaces();
    void compareWithAnalysis();

    Player& m_player;
    Results& m_results;
    FaceFocus& m_focus;
    HeatMapOverlay& m_heatMap;
    FrameView* m_view;
    TransportBar* m_transport;
};

} // namespace semblance::ui
