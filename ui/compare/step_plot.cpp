// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/step_plot.h"

#include "ui/plots/plot.h"
#include "ui/plots/plot_palette.h"
#include "ui/text/words.h"

#include <QEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

namespace semblance::ui {
namespace {

constexpr double kMargin = 0.04; ///< of the probability axis, so that points at 0 and 1 are whole
constexpr int kFaint = 140;

} // namespace

StepPlot::StepPlot(const char* name, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_plot(new Plot(this))
{
    setObjectName(QString::fromLatin1(name));
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setAccessibleName(title);
    m_plot->xAxis->setLabel(title);
    const auto probabilities = QSharedPointer<QCPAxisTickerFixed>::create();
    probabilities->setTickStep(0.5);
    m_plot->yAxis->setTicker(probabilities);
    m_plot->yAxis->setRange(-kMargin, 1 + kMargin);
    m_plot->xAxis->setSubTicks(false);
    m_plot->axisRect()->setMinimumMargins({ 0, 4, 6, 0 });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](const QMouseEvent* event) {
        const auto at = static_cast<std::ptrdiff_t>(std::lround(m_plot->xAxis->pixelToCoord(event->position().x())));
        if (at < 0 || at >= std::ssize(m_steps))
            return QToolTip::hideText();
        const Step& step = m_steps[static_cast<std::size_t>(at)];
        QToolTip::showText(event->globalPosition().toPoint(),
            QStringLiteral("%1: %2\n%3").arg(m_title, step.label, probabilityText(step.probability, 3)), m_plot);
    });
    draw();
}

void StepPlot::set(const std::vector<Step>& steps, std::optional<double> unchanged, double threshold)
{
    m_steps = steps;
    m_unchanged = unchanged;
    m_threshold = threshold;
    draw();
}

QSize StepPlot::minimumSizeHint() const
{
    return { fontMetrics().height() * 9, fontMetrics().height() * 13 / 2 };
}

void StepPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

QString StepPlot::numbers() const
{
    QStringList all;
    for (const Step& step : m_steps)
        all << QStringLiteral("%1: %2").arg(step.label, probabilityText(step.probability));
    return all.join(QStringLiteral("; "));
}

void StepPlot::draw()
{
    m_plot->clearPlottables();
    m_plot->clearItems();
    applyPalette(*m_plot, *this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    for (QCPAxis* axis : { m_plot->xAxis, m_plot->yAxis })
        axis->setTickLabelFont(small);
    m_plot->xAxis->setLabelFont(small);
    m_plot->xAxis->setLabelPadding(1);
    m_plot->setAccessibleDescription(numbers());

    const double last = std::max(1.0, static_cast<double>(m_steps.size()) - 1);
    m_plot->xAxis->setRange(-0.4, last + 0.4);
    const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        ticker->addTick(static_cast<double>(i), m_steps[i].label);
    m_plot->xAxis->setTicker(ticker);

    const QColor text = palette().color(QPalette::Text);
    QColor faint = text;
    faint.setAlpha(kFaint);
    const auto level = [&](double value, Qt::PenStyle style) {
        auto* line = new QCPItemStraightLine(m_plot);
        line->setPen(QPen(faint, 1, style));
        line->point1->setCoords(0, value);
        line->point2->setCoords(1, value);
    };
    level(m_threshold, Qt::DashLine);
    if (m_unchanged)
        level(*m_unchanged, Qt::DotLine);

    QVector<double> x;
    QVector<double> y;
    QVector<double> sameX;
    QVector<double> sameY;
    QVector<double> otherX;
    QVector<double> otherY;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const auto& p = m_steps[i].probability;
        x << static_cast<double>(i);
        y << p.value_or(std::numeric_limits<double>::quiet_NaN());
        if (!p)
            continue;
        const bool isOther = m_unchanged && (*p >= m_threshold) != (*m_unchanged >= m_threshold);
        (isOther ? otherX : sameX) << static_cast<double>(i);
        (isOther ? otherY : sameY) << *p;
    }
    QCPGraph* line = m_plot->addGraph();
    line->setPen(QPen(text, 1.5));
    line->setData(x, y, true);
    const auto points
        = [&](const QVector<double>& px, const QVector<double>& py, QCPScatterStyle::ScatterShape shape, const QColor& fill, double size) {
              QCPGraph* graph = m_plot->addGraph();
              graph->setLineStyle(QCPGraph::lsNone);
              graph->setScatterStyle(QCPScatterStyle(shape, QPen(text), QBrush(fill), size));
              graph->setData(px, py, true);
          };
    points(sameX, sameY, QCPScatterStyle::ssCircle, text, 5);
    points(otherX, otherY, QCPScatterStyle::ssDiamond, QColor(0xd5, 0x5e, 0x00), 11);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace semblance::ui
