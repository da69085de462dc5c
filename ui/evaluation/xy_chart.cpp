// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/xy_chart.h"

#include "ui/plots/plot.h"
#include "ui/plots/plot_palette.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace semblance::ui {
namespace {

constexpr double kNearPixels = 12;
constexpr double kCountsHeight = 0.25; ///< of the chart
/// Ticks of a DET chart's axes.
constexpr std::array kRates { 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.98, 0.99 };

QString percent(double rate)
{
    return QLocale().toString(rate * 100, 'g', 3) + QStringLiteral(" %");
}

/// The rate of a deviate.
double rateOf(double deviate)
{
    return std::erfc(-deviate / std::sqrt(2.0)) / 2;
}

} // namespace

XyChart::XyChart(Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_title(new QLabel(this))
    , m_plot(new Plot(this))
{
    constexpr std::array names { "rocChart", "detChart", "precisionRecallChart", "reliabilityChart" };
    setObjectName(QString::fromLatin1(names[static_cast<std::size_t>(kind)]));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setText(title());
    m_plot->setAccessibleName(title());
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setInteractions(QCP::iRangeZoom | QCP::iRangeDrag);
    m_plot->setPlottingHints(QCP::phCacheLabels | QCP::phFastPolylines);
    m_plot->axisRect()->setupFullAxesBox();
    for (QCPAxis* axis : { m_plot->xAxis2, m_plot->yAxis2 })
        axis->setTicks(false);
    switch (kind) {
    case Kind::Roc:
        m_plot->xAxis->setLabel(tr("False positive rate"));
        m_plot->yAxis->setLabel(tr("True positive rate"));
        break;
    case Kind::Det:
        m_plot->xAxis->setLabel(tr("False positive rate"));
        m_plot->yAxis->setLabel(tr("False negative rate"));
        for (QCPAxis* axis : { m_plot->xAxis, m_plot->yAxis }) {
            QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
            ticker->setSubTickCount(0);
            for (const double rate : kRates)
                ticker->addTick(*evaluation::normalDeviate(rate), QLocale().toString(rate * 100, 'g', 3));
            axis->setTicker(ticker);
        }
        m_plot->xAxis->setLabel(tr("False positive rate, %"));
        m_plot->yAxis->setLabel(tr("False negative rate, %"));
        break;
    case Kind::PrecisionRecall:
        m_plot->xAxis->setLabel(tr("Recall"));
        m_plot->yAxis->setLabel(tr("Precision"));
        break;
    case Kind::Reliability:
        m_plot->xAxis->setLabel(tr("Mean probability"));
        m_plot->yAxis->setLabel(tr("Share of altered ones"));
        break;
    }
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](const QMouseEvent* event) { tellPoint(event->pos()); });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &XyChart::showAll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(m_title);
    layout->addWidget(m_plot, 1);
    draw();
}

QString XyChart::title() const
{
    switch (m_kind) {
    case Kind::Roc:
        return tr("ROC");
    case Kind::Det:
        return tr("DET, normal deviate scales");
    case Kind::PrecisionRecall:
        return tr("Precision and recall");
    case Kind::Reliability:
        break;
    }
    return tr("Reliability, with counts");
}

void XyChart::set(const QList<Series>& series, const QString& message)
{
    m_series = series;
    m_message = message;
    draw();
}

