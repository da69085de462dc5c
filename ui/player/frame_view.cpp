// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/frame_view.h"

#include "ui/widgets/colours.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace semblance::ui {
namespace {
const QColor kSurround(0x1e, 0x1e, 0x1e); ///< neutral, so that it does not colour the eye's judgement of the frame
const QColor kSurroundText(0xc8, 0xc8, 0xc8);
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
    update();
}

void FrameView::setMessage(const QString& message)
{
    m_message = message;
    setAccessibleDescription(message);
    update();
}

void FrameView::setBoxes(const QList<FaceBox>& boxes)
{
    m_boxes = boxes;
    hover(underMouse() ? faceAt(mapFromGlobal(QCursor::pos())) : std::nullopt);
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

QTransform FrameView::frameToWidget() const
{
    if (m_frame.isNull())
        return {};
    const double scale = std::min(width() / static_cast<double>(m_frame.width()), height() / static_cast<double>(m_frame.height()));
    QTransform transform;
    transform.translate((width() - scale * m_frame.width()) / 2, (height() - scale * m_frame.height()) / 2);
    transform.scale(scale, scale);
    return transform;
}

QPointF FrameView::toWidget(QPointF inFrame) const
{
    return frameToWidget().map(inFrame);
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
        const QTransform toWidget = frameToWidget();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawImage(toWidget.mapRect(QRectF(m_frame.rect())), m_frame);
        if (m_overlay) {
            painter.save();
            painter.setClipRect(toWidget.mapRect(QRectF(m_frame.rect())));
            painter.setOpacity(m_opacity);
            painter.setTransform(m_overlay->place * toWidget);
            painter.drawImage(QPointF(0, 0), m_overlay->picture);
            painter.restore();
        }
        for (const FaceBox& face : m_boxes) {
            if (!face.chosen)
                paintBox(painter, face);
        }
        for (const FaceBox& face : m_boxes) { // The chosen one lies on top.
            if (face.chosen)
                paintBox(painter, face);
        }
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void FrameView::paintBox(QPainter& painter, const FaceBox& face) const
{
    const QRectF box = frameToWidget().mapRect(face.box);
    const double unit = std::max(1.0, fontMetrics().height() / 15.0);
    const double thickness = unit * (face.chosen ? 3 : 2);
    const QColor outline(0, 0, 0, 190);

    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(outline, thickness + 2 * unit, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(box);
    painter.setPen(QPen(face.colour, thickness, face.aboveThreshold ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawRect(box);

    QFont font = painter.font();
    font.setBold(face.chosen);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const double pad = 3 * unit;
    QRectF label(box.left() - thickness / 2, 0, metrics.horizontalAdvance(face.label) + 2 * pad, metrics.height());
    label.moveBottom(box.top() - thickness / 2 - unit);
    if (label.top() < 0)
        label.moveTop(std::min(box.bottom() + thickness, height() - label.height()));
    label.moveLeft(std::clamp(label.left(), 0.0, std::max(0.0, width() - label.width())));
    painter.fillRect(label.adjusted(-unit, -unit, unit, unit), outline);
    painter.fillRect(label, face.colour);
    painter.setPen(textOn(face.colour));
    painter.drawText(label, Qt::AlignCenter, face.label);
}

std::optional<int> FrameView::faceAt(QPointF position) const
{
    const QTransform toWidget = frameToWidget();
    const FaceBox* found = nullptr;
    for (const FaceBox& face : m_boxes) { // Of overlapping boxes the smallest one is meant.
        if (toWidget.mapRect(face.box).contains(position)
            && (!found || face.box.width() * face.box.height() < found->box.width() * found->box.height()))
            found = &face;
    }
    return found ? std::optional(found->track) : std::nullopt;
}

void FrameView::hover(std::optional<int> track)
{
    if (m_hovered == track)
        return;
    m_hovered = track;
    setCursor(track ? Qt::PointingHandCursor : Qt::ArrowCursor);
    Q_EMIT faceHovered(track);
}

void FrameView::mouseMoveEvent(QMouseEvent* event)
{
    hover(faceAt(event->position()));
}

void FrameView::leaveEvent(QEvent*)
{
    hover(std::nullopt);
}

void FrameView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto track = faceAt(event->position()))
        Q_EMIT faceClicked(*track);
    else
        Q_EMIT clicked();
}

} // namespace semblance::ui
