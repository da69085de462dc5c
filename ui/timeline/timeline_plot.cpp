// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_plot.h"

#include "ui/plots/plot_palette.h"
#include "ui/plots/qcustomplot_include.h"

#include <QEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace semblance::ui {
namespace {
constexpr double kLongestInSeconds = 120; ///< longer axes are labelled h:mm:ss
constexpr double kMargin = 0.01; ///< of the axis, free at both ends
constexpr int kPointsShownUpTo = 200; ///< a longer curve is drawn as a line only
}

TimelinePlot::TimelinePlot(QWidget* parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
{
    setObjectName(QStringLiteral("timelinePlot"));
    m_plot->setObjectName(QStringLiteral("timelineCanvas"));
    m_plot->setAccessibleName(tr("Timeline"));
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setToolTip(tr("Press or drag to go to a time; turn the wheel to zoom"));
    setFocusProxy(m_plot);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);

    // The cursor moves with every frame; in a layer of its own it is redrawn without the curves.
    m_plot->addLayer(QStringLiteral("cursor"), m_plot->layer(QStringLiteral("main")), QCustomPlot::limAbove);
    m_plot->layer(QStringLiteral("cursor"))->setMode(QCPLayer::lmBuffered);

    m_threshold = new QCPItemStraightLine(m_plot);
    m_thresholdText = new QCPItemText(m_plot);
    m_thresholdText->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_thresholdText->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    m_thresholdText->position->setTypeY(QCPItemPosition::ptPlotCoords);
    m_message = new QCPItemText(m_plot);
    m_message->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_message->position->setCoords(0.5, 0.5);
    m_cursor = new QCPItemStraightLine(m_plot);
    m_cursor->setLayer(QStringLiteral("cursor"));
    m_cursor->setVisible(false);
    setThreshold(std::nullopt);

    m_plot->yAxis->setRange(-0.07, 1.07);
    m_plot->yAxis->ticker()->setTickCount(4);
    m_plot->axisRect()->setupFullAxesBox();
    for (QCPAxis* axis : { m_plot->xAxis2, m_plot->yAxis2 })
        axis->setTicks(false);
    m_plot->axisRect()->setRangeZoom(Qt::Horizontal);
    m_plot->setInteraction(QCP::iRangeZoom, true);
    connect(m_plot->xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, &TimelinePlot::keepInside);
    connect(m_plot, &QCustomPlot::mousePress, this, &TimelinePlot::seekTo);
    connect(m_plot, &QCustomPlot::mouseMove, this, &TimelinePlot::seekTo);
    applyPalette();
}

QSize TimelinePlot::sizeHint() const
{
    return { fontMetrics().height() * 30, fontMetrics().height() * 10 };
}

QSize TimelinePlot::minimumSizeHint() const
{
    return { fontMetrics().height() * 12, fontMetrics().height() * 6 };
}

void TimelinePlot::setAxis(double first, double last, bool inSeconds)
{
    m_first = first;
    m_last = std::max(last, first + (inSeconds ? 0.04 : 1));
    if (inSeconds && m_last > kLongestInSeconds) {
        QSharedPointer<QCPAxisTickerTime> ticker(new QCPAxisTickerTime);
        ticker->setTimeFormat(QStringLiteral("%h:%m:%s"));
        m_plot->xAxis->setTicker(ticker);
    } else {
        QSharedPointer<QCPAxisTickerFixed> ticker(new QCPAxisTickerFixed);
        ticker->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
        ticker->setTickStep(inSeconds ? 0.01 : 1); // No ticks between frames.
        m_plot->xAxis->setTicker(ticker);
    }
    m_plot->xAxis->setLabel(inSeconds ? (m_last > kLongestInSeconds ? tr("Time (h:mm:ss)") : tr("Time (s)")) : tr("Frame"));
    showAll();
}

void TimelinePlot::setCurves(const QList<Curve>& curves)
{
    m_plot->clearGraphs();
    for (const Curve& curve : curves) {
        QCPGraph* graph = m_plot->addGraph();
        graph->setPen(curve.pen);
        if (curve.data.x.size() <= kPointsShownUpTo)
            graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, curve.pen.color(), curve.pen.color(), curve.pen.widthF() + 2));
        graph->setData(curve.data.x, curve.data.y, true);
    }
    m_message->setVisible(curves.isEmpty());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimelinePlot::setThreshold(std::optional<double> threshold)
{
    m_threshold->setVisible(threshold.has_value());
    m_thresholdText->setVisible(threshold.has_value());
    if (threshold) {
        m_threshold->point1->setCoords(0, *threshold);
        m_threshold->point2->setCoords(1, *threshold);
        m_thresholdText->position->setCoords(0.995, *threshold);
        m_thresholdText->setText(tr("threshold %1").arg(locale().toString(*threshold, 'g', 3)));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimelinePlot::setCursor(std::optional<double> position)
{
    m_position = position;
    m_cursor->setVisible(position.has_value());
    if (position) {
        m_cursor->point1->setCoords(*position, 0);
        m_cursor->point2->setCoords(*position, 1);
        const QCPRange range = m_plot->xAxis->range();
        if (!range.contains(*position)) {
            m_plot->xAxis->setRange(*position - range.size() / 2, *position + range.size() / 2);
            m_plot->replot(QCustomPlot::rpQueuedReplot);
            return;
        }
    }
    m_plot->layer(QStringLiteral("cursor"))->replot();
}

void TimelinePlot::setMessage(const QString& message)
{
    m_message->setText(message);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

int TimelinePlot::curveCount() const
{
    return m_plot->graphCount();
}

double TimelinePlot::pixelOf(double position) const
{
    return m_plot->xAxis->coordToPixel(position);
}

void TimelinePlot::zoom(double factor)
{
    m_plot->xAxis->scaleRange(1 / factor, m_position.value_or(m_plot->xAxis->range().center()));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimelinePlot::showAll()
{
    const double margin = (m_last - m_first) * kMargin;
    m_plot->xAxis->setRange(m_first - margin, m_last + margin);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimelinePlot::keepInside()
{
    const double margin = (m_last - m_first) * kMargin;
    const QCPRange whole(m_first - margin, m_last + margin);
    const QCPRange range = m_plot->xAxis->range();
    const QCPRange inside = range.bounded(whole.lower, whole.upper);
    if (inside != range)
        m_plot->xAxis->setRange(inside);
}

void TimelinePlot::seekTo(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT seekRequested(std::clamp(m_plot->xAxis->pixelToCoord(event->position().x()), m_first, m_last));
}

void TimelinePlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        applyPalette();
}

void TimelinePlot::applyPalette()
{
    const QColor text = palette().color(QPalette::Text);
    ui::applyPalette(*m_plot, *this);
    for (QCPAxis* axis : { m_plot->xAxis, m_plot->yAxis })
        axis->setLabelPadding(1);
    const double width = std::max(1.0, fontMetrics().height() / 15.0);
    m_threshold->setPen(QPen(text, width, Qt::DotLine));
    m_cursor->setPen(QPen(palette().color(QPalette::Highlight), 2 * width));
    for (QCPItemText* item : { m_thresholdText, m_message }) {
        item->setColor(text);
        item->setFont(font());
        item->setBrush(palette().brush(QPalette::Base));
        item->setPadding(QMargins(3, 0, 3, 0));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace semblance::ui
