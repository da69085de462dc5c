// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faces/hog_kernels.h"

#include <array>
#include <vector>

namespace semblance::faces::detail {

/// Looks for windows of kHogTaps cells in one picture, size after size, with several linear detectors at once. The same numbers as
/// dlib::scan_fhog_pyramid<pyramid_down<6>> with cells of 8 pixels and no padding, on x86-64 to the last bit. One instance per thread.
class HogScan {
public:
    using Planes = std::array<std::vector<HogFilter>, kHogPlanes>;

    struct Hit {
        double score = 0;
        int column = 0; ///< of the window's middle, in cells as dlib counts them with their border
        int row = 0;
    };

    /// detectors: how many; filters name theirs.
    HogScan(Planes filters, int detectors, VectorUnit unit = vectorUnit());

    /// The picture at its full size. Grey, rows stride bytes apart.
    void load(const std::uint8_t* pixels, std::ptrdiff_t stride, int width, int height);
    /// The present size times 5/6.
    void shrink();
    int width() const { return m_picture.width; }
    int height() const { return m_picture.height; }
    const std::uint8_t* row(int y) const { return m_picture.row(y); }

    /// Computes what hits() asks about, for the present size.
    void correlate();
    /// Scores of at least threshold, line by line.
    std::vector<Hit> hits(int detector, double threshold) const;

private:
    struct Picture {
        int width = 0;
        int height = 0;
        std::ptrdiff_t stride = 0;
        std::vector<std::uint8_t> bytes;

        void resize(int newWidth, int newHeight);
        std::uint8_t* row(int y) { return bytes.data() + y * stride; }
        const std::uint8_t* row(int y) const { return bytes.data() + y * stride; }
    };

    void extract(int cellRows, int cellColumns);

    Planes m_filters;
    const HogKernels& m_kernels;
    Picture m_picture;
    Picture m_smaller;
    int m_rows = 0; ///< of the scores; 0: the picture is too small
    int m_columns = 0;
    std::ptrdiff_t m_stride = 0; ///< of planes and scores
    std::vector<float> m_planes;
    std::vector<std::vector<float>> m_scores;
    std::vector<float> m_scratch;
};

} // namespace semblance::faces::detail
