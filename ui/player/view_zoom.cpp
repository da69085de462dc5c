// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/view_zoom.h"

#include <algorithm>

namespace semblance::ui {
namespace {
constexpr double kSmallest = 1.0 / 16;
}

void ViewZoom::setGeometry(QSizeF view, double pixelRatio, QSizeF frame)
{
    m_view = view;
    m_pixelRatio = pixelRatio;
    if (frame != m_frame)
        m_zoom.reset();
    m_frame = frame;
    keepInSight();
}

double ViewZoom::fittingZoom() const
{
    if (m_frame.isEmpty() || m_view.isEmpty())
        return 1;
    return std::min(m_view.width() / m_frame.width(), m_view.height() / m_frame.height()) * m_pixelRatio;
}

double ViewZoom::zoom() const
{
    return m_zoom.value_or(fittingZoom());
}

QTransform ViewZoom::frameToWidget() const
{
    const double scale = zoom() / m_pixelRatio;
    const QPointF centre = m_zoom ? m_centre : QPointF(m_frame.width() / 2, m_frame.height() / 2);
    QTransform transform;
    transform.translate(m_view.width() / 2 - scale * centre.x(), m_view.height() / 2 - scale * centre.y());
    transform.scale(scale, scale);
    return transform;
}

void ViewZoom::setZoom(double zoom, QPointF anchor)
{
    const QPointF inFrame = frameToWidget().inverted().map(anchor);
    m_zoom = std::clamp(zoom, std::min(kSmallest, fittingZoom()), std::max(kLargest, fittingZoom()));
    const double scale = *m_zoom / m_pixelRatio;
    m_centre = inFrame + (viewCentre() - anchor) / scale;
    keepInSight();
}

void ViewZoom::pan(QPointF widgetPixels)
{
    if (!m_zoom)
        return;
    m_centre -= widgetPixels / (*m_zoom / m_pixelRatio);
    keepInSight();
}

/// The middle of the view stays on the frame; along a side that fits, the frame stays in the middle.
void ViewZoom::keepInSight()
{
    if (!m_zoom)
        return;
    const double scale = *m_zoom / m_pixelRatio;
    const auto inside = [scale](double centre, double frame, double view) {
        return frame * scale <= view ? frame / 2 : std::clamp(centre, view / (2 * scale), frame - view / (2 * scale));
    };
    m_centre = { inside(m_centre.x(), m_frame.width(), m_view.width()), inside(m_centre.y(), m_frame.height(), m_view.height()) };
}

} // namespace semblance::ui
