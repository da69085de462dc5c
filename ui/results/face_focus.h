// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_types.h"

#include <QObject>

#include <optional>

namespace semblance::ui {

class Player;
class Results;

/// Which face the window speaks of: the one under the cursor, or else the chosen track's on the shown frame.
class FaceFocus : public QObject {
    Q_OBJECT
public:
    FaceFocus(Player& player, Results& results, QObject* parent = nullptr);

    std::optional<int> chosenTrack() const { return m_chosen; }
    std::optional<int> hoveredTrack() const { return m_hovered; }
    /// The track spoken of: the hovered one, or else the chosen one.
    std::optional<int> track() const { return m_hovered ? m_hovered : m_chosen; }
    /// That track's face on the shown frame; absent where it has none or it is not read yet.
    const std::optional<analysis::FaceResult>& face() const { return m_face; }
    /// The chosen track's face on the shown frame, whatever is hovered.
    const std::optional<analysis::FaceResult>& chosenFace() const { return m_chosenFace; }
    /// All faces of the shown frame.
    const QList<analysis::FaceResult>& faces() const { return m_faces; }

    void choose(std::optional<int> track);
    /// The track to choose when a run's results have been read; its first where the run has no such track.
    void chooseOnceRead(std::optional<int> track) { m_wanted = track; }
    void hover(std::optional<int> track);
    /// The next (1) or previous (-1) track of the list.
    void chooseNext(int direction);

Q_SIGNALS:
    void facesChanged(); ///< faces() of the shown frame
    void chosenChanged(std::optional<int> track);
    void changed(); ///< track() or face()

private:
    void update();
    void adoptRun();

    Player& m_player;
    Results& m_results;
    std::optional<int> m_chosen;
    std::optional<int> m_wanted;
    std::optional<int> m_hovered;
    QList<analysis::FaceResult> m_faces;
    std::optional<analysis::FaceResult> m_face;
    std::optional<analysis::FaceResult> m_chosenFace;
};

} // namespace semblance::ui
