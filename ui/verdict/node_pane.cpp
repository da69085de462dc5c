// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/node_pane.h"

#include "ui/analysis/analysis_settings.h"
#include "ui/results/face_focus.h"
#include "ui/results/heat_map.h"
#include "ui/results/heat_map_words.h"
#include "ui/results/results.h"
#include "ui/results/results_words.h"
#include "ui/text/words.h"
#include "ui/verdict/bar_delegate.h"
#include "ui/verdict/hierarchy_graph.h"
#include "ui/verdict/mean_estimates.h"
#include "ui/verdict/node_model.h"
#include "ui/verdict/verdict_words.h"
#include "ui/widgets/elided_label.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace semblance::ui {
namespace {

constexpr int kGraphShare = 3; ///< of the screen's height that the graph may claim

const analysis::TrackSummary* trackOf(const Results& results, std::optional<int> number)
{
    const auto& run = results.run();
    if (!run || !number)
        return nullptr;
    const auto it
        = std::find_if(run->tracks.cbegin(), run->tracks.cend(), [&](const analysis::TrackSummary& t) { return t.id == *number; });
    return it == run->tracks.cend() ? nullptr : &*it;
}

QToolButton* switchButton(const char* name, const QString& text, const QString& toolTip, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    button->setAutoRaise(true); // Otherwise a dark window hardly shows which one is down.
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

NodePane::NodePane(Results& results, FaceFocus& focus, HeatMapOverlay& heatMap, QWidget* parent)
    : QWidget(parent)
    , m_results(results)
    , m_focus(focus)
    , m_heatMap(heatMap)
    , m_estimates(new MeanEstimates(results, focus, this))
    , m_subject(new ElidedLabel(this))
    , m_threshold(new QLabel(this))
    , m_scored(new ElidedLabel(this))
    , m_heatMapLine(new ElidedLabel(this))
    , m_heatMapDetails(new QToolButton(this))
    , m_scopes(new QButtonGroup(this))
    , m_views(new QStackedWidget(this))
    , m_graphArea(new QScrollArea(this))
    , m_graph(new HierarchyGraph(this))
    , m_model(new NodeModel(this))
    , m_tree(new QTreeView(this))
{
    setObjectName(QStringLiteral("nodePane"));
    m_subject->setObjectName(QStringLiteral("nodeSubject"));
    m_threshold->setObjectName(QStringLiteral("nodeThreshold"));
    m_threshold->setToolTip(tr("A node counts as altered from this probability on; it was set for the analysis."));
    m_scored->setObjectName(QStringLiteral("nodeScored"));
    m_heatMapLine->setObjectName(QStringLiteral("heatMapLine"));
    m_heatMapDetails->setObjectName(QStringLiteral("heatMapDetails"));
    m_heatMapDetails->setText(tr("Details"));
    m_heatMapDetails->setToolTip(tr("Show the heat map's pane: what it explains, its colours in numbers, a sanity check"));
    m_model->setHierarchy(model::LabelHierarchy::ffpp());
    m_graph->setHierarchy(m_model->hierarchy());
    makeTable();
    m_graphArea->setFrameShape(QFrame::NoFrame);
    m_graphArea->setWidgetResizable(true);
    m_graphArea->setFocusPolicy(Qt::NoFocus); // It follows the node that has the keyboard.
    m_graphArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_graphArea->setWidget(m_graph);
    m_views->addWidget(m_graphArea);
    m_views->addWidget(m_tree);

    auto* about = new QHBoxLayout;
    about->addWidget(m_subject, 1);
    about->addWidget(m_threshold);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(makeSwitches());
    layout->addLayout(about);
    layout->addWidget(m_scored);
    layout->addWidget(m_views, 1);
    auto* heatMapRow = new QHBoxLayout;
    heatMapRow->addWidget(m_heatMapLine, 1);
    heatMapRow->addWidget(m_heatMapDetails);
    layout->addLayout(heatMapRow);

    connect(&m_results, &Results::runChanged, this, &NodePane::showRun);
    connect(&m_focus, &FaceFocus::changed, this, &NodePane::showFace);
    connect(&m_heatMap, &HeatMapOverlay::changed, this, &NodePane::showHeatMapNode);
    connect(m_estimates, &MeanEstimates::changed, this, &NodePane::showFace);
    connect(m_graph, &HierarchyGraph::nodeChosen, this, [this](int node) { m_heatMap.showNode(node); });
    connect(m_graph, &HierarchyGraph::currentChanged, this, &NodePane::setCurrentNode);
    connect(m_heatMapDetails, &QToolButton::clicked, this, &NodePane::heatMapDetailsWanted);
    m_results.setSeriesNodes(m_model->ticked());
    applyFont();
    showRun();
}

QLayout* NodePane::makeSwitches()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    const QList<std::tuple<const char*, QString, QString>> scopes {
        { "scopeFace", tr("Face"), tr("Probabilities of this one face on the shown frame") },
        { "scopeTrack", tr("Track"), tr("Means over the track's faces, with their uncertainty") },
        { "scopeVideo", tr("Video"), tr("Means over all analysed faces, with their uncertainty") },
    };
    for (const auto& [name, text, toolTip] : scopes) {
        QToolButton* button = switchButton(name, text, toolTip, this);
        m_scopes->addButton(button, m_scopes->buttons().size());
        row->addWidget(button);
    }
    m_scopes->button(0)->setChecked(true);
    connect(m_scopes, &QButtonGroup::idClicked, this, [this](int id) { setScope(static_cast<Scope>(id)); });
    row->addStretch(1);
    auto* views = new QButtonGroup(this);
    for (const auto& [name, text, toolTip] :
        QList<std::tuple<const char*, QString, QString>> { { "viewGraph", tr("Graph"), tr("The nodes and how they depend on one another") },
            { "viewTable", tr("Table"), tr("Face, track and video beside each other; ticked nodes are drawn in the timeline") } }) {
        QToolButton* button = switchButton(name, text, toolTip, this);
        views->addButton(button, views->buttons().size());
        row->addWidget(button);
    }
    views->button(0)->setChecked(true);
    connect(views, &QButtonGroup::idClicked, m_views, &QStackedWidget::setCurrentIndex);
    return row;
}

void NodePane::makeTable()
{
    m_tree->setObjectName(QStringLiteral("nodeTree"));
    m_tree->setAccessibleName(tr("Nodes"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegateForColumn(NodeModel::FaceColumn, new BarDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(NodeModel::NameColumn, QHeaderView::ResizeToContents);
    // Not Stretch, which would make it narrower than its heading and numbers.
    for (const int column : { NodeModel::FaceColumn, NodeModel::TrackColumn, NodeModel::VideoColumn })
        m_tree->header()->setSectionResizeMode(column, QHeaderView::Fixed);
    m_tree->header()->setSectionResizeMode(NodeModel::OpinionColumn, QHeaderView::ResizeToContents);
    m_tree->setColumnHidden(NodeModel::OpinionColumn, true);
    m_tree->header()->installEventFilter(this);
    connect(m_tree->header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != NodeModel::FaceColumn)
            fitFaceColumn();
    });
    connect(m_model, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    m_tree->expandAll();
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            setCurrentNode(index.data(NodeModel::NodeRole).toInt());
    });
    connect(m_model, &NodeModel::tickedChanged, this, [this] { m_results.setSeriesNodes(m_model->ticked()); });
    connect(m_tree, &QTreeView::pressed, this, [this] { m_tickedAtPress = m_model->ticked(); });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (m_model->ticked() == m_tickedAtPress) // Otherwise the click was for the tick box.
            m_heatMap.showNode(index.data(NodeModel::NodeRole).toInt());
    });
    connect(m_tree, &QTreeView::activated, this,
        [this](const QModelIndex& index) { m_heatMap.showNode(index.data(NodeModel::NodeRole).toInt()); });
}

void NodePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
}

void NodePane::applyFont()
{
    // A pane that is opened below does not take the room that the graph needs, where the screen has it.
    m_graphArea->setMinimumHeight(std::min(m_graph->minimumSizeHint().height(), screen()->availableGeometry().height() / kGraphShare));
    m_tree->setIndentation(fontMetrics().height());
    for (const int column : { NodeModel::TrackColumn, NodeModel::VideoColumn })
        m_tree->header()->resizeSection(column, numberWidth());
    fitFaceColumn();
}

int NodePane::numberWidth() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("> 0.99")) + fontMetrics().height();
}

/// It has what the others leave of the table's width, as long as that is enough; else the table scrolls.
void NodePane::fitFaceColumn()
{
    QHeaderView& header = *m_tree->header();
    const int others = header.length() - header.sectionSize(NodeModel::FaceColumn);
    const int least = std::max(header.sectionSizeHint(NodeModel::FaceColumn), numberWidth());
    header.resizeSection(NodeModel::FaceColumn, std::max(least, header.viewport()->width() - others));
}

bool NodePane::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_tree->header() && event->type() == QEvent::Resize)
        fitFaceColumn();
    return QWidget::eventFilter(object, event);
}

void NodePane::setScope(Scope scope)
{
    m_scope = scope;
    m_scopes->button(static_cast<int>(scope))->setChecked(true);
    showGraph();
}

void NodePane::setCurrentNode(int node)
{
    m_graph->setCurrent(node);
    // A region stands in several rows of the table; whichever was chosen stays.
    if (!m_tree->currentIndex().isValid() || m_tree->currentIndex().data(NodeModel::NodeRole).toInt() != node)
        m_tree->setCurrentIndex(m_model->indexOfNode(node));
}

void NodePane::setTicked(const QSet<int>& nodes)
{
    for (const int node : m_model->ticked() + nodes)
        m_model->setTicked(node, nodes.contains(node));
}

void NodePane::toggleTick()
{
    if (const auto node = m_graph->current())
        m_model->setTicked(*node, !m_model->ticked().contains(*node));
}

