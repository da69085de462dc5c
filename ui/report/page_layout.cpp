// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_layout.h"

#include "ui/report/page_flow.h"
#include "ui/report/report_fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace semblance::ui {
namespace {

void paintShape(QPainter& painter, const report::Shape& shape)
{
    QColor colour(shape.colour);
    colour.setAlphaF(static_cast<float>(shape.opacity));
    switch (shape.kind) {
    case report::Shape::Kind::Line: {
        QPen pen(colour, shape.size);
        pen.setJoinStyle(Qt::RoundJoin);
        if (shape.dashed)
            pen.setDashPattern({ 4 / shape.size, 3 / shape.size });
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(shape.points.constData(), static_cast<int>(shape.points.size()));
        return;
    }
    case report::Shape::Kind::Area:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(shape.points.constData(), static_cast<int>(shape.points.size()));
        return;
    case report::Shape::Kind::Text: {
        // Laid out as large as the page's own units and drawn smaller, since fonts come in whole pixels.
        constexpr double fine = PageLayout::kUnitsPerPoint;
        QFont font = painter.font();
        font.setPixelSize(static_cast<int>(std::lround(shape.size * fine)));
        const double width = QFontMetricsF(font).horizontalAdvance(shape.text) / fine;
        const double back = shape.anchor == report::Shape::Anchor::End ? width
            : shape.anchor == report::Shape::Anchor::Middle            ? width / 2
                                                                       : 0;
        painter.save();
        painter.translate(shape.points.value(0) - QPointF(back, 0));
        painter.scale(1 / fine, 1 / fine);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QPointF(), shape.text);
        painter.restore();
        return;
    }
    }
}

} // namespace

PageLayout::PageLayout(const report::Report& report)
{
    PageFlow(*this, report).layOut();
}

PageLayout::~PageLayout() = default;

void PageLayout::paint(QPainter& painter, int number) const
{
    struct Paint {
        QPainter& painter;
        void operator()(const TextLine& text) const
        {
            painter.setPen(text.colour);
            text.layout->lineAt(text.line).draw(&painter, text.offset);
        }
        void operator()(const Box& box) const { painter.fillRect(box.area, box.colour); }
        void operator()(const Image& image) const { painter.drawImage(image.area, image.image); }
        void operator()(const Drawing& drawing) const
        {
            painter.save();
            painter.translate(drawing.area.topLeft());
            painter.scale(drawing.area.width() / drawing.figure.width, drawing.area.height() / drawing.figure.height);
            QFont font;
            font.setFamilies(reportFonts());
            font.setHintingPreference(QFont::PreferNoHinting);
            font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64); // as in PageFlow::font()
            painter.setFont(font);
            for (const report::Shape& shape : drawing.figure.shapes)
                paintShape(painter, shape);
            painter.restore();
        }
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const Item& item : m_pages.at(number))
        std::visit(Paint { painter }, item);
}

QImage PageLayout::picture(int page, int width) const
{
    const double scale = width / kPageWidth;
    QImage picture(width, static_cast<int>(std::lround(kPageHeight * scale)), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(scale, scale);
    paint(painter, page);
    return picture;
}

} // namespace semblance::ui
