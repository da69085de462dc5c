// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/drawn_shape.h"
#include "ui/player/face_painter.h"
#include "ui/player/view_zoom.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace semblance::ui {

/// A picture laid over the frame; place maps its pixels to frame pixels.
struct FrameOverlay {
    QImage picture;
    QTransform place;
};

/// How the frame's own pixels are drawn.
struct PixelLook {
    bool smooth = true; ///< interpolated between pixels; else each pixel a square
    bool grid = true; ///< from 800 % on, with values at 3200 %
};

/// The frame, fitted or zoomed up to 3200 %, with faces and a heat map over it. The wheel zooms about the cursor, dragging moves the
/// frame. Knows nothing of videos.
class FrameView : public QWidget {
    Q_OBJECT
public:
    explicit FrameView(QWidget* parent = nullptr);

    void setFrame(const QImage& frame); ///< a null image: nothing to show
    /// Said in the middle while there is no frame.
    void setMessage(const QString& message);
    /// Said in a strip over the frame; empty: nothing.
    void setBanner(const QString& text);
    void setBoxes(const QList<FaceBox>& boxes);
    void setParts(const FaceParts& parts);
    const FaceParts& parts() const { return m_parts; }
    void setLook(const PixelLook& look);
    const PixelLook& look() const { return m_look; }
    /// Annotations of the frame, drawn over everything else.
    void setShapes(const QList<DrawnShape>& shapes);
    const QList<DrawnShape>& shapes() const { return m_shapes; }
    void setShapesShown(bool shown);
    /// The next drag draws this; absent: it moves an annotation or the frame.
    void setTool(std::optional<ShapeKind> tool);
    void setOverlay(const std::optional<FrameOverlay>& overlay);
    void setOverlayOpacity(double opacity);

    const QImage& frame() const { return m_frame; }
    const QList<FaceBox>& boxes() const { return m_boxes; }
    bool hasOverlay() const { return m_overlay.has_value(); }
    /// Widget pixels of a point of the frame.
    QPointF toWidget(QPointF inFrame) const;
    /// The frame at its own size; with what lies over it where wanted.
    QImage picture(bool withOverlays) const;

    double zoom() const { return place().zoom(); } ///< screen pixels for one frame pixel
    bool fits() const { return place().fits(); }
    void fit();
    QPointF centre() const { return place().centre(); } ///< the frame's point in the middle
    void setZoom(double zoom); ///< about the middle
    void setZoom(double zoom, QPointF centre); ///< with this point of the frame in the middle, as far as its edges allow
    void zoomBy(double factor);

    QSize sizeHint() const override { return { 640, 360 }; }
    QSize minimumSizeHint() const override { return { 240, 135 }; }

Q_SIGNALS:
    void faceHovered(std::optional<int> track); ///< the face under the cursor
    void faceClicked(int track);
    void clicked();
    void pixelHovered(std::optional<QPoint> pixel); ///< of the frame, under the cursor
    void zoomChanged();
    void shapeDrawn(semblance::ui::ShapeKind kind, QPointF from, QPointF to); ///< in frame pixels
    void shapeChosen(std::optional<qint64> id);
    void shapeMoved(qint64 id, QPointF way);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    ViewZoom& place() const;
    void paintFrame(QPainter& painter) const;
    void paintOverlays(QPainter& painter, const QTransform& fromFrame, const QRectF& bounds, double unit) const;
    void paintBanner(QPainter& painter) const;
    std::optional<int> faceAt(QPointF position) const;
    const DrawnShape* shapeAt(QPointF position) const;
    QPointF toFrame(QPointF position) const;
    QPointF onFrame(QPointF position) const;
    bool finishShape();
    void hover(std::optional<int> track);
    void hoverPixel(std::optional<QPointF> position);
    void changeZoom(double zoom, QPointF anchor);
    void showCursor();

    QImage m_frame;
    QString m_message;
    QString m_banner;
    QList<FaceBox> m_boxes;
    QList<DrawnShape> m_shapes;
    bool m_shapesShown = true;
    std::optional<ShapeKind> m_tool;
    std::optional<DrawnShape> m_drawing; ///< being drawn, or being moved while it has an id
    QPointF m_grabbed; ///< point of the frame at which it was taken
    DrawnShape m_grabbedShape; ///< as it was then
    FaceParts m_parts;
    PixelLook m_look;
    std::optional<FrameOverlay> m_overlay;
    double m_opacity = 0.6;
    mutable ViewZoom m_zoom; ///< by place()
    std::optional<int> m_hovered;
    std::optional<QPoint> m_pixel;
    std::optional<QPointF> m_pressed; ///< where a button went down
    bool m_dragging = false;
};

} // namespace semblance::ui
