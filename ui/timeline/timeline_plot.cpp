// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_plot.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace semblance::ui {
namespace {
constexpr double kZoomStep = 1.5;
constexpr int kPanSteps = 1 << 20; ///< of the horizontal bar over the whole axis
}

TimelinePlot::TimelinePlot(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_layout(font())
{
    setObjectName(QStringLiteral("timelinePlot"));
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setObjectName(QStringLiteral("timelineCanvas"));
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    verticalScrollBar()->setAccessibleName(tr("Tracks"));
    horizontalScrollBar()->setAccessibleName(tr("Time"));
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    horizontalScrollBar()->setFocusPolicy(Qt::NoFocus);
}

QSize TimelinePlot::sizeHint() const
{
    return { fontMetrics().height() * 30, fontMetrics().height() * 12 };
}

QSize TimelinePlot::minimumSizeHint() const
{
    return { fontMetrics().height() * 14, fontMetrics().height() * 6 };
}

void TimelinePlot::setAxis(std::vector<double> positions, bool inSeconds)
{
    m_scene.axis.setPositions(std::move(positions), inSeconds);
    m_cursor.reset();
    m_place.reset();
    m_brush.reset();
    viewChanged();
}

void TimelinePlot::setScene(TimelineScene scene)
{
    scene.axis = std::move(m_scene.axis);
    m_scene = std::move(scene);
    contentChanged();
}

void TimelinePlot::setMessage(const QString& message)
{
    m_message = message;
    viewport()->update();
}

void TimelinePlot::setCursor(std::optional<qint64> frame)
{
    m_cursor = m_place = frame;
    if (frame && *frame < m_scene.axis.frameCount() && m_drag == Drag::None) {
        const double before = m_scene.axis.from();
        m_scene.axis.reveal(m_scene.axis.positionOf(*frame));
        if (m_scene.axis.from() != before)
            viewChanged();
    }
    viewport()->update();
}

void TimelinePlot::setBrush(std::optional<std::pair<qint64, qint64>> frames)
{
    m_brush = frames;
    viewport()->update();
}

int TimelinePlot::curveCount() const
{
    return m_scene.run ? static_cast<int>(m_scene.run->tracks.size()) * static_cast<int>(m_scene.lines.size()) : 0;
}

std::optional<double> TimelinePlot::cursorPosition() const
{
    return m_cursor && *m_cursor < m_scene.axis.frameCount() ? std::optional(m_scene.axis.positionOf(*m_cursor)) : std::nullopt;
}

int TimelinePlot::plotWidth() const
{
    return std::max(1, viewport()->width() - m_layout.names);
}

double TimelinePlot::pixelOf(double position) const
{
    return m_layout.names + m_scene.axis.pixelOf(position, plotWidth());
}

qint64 TimelinePlot::frameAt(int x) const
{
    const double within = std::clamp<double>(x - m_layout.names, 0, plotWidth() - 1);
    return m_scene.axis.frameAt(m_scene.axis.positionAt(within + 0.5, plotWidth()));
}

std::optional<int> TimelinePlot::trackAt(QPoint pixel) const
{
    if (!m_scene.run || pixel.y() < m_layout.ruler || m_scene.nodes.isEmpty())
        return std::nullopt;
    const int index
        = (pixel.y() - m_layout.ruler + verticalScrollBar()->value()) / m_layout.trackHeight(static_cast<int>(m_scene.nodes.size()));
    const auto& tracks = m_scene.run->tracks;
    return static_cast<std::size_t>(index) < tracks.size() ? std::optional(tracks[static_cast<std::size_t>(index)]->scores().track)
                                                           : std::nullopt;
}

void TimelinePlot::zoom(double factor)
{
    if (m_scene.axis.isEmpty())
        return;
    const TimeAxis& axis = m_scene.axis;
    const auto cursor = cursorPosition();
    m_scene.axis.zoom(factor, cursor && *cursor >= axis.from() && *cursor < axis.to() ? *cursor : (axis.from() + axis.to()) / 2);
    viewChanged();
}

void TimelinePlot::showAll()
{
    m_scene.axis.showAll();
    viewChanged();
}

std::optional<std::pair<double, double>> TimelinePlot::view() const
{
    const TimeAxis& axis = m_scene.axis;
    return axis.isEmpty() || axis.showsAll() ? std::nullopt : std::optional(std::pair(axis.from(), axis.to()));
}

void TimelinePlot::setView(double from, double to)
{
    TimeAxis& axis = m_scene.axis;
    if (axis.isEmpty() || to <= from)
        return;
    axis.showAll();
    axis.zoom((axis.to() - axis.from()) / (to - from), from);
    axis.moveTo(from);
    viewChanged();
}

void TimelinePlot::revealTrack(int track)
{
    if (!m_scene.run)
        return;
    const int height = m_layout.trackHeight(static_cast<int>(m_scene.nodes.size()));
    for (std::size_t i = 0; i < m_scene.run->tracks.size(); ++i) {
        if (m_scene.run->tracks[i]->scores().track != track)
            continue;
        const int top = static_cast<int>(i) * height;
        const int shown = viewport()->height() - m_layout.ruler;
        const int value = verticalScrollBar()->value();
        if (top < value || shown < height)
            verticalScrollBar()->setValue(top);
        else if (top + height > value + shown)
            verticalScrollBar()->setValue(top + height - shown);
    }
}

void TimelinePlot::viewChanged()
{
    updateBars();
    m_picture = {};
    viewport()->update();
}

void TimelinePlot::contentChanged()
{
    m_layout = TimelineLayout(font());
    viewChanged();
}

void TimelinePlot::updateBars()
{
    m_updatingBars = true;
    const TimeAxis& axis = m_scene.axis;
    const double length = axis.end() - axis.first();
    const int page = axis.isEmpty() || axis.showsAll() ? kPanSteps : static_cast<int>((axis.to() - axis.from()) / length * kPanSteps);
    QScrollBar* pan = horizontalScrollBar();
    pan->setRange(0, kPanSteps - page);
    pan->setPageStep(page);
    pan->setSingleStep(std::max(1, page / 20));
    pan->setValue(static_cast<int>((axis.from() - axis.first()) / length * kPanSteps));
    const int tracks = m_scene.run ? static_cast<int>(m_scene.run->tracks.size()) : 0;
    const int height = m_layout.trackHeight(static_cast<int>(m_scene.nodes.size()));
    const int shown = std::max(0, viewport()->height() - m_layout.ruler);
    QScrollBar* scroll = verticalScrollBar();
    scroll->setRange(0, std::max(0, tracks * height - m_layout.gap - shown));
    scroll->setPageStep(shown);
    scroll->setSingleStep(std::max(1, height / 4));
    m_updatingBars = false;
}

void TimelinePlot::scrollContentsBy(int dx, int)
{
    if (m_updatingBars)
        return;
    if (dx != 0) {
        const TimeAxis& axis = m_scene.axis;
        m_scene.axis.moveTo(axis.first() + (axis.end() - axis.first()) * horizontalScrollBar()->value() / kPanSteps);
    }
    m_picture = {};
    viewport()->update();
}

void TimelinePlot::paintEvent(QPaintEvent*)
{
    const QSize size = viewport()->size();
    if (m_picture.isNull() && !size.isEmpty()) {
        m_picture = QPixmap(size * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        QPainter painter(&m_picture);
        TimelinePainter(m_scene, font(), palette(), QLocale()).paint(painter, size, verticalScrollBar()->value(), devicePixelRatioF());
    }
    QPainter painter(viewport());
    painter.drawPixmap(0, 0, m_picture);
    const bool hasTracks = m_scene.run && !m_scene.run->tracks.empty();
    if (!hasTracks && !m_message.isEmpty())
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_message);
    if (m_scene.axis.isEmpty())
        return;
    painter.setClipRect(QRect(m_layout.names, 0, plotWidth(), size.height()));
    if (m_brush) {
        const double from = pixelOf(m_scene.axis.positionOf(m_brush->first));
        const double to = pixelOf(m_scene.axis.endOf(m_brush->second));
        QColor colour = palette().color(QPalette::Highlight);
        painter.setPen(QPen(colour, 1));
        colour.setAlpha(60);
        painter.fillRect(QRectF(from, 0, std::max(1.0, to - from), size.height()), colour);
        painter.drawLine(QPointF(from, 0), QPointF(from, size.height()));
        painter.drawLine(QPointF(to, 0), QPointF(to, size.height()));
    }
    if (m_cursor && *m_cursor < m_scene.axis.frameCount()) {
        const double from = pixelOf(m_scene.axis.positionOf(*m_cursor));
        const double to = pixelOf(m_scene.axis.endOf(*m_cursor));
        QColor colour = palette().color(QPalette::Text);
        if (to - from > 3) { // The frame is wide enough to be shown as one.
            QColor shade = colour;
            shade.setAlpha(45);
            painter.fillRect(QRectF(from, 0, to - from, size.height()), shade);
        }
        painter.setPen(QPen(colour, 1));
        painter.drawLine(QPointF(from, 0), QPointF(from, size.height()));
    }
    if (hasFocus()) {
        painter.setClipping(false);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

bool TimelinePlot::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        Q_EMIT left();
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelinePlot::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    viewChanged();
}

void TimelinePlot::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::LocaleChange:
        contentChanged();
        break;
    default:
        break;
    }
}

