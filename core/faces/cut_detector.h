// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rgb_image.h"

#include <array>
#include <cstdint>
#include <vector>

namespace semblance::faces {

/// How one picture differs from the picture before it.
struct PictureChange {
    double structure = 0; ///< share of the detail that is not found near its old place: 0 the same picture, near 1 another one
    double histogram = 0; ///< total variation distance of the luma histograms, 0 to 1
    double texture = 0; ///< share of the picture that has detail at all
    double light = 0; ///< difference of the mean luma, in levels
};

/// Finds hard cuts between the frames given to it. Motion compensation as in video encoders' scene cut decision (cost of
/// predicting a block from the previous picture against the cost of the block by itself), confirmed by the histogram, so that
/// neither fast motion nor a flash is a cut. Works on a small luma picture; cost does not depend on the frame's content.
class CutDetector {
public:
    /// True where this frame begins another shot than the frame before; the first frame and a frame of another size do too.
    bool next(const RgbImage& frame);
    /// Of the latest frame.
    const PictureChange& change() const { return m_change; }

private:
    struct Picture {
        int width = 0;
        int height = 0;
        std::vector<std::uint8_t> luma;
        std::array<double, 32> histogram {};
        double meanLuma = 0;
    };

    static Picture shrink(const RgbImage& frame);
    static PictureChange compare(const Picture& before, const Picture& now);

    int m_frameWidth = 0;
    int m_frameHeight = 0;
    Picture m_previous;
    PictureChange m_change;
};

} // namespace semblance::faces
