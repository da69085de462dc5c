// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/heat_map_legend.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace semblance::ui {

HeatMapLegend::HeatMapLegend(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("heatMapLegend"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeatMapLegend::explain(const HeatMapLook& look, std::optional<double> strongest)
{
    m_look = look;
    m_strongest = strongest;
    setAccessibleName(strongest ? tr("Colours of the heat map, from %1 to %2").arg(numbers().first(), numbers().last())
                                : tr("Colours of the heat map"));
    update();
}

QStringList HeatMapLegend::numbers() const
{
    if (!m_strongest)
        return {};
    const QString most = QLocale().toString(*m_strongest, 'g', 2);
    const QString none = QLocale().toString(0);
    if (m_look.isSigned)
        return { QStringLiteral("−%1").arg(most), none, QStringLiteral("+%1").arg(most) };
    return { none, QLocale().toString(*m_strongest / 2, 'g', 2), most };
}

QSize HeatMapLegend::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 2 + 4 };
}

void HeatMapLegend::paintEvent(QPaintEvent*)
{
    if (!m_strongest)
        return;
    QPainter painter(this);
    const int textHeight = fontMetrics().height();
    const QRect bar(0, 0, width() - 1, height() - textHeight - 3);
    painter.fillRect(bar, QColor(0x80, 0x80, 0x80)); // what is see-through over a face is see-through here over its mean
    for (int x = bar.left(); x <= bar.right(); ++x) {
        const double share = static_cast<double>(x - bar.left()) / std::max(1, bar.width() - 1);
        painter.fillRect(x, bar.top(), 1, bar.height(), evidenceColour(m_look.isSigned ? 2 * share - 1 : share, m_look));
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(bar);
    painter.setPen(palette().color(QPalette::WindowText));
    const QStringList texts = numbers();
    const QRect line(0, height() - textHeight, width(), textHeight);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, texts[0]);
    painter.drawText(line, Qt::AlignHCenter | Qt::AlignVCenter, texts[1]);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, texts[2]);
}

} // namespace semblance::ui
