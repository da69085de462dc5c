// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/annotated_frame.h"

#include "core/base/plain_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace semblance::ui {
namespace {

struct AnnotatedFrame {
    Q_DECLARE_TR_FUNCTIONS(AnnotatedFrame)
};

constexpr QSize kLargest(3840, 2160);
constexpr int kNarrowest = 640; ///< the caption has to be read
constexpr int kLines = 3;
constexpr int kHashDigits = 12;

int even(int length)
{
    return length + length % 2;
}

QSize pictureSize(const QSize& picture)
{
    const QSize bound = picture.height() > picture.width() ? kLargest.transposed() : kLargest;
    return picture.width() <= bound.width() && picture.height() <= bound.height() ? picture
                                                                                  : picture.scaled(bound, Qt::KeepAspectRatio);
}

int textHeight(const QSize& shown)
{
    return std::clamp(std::max(shown.width(), shown.height()) / 60, 13, 48);
}

QString digits(const QByteArray& hash)
{
    return QString::fromLatin1(hash.left(kHashDigits));
}

} // namespace

QSize annotatedSize(const QSize& picture)
{
    const QSize shown = pictureSize(picture);
    const int line = std::lround(1.5 * textHeight(shown));
    return { even(std::max(shown.width(), kNarrowest)), even(shown.height() + kLines * line + line / 2) };
}

QImage annotatedFrame(const QImage& picture, const QList<FaceBox>& faces, const FrameCaption& caption)
{
    const QSize shown = pictureSize(picture.size());
    const int letters = textHeight(shown);
    const int line = std::lround(1.5 * letters);
    QImage whole(annotatedSize(picture.size()), QImage::Format_RGB888);
    whole.fill(Qt::black);
    QPainter painter(&whole);
    const QRectF place(0, 0, shown.width(), shown.height());
    painter.setRenderHint(QPainter::SmoothPixmapTransform, shown != picture.size());
    painter.drawImage(place, picture);
    QFont font = painter.font();
    font.setPixelSize(letters);
    painter.setFont(font);
    const QTransform fromFrame
        = QTransform::fromScale(place.width() / std::max(1, picture.width()), place.height() / std::max(1, picture.height()));
    painter.setClipRect(place);
    paintFaces(painter, faces, {}, fromFrame, place, std::max(1.0, letters / 13.0));
    painter.setClipping(false);

    const QString pts = caption.frame.pts ? QString::number(*caption.frame.pts) : AnnotatedFrame::tr("unknown");
    const QString texts[] = {
        AnnotatedFrame::tr("Frame %1   PTS %2   %3   SHA-256 of the frame %4")
            .arg(QString::number(caption.frame.ordinal), pts, timeText(caption.frame.timeSeconds), digits(caption.frameSha256)),
        AnnotatedFrame::tr("%1   SHA-256 %2   case %3")
            .arg(spelledOutName(caption.evidenceName), digits(caption.evidenceSha256), spelledOutName(caption.caseName)),
        spelledOut(caption.about),
    };
    painter.setPen(Qt::white);
    const QFontMetricsF metrics(font, &whole);
    QRectF row(letters / 2.0, shown.height() + line / 4.0, whole.width() - letters, line);
    for (const QString& text : texts) {
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideMiddle, row.width()));
        row.translate(0, line);
    }
    return whole;
}

} // namespace semblance::ui
