// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/node_bars.h"

#include "ui/evaluation/evaluation_words.h"
#include "ui/plots/plot.h"
#include "ui/plots/plot_palette.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace semblance::ui {
namespace {
constexpr double kGroupWidth = 0.8; ///< of the room of one node
}

NodeBars::NodeBars(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_plot(new Plot(this))
{
    setObjectName(QStringLiteral("nodeBars"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->axisRect()->setupFullAxesBox();
    for (QCPAxis* axis : { m_plot->xAxis2, m_plot->yAxis2 })
        axis->setTicks(false);
    m_plot->yAxis->setRangeReversed(true);
    m_plot->yAxis->setTickLength(0);
    m_plot->yAxis->grid()->setVisible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(m_title);
    layout->addWidget(m_plot, 1);
}

void NodeBars::set(const QString& title, const QStringList& nodes, const QList<Series>& series, std::optional<double> chance)
{
    m_title->setText(title);
    m_nodes = nodes;
    m_series = series;
    m_chance = chance;
    draw();
}

QSize NodeBars::minimumSizeHint() const
{
    return { fontMetrics().height() * 20, fontMetrics().height() * 10 };
}

void NodeBars::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void NodeBars::draw()
{
    m_plot->clearPlottables();
    m_plot->clearItems();
    applyPalette(*m_plot, *this);
    const QColor text = palette().color(QPalette::Text);
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    ticker->setSubTickCount(0);
    for (int node = 0; node < m_nodes.size(); ++node)
        ticker->addTick(node, m_nodes[node]);
    m_plot->yAxis->setTicker(ticker);
    m_plot->yAxis->setRange(-0.6, std::max(1.0, static_cast<double>(m_nodes.size())) - 0.4);
    m_plot->xAxis->setRange(0, 1.15);
    const auto count = static_cast<double>(std::max<qsizetype>(1, m_series.size()));
    const double width = kGroupWidth / count;
    QStringList spoken;
    for (int number = 0; number < m_series.size(); ++number) {
        const Series& series = m_series[number];
        auto* bars = new QCPBars(m_plot->yAxis, m_plot->xAxis);
        auto* errors = new QCPErrorBars(m_plot->yAxis, m_plot->xAxis);
        errors->removeFromLegend();
        QVector<double> places;
        QVector<double> values;
        QVector<double> below;
        QVector<double> above;
        for (int node = 0; node < series.values.size(); ++node) {
            const evaluation::Metric& metric = series.values[node];
            const double place = node + (number + 0.5) * width - kGroupWidth / 2;
            const double value = metric.value.value_or(0);
            places << place;
            values << value;
            below << (metric.byVideo ? std::max(0.0, value - metric.byVideo->low) : 0);
            above << (metric.byVideo ? std::max(0.0, metric.byVideo->high - value) : 0);
            auto* label = new QCPItemText(m_plot);
            label->setFont(font());
            label->setColor(metric.value ? text : palette().color(QPalette::PlaceholderText));
            label->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            label->setPadding(QMargins(4, 0, 0, 0));
            label->setText(figureText(metric.value));
            label->position->setCoords(metric.byVideo ? std::max(value, metric.byVideo->high) : value, place);
            label->setClipToAxisRect(false);
            spoken << QStringLiteral("%1, %2: %3 %4")
                          .arg(m_nodes.value(node), series.name, figureText(metric.value), intervalText(metric.byVideo));
        }
        QColor soft = series.colour;
        soft.setAlpha(170);
        bars->setWidth(width * 0.85);
        bars->setData(places, values, true);
        bars->setPen(QPen(series.colour));
        bars->setBrush(soft);
        errors->setDataPlottable(bars);
        errors->setErrorType(QCPErrorBars::etValueError);
        errors->setData(below, above);
        errors->setPen(QPen(text, std::max(1.0, fontMetrics().height() / 12.0)));
        errors->setWhiskerWidth(fontMetrics().height() * 0.4);
        errors->setSymbolGap(0);
    }
    if (m_chance) {
        auto* line = new QCPItemStraightLine(m_plot);
        line->point1->setCoords(*m_chance, 0);
        line->point2->setCoords(*m_chance, 1);
        line->setPen(QPen(text, 1, Qt::DashLine));
    }
    m_plot->setAccessibleName(m_title->text());
    m_plot->setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace semblance::ui