void XyChart::showAll()
{
    fit();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QSize XyChart::minimumSizeHint() const
{
    return { fontMetrics().height() * 13, fontMetrics().height() * 10 };
}

void XyChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void XyChart::draw()
{
    m_plot->clearPlottables();
    m_plot->clearItems();
    applyPalette(*m_plot, *this);
    const double width = std::max(1.0, fontMetrics().height() / 10.0);
    QColor faint = palette().color(QPalette::Text);
    faint.setAlpha(110);
    if (m_kind != Kind::PrecisionRecall) {
        auto* diagonal = new QCPItemStraightLine(m_plot); // chance, equal errors, or perfect calibration
        diagonal->point1->setCoords(0, 0);
        diagonal->point2->setCoords(1, 1);
        diagonal->setPen(QPen(faint, width / 2, Qt::DashLine));
    }
    bool any = false;
    QStringList spoken;
    for (int number = 0; number < m_series.size(); ++number) {
        const Series& series = m_series[number];
        if (m_kind == Kind::Reliability) {
            drawBins(series, number);
            any = any || std::any_of(series.bins.begin(), series.bins.end(), [](const auto& bin) { return bin.items > 0; });
            continue;
        }
        if (series.points.empty())
            continue;
        any = true;
        // Not a graph, which would sort the points and lose what happens at one x.
        auto* curve = new QCPCurve(m_plot->xAxis, m_plot->yAxis);
        QVector<QCPCurveData> line;
        line.reserve(static_cast<qsizetype>(series.points.size()));
        for (std::size_t i = 0; i < series.points.size(); ++i)
            line.append({ static_cast<double>(i), series.points[i].x, series.points[i].y });
        curve->data()->set(line, true);
        curve->setPen(QPen(series.colour, width, series.style));
        if (series.points.size() == 1)
            curve->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, series.colour, series.colour, 5 * width));
        spoken << tr("%1: %2 points").arg(series.name).arg(series.points.size());
    }
    for (QCPAxis* axis : { m_plot->xAxis, m_plot->yAxis })
        axis->setTickLabels(any);
    if (!any) {
        m_plot->clearItems();
        auto* item = new QCPItemText(m_plot);
        item->position->setType(QCPItemPosition::ptAxisRectRatio);
        item->position->setCoords(0.5, 0.5);
        item->setText(m_message);
        item->setFont(font());
        item->setColor(palette().color(QPalette::PlaceholderText));
    }
    m_plot->setAccessibleDescription(any ? spoken.join(QStringLiteral("; ")) : m_message);
    m_plot->setToolTip(any ? QString() : m_message);
    fit();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void XyChart::drawBins(const Series& series, int number)
{
    double most = 1;
    for (const Series& each : std::as_const(m_series)) {
        for (const evaluation::ReliabilityBin& bin : each.bins)
            most = std::max(most, bin.items);
    }
    const double width = std::max(1.0, fontMetrics().height() / 10.0);
    auto* counts = new QCPBars(m_plot->xAxis, m_plot->yAxis);
    auto* curve = new QCPCurve(m_plot->xAxis, m_plot->yAxis);
    const auto parts = static_cast<double>(m_series.size());
    QVector<double> places;
    QVector<double> heights;
    QVector<QCPCurveData> points;
    for (const evaluation::ReliabilityBin& bin : series.bins) {
        places << bin.low + (bin.high - bin.low) * (number + 0.5) / parts;
        heights << bin.items / most * kCountsHeight;
        if (bin.meanProbability && bin.positiveShare)
            points.append({ static_cast<double>(points.size()), *bin.meanProbability, *bin.positiveShare });
    }
    QColor soft = series.colour;
    soft.setAlpha(70);
    counts->setData(places, heights, true);
    counts->setWidth(series.bins.empty() ? 1 : 0.9 / static_cast<double>(series.bins.size()) / parts);
    counts->setPen(Qt::NoPen);
    counts->setBrush(soft);
    curve->data()->set(points, true);
    curve->setPen(QPen(series.colour, width, series.style));
    curve->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, series.colour, series.colour, 4 * width));
}

void XyChart::fit()
{
    if (m_kind != Kind::Det) {
        m_plot->xAxis->setRange(-0.01, 1.01);
        m_plot->yAxis->setRange(-0.01, 1.01);
        return;
    }
    // From 0.5 % to 60 %, and farther where a curve goes farther.
    double least = *evaluation::normalDeviate(0.005);
    double most = *evaluation::normalDeviate(0.6);
    for (const Series& series : std::as_const(m_series)) {
        for (const evaluation::CurvePoint& point : series.points) {
            least = std::min({ least, point.x, point.y });
            most = std::max({ most, point.x, point.y });
        }
    }
    m_plot->xAxis->setRange(least - 0.1, most + 0.1);
    m_plot->yAxis->setRange(least - 0.1, most + 0.1);
}

void XyChart::tellPoint(const QPoint& at)
{
    double nearest = kNearPixels * kNearPixels;
    QString text;
    const auto look = [&](double x, double y, const auto& describe) {
        const double dx = m_plot->xAxis->coordToPixel(x) - at.x();
        const double dy = m_plot->yAxis->coordToPixel(y) - at.y();
        if (dx * dx + dy * dy < nearest) {
            nearest = dx * dx + dy * dy;
            text = describe();
        }
    };
    const QLocale locale;
    for (const Series& series : std::as_const(m_series)) {
        for (const evaluation::CurvePoint& point : series.points) {
            look(point.x, point.y, [&] {
                const bool det = m_kind == Kind::Det;
                const QString place = QStringLiteral("%1: %2\n%3: %4")
                                          .arg(m_plot->xAxis->label(), percent(det ? rateOf(point.x) : point.x), m_plot->yAxis->label(),
                                              percent(det ? rateOf(point.y) : point.y));
                return QStringLiteral("%1\n%2\n%3")
                    .arg(series.name, place,
                        point.threshold ? tr("Threshold: %1").arg(locale.toString(*point.threshold, 'g', 6)) : tr("No threshold"));
            });
        }
        for (const evaluation::ReliabilityBin& bin : series.bins) {
            if (!bin.meanProbability || !bin.positiveShare)
                continue;
            look(*bin.meanProbability, *bin.positiveShare, [&] {
                return tr("%1\n%2 to %3: %4 of them, mean probability %5, %6 altered")
                    .arg(series.name, locale.toString(bin.low, 'f', 3), locale.toString(bin.high, 'f', 3),
                        locale.toString(bin.items, 'f', 0), locale.toString(*bin.meanProbability, 'f', 3), percent(*bin.positiveShare));
            });
        }
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(m_plot->mapToGlobal(at), text, m_plot);
}

} // namespace semblance::ui
