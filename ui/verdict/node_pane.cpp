// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/node_pane.h"

#include "ui/player/player.h"
#include "ui/results/face_focus.h"
#include "ui/results/heat_map.h"
#include "ui/results/results.h"
#include "ui/text/words.h"
#include "ui/verdict/bar_delegate.h"
#include "ui/verdict/node_model.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace semblance::ui {
namespace {
constexpr int kDefaultOpacity = 60;
}

NodePane::NodePane(Player& player, Results& results, FaceFocus& focus, HeatMapOverlay& heatMap, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_results(results)
    , m_focus(focus)
    , m_heatMap(heatMap)
    , m_subject(new QLabel(this))
    , m_model(new NodeModel(this))
    , m_tree(new QTreeView(this))
    , m_on(new QCheckBox(tr("&Heat map"), this))
    , m_opacity(new QSlider(Qt::Horizontal, this))
    , m_state(new QLabel(this))
{
    setObjectName(QStringLiteral("nodePane"));
    m_subject->setObjectName(QStringLiteral("nodeSubject"));
    m_subject->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_model->setHierarchy(model::LabelHierarchy::ffpp());
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
    m_tree->header()->setSectionResizeMode(NodeModel::FaceColumn, QHeaderView::Stretch);
    for (const int column : { NodeModel::TrackColumn, NodeModel::VideoColumn })
        m_tree->header()->setSectionResizeMode(column, QHeaderView::Fixed);
    connect(m_model, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    m_tree->expandAll();

    m_on->setObjectName(QStringLiteral("heatMapSwitch"));
    m_on->setToolTip(tr("Lay over the face where the model looked for the chosen node (H)"));
    m_opacity->setObjectName(QStringLiteral("opacitySlider"));
    m_opacity->setAccessibleName(tr("Opacity of the heat map"));
    m_opacity->setToolTip(tr("Opacity of the heat map ([ and ])"));
    m_opacity->setRange(0, 100);
    m_opacity->setValue(kDefaultOpacity);
    m_state->setObjectName(QStringLiteral("heatMapState"));
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* heatRow = new QHBoxLayout;
    heatRow->addWidget(m_on);
    heatRow->addWidget(m_opacity);
    heatRow->addWidget(m_state, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_subject);
    layout->addWidget(m_tree, 1);
    layout->addLayout(heatRow);

    connect(&m_results, &Results::runChanged, this, &NodePane::showRun);
    connect(&m_focus, &FaceFocus::changed, this, &NodePane::showFace);
    connect(&m_heatMap, &HeatMapOverlay::changed, this, &NodePane::showHeatMapState);
    connect(m_model, &NodeModel::tickedChanged, this, [this] { m_results.setSeriesNodes(m_model->ticked()); });
    connect(m_tree, &QTreeView::pressed, this, [this] { m_tickedAtPress = m_model->ticked(); });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (m_model->ticked() == m_tickedAtPress) // Otherwise the click was for the tick box.
            m_heatMap.showNode(index.data(NodeModel::NodeRole).toInt());
    });
    connect(m_tree, &QTreeView::activated, this,
        [this](const QModelIndex& index) { m_heatMap.showNode(index.data(NodeModel::NodeRole).toInt()); });
    connect(m_on, &QCheckBox::toggled, this, [this](bool on) { m_heatMap.setOn(on); });
    connect(m_opacity, &QSlider::valueChanged, this, [this] { Q_EMIT opacityChanged(opacity()); });
    m_results.setSeriesNodes(m_model->ticked());
    applyFont();
    showRun();
    showHeatMapState();
}

void NodePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
}

void NodePane::applyFont()
{
    m_tree->setIndentation(fontMetrics().height());
    const int numberWidth = fontMetrics().horizontalAdvance(QStringLiteral("> 0.99")) + fontMetrics().height();
    for (const int column : { NodeModel::TrackColumn, NodeModel::VideoColumn })
        m_tree->header()->resizeSection(column, numberWidth);
    m_opacity->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
}

double NodePane::opacity() const
{
    return m_opacity->value() / 100.0;
}

void NodePane::changeOpacity(int percent)
{
    m_opacity->setValue(m_opacity->value() + percent);
}

void NodePane::toggleTick()
{
    const QModelIndex current = m_tree->currentIndex();
    if (!current.isValid())
        return;
    const int node = current.data(NodeModel::NodeRole).toInt();
    m_model->setTicked(node, !m_model->ticked().contains(node));
}

void NodePane::toggleHeatMap()
{
    const QModelIndex current = m_tree->currentIndex();
    const auto node = current.isValid() ? std::optional(current.data(NodeModel::NodeRole).toInt()) : std::nullopt;
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
    }
    m_model->setValues(NodeModel::VideoColumn, run ? run->verdict.probabilities : std::nullopt);
    showFace();
}

void NodePane::showFace()
{
    const auto& run = m_results.run();
    const auto track = m_focus.track();
    const auto& face = m_focus.face();
    NodeModel::Values mean;
    if (run && track) {
        const auto it
            = std::find_if(run->tracks.cbegin(), run->tracks.cend(), [&](const analysis::TrackSummary& t) { return t.id == *track; });
        if (it != run->tracks.cend())
            mean = it->probabilities;
    }
    m_model->setValues(NodeModel::TrackColumn, mean);
    m_model->setValues(NodeModel::FaceColumn, run && face ? NodeModel::Values(face->probabilities) : std::nullopt);

    if (!run || !track)
        m_subject->setText(!run || !run->tracks.isEmpty() ? tr("No face chosen")
                : run->run.finishedUtc                    ? tr("No face found")
                                                          : tr("No face found so far"));
    else if (face)
        m_subject->setText(m_focus.hoveredTrack() ? tr("Face under the cursor: track %1, frame %2").arg(*track).arg(face->frame)
                                                  : tr("Face of track %1, frame %2").arg(*track).arg(face->frame));
    else
        m_subject->setText(tr("Track %1 has no analysed face on this frame").arg(*track));
    m_subject->setToolTip(m_subject->text());
}

void NodePane::showHeatMapState()
{
    const QSignalBlocker quiet(m_on);
    m_on->setChecked(m_heatMap.isOn());
    const auto node = m_heatMap.node();
    const QString name = node && *node < m_model->hierarchy().size()
        ? nodeLabel(m_model->hierarchy().nodes()[static_cast<std::size_t>(*node)].name)
        : QString();
    QString text;
    QString toolTip;
    switch (m_heatMap.state()) {
    case HeatMapOverlay::State::Off:
        break;
    case HeatMapOverlay::State::NoFace:
        text = tr("%1: no face here").arg(name);
        break;
    case HeatMapOverlay::State::Playing:
        text = tr("%1: pause to see it").arg(name);
        break;
    case HeatMapOverlay::State::Computing:
        text = tr("%1: computing…").arg(name);
        break;
    case HeatMapOverlay::State::Shown:
        text = m_heatMap.isEmpty() ? tr("%1: no place spoke for it").arg(name) : name;
        toolTip = tr("Grad-CAM of the node's raw score. The model's own grid has %1 × %2 cells; between them the picture is interpolated.")
                      .arg(m_heatMap.grid().width())
                      .arg(m_heatMap.grid().height());
        break;
    case HeatMapOverlay::State::Failed:
        text = tr("%1: not available").arg(name);
        toolTip = errorText(m_heatMap.error());
        break;
    }
    m_state->setText(text);
    m_state->setToolTip(toolTip);
}

} // namespace semblance::ui
