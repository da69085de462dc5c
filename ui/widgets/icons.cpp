// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>

namespace semblance::ui {
namespace {

QPolygonF triangle(double tipX, double baseX)
{
    return { { tipX, 12 }, { baseX, 5 }, { baseX, 19 } };
}

/// On a 24 x 24 grid; filled.
QPainterPath shape(Symbol symbol)
{
    QPainterPath path;
    const auto bar = [&path](double x, double width) { path.addRect(x, 5, width, 14); };
    const auto closed = [&path](const QPolygonF& polygon) {
        path.addPolygon(polygon);
        path.closeSubpath();
    };
    switch (symbol) {
    case Symbol::Open:
        closed({ { 3, 6 }, { 9, 6 }, { 11, 8 }, { 19, 8 }, { 19, 10 }, { 7, 10 }, { 4, 18 }, { 3, 18 } });
        closed({ { 8, 11.5 }, { 22, 11.5 }, { 19, 19 }, { 5, 19 } });
        break;
    case Symbol::Analyze: {
        QPainterPathStroker stroker(QPen(Qt::black, 2.4, Qt::SolidLine, Qt::RoundCap));
        QPainterPath lens;
        lens.addEllipse(QPointF(10, 10), 6, 6);
        lens.moveTo(14.6, 14.6);
        lens.lineTo(20, 20);
        path = stroker.createStroke(lens);
        break;
    }
    case Symbol::Stop:
        path.addRoundedRect(6, 6, 12, 12, 1.5, 1.5);
        break;
    case Symbol::First:
        bar(4, 2.5);
        closed(triangle(7, 18));
        break;
    case Symbol::StepBack:
        closed(triangle(4, 13));
        bar(15, 3.5);
        break;
    case Symbol::Play:
        closed(triangle(19, 7));
        break;
    case Symbol::Pause:
        bar(6, 4);
        bar(14, 4);
        break;
    case Symbol::StepForward:
        closed(triangle(20, 11));
        bar(5.5, 3.5);
        break;
    case Symbol::Last:
        closed(triangle(17, 6));
        bar(17.5, 2.5);
        break;
    case Symbol::Add:
        path.addRect(10.7, 4.5, 2.6, 15);
        path.addRect(4.5, 10.7, 15, 2.6);
        path.setFillRule(Qt::WindingFill);
        break;
    case Symbol::Close: {
        QPainterPathStroker stroker(QPen(Qt::black, 2.4, Qt::SolidLine, Qt::RoundCap));
        QPainterPath cross;
        cross.moveTo(7, 7);
        cross.lineTo(17, 17);
        cross.moveTo(17, 7);
        cross.lineTo(7, 17);
        path = stroker.createStroke(cross);
        break;
    }
    }
    return path;
}

class SymbolEngine : public QIconEngine {
public:
    explicit SymbolEngine(Symbol symbol)
        : m_symbol(symbol)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const double side = qMin(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.center() + QPointF(0.5, 0.5));
        painter->scale(side / 24, side / 24);
        painter->translate(-12, -12);
        painter->fillPath(shape(m_symbol),
            QGuiApplication::palette().color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new SymbolEngine(*this); }

private:
    Symbol m_symbol;
};

} // namespace

QIcon symbolIcon(Symbol symbol)
{
    return QIcon(new SymbolEngine(symbol));
}

} // namespace semblance::ui
