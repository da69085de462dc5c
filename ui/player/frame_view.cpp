// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/frame_view.h"

#include "ui/player/pixel_painter.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace semblance::ui {
namespace {
const QColor kSurround(0x1e, 0x1e, 0x1e); ///< neutral, so that it does not colour the eye's judgement of the frame
const QColor kSurroundText(0xc8, 0xc8, 0xc8);
const QColor kBanner(0, 0, 0, 190);
constexpr double kNotchFactor = 1.25;
constexpr double kNotch = 120; ///< of QWheelEvent::angleDelta
constexpr double kUnitLines = 360; ///< a picture with this many lines has lines of one pixel drawn on it
}

FrameView::FrameView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("frameView"));
    setAccessibleName(tr("Frame"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FrameView::setFrame(const QImage& frame)
{
    m_frame = frame;
    if (underMouse())
        hoverPixel(mapFromGlobal(QPointF(QCursor::pos())));
    Q_EMIT zoomChanged();
    update();
}

void FrameView::setMessage(const QString& message)
{
    m_message = message;
    setAccessibleDescription(message);
    update();
}

void FrameView::setBanner(const QString& text)
{
    m_banner = text;
    update();
}

void FrameView::setBoxes(const QList<FaceBox>& boxes)
{
    m_boxes = boxes;
    hover(underMouse() ? faceAt(mapFromGlobal(QCursor::pos())) : std::nullopt);
    update();
}

void FrameView::setParts(const FaceParts& parts)
{
    m_parts = parts;
    update();
}

void FrameView::setLook(const PixelLook& look)
{
    m_look = look;
    update();
}

void FrameView::setShapes(const QList<DrawnShape>& shapes)
{
    m_shapes = shapes;
    m_drawing.reset();
    update();
}

void FrameView::setShapesShown(bool shown)
{
    m_shapesShown = shown;
    update();
}

void FrameView::setTool(std::optional<ShapeKind> tool)
{
    m_tool = tool;
    m_drawing.reset();
    showCursor();
    update();
}

void FrameView::setOverlay(const std::optional<FrameOverlay>& overlay)
{
    m_overlay = overlay;
    update();
}

void FrameView::setOverlayOpacity(double opacity)
{
    m_opacity = opacity;
    update();
}

/// A hidden widget is told its size late, and no widget its screen's pixels.
ViewZoom& FrameView::place() const
{
    m_zoom.setGeometry(size(), devicePixelRatioF(), m_frame.size());
    return m_zoom;
}

QPointF FrameView::toWidget(QPointF inFrame) const
{
    return place().frameToWidget().map(inFrame);
}

QImage FrameView::picture(bool withOverlays) const
{
    QImage image = m_frame.convertToFormat(QImage::Format_RGB888);
    if (withOverlays && !image.isNull()) {
        const double unit = std::max(1.0, image.height() / kUnitLines);
        QPainter painter(&image);
        QFont font = this->font();
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(12 * unit))));
        painter.setFont(font);
        paintOverlays(painter, {}, QRectF(image.rect()), unit);
    }
    return image;
}

void FrameView::fit()
{
    place().fit();
    showCursor();
    Q_EMIT zoomChanged();
    update();
}

void FrameView::setZoom(double zoom)
{
    changeZoom(zoom, place().viewCentre());
}

void FrameView::setZoom(double zoom, QPointF centre)
{
    setZoom(zoom);
    if (m_frame.isNull())
        return;
    ViewZoom& now = place();
    now.pan(now.viewCentre() - now.frameToWidget().map(centre));
    update();
}

void FrameView::zoomBy(double factor)
{
    changeZoom(place().zoom() * factor, place().viewCentre());
}

void FrameView::changeZoom(double zoom, QPointF anchor)
{
    if (m_frame.isNull())
        return;
    place().setZoom(zoom, anchor);
    showCursor();
    Q_EMIT zoomChanged();
    update();
}

