// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_types.h"
#include "ui/player/face_painter.h"

#include <QImage>

namespace semblance::ui {

/// What is burnt in below the picture.
struct FrameCaption {
    QString caseName;
    QString evidenceName;
    QByteArray evidenceSha256;
    media::FrameEntry frame;
    QByteArray frameSha256; ///< of the decoded samples
    QString about; ///< whose numbers are shown, or why there are none
};

/// Of the whole: at most 3840 x 2160 with the picture's aspect, or 2160 x 3840 where it is higher than wide, and a strip of three lines below
/// it; both even. The same for every frame of a clip.
QSize annotatedSize(const QSize& picture);

/// The picture with boxes and labels, and the caption below, RGB888. Names are spelled out and shortened to fit. Any thread.
QImage annotatedFrame(const QImage& picture, const QList<FaceBox>& faces, const FrameCaption& caption);

} // namespace semblance::ui
