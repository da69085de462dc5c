// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/hog_scan.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace semblance::faces::detail {
namespace {

constexpr int kBorder = (kHogTaps - 1) / 2; // of zeros, left of and above the features

int upToLanes(int count)
{
    return (count + 15) / 16 * 16;
}

/// How many of a row dlib does eight at a time.
int byEights(int count)
{
    return count / 8 * 8;
}

/// The columns between which each pixel of the smaller picture lies, in the precision in which dlib steps along a row.
struct Columns {
    std::vector<std::int32_t> left;
    std::vector<float> across;
    int byFours = 0; ///< the first ones; the rest is computed in double
    double scale = 0;

    Columns(int from, int to)
        : left(static_cast<std::size_t>(to + kHogSlack))
        , across(static_cast<std::size_t>(to + kHogSlack))
        , scale((from - 1) / static_cast<double>(std::max(to - 1, 1)))
    {
        const double before = -4 * scale;
        float place[4] = { static_cast<float>(before), static_cast<float>(before + scale), static_cast<float>(before + 2 * scale),
            static_cast<float>(before + 3 * scale) };
        for (; byFours + 4 <= to; byFours += 4) {
            for (float& p : place)
                p += static_cast<float>(4 * scale);
            if (static_cast<int>(place[3]) + 1 >= from)
                break;
            for (int i = 0; i < 4; ++i) {
                const auto at = static_cast<std::size_t>(byFours + i);
                left[at] = static_cast<int>(place[i]);
                across[at] = place[i] - static_cast<float>(left[at]);
            }
        }
        // Lanes behind the last one look where there is something.
        for (auto i = static_cast<std::size_t>(byFours); i < left.size(); ++i)
            left[i] = byFours > 0 ? left[static_cast<std::size_t>(byFours - 1)] : 0;
    }
};

} // namespace

HogScan::HogScan(Planes filters, int detectors, VectorUnit unit)
    : m_filters(std::move(filters))
    , m_kernels(hogKernels(unit))
    , m_scores(static_cast<std::size_t>(detectors))
{
}

void HogScan::Picture::resize(int newWidth, int newHeight)
{
    width = newWidth;
    height = newHeight;
    stride = upToLanes(width) + kHogSlack;
    bytes.resize(static_cast<std::size_t>(stride) * static_cast<std::size_t>(height) + kHogSlack);
}

void HogScan::load(const std::uint8_t* pixels, std::ptrdiff_t stride, int width, int height)
{
    m_picture.resize(width, height);
    for (int y = 0; y < height; ++y)
        std::memcpy(m_picture.row(y), pixels + y * stride, static_cast<std::size_t>(width));
}

void HogScan::shrink()
{
    const int width = 5 * m_picture.width / 6;
    const int height = 5 * m_picture.height / 6;
    m_smaller.resize(width, height);
    const Columns columns(m_picture.width, width);
    const auto wide = static_cast<std::size_t>(m_picture.width + kHogSlack);
    m_scratch.resize(std::max(m_scratch.size(), 2 * wide));
    float* const top = m_scratch.data();
    float* const bottom = top + wide;
    const double scale = (m_picture.height - 1) / static_cast<double>(std::max(height - 1, 1));
    double y = -scale;
    for (int r = 0; r < height; ++r) {
        y += scale;
        const int above = static_cast<int>(std::floor(y));
        const int below = std::min(above + 1, m_picture.height - 1);
        const double down = y - above;
        m_kernels.toFloat(m_picture.row(above), m_picture.width, top);
        m_kernels.toFloat(m_picture.row(below), m_picture.width, bottom);
        std::uint8_t* const to = m_smaller.row(r);
        m_kernels.between(top, bottom, columns.left.data(), columns.across.data(), static_cast<float>(down), static_cast<float>(1 - down),
            columns.byFours, to);
        double x = -columns.scale + columns.byFours * columns.scale;
        for (int c = columns.byFours; c < width; ++c) {
            x += columns.scale;
            const int left = static_cast<int>(std::floor(x));
            const int right = std::min(left + 1, m_picture.width - 1);
            const auto across = static_cast<float>(x - left);
            const auto value = static_cast<float>((1 - down) * ((1 - across) * top[left] + across * top[right])
                + down * ((1 - across) * bottom[left] + across * bottom[right]));
            to[c] = static_cast<std::uint8_t>(value);
        }
    }
    std::swap(m_picture, m_smaller);
}