void FrameView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), kSurround);
    if (m_frame.isNull()) {
        painter.setPen(kSurroundText);
        const int margin = fontMetrics().height();
        painter.drawText(rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap, m_message);
    } else {
        paintFrame(painter);
        const QTransform toWidget = place().frameToWidget();
        paintOverlays(painter, toWidget, QRectF(rect()), std::max(1.0, fontMetrics().height() / 15.0));
        if (m_look.grid)
            paintPixelGrid(painter, m_frame, toWidget, QRectF(rect()), place().zoom());
    }
    if (!m_banner.isEmpty())
        paintBanner(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

/// Only the part that is seen, with a pixel more around it for interpolation.
void FrameView::paintFrame(QPainter& painter) const
{
    const QTransform toWidget = place().frameToWidget();
    const QRect seen = toWidget.inverted().mapRect(QRectF(rect())).toAlignedRect().adjusted(-1, -1, 1, 1).intersected(m_frame.rect());
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_look.smooth);
    painter.drawImage(toWidget.mapRect(QRectF(seen)), m_frame, QRectF(seen));
    painter.restore();
}

void FrameView::paintOverlays(QPainter& painter, const QTransform& fromFrame, const QRectF& bounds, double unit) const
{
    if (m_overlay) {
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setClipRect(fromFrame.mapRect(QRectF(m_frame.rect())));
        painter.setOpacity(m_opacity);
        painter.setTransform(m_overlay->place * fromFrame, true);
        painter.drawImage(QPointF(0, 0), m_overlay->picture);
        painter.restore();
    }
    paintFaces(painter, m_boxes, m_parts, fromFrame, bounds, unit);
    if (m_shapesShown) {
        QList<DrawnShape> shapes = m_shapes;
        if (m_drawing) {
            shapes.removeIf([this](const DrawnShape& shape) { return shape.id == m_drawing->id; });
            shapes << *m_drawing;
        }
        paintShapes(painter, shapes, fromFrame, bounds, unit);
    }
}

void FrameView::paintBanner(QPainter& painter) const
{
    const int pad = fontMetrics().height() / 2;
    QRect text = fontMetrics().boundingRect(rect().adjusted(2 * pad, pad, -2 * pad, -pad), Qt::AlignHCenter | Qt::TextWordWrap, m_banner);
    text.moveTop(pad);
    painter.fillRect(text.adjusted(-pad, -pad / 2, pad, pad / 2), kBanner);
    painter.setPen(Qt::white);
    painter.drawText(text, Qt::AlignHCenter | Qt::TextWordWrap, m_banner);
}

std::optional<int> FrameView::faceAt(QPointF position) const
{
    const QTransform toWidget = place().frameToWidget();
    const FaceBox* found = nullptr;
    for (const FaceBox& face : m_boxes) { // Of overlapping boxes the smallest one is meant.
        if (toWidget.mapRect(face.box).contains(position)
            && (!found || face.box.width() * face.box.height() < found->box.width() * found->box.height()))
            found = &face;
    }
    return found ? std::optional(found->track) : std::nullopt;
}

QPointF FrameView::toFrame(QPointF position) const
{
    return place().frameToWidget().inverted().map(position);
}

/// The nearest point of the frame: what is drawn lies on it as a whole.
QPointF FrameView::onFrame(QPointF position) const
{
    const QPointF at = toFrame(position);
    return { std::clamp<double>(at.x(), 0, m_frame.width()), std::clamp<double>(at.y(), 0, m_frame.height()) };
}

const DrawnShape* FrameView::shapeAt(QPointF position) const
{
    if (!m_shapesShown)
        return nullptr;
    const double reach = 6 / std::max(0.01, place().zoom()); // pixels of the screen
    const auto it = std::find_if(m_shapes.crbegin(), m_shapes.crend(),
        [point = toFrame(position), reach](const DrawnShape& shape) { return isOn(shape, point, reach); });
    return it == m_shapes.crend() ? nullptr : &*it;
}

