// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/heat_map_pane.h"

#include "ui/results/heat_map.h"
#include "ui/results/heat_map_legend.h"
#include "ui/results/heat_map_words.h"
#include "ui/results/results.h"
#include "ui/text/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

namespace semblance::ui {
namespace {

constexpr int kDefaultOpacity = 60;
constexpr int kPictureSide = 320;

QLabel* sentence(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* picture(const char* name, const QString& accessibleName, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setAccessibleName(accessibleName);
    label->setScaledContents(true);
    return label;
}

} // namespace

HeatMapPane::HeatMapPane(Results& results, HeatMapOverlay& heatMap, QWidget* parent)
    : QScrollArea(parent)
    , m_results(results)
    , m_heatMap(heatMap)
{
    setObjectName(QStringLiteral("heatMapPane"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    makeControls();

    connect(&m_results, &Results::runChanged, this, &HeatMapPane::fillNodes);
    connect(&m_heatMap, &HeatMapOverlay::changed, this, &HeatMapPane::showState);
    connect(m_on, &QCheckBox::toggled, this, [this](bool on) { m_heatMap.setOn(on); });
    connect(m_node, &QComboBox::activated, this, [this](int node) { m_heatMap.showNode(node); });
    connect(m_target, &QComboBox::activated, this, [this] { m_heatMap.setTarget(m_target->currentData().value<model::HeatMapTarget>()); });
    for (QComboBox* box : { m_signs, m_colours })
        connect(box, &QComboBox::activated, this, [this] { m_heatMap.setLook(chosenLook()); });
    connect(m_smooth, &QCheckBox::toggled, this, [this] { m_heatMap.setLook(chosenLook()); });
    connect(m_compare, &QCheckBox::toggled, this, [this](bool on) {
        m_heatMap.setCompared(on);
        if (on && !m_heatMap.isOn())
            m_heatMap.setOn(true);
    });
    connect(m_opacity, &QSlider::valueChanged, this, [this] {
        Q_EMIT opacityChanged(opacity());
        showComparison();
    });
    fillNodes();
}

void HeatMapPane::makeControls()
{
    auto* content = new QWidget(this);
    m_on = new QCheckBox(tr("&Heat map of"), content);
    m_on->setObjectName(QStringLiteral("heatMapSwitch"));
    m_on->setToolTip(tr("Lay over the face where the model looked for the chosen node (H)"));
    m_node = new QComboBox(content);
    m_node->setObjectName(QStringLiteral("heatMapNode"));
    m_node->setAccessibleName(tr("Node of the heat map"));
    m_target = new QComboBox(content);
    m_target->setObjectName(QStringLiteral("heatMapTarget"));
    m_target->setAccessibleName(tr("What the heat map explains"));
    m_target->addItem(tr("Raw score"), QVariant::fromValue(model::HeatMapTarget::RawScore));
    m_target->addItem(tr("Probability"), QVariant::fromValue(model::HeatMapTarget::Marginal));
    m_target->setToolTip(tr("The raw score is the node's own; its probability also depends on the other nodes through the hierarchy."));
    m_signs = new QComboBox(content);
    m_signs->setObjectName(QStringLiteral("heatMapSigns"));
    m_signs->setAccessibleName(tr("Which evidence is drawn"));
    m_signs->addItem(tr("For and against"));
    m_signs->addItem(tr("For only"));
    m_signs->setToolTip(tr("For only is Grad-CAM as published, which leaves out what speaks against the node."));
    m_colours = new QComboBox(content);
    m_colours->setObjectName(QStringLiteral("heatMapColours"));
    m_colours->setAccessibleName(tr("Colours of the heat map"));
    m_colours->addItem(QStringLiteral("Viridis"), static_cast<int>(ColourMap::Viridis));
    m_colours->addItem(QStringLiteral("Cividis"), static_cast<int>(ColourMap::Cividis));
    m_smooth = new QCheckBox(tr("S&mooth"), content);
    m_smooth->setObjectName(QStringLiteral("heatMapSmooth"));
    m_smooth->setToolTip(tr("Interpolate between the cells. It looks finer, but the model's own grid holds no more detail."));
    m_opacity = new QSlider(Qt::Horizontal, content);
    m_opacity->setObjectName(QStringLiteral("opacitySlider"));
    m_opacity->setAccessibleName(tr("Opacity of the heat map"));
    m_opacity->setToolTip(tr("Opacity of the heat map ([ and ])"));
    m_opacity->setRange(0, 100);
    m_opacity->setValue(kDefaultOpacity);
    m_legend = new HeatMapLegend(content);
    m_units = sentence("heatMapUnits", content);
    m_state = sentence("heatMapState", content);
    m_state->setToolTip(tr("Grad-CAM: what each place adds to the node, weighted by the gradient. The sign is kept; the published map "
                           "leaves out what is negative."));
    m_figure = sentence("heatMapFigure", content);
    m_compare = new QCheckBox(tr("&Compare with a randomised model"), content);
    m_compare->setObjectName(QStringLiteral("heatMapCompare"));
    m_compare->setToolTip(tr("Sanity check (Adebayo et al. 2018): the same map after the last blocks of the image encoder have been "
                             "re-drawn at random. A map that stays as it was shows the picture, not what the model learnt."));
    m_comparison = new QWidget(content);
    m_comparison->setObjectName(QStringLiteral("heatMapComparison"));
    m_trained = picture("heatMapTrained", tr("Heat map of the model"), m_comparison);
    m_randomized = picture("heatMapRandomized", tr("Heat map of the randomised model"), m_comparison);
    m_correlation = sentence("heatMapCorrelation", m_comparison);
    auto* pictures = new QGridLayout(m_comparison);
    pictures->setContentsMargins(0, 0, 0, 0);
    pictures->addWidget(m_trained, 0, 0, Qt::AlignLeft);
    pictures->addWidget(m_randomized, 0, 1, Qt::AlignLeft);
    pictures->addWidget(new QLabel(tr("The model"), m_comparison), 1, 0);
    pictures->addWidget(new QLabel(tr("Randomised"), m_comparison), 1, 1);
    pictures->addWidget(m_correlation, 2, 0, 1, 3);
    pictures->setColumnStretch(2, 1);

    auto* layout = new QGridLayout(content);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_on, 0, 0);
    layout->addWidget(m_node, 0, 1);
    layout->addWidget(m_target, 1, 0);
    layout->addWidget(m_signs, 1, 1);
    layout->addWidget(m_legend, 2, 0, 1, 2);
    layout->addWidget(m_figure, 3, 0, 1, 2);
    layout->addWidget(m_state, 4, 0, 1, 2);
    layout->addWidget(m_units, 5, 0, 1, 2);
    layout->addWidget(m_colours, 6, 0);
    layout->addWidget(m_smooth, 6, 1);
    layout->addWidget(new QLabel(tr("Opacity"), content), 7, 0);
    layout->addWidget(m_opacity, 7, 1);
    layout->addWidget(m_compare, 8, 0, 1, 2);
    layout->addWidget(m_comparison, 9, 0, 1, 2);
    layout->setRowStretch(10, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    setWidget(content);
}

void HeatMapPane::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showComparison();
}

double HeatMapPane::opacity() const
{
    return m_opacity->value() / 100.0;
}

void HeatMapPane::changeOpacity(int percent)
{
    m_opacity->setValue(m_opacity->value() + percent);
}

HeatMapLook HeatMapPane::chosenLook() const
{
    return { m_signs->currentIndex() == 0, m_smooth->isChecked(), static_cast<ColourMap>(m_colours->currentData().toInt()) };
}

void HeatMapPane::fillNodes()
{
    const auto hierarchy = m_results.run() ? m_results.run()->hierarchy : model::LabelHierarchy::ffpp();
    QStringList names;
    for (const model::Node& node : hierarchy.nodes())
        names << nodeLabel(node.name);
    QStringList shown;
    for (int i = 0; i < m_node->count(); ++i)
        shown << m_node->itemText(i);
    if (shown != names) {
        m_node->clear();
        m_node->addItems(names);
    }
    showState();
}

QString HeatMapPane::nodeName() const
{
    return m_node->itemText(m_heatMap.node().value_or(0));
}

void HeatMapPane::showState()
{
    const QSignalBlocker quiet(m_on);
    m_on->setChecked(m_heatMap.isOn());
    if (const auto node = m_heatMap.node())
        m_node->setCurrentIndex(*node);
    m_colours->setEnabled(!m_heatMap.look().isSigned);

    const QString text = heatMapStateText(m_heatMap, nodeName());
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
    if (m_heatMap.state() == HeatMapOverlay::State::Shown) {
        showResult();
        return;
    }
    m_legend->explain(m_heatMap.look(), {});
    for (QWidget* widget : { static_cast<QWidget*>(m_legend), static_cast<QWidget*>(m_units), static_cast<QWidget*>(m_figure), m_comparison })
        widget->hide();
}

void HeatMapPane::showResult()
{
    const model::EvidenceMap& map = *m_heatMap.result()->map;
    const double strongest = strongestEvidence(map, m_heatMap.look());
    const bool isDrawn = m_heatMap.overlay().has_value();
    const bool probability = m_heatMap.target() == model::HeatMapTarget::Marginal;
    m_legend->explain(m_heatMap.look(), isDrawn ? std::optional(strongest) : std::nullopt);
    m_legend->setVisible(isDrawn);
    const int side = map.width - 2 * map.border;
    const QString grid = tr("%1 × %2 cells.").arg(side).arg(map.height - 2 * map.border);
    m_units->setText((probability ? tr("Evidence in units of the probability; %1") : tr("Evidence in units of the raw score; %1")).arg(grid));
    m_units->setVisible(isDrawn);
    m_figure->setText(figure());
    m_figure->setToolTip(tr("Share of the evidence for the node inside its region, which is drawn from the face's landmarks, and the "
                            "region's share of what the model sees: what a map without any preference would reach."));
    m_figure->show();
    showComparison();
}

QString HeatMapPane::figure() const
{
    const auto& run = m_results.run();
    const auto& region = m_heatMap.result()->region;
    const auto node = m_heatMap.node();
    if (!region || !run || !node || *node >= run->hierarchy.size())
        return tr("Share inside the region: unknown (%1 has no region of its own, or nothing speaks for it).").arg(nodeName());
    const auto percent = [](double share) { return QLocale().toString(std::round(share * 100), 'f', 0); };
    return tr("%1 % of what speaks for it lies inside the region \"%2\"; %3 % would by chance.")
        .arg(percent(region->inside), nodeName(), percent(region->chance));
}

QImage HeatMapPane::overCrop(const model::EvidenceMap& map) const
{
    QImage result = toQImage(m_heatMap.result()->crop).scaled(kPictureSide, kPictureSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage heat = heatMapPicture(map, m_heatMap.look());
    if (heat.isNull())
        return result;
    QPainter painter(&result);
    painter.setOpacity(opacity());
    painter.drawImage(result.rect(), heat);
    return result;
}

void HeatMapPane::showComparison()
{
    const auto& result = m_heatMap.result();
    m_comparison->setVisible(result && result->randomized);
    if (!result || !result->randomized)
        return;
    const int side = fontMetrics().height() * 9;
    for (const auto& [label, map] : { std::pair(m_trained, &*result->map), std::pair(m_randomized, &*result->randomized) }) {
        label->setFixedSize(side, side);
        label->setPixmap(QPixmap::fromImage(overCrop(*map)));
    }
    const auto& correlation = result->randomizedCorrelation;
    const QString text = (correlation ? tr("Rank correlation of the cells: %1.").arg(QLocale().toString(*correlation, 'f', 2))
                                      : tr("Rank correlation of the cells: unknown."))
        + QLatin1Char(' ') + tr("Near 0 the map depends on what the model has learnt; near 1 it shows the picture, not the model.");
    m_correlation->setText(text);
}

} // namespace semblance::ui