/// Rows of cells are finished one after another: their votes come from two rows' heights of pixels, their features need the next row.
void HogScan::extract(int cellRows, int cellColumns)
{
    const int step = 2 * (cellColumns + 2) + 2;
    const int width = upToLanes(cellColumns) + kHogSlack;
    const int pixels = std::min(cellColumns * kHogCell, m_picture.width) - 2;
    const int lines = std::min(cellRows * kHogCell, m_picture.height) - 1;
    const auto room = [](int count) { return static_cast<std::size_t>(upToLanes(count) + kHogSlack); };

    std::vector<float> pairs(room(kHogOrientations * step));
    const std::ptrdiff_t gradientStride = upToLanes(pixels) + 16;
    std::vector<float> length(room(kHogCell * static_cast<int>(gradientStride)));
    std::vector<std::int32_t> bins(length.size());
    std::vector<float> votes(static_cast<std::size_t>(2 * kHogOrientations) * static_cast<std::size_t>(width));
    std::vector<float> energy(static_cast<std::size_t>(3 * width));
    const auto votesOf = [&](int cell) { return votes.data() + static_cast<std::ptrdiff_t>(cell % 2) * kHogOrientations * width; };
    const auto energyOf = [&](int cell) { return energy.data() + static_cast<std::ptrdiff_t>(cell % 3) * width; };
    const std::ptrdiff_t planeStride = static_cast<std::ptrdiff_t>(m_rows + kHogTaps - 1) * m_stride;

    const auto finish = [&](int cell) {
        m_kernels.takeRow(pairs.data() + 2, step, cellColumns, votesOf(cell), width, energyOf(cell));
        if (cell < 2)
            return;
        float* const features = m_planes.data() + static_cast<std::ptrdiff_t>(cell - 2 + kBorder) * m_stride + kBorder;
        m_kernels.normalise(votesOf(cell - 1), width, energyOf(cell - 2), energyOf(cell - 1), energyOf(cell), cellColumns - 2,
            m_scratch.data(), features, planeStride);
    };

    // Rows of pixels whose votes go to the same two rows of cells are taken together.
    int upper = -1;
    for (int y = 1; y < lines;) {
        const int share = (y + kHogCell / 2) % kHogCell;
        const int together = std::min(kHogCell - share, lines - y);
        for (int i = 0; i < together; ++i)
            m_kernels.gradients(m_picture.row(y + i - 1) + 1, m_picture.row(y + i) + 1, m_picture.row(y + i + 1) + 1, pixels, step,
                length.data() + i * gradientStride, bins.data() + i * gradientStride);
        m_kernels.vote(length.data(), bins.data(), gradientStride, together, share, pixels, byEights(pixels), pairs.data());
        y += together;
        if (share + together < kHogCell)
            break;
        if (upper >= 0)
            finish(upper);
        else
            m_kernels.takeRow(pairs.data() + 2, step, cellColumns, votesOf(0), width, energyOf(0));
        ++upper;
    }
    for (; upper < cellRows; ++upper)
        finish(upper);
}

void HogScan::correlate()
{
    const auto cells = [](int pixels) { return static_cast<int>(static_cast<float>(pixels) / static_cast<float>(kHogCell) + 0.5); };
    const int cellRows = cells(m_picture.height);
    const int cellColumns = cells(m_picture.width);
    m_rows = std::max(cellRows - 2, 0);
    m_columns = std::max(cellColumns - 2, 0);
    if (m_rows == 0 || m_columns == 0) {
        m_rows = m_columns = 0;
        return;
    }
    m_stride = upToLanes(upToLanes(m_columns) + kHogTaps);
    const auto lines = static_cast<std::size_t>(m_rows + kHogTaps - 1);
    const auto stride = static_cast<std::size_t>(m_stride);
    m_planes.assign(kHogPlanes * lines * stride + kHogSlack, 0.0F);
    m_scratch.resize(std::max({ m_scratch.size(), 8 * static_cast<std::size_t>(m_columns + kHogSlack), 16 * (lines + kHogTaps + 1) }));
    extract(cellRows, cellColumns);

    std::vector<float*> sums;
    for (std::vector<float>& scores : m_scores) {
        scores.assign(static_cast<std::size_t>(m_rows) * stride + kHogSlack, 0.0F);
        sums.push_back(scores.data());
    }
    for (std::size_t plane = 0; plane < m_filters.size(); ++plane) {
        const std::vector<HogFilter>& filters = m_filters[plane];
        m_kernels.correlate(m_planes.data() + plane * lines * stride, m_stride, m_rows, m_columns, byEights(m_columns), filters.data(),
            static_cast<int>(filters.size()), m_scratch.data(), sums.data());
    }
}

std::vector<HogScan::Hit> HogScan::hits(int detector, double threshold) const
{
    std::vector<Hit> found;
    for (int r = 0; r < m_rows; ++r) {
        const float* scores = m_scores[static_cast<std::size_t>(detector)].data() + r * m_stride;
        for (int c = 0; c < m_columns; ++c) {
            if (scores[c] >= threshold)
                found.push_back({ scores[c], c + kHogTaps / 2, r + kHogTaps / 2 });
        }
    }
    return found;
}

} // namespace semblance::faces::detail
