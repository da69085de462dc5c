// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/heat_map_service.h"
#include "ui/player/frame_view.h"
#include "ui/widgets/pictures.h"

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
    enum class State { Off, NoFace, Hidden, Playing, Computing, Shown, Failed };

    HeatMapOverlay(jobs::HeatMapService& service, Player& player, Results& results, FaceFocus& focus, QObject* parent = nullptr);

    std::optional<int> node() const { return m_node; }
    bool isOn() const { return m_on; }
    model::HeatMapTarget target() const { return m_target; }
    const HeatMapLook& look() const { return m_look; }
    bool isCompared() const { return m_compared; }

    State state() const { return m_state; }
    /// Absent too while Shown where the look has nothing to draw: no place spoke for the node.
    const std::optional<FrameOverlay>& overlay() const { return m_overlay; }
    /// What was computed; set while Shown.
    const std::optional<jobs::HeatMapEvent>& result() const { return m_result; }
    const Error& error() const { return m_error; }

    /// Chooses a node and switches the overlay on.
    void showNode(int node);
    void setOn(bool on);
    void setTarget(model::HeatMapTarget target);
    void setLook(const HeatMapLook& look);
    /// Whether the map of the randomised model is computed too.
    void setCompared(bool compared);

Q_SIGNALS:
    void changed();

private:
    void update();
    void onMap(const jobs::HeatMapEvent& event);
    void draw();
    void set(State state);

    struct Wanted {
        qint64 ordinal;
        int track;
        int node;
        QByteArray model;
        model::HeatMapTarget target;
        bool compared;
        friend bool operator==(const Wanted&, const Wanted&) = default;
    };

    jobs::HeatMapService& m_service;
    Player& m_player;
    Results& m_results;
    FaceFocus& m_focus;
    std::optional<int> m_node;
    bool m_on = false;
    model::HeatMapTarget m_target = model::HeatMapTarget::RawScore;
    HeatMapLook m_look;
    bool m_compared = false;
    State m_state = State::Off;
    std::optional<Wanted> m_wanted; ///< asked for or shown
    quint64 m_request = 0; ///< number of the newest request
    std::optional<FrameOverlay> m_overlay;
    std::optional<jobs::HeatMapEvent> m_result;
    Error m_error;
};

} // namespace semblance::ui
