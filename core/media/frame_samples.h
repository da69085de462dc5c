// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/orientation.h"

#include <QList>
#include <QString>

#include <memory>

struct AVFrame;

namespace semblance::media {

/// One sample of a pixel as it was decoded: in the stream's own bit depth, before any conversion to RGB.
struct SampleValue {
    QString component; ///< "Y", "Cb", "Cr", "R", "G", "B", "A"; "index" for palettes
    int value = 0;
};

/// The decoded samples of one frame, for looking single ones up. Any thread.
class FrameSamples {
public:
    FrameSamples(const AVFrame& frame, Orientation orientation);

    /// Of the pixel at x, y of the displayed frame. Subsampled chroma is the sample that covers the pixel, not an interpolated one.
    /// Empty outside the frame and for formats without addressable samples.
    QList<SampleValue> at(int x, int y) const;

private:
    std::shared_ptr<const AVFrame> m_frame;
    Orientation m_orientation;
};

} // namespace semblance::media
