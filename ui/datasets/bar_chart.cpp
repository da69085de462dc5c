// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasets/bar_chart.h"

#include "ui/plots/plot.h"
#include "ui/plots/plot_palette.h"
#include "ui/widgets/colours.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace semblance::ui {
namespace {
constexpr double kBarWidth = 0.66; ///< of a row
constexpr double kRowLines = 1.7; ///< a row's height in lines of text
}

BarChart::BarChart(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_titleText(title)
    , m_title(new QLabel(this))
    , m_plot(new Plot(this))
{
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::RichText);
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setAccessibleName(title);
    m_plot->axisRect()->setupFullAxesBox();
    for (QCPAxis* axis : { m_plot->xAxis2, m_plot->yAxis2 })
        axis->setTicks(false);
    m_plot->yAxis->setRangeReversed(true);
    m_plot->yAxis->grid()->setVisible(false);
    m_plot->xAxis->ticker()->setTickCount(4);
    m_plot->setPlottingHint(QCP::phCacheLabels);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_plot, 1);
    draw();
}

void BarChart::set(const QStringList& categories, const QList<Part>& parts)
{
    m_categories = categories;
    m_parts = parts;
    draw();
}

void BarChart::setMessage(const QString& message)
{
    m_message = message;
    draw();
}

QSize BarChart::minimumSizeHint() const
{
    const int lines = static_cast<int>(std::max<qsizetype>(3, m_categories.size()));
    return { fontMetrics().height() * 18, static_cast<int>(fontMetrics().height() * (lines * kRowLines + 4)) };
}

void BarChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void BarChart::draw()
{
    m_plot->clearPlottables();
    m_plot->clearItems();
    const QColor text = palette().color(QPalette::Text);
    applyPalette(*m_plot, *this);

    const QLocale locale;
    const int rows = static_cast<int>(m_categories.size());
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    ticker->setSubTickCount(0);
    QList<qint64> sums(rows, 0);
    QStringList spoken;
    for (int row = 0; row < rows; ++row) {
        ticker->addTick(row, m_categories[row]);
        QStringList values;
        for (const Part& part : std::as_const(m_parts)) {
            sums[row] += part.values.value(row);
            values << (part.name.isEmpty() ? QString() : part.name + QLatin1Char(' ')) + locale.toString(part.values.value(row));
        }
        spoken << QStringLiteral("%1: %2").arg(m_categories[row], values.join(QStringLiteral(", ")));
    }
    m_plot->yAxis->setTicker(ticker);
    m_plot->yAxis->setRange(-0.6, std::max(1, rows) - 0.4);
    const qint64 most = sums.isEmpty() ? 0 : *std::max_element(sums.cbegin(), sums.cend());

    QCPBars* below = nullptr;
    QString legend;
    for (const Part& part : std::as_const(m_parts)) {
        auto* bars = new QCPBars(m_plot->yAxis, m_plot->xAxis);
        QVector<double> keys;
        QVector<double> values;
        for (int row = 0; row < rows; ++row) {
            keys << row;
            values << static_cast<double>(part.values.value(row));
        }
        bars->setData(keys, values, true);
        bars->setWidth(kBarWidth);
        const QColor colour = visibleOn(palette().color(QPalette::Base), part.colour);
        bars->setPen(QPen(colour));
        bars->setBrush(QBrush(colour, part.pattern));
        if (below)
            bars->moveAbove(below);
        below = bars;
        if (!part.name.isEmpty())
            legend += QStringLiteral("&nbsp;&nbsp; <span style='color:%1'>%2</span>&nbsp;%3")
                          .arg(colour.name(), part.pattern == Qt::SolidPattern ? QStringLiteral("■") : QStringLiteral("▨"),
                              part.name.toHtmlEscaped());
    }
    m_title->setText(QStringLiteral("<b>%1</b>%2").arg(m_titleText.toHtmlEscaped(), legend));

    // The number stands behind the bar; room for it is part of the axis.
    for (int row = 0; row < rows; ++row) {
        QString number = locale.toString(sums[row]);
        if (m_parts.size() > 1) {
            QStringList values;
            for (const Part& part : std::as_const(m_parts))
                values << locale.toString(part.values.value(row));
            number = values.join(QStringLiteral(" / "));
        }
        auto* item = new QCPItemText(m_plot);
        item->setText(number);
        item->setFont(font());
        item->setColor(text);
        item->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        item->setPadding(QMargins(4, 0, 0, 0));
        item->position->setCoords(static_cast<double>(sums[row]), row);
    }
    m_plot->xAxis->setRange(0, std::max(1.0, static_cast<double>(most) * (m_parts.size() > 1 ? 1.75 : 1.3)));
    const bool empty = most == 0;
    m_plot->xAxis->setTicks(!empty);
    m_plot->xAxis->setTickLabels(!empty);
    if (empty) {
        m_plot->clearItems();
        auto* item = new QCPItemText(m_plot);
        item->position->setType(QCPItemPosition::ptAxisRectRatio);
        item->position->setCoords(0.5, 0.5);
        item->setText(m_message);
        item->setFont(font());
        item->setColor(palette().color(QPalette::PlaceholderText));
    }
    setAccessibleName(m_titleText);
    m_plot->setAccessibleDescription(empty ? m_message : spoken.join(QStringLiteral("; ")));
    setMinimumHeight(minimumSizeHint().height());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace semblance::ui
