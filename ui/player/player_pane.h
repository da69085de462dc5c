// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/player/player_actions.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QSettings;

namespace semblance::jobs {
class CutFinder;
}

namespace semblance::ui {

class FaceFocus;
class FrameView;
class HeatMapOverlay;
class Player;
class Results;
class TransportBar;
class ViewOptions;

/// The frame with its faces and heat map, the bar that moves through the video, and the commands of both.
class PlayerPane : public QWidget {
    Q_OBJECT
public:
    /// commandOwner owns the commands and has their keys.
    PlayerPane(Player& player, Results& results, FaceFocus& focus, HeatMapOverlay& heatMap, Marks& marks, jobs::CutFinder& cuts,
        QSettings& settings, QWidget& commandOwner, QWidget* parent = nullptr);
    ~PlayerPane() override;

    const PlayerActions& actions() const { return m_actions; }
    /// Of both, for the list of shortcuts.
    QList<QAction*> allActions() const;
    QList<QAction*> viewMenu() const;

    FrameView& view() { return *m_view; }
    void setHeatMapOpacity(double opacity);
    void focusFrame();
    /// Keeps those found so far; the next jump to a cut begins anew.
    void stopFindingCuts();

Q_SIGNALS:
    void remark(const QString& text); ///< passes by itself
    void cutsProgressed(const semblance::Progress& progress);
    void cutsEnded();
    void failed(const semblance::Error& error);

protected:
    bool event(QEvent* event) override;

private:
    void connectCommands();
    void showFrame();
    void showFaces();
    void showPixel(std::optional<QPoint> pixel);
    void showZoom();
    void compareWithAnalysis();
    void enableCommands();
    void findCuts();
    void jump(const PlayerActions::Jump& jump);
    void takeSnapshot(bool withOverlays);
    void writeSnapshot(bool withOverlays, const QString& folder);
    void chooseSnapshotFolder(const std::function<void(const QString&)>& then);

    Player& m_player;
    Results& m_results;
    FaceFocus& m_focus;
    HeatMapOverlay& m_heatMap;
    QSettings& m_settings;
    PlayerActions m_actions;
    Marks& m_marks;
    jobs::CutFinder& m_cuts;
    bool m_cutsKnown = false; ///< of the open video, all or those found so far
    FrameView* m_view;
    TransportBar* m_transport;
    std::unique_ptr<ViewOptions> m_options;
};

} // namespace semblance::ui
