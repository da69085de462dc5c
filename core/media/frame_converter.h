// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/rgb_image.h"
#include "core/media/libav.h"
#include "core/media/orientation.h"
#include "core/media/yuv420_to_rgb.h"

#include <optional>

namespace semblance::media {

/// Decoded samples to the displayed 8-bit RGB picture: the frame's own matrix, range and chroma position, accurate rounding, the
/// same bytes on every machine. Where the file names no matrix: BT.601 below 720 lines, BT.709 from there on. Transparency is
/// dropped; pixels stay as many as were decoded whatever their aspect ratio.
class FrameConverter {
public:
    Result<RgbImage> convert(const AVFrame& frame, Orientation orientation);

private:
    bool prepare(const AVFrame& frame);

    struct Source {
        int width = 0;
        int height = 0;
        int format = AV_PIX_FMT_NONE;
        int matrix = 0;
        bool fullRange = false;
        int chroma = 0;
        bool operator==(const Source&) const = default;
    };
    Source m_source;
    SwsPtr m_sws;
    std::optional<Yuv420ToRgb> m_quick; ///< for the commonest formats; the same bytes
};

} // namespace semblance::media