void TimelinePlot::brushTo(qint64 frame)
{
    m_brush = std::minmax(m_brushStart, frame);
    viewport()->update();
}

void TimelinePlot::mousePressEvent(QMouseEvent* event)
{
    if (m_scene.axis.isEmpty())
        return;
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::MiddleButton) {
        m_drag = Drag::Pan;
        m_panX = at.x();
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto track = trackAt(at))
        Q_EMIT trackChosen(*track);
    if (at.x() < m_layout.names)
        return;
    if (event->modifiers() & Qt::ShiftModifier) {
        m_drag = Drag::Brush;
        m_brushStart = frameAt(at.x());
        brushTo(m_brushStart);
        return;
    }
    m_drag = Drag::Seek;
    Q_EMIT seekRequested(frameAt(at.x()));
}

void TimelinePlot::mouseMoveEvent(QMouseEvent* event)
{
    if (m_scene.axis.isEmpty())
        return;
    const QPoint at = event->position().toPoint();
    switch (m_drag) {
    case Drag::Seek:
        Q_EMIT seekRequested(frameAt(at.x()));
        break;
    case Drag::Brush:
        brushTo(frameAt(at.x()));
        break;
    case Drag::Pan: {
        const TimeAxis& axis = m_scene.axis;
        m_scene.axis.moveTo(axis.from() - (at.x() - m_panX) * (axis.to() - axis.from()) / plotWidth());
        m_panX = at.x();
        viewChanged();
        break;
    }
    case Drag::None:
        if (at.x() < m_layout.names || !viewport()->rect().contains(at))
            Q_EMIT left();
        else
            Q_EMIT hovered(trackAt(at), frameAt(at.x()), event->globalPosition().toPoint());
        return;
    }
    Q_EMIT left();
}