void NodePane::toggleHeatMap()
{
    const auto node = m_graph->current();
    if (m_heatMap.isOn() && (!node || node == m_heatMap.node()))
        m_heatMap.setOn(false);
    else if (node)
        m_heatMap.showNode(*node);
    else
        m_heatMap.setOn(true);
}

void NodePane::showRun()
{
    const auto& run = m_results.run();
    if (run) {
        m_model->setHierarchy(run->hierarchy);
        m_model->setThreshold(run->run.settings.threshold);
        m_graph->setHierarchy(run->hierarchy);
    }
    m_threshold->setText(run ? tr("threshold %1").arg(QLocale().toString(run->run.settings.threshold, 'g', 3)) : QString());
    m_scored->setWholeText(run ? scoredText(run->run) : QString());
    m_scored->setVisible(run.has_value());
    m_model->setValues(NodeModel::VideoColumn, run ? run->verdict.probabilities : std::nullopt);
    showHeatMapNode();
    showFace();
}

void NodePane::showFace()
{
    const auto& run = m_results.run();
    const auto* track = trackOf(m_results, m_focus.track());
    const auto& face = m_focus.face();
    m_model->setValues(
        NodeModel::TrackColumn, track && !track->probabilities.empty() ? NodeModel::Values(track->probabilities) : std::nullopt);
    m_model->setValues(
        NodeModel::FaceColumn, run && face && !face->probabilities.empty() ? NodeModel::Values(face->probabilities) : std::nullopt);
    m_model->setEstimates(NodeModel::TrackColumn, track ? m_estimates->track(track->id) : std::nullopt);
    // Of the shown tracks alone it would be another mean.
    m_model->setEstimates(NodeModel::VideoColumn, m_results.hidesAny() ? std::nullopt : m_estimates->video());
    m_model->setOpinions(m_opinions && m_focus.track() ? m_opinions(*m_focus.track()) : QStringList());
    m_tree->setColumnHidden(NodeModel::OpinionColumn, !m_model->hasOpinions());
    showGraph();
}

void NodePane::showGraph()
{
    const auto column = m_scope == Scope::Face ? NodeModel::FaceColumn
        : m_scope == Scope::Track              ? NodeModel::TrackColumn
                                               : NodeModel::VideoColumn;
    std::vector<NodeValue> values(static_cast<std::size_t>(m_model->hierarchy().size()));
    for (int node = 0; node < m_model->hierarchy().size(); ++node) {
        NodeValue& value = values[static_cast<std::size_t>(node)];
        value.probability = m_model->value(node, column);
        value.isMean = m_scope != Scope::Face;
        if (const auto* estimate = m_model->estimate(node, column)) {
            value.interval = estimate->interval;
            value.detail = uncertaintyText(*estimate);
        }
    }
    m_graph->setValues(values, m_results.run() ? m_results.run()->run.settings.threshold : 0.5);
    m_subject->setWholeText(subject());
}

void NodePane::setOpinions(std::function<QStringList(int track)> opinions)
{
    m_opinions = std::move(opinions);
    showFace();
}

QString NodePane::subject() const
{
    const auto& run = m_results.run();
    if (m_scope == Scope::Video && m_results.hidesAny())
        return tr("Video: hidden until your own opinion on every track is recorded");
    if (const auto track = m_focus.track(); m_scope != Scope::Video && track && m_results.isHidden(*track))
        return tr("Track %1: hidden until your own opinion is recorded").arg(cases::trackLabel(*track));
    if (m_scope == Scope::Video && run && run->verdict.faces > 0)
        return tr("Video: mean over its faces (%1)").arg(run->verdict.faces);
    const auto track = m_focus.track();
    if (!run || !track)
        return !run || !run->tracks.isEmpty() ? tr("No face chosen") : noFaceText(*run);
    if (const auto* summary = trackOf(m_results, track); m_scope == Scope::Track && summary)
        return tr("Track %1: mean over its faces (%2)").arg(cases::trackLabel(*track)).arg(summary->faces);
    const auto& face = m_focus.face();
    if (!face)
        return tr("Track %1 has no analysed face on this frame").arg(cases::trackLabel(*track));
    return m_focus.hoveredTrack() ? tr("Face under the cursor: track %1, frame %2").arg(cases::trackLabel(*track)).arg(face->frame)
                                  : tr("Face of track %1, frame %2").arg(cases::trackLabel(*track)).arg(face->frame);
}

void NodePane::showHeatMapNode()
{
    const auto node = m_heatMap.isOn() ? m_heatMap.node() : std::nullopt;
    m_graph->setChosen(node);
    const bool isKnown = node && *node < m_model->hierarchy().size();
    const QString text
        = isKnown ? heatMapStateText(m_heatMap, nodeLabel(m_model->hierarchy().nodes()[static_cast<std::size_t>(*node)].name)) : QString();
    m_heatMapLine->setWholeText(text.isEmpty() ? QString() : tr("Heat map of %1").arg(text));
    m_heatMapLine->setVisible(!text.isEmpty());
    m_heatMapDetails->setVisible(!text.isEmpty());
}

} // namespace semblance::ui
