// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QList>
#include <QTransform>
#include <QWidget>

#include <optional>

namespace semblance::ui {

/// One face as it is drawn over the frame; box in frame pixels, corner to corner.
struct FaceBox {
    int track = 0;
    QRectF box;
    QColor colour;
    QString label;
    bool aboveThreshold = false; ///< drawn solid and thick; below it dashed
    bool chosen = false;
};

/// A picture laid over the frame; place maps its pixels to frame pixels.
struct FrameOverlay {
    QImage picture;
    QTransform place;
};

/// The frame as large as fits, with boxes and a heat map over it. Knows nothing of videos.
class FrameView : public QWidget {
    Q_OBJECT
public:
    explicit FrameView(QWidget* parent = nullptr);

    void setFrame(const QImage& frame); ///< a null image: nothing to show
    /// Said in the middle while there is no frame.
    void setMessage(const QString& message);
    void setBoxes(const QList<FaceBox>& boxes);
    void setOverlay(const std::optional<FrameOverlay>& overlay);
    void setOverlayOpacity(double opacity);

    const QImage& frame() const { return m_frame; }
    const QList<FaceBox>& boxes() const { return m_boxes; }
    bool hasOverlay() const { return m_overlay.has_value(); }
    /// Widget pixels of a point of the frame.
    QPointF toWidget(QPointF inFrame) const;

    QSize sizeHint() const override { return { 640, 360 }; }
    QSize minimumSizeHint() const override { return { 240, 135 }; }

Q_SIGNALS:
    void faceHovered(std::optional<int> track); ///< the face under the cursor
    void faceClicked(int track);
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QTransform frameToWidget() const;
    void paintBox(QPainter& painter, const FaceBox& face) const;
    std::optional<int> faceAt(QPointF position) const;
    void hover(std::optional<int> track);

    QImage m_frame;
    QString m_message;
    QList<FaceBox> m_boxes;
    std::optional<FrameOverlay> m_overlay;
    double m_opacity = 0.6;
    std::optional<int> m_hovered;
};

} // namespace semblance::ui
