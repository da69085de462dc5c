// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasets/sample_pictures.h"

#include "ui/widgets/pictures.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace semblance::ui {
namespace {

const QColor kSurround(0x1e, 0x1e, 0x1e); ///< neutral, as behind the frames of a video
const QColor kSurroundText(0xd8, 0xd8, 0xd8);
const QColor kLandmark(0x56, 0xd4, 0xff);
constexpr int kMargin = 6;

/// First and last point of each line of dlib's 68, and whether it is closed.
struct Line {
    int first;
    int last;
    bool closed;
};
constexpr std::array kLines { Line { 0, 16, false }, Line { 17, 21, false }, Line { 22, 26, false }, Line { 27, 30, false },
    Line { 31, 35, false }, Line { 36, 41, true }, Line { 42, 47, true }, Line { 48, 59, true }, Line { 60, 67, true } };

void drawLandmarks(QPainter& painter, const faces::Landmarks& landmarks, const QRectF& place, const QSize& size)
{
    const auto toWidget = [&](int i) {
        const faces::Point& p = landmarks[static_cast<std::size_t>(i)];
        // A coordinate names a pixel's centre.
        return QPointF(
            place.left() + (p.x + 0.5) * place.width() / size.width(), place.top() + (p.y + 0.5) * place.height() / size.height());
    };
    const double unit = std::max(1.0, place.width() / 300);
    const auto draw = [&](const QPen& pen, double radius, const QBrush& fill) {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        for (const Line& line : kLines) {
            QPolygonF points;
            for (int i = line.first; i <= line.last; ++i)
                points << toWidget(i);
            line.closed ? painter.drawPolygon(points) : painter.drawPolyline(points);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        for (int i = 0; i < static_cast<int>(landmarks.size()); ++i)
            painter.drawEllipse(toWidget(i), radius, radius);
    };
    draw(QPen(QColor(0, 0, 0, 150), 2.4 * unit), 2.4 * unit, QColor(0, 0, 0, 190));
    draw(QPen(kLandmark, unit), 1.5 * unit, kLandmark);
}

} // namespace

SamplePictures::SamplePictures(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("samplePictures"));
    setAccessibleName(tr("Pictures of the sample"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SamplePictures::setView(const dataset::SampleView& view, dataset::SampleKind kind)
{
    m_message.clear();
    m_pictures.clear();
    const auto add = [this](const QString& caption, const RgbImage& image, const std::optional<faces::Landmarks>& landmarks) {
        if (!image.isNull())
            m_pictures.append({ caption, toQImage(image), landmarks });
    };
    if (kind == dataset::SampleKind::Augmented) {
        add(tr("Source"), view.source, view.sourceLandmarks);
        add(tr("Target"), view.target, view.targetLandmarks);
        add(tr("Mask"), view.mask, view.targetLandmarks);
        add(tr("Result"), view.result, view.targetLandmarks);
    } else {
        add(kind == dataset::SampleKind::Real ? tr("Real face") : tr("Forged face"), view.target, view.targetLandmarks);
    }
    setAccessibleDescription(captions().join(QStringLiteral(", ")));
    update();
}

void SamplePictures::setMessage(const QString& message)
{
    m_pictures.clear();
    m_message = message;
    setAccessibleDescription(message);
    update();
}

void SamplePictures::setLandmarksShown(bool shown)
{
    m_landmarks = shown;
    update();
}

QStringList SamplePictures::captions() const
{
    QStringList captions;
    for (const Picture& picture : m_pictures)
        captions << picture.caption;
    return captions;
}

QSize SamplePictures::minimumSizeHint() const
{
    return { fontMetrics().height() * 12, fontMetrics().height() * 9 };
}

QSize SamplePictures::sizeHint() const
{
    return { fontMetrics().height() * 24, fontMetrics().height() * 24 };
}

void SamplePictures::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), kSurround);
    if (m_pictures.isEmpty()) {
        painter.setPen(kSurroundText);
        const int margin = fontMetrics().height();
        painter.drawText(rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int line = fontMetrics().height() + 2;
    const int count = static_cast<int>(m_pictures.size());
    // The number of columns that leaves the pictures largest.
    int columns = 1;
    double side = 0;
    for (int c = 1; c <= count; ++c) {
        const int rows = (count + c - 1) / c;
        const double s = std::min(
            (width() - kMargin) / static_cast<double>(c) - kMargin, (height() - kMargin) / static_cast<double>(rows) - kMargin - line);
        if (s > side) {
            side = s;
            columns = c;
        }
    }
    const int rows = (count + columns - 1) / columns;
    const double left = (width() - columns * (side + kMargin) - kMargin) / 2;
    const double top = (height() - rows * (side + kMargin + line) - kMargin) / 2;
    for (int i = 0; i < count; ++i) {
        const Picture& picture = m_pictures[i];
        const QRectF cell(
            left + kMargin + i % columns * (side + kMargin), top + kMargin + i / columns * (side + kMargin + line), side, side);
        painter.setPen(kSurroundText);
        painter.drawText(QRectF(cell.left(), cell.top(), side, line), Qt::AlignHCenter | Qt::AlignTop,
            fontMetrics().elidedText(picture.caption, Qt::ElideRight, static_cast<int>(side)));
        QSizeF size = QSizeF(picture.image.size()).scaled(side, side, Qt::KeepAspectRatio);
        QRectF place(QPointF(), size);
        place.moveCenter(cell.translated(0, line).center());
        painter.drawImage(place, picture.image);
        if (m_landmarks && picture.landmarks)
            drawLandmarks(painter, *picture.landmarks, place, picture.image.size());
    }
}

} // namespace semblance::ui
