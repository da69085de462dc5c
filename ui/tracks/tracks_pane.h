// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QTableView;

namespace semblance::ui {

class FaceFocus;
class Player;
class Results;
class TrackModel;

/// Which run is shown, and its tracks. Choosing one makes its face the one spoken of; Return goes to its first frame.
class TracksPane : public QWidget {
    Q_OBJECT
public:
    TracksPane(Player& player, Results& results, FaceFocus& focus, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyFont();
    void showRuns();
    void showTracks();
    void select(std::optional<int> track);

    Player& m_player;
    Results& m_results;
    FaceFocus& m_focus;
    QComboBox* m_runs;
    QTableView* m_table;
    TrackModel* m_model;
    QLabel* m_exclusions;
};

} // namespace semblance::ui
