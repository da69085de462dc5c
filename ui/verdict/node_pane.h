// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>
#include <QWidget>

#include <functional>

class QButtonGroup;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace semblance::ui {

class ElidedLabel;
class FaceFocus;
class HeatMapOverlay;
class HierarchyGraph;
class MeanEstimates;
class NodeModel;
class Results;

/// The hierarchy of nodes with their probabilities: as a graph of the face spoken of, of its track or of the video, or as a table of
/// all three.
class NodePane : public QWidget {
    Q_OBJECT
public:
    enum class Scope { Face, Track, Video };

    NodePane(Results& results, FaceFocus& focus, HeatMapOverlay& heatMap, QWidget* parent = nullptr);

    Scope scope() const { return m_scope; }
    void setScope(Scope scope);
    /// Draws the current node in the timeline, or no more.
    void toggleTick();
    void setTicked(const QSet<int>& nodes);
    /// Switches the current node's heat map on or off.
    void toggleHeatMap();

    /// The examiner's own opinion on a track's nodes, shown beside the scores; an empty list: none. Set again when one has changed.
    void setOpinions(std::function<QStringList(int track)> opinions);

Q_SIGNALS:
    /// The pane that says more of the heat map is wanted.
    void heatMapDetailsWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void makeTable();
    QLayout* makeSwitches();
    void applyFont();
    int numberWidth() const;
    void fitFaceColumn();
    void showRun();
    void showFace();
    void showGraph();
    void showHeatMapNode();
    void setCurrentNode(int node);
    QString subject() const;

    Results& m_results;
    FaceFocus& m_focus;
    HeatMapOverlay& m_heatMap;
    MeanEstimates* m_estimates;
    std::function<QStringList(int track)> m_opinions;
    Scope m_scope = Scope::Face;
    ElidedLabel* m_subject;
    QLabel* m_threshold;
    ElidedLabel* m_scored; ///< what the shown analysis was made with
    ElidedLabel* m_heatMapLine; ///< what there is to say of the heat map, also while its own pane is out of sight
    QToolButton* m_heatMapDetails;
    QButtonGroup* m_scopes;
    QStackedWidget* m_views;
    QScrollArea* m_graphArea;
    HierarchyGraph* m_graph;
    NodeModel* m_model;
    QTreeView* m_tree;
    QSet<int> m_tickedAtPress;
};

} // namespace semblance::ui