void TimelinePlot::mouseReleaseEvent(QMouseEvent* event)
{
    const bool brushed = m_drag == Drag::Brush && event->button() == Qt::LeftButton;
    m_drag = Drag::None;
    if (brushed)
        Q_EMIT this->brushed(m_brush);
}

void TimelinePlot::wheelEvent(QWheelEvent* event)
{
    const QPoint turn = event->angleDelta();
    const int x = event->position().toPoint().x();
    event->accept();
    if (x < m_layout.names && turn.y() != 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - turn.y());
    } else if (m_scene.axis.isEmpty()) {
        return;
    } else if (turn.x() != 0 || event->modifiers() & Qt::ShiftModifier) {
        const TimeAxis& axis = m_scene.axis;
        const int by = turn.x() != 0 ? turn.x() : turn.y();
        m_scene.axis.moveTo(axis.from() - by * (axis.to() - axis.from()) / 1200.0);
        viewChanged();
    } else {
        const double about = m_scene.axis.positionAt(x - m_layout.names, plotWidth());
        m_scene.axis.zoom(std::pow(kZoomStep, turn.y() / 120.0), about);
        viewChanged();
    }
    Q_EMIT left();
}

void TimelinePlot::keyPressEvent(QKeyEvent* event)
{
    if (m_scene.axis.isEmpty())
        return event->ignore();
    const qint64 last = m_scene.axis.frameCount() - 1;
    const qint64 frame = m_place.value_or(0);
    const auto seek = [&](qint64 wanted) { Q_EMIT seekRequested(std::clamp<qint64>(wanted, 0, last)); };
    const auto brushEnd = [&](bool start) {
        const qint64 other = m_brush ? (start ? m_brush->second : m_brush->first) : frame;
        m_brush = std::minmax(frame, start ? std::max(frame, other) : std::min(frame, other));
        viewport()->update();
        Q_EMIT brushed(m_brush);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return seek(frame - 1);
    case Qt::Key_Right:
        return seek(frame + 1);
    case Qt::Key_Home:
        return seek(0);
    case Qt::Key_End:
        return seek(last);
    case Qt::Key_Up:
        Q_EMIT trackStepRequested(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT trackStepRequested(1);
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        verticalScrollBar()->triggerAction(
            event->key() == Qt::Key_PageUp ? QAbstractSlider::SliderPageStepSub : QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(kZoomStep);
    case Qt::Key_Minus:
        return zoom(1 / kZoomStep);
    case Qt::Key_0:
        return showAll();
    case Qt::Key_I:
        return brushEnd(true);
    case Qt::Key_O:
        return brushEnd(false);
    case Qt::Key_Escape:
        if (m_brush) {
            setBrush(std::nullopt);
            Q_EMIT brushed(m_brush);
            return;
        }
        break;
    default:
        break;
    }
    event->ignore();
}

} // namespace semblance::ui
