// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/heat_map_service.h"
#include "ui/player/frame_view.h"

#include <QObject>

#include <optional>

namespace semblance::ui {

class FaceFocus;
class Player;
class Results;

/// The heat map of the chosen node on the chosen track's face, computed again whenever one of them or the frame changes;
/// not while playing.
class HeatMapOverlay : public QObject {
    Q_OBJECT
public:
    enum class State { Off, NoFace, Playing, Computing, Shown, Failed };

    HeatMapOverlay(jobs::HeatMapService& service, Player& player, Results& results, FaceFocus& focus, QObject* parent = nullptr);

    std::optional<int> node() const { return m_node; }
    bool isOn() const { return m_on; }
    State state() const { return m_state; }
    const std::optional<FrameOverlay>& overlay() const { return m_overlay; }
    /// Cells of the model's own grid; set while Shown.
    QSize grid() const { return m_grid; }
    /// Whether the map is zero everywhere: no place spoke for the node.
    bool isEmpty() const { return m_empty; }
    const Error& error() const { return m_error; }

    /// Chooses a node and switches the overlay on.
    void showNode(int node);
    void setOn(bool on);

Q_SIGNALS:
    void changed();

private:
    void update();
    void onMap(const jobs::HeatMapEvent& event);
    void set(State state);

    struct Wanted {
        qint64 ordinal;
        int track;
        int node;
        QByteArray model;
        friend bool operator==(const Wanted&, const Wanted&) = default;
    };

    jobs::HeatMapService& m_service;
    Player& m_player;
    Results& m_results;
    FaceFocus& m_focus;
    std::optional<int> m_node;
    bool m_on = false;
    State m_state = State::Off;
    std::optional<Wanted> m_wanted; ///< asked for or shown
    quint64 m_request = 0; ///< number of the newest request
    std::optional<FrameOverlay> m_overlay;
    QSize m_grid;
    bool m_empty = false;
    Error m_error;
};

} // namespace semblance::ui
