// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/curve_plot.h"

#include "ui/plots/plot.h"
#include "ui/plots/plot_palette.h"
#include "ui/widgets/colours.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace semblance::ui {
namespace {

constexpr int kLighterOnDark = 140; ///< per cent
constexpr int kBandAlpha = 45;
constexpr int kOtherAlpha = 130;

const char* markOf(const CurvePlot::Curve& curve)
{
    switch (curve.style) {
    case Qt::DashLine:
        return "╌╌";
    case Qt::DotLine:
        return "┈┈";
    case Qt::DashDotLine:
        return "─·";
    default:
        return curve.thick ? "━━" : "──";
    }
}

} // namespace

CurvePlot::CurvePlot(const char* name, const QString& title, int decimals, QWidget* parent)
    : QWidget(parent)
    , m_titleText(title)
    , m_decimals(decimals)
    , m_title(new QLabel(this))
    , m_plot(new Plot(this))
{
    setObjectName(QString::fromLatin1(name));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::RichText);
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setAccessibleName(title);
    m_plot->setToolTip(tr("Turn the wheel to zoom, drag to move, double-click to show all steps"));
    m_plot->axisRect()->setupFullAxesBox();
    for (QCPAxis* axis : { m_plot->xAxis2, m_plot->yAxis2 })
        axis->setTicks(false);
    m_plot->xAxis->ticker()->setTickCount(4);
    m_plot->yAxis->ticker()->setTickCount(4);
    m_plot->xAxis->setNumberFormat(QStringLiteral("f"));
    m_plot->xAxis->setNumberPrecision(0);
    m_plot->setInteractions(QCP::iRangeZoom | QCP::iRangeDrag);
    m_plot->axisRect()->setRangeZoom(Qt::Horizontal);
    m_plot->axisRect()->setRangeDrag(Qt::Horizontal);
    m_plot->setPlottingHint(QCP::phCacheLabels);
    connect(m_plot, &QCustomPlot::mouseWheel, this, [this] { m_follows = false; });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](const QMouseEvent* event) {
        if (event->buttons() & Qt::LeftButton)
            m_follows = false;
    });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &CurvePlot::showAll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_plot, 1);
    draw();
}

void CurvePlot::set(const QList<Curve>& curves)
{
    m_curves = curves;
    draw();
}

void CurvePlot::setMessage(const QString& message)
{
    m_message = message;
    draw();
}

void CurvePlot::showAll()
{
    m_follows = true;
    fitRanges();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QSize CurvePlot::minimumSizeHint() const
{
    return { fontMetrics().height() * 14, fontMetrics().height() * 9 };
}

void CurvePlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void CurvePlot::draw()
{
    m_plot->clearPlottables();
    m_plot->clearItems();
    applyPalette(*m_plot, *this);
    const auto graph = [this](const QList<training::SampledCurve::Point>& points, auto value) {
        QVector<double> x;
        QVector<double> y;
        x.reserve(points.size());
        y.reserve(points.size());
        for (const auto& point : points) {
            x << (point.first + point.last) / 2;
            y << value(point);
        }
        QCPGraph* made = m_plot->addGraph();
        made->setData(x, y, true);
        return made;
    };
    const double width = std::max(1.0, fontMetrics().height() / 12.0);
    bool any = false;
    for (const Curve& curve : std::as_const(m_curves)) {
        const auto& points = curve.data.points();
        if (points.isEmpty())
            continue;
        any = true;
        QColor colour = shown(curve.colour);
        if (curve.other)
            colour.setAlpha(kOtherAlpha);
        if (!curve.other && curve.data.span() > 1) {
            QCPGraph* least = graph(points, [](const auto& point) { return point.least; });
            QCPGraph* most = graph(points, [](const auto& point) { return point.most; });
            least->setPen(Qt::NoPen);
            most->setPen(Qt::NoPen);
            QColor band = colour;
            band.setAlpha(kBandAlpha);
            most->setBrush(band);
            most->setChannelFillGraph(least);
        }
        QCPGraph* line = graph(points, [](const auto& point) { return point.mean; });
        line->setPen(QPen(colour, curve.thick ? 2 * width : width, curve.other ? Qt::DotLine : curve.style));
        if (points.size() == 1)
            line->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, colour, colour, 4 * width));
    }
    m_plot->xAxis->setTickLabels(any);
    m_plot->yAxis->setTickLabels(any);
    if (!any) {
        auto* item = new QCPItemText(m_plot);
        item->position->setType(QCPItemPosition::ptAxisRectRatio);
        item->position->setCoords(0.5, 0.5);
        item->setText(m_message);
        item->setFont(font());
        item->setColor(palette().color(QPalette::PlaceholderText));
    }
    writeLegend();
    fitRanges();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QColor CurvePlot::shown(const QColor& colour) const
{
    const QColor ground = palette().color(QPalette::Base);
    return visibleOn(ground, ground.lightness() < 128 ? colour.lighter(kLighterOnDark) : colour);
}

void CurvePlot::writeLegend()
{
    QString legend;
    QStringList spoken;
    for (const Curve& curve : std::as_const(m_curves)) {
        if (curve.name.isEmpty() || curve.data.points().isEmpty())
            continue;
        const double last = curve.data.points().constLast().mean;
        const QString value = m_decimals > 0 ? QLocale().toString(last, 'f', m_decimals) : QLocale().toString(last, 'g', 3);
        legend += QStringLiteral("&nbsp; <span style='color:%1'>%2</span>&nbsp;%3&nbsp;%4 ")
                      .arg(shown(curve.colour).name(), QString::fromUtf8(markOf(curve)),
                          curve.name.toHtmlEscaped().replace(QLatin1Char(' '), QStringLiteral("&nbsp;")), value);
        spoken << QStringLiteral("%1: %2").arg(curve.name, value);
    }
    m_title->setText(QStringLiteral("<b>%1</b> %2").arg(m_titleText.toHtmlEscaped(), legend));
    m_plot->setAccessibleDescription(spoken.isEmpty() ? m_message : spoken.join(QStringLiteral("; ")));
}

void CurvePlot::fitRanges()
{
    double first = std::numeric_limits<double>::max();
    double last = 0;
    double least = std::numeric_limits<double>::max();
    double most = std::numeric_limits<double>::lowest();
    for (const Curve& curve : std::as_const(m_curves)) {
        for (const auto& point : curve.data.points()) {
            first = std::min(first, point.first);
            last = std::max(last, point.last);
            least = std::min(least, point.least);
            most = std::max(most, point.most);
        }
    }
    if (first > last) {
        m_plot->xAxis->setRange(0, 1);
        m_plot->yAxis->setRange(0, 1);
        return;
    }
    if (m_follows)
        m_plot->xAxis->setRange(first == last ? first - 1 : first, first == last ? last + 1 : last);
    const double margin = most > least ? (most - least) * 0.06 : std::max(std::abs(most) * 0.1, 1e-9);
    m_plot->yAxis->setRange(least - margin, most + margin);
}

} // namespace semblance::ui
