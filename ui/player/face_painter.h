// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QTransform>

class QPainter;

namespace semblance::ui {

/// One face as it is drawn over the frame, in frame pixels, corner to corner.
struct FaceBox {
    int track = 0;
    QRectF box;
    QList<QPointF> landmarks; ///< dlib's 68, or none
    QColor colour;
    QString trackText;
    QString probabilityText;
    bool aboveThreshold = false; ///< drawn solid and thick; below it dashed
    bool chosen = false;
};

/// What is drawn of the faces.
struct FaceParts {
    bool boxes = true;
    bool landmarks = false;
    bool mesh = false;
    bool trackIds = true;
    bool probabilities = true;
    friend bool operator==(const FaceParts&, const FaceParts&) = default;
};

/// bounds: where labels have to stay, in the painter's pixels. unit: the thickness of a thin line there.
void paintFaces(
    QPainter& painter, const QList<FaceBox>& faces, const FaceParts& parts, const QTransform& fromFrame, const QRectF& bounds, double unit);

} // namespace semblance::ui