/// What was drawn or moved; false where there was nothing.
bool FrameView::finishShape()
{
    const auto shape = std::exchange(m_drawing, std::nullopt);
    if (!shape)
        return false;
    update();
    if (shape->id != 0) {
        const auto it = std::find_if(m_shapes.cbegin(), m_shapes.cend(), [&](const DrawnShape& s) { return s.id == shape->id; });
        if (it != m_shapes.cend() && it->from != shape->from)
            Q_EMIT shapeMoved(shape->id, shape->from - it->from);
    } else if (shape->kind == ShapeKind::Text || shape->length() >= 1) {
        Q_EMIT shapeDrawn(shape->kind, shape->from, shape->kind == ShapeKind::Text ? shape->from : shape->to);
    }
    return true;
}

void FrameView::hover(std::optional<int> track)
{
    if (m_hovered == track)
        return;
    m_hovered = track;
    showCursor();
    Q_EMIT faceHovered(track);
}

void FrameView::hoverPixel(std::optional<QPointF> position)
{
    std::optional<QPoint> pixel;
    if (position && !m_frame.isNull()) {
        const QPointF at = place().frameToWidget().inverted().map(*position);
        const QPoint whole(static_cast<int>(std::floor(at.x())), static_cast<int>(std::floor(at.y())));
        if (m_frame.rect().contains(whole))
            pixel = whole;
    }
    if (pixel || m_pixel)
        Q_EMIT pixelHovered(pixel);
    m_pixel = pixel;
}

void FrameView::showCursor()
{
    setCursor(m_tool     ? Qt::CrossCursor
            : m_dragging ? Qt::ClosedHandCursor
            : m_hovered  ? Qt::PointingHandCursor
            : fits()     ? Qt::ArrowCursor
                         : Qt::OpenHandCursor);
}

void FrameView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    Q_EMIT zoomChanged();
}

void FrameView::wheelEvent(QWheelEvent* event)
{
    const double notches = event->angleDelta().y() / kNotch;
    if (notches != 0)
        changeZoom(place().zoom() * std::pow(kNotchFactor, notches), event->position());
    hoverPixel(event->position());
    event->accept();
}

void FrameView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !m_frame.isNull()) {
        const QPointF at = onFrame(event->position());
        if (m_tool) {
            m_drawing = DrawnShape { 0, *m_tool, at, at, {}, false };
            return;
        }
        if (const DrawnShape* shape = shapeAt(event->position())) {
            m_grabbed = at;
            m_grabbedShape = *shape;
            m_grabbedShape.chosen = true;
            Q_EMIT shapeChosen(m_grabbedShape.id); // sets the shapes anew
            m_drawing = m_grabbedShape;
            return;
        }
    }
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        m_pressed = event->position();
}

void FrameView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drawing) {
        const QPointF at = onFrame(event->position());
        if (m_drawing->id == 0)
            m_drawing->to = at;
        else
            *m_drawing = m_grabbedShape.movedBy(wayOnFrame(m_grabbedShape, at - m_grabbed, m_frame.size()));
        update();
    } else if (m_pressed) {
        const QPointF moved = event->position() - *m_pressed;
        if (m_dragging || moved.manhattanLength() >= QApplication::startDragDistance()) {
            m_dragging = true;
            place().pan(moved);
            m_pressed = event->position();
            showCursor();
            update();
        }
    } else {
        hover(faceAt(event->position()));
    }
    hoverPixel(event->position());
}

void FrameView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && finishShape())
        return;
    if (!m_pressed)
        return;
    m_pressed.reset();
    if (std::exchange(m_dragging, false)) {
        showCursor();
    } else if (event->button() == Qt::LeftButton) {
        if (std::any_of(m_shapes.cbegin(), m_shapes.cend(), [](const DrawnShape& shape) { return shape.chosen; }))
            Q_EMIT shapeChosen(std::nullopt);
        if (const auto track = faceAt(event->position()))
            Q_EMIT faceClicked(*track);
        else
            Q_EMIT clicked();
    }
}

void FrameView::leaveEvent(QEvent*)
{
    hover(std::nullopt);
    hoverPixel(std::nullopt);
}

} // namespace semblance::ui
