// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QWidget>

class QCheckBox;
class QLabel;
class QSlider;
class QTreeView;

namespace semblance::ui {

class FaceFocus;
class HeatMapOverlay;
class NodeModel;
class Player;
class Results;

/// The hierarchy of nodes with their probabilities for the face spoken of, and the heat map's switch and opacity.
class NodePane : public QWidget {
    Q_OBJECT
public:
    NodePane(Player& player, Results& results, FaceFocus& focus, HeatMapOverlay& heatMap, QWidget* parent = nullptr);

    double opacity() const;
    void changeOpacity(int percent);
    /// Draws the current node in the timeline, or no more.
    void toggleTick();
    /// Switches the current node's heat map on or off.
    void toggleHeatMap();

Q_SIGNALS:
    void opacityChanged(double opacity);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyFont();
    void showRun();
    void showFace();
    void showHeatMapState();

    Player& m_player;
    Results& m_results;
    FaceFocus& m_focus;
    HeatMapOverlay& m_heatMap;
    QLabel* m_subject;
    NodeModel* m_model;
    QTreeView* m_tree;
    QCheckBox* m_on;
    QSlider* m_opacity;
    QLabel* m_state;
    QSet<int> m_tickedAtPress;
};

} // namespace semblance::ui
