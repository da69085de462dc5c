// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSizeF>
#include <QTransform>

#include <optional>

namespace semblance::ui {

/// Which part of a frame a widget shows, and how large. Zoom is screen pixels for one frame pixel: 1 is 100 %.
class ViewZoom {
public:
    static constexpr double kLargest = 32;

    /// view in widget pixels; pixelRatio: screen pixels for one widget pixel.
    void setGeometry(QSizeF view, double pixelRatio, QSizeF frame);

    bool fits() const { return !m_zoom; }
    double zoom() const;
    QTransform frameToWidget() const;

    void fit() { m_zoom.reset(); }
    /// The frame's point under `anchor`, in widget pixels, stays there.
    void setZoom(double zoom, QPointF anchor);
    void pan(QPointF widgetPixels);
    QPointF centre() const { return frameToWidget().inverted().map(viewCentre()); } ///< the frame's point in the middle of the view
    QPointF viewCentre() const { return { m_view.width() / 2, m_view.height() / 2 }; }

private:
    double fittingZoom() const;
    void keepInSight();

    QSizeF m_view;
    QSizeF m_frame;
    double m_pixelRatio = 1;
    std::optional<double> m_zoom; ///< absent: as large as fits
    QPointF m_centre; ///< the frame's point in the middle of the view, while not fitting
};

} // namespace semblance::ui
