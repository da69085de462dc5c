// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/landmark_model.h"

#include <QFile>

#include <dlib/image_processing/shape_predictor.h>
#include <dlib/opencv.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <new>
#include <sys/mman.h>
#include <vector>

namespace semblance::faces {
namespace {

constexpr std::size_t kParts = std::tuple_size_v<Landmarks>;
constexpr std::size_t kShape = 2 * kParts; // floats of a shape: x and y in turns

// Far beyond any published model, far below what would hurt.
constexpr std::size_t kMostStages = 64;
constexpr std::size_t kMostTrees = 8192;
constexpr std::size_t kMostLeaves = 256;
constexpr std::size_t kMostPixels = 65536;
constexpr std::size_t kLeastNumber = 4; // bytes of it in a file

// Trees ahead whose shapes are fetched: they lie apart in 70 MB, and waiting for them is most of the work.
constexpr std::size_t kAhead = 16;
constexpr std::size_t kCacheLine = 64;

/// Numbers that are read one after another and then looked up at random: on large pages, of which a processor remembers the places of all.
class LargeArray {
public:
    explicit LargeArray(std::size_t most)
        : m_bytes((most * sizeof(float) / kPage + 2) * kPage)
        , m_mapped(::mmap(nullptr, m_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0))
    {
        if (m_mapped == MAP_FAILED)
            throw std::bad_alloc();
        const auto at = (reinterpret_cast<std::uintptr_t>(m_mapped) + kPage - 1) / kPage * kPage;
        m_first = m_end = reinterpret_cast<float*>(at);
        m_last = m_first + most;
        ::madvise(m_first, m_bytes - kPage, MADV_HUGEPAGE); // a kernel without them has small ones
    }
    ~LargeArray() { ::munmap(m_mapped, m_bytes); }
    LargeArray(const LargeArray&) = delete;
    LargeArray& operator=(const LargeArray&) = delete;

    /// False: full.
    bool append(float value)
    {
        if (m_end == m_last)
            return false;
        *m_end++ = value;
        return true;
    }
    const float* end() const { return m_end; }

private:
    static constexpr std::size_t kPage = std::size_t(2) << 20;
    std::size_t m_bytes;
    void* m_mapped;
    float* m_first = nullptr;
    float* m_end = nullptr;
    float* m_last = nullptr;
};

struct Split {
    std::uint16_t one = 0;
    std::uint16_t other = 0;
    float threshold = 0;
};

/// Whole binary trees of one depth. Tree t: splits t * (leaves - 1)..., shapes of its leaves t * leaves...
struct Stage {
    std::size_t trees = 0;
    std::size_t leaves = 0;
    std::vector<Split> splits;
    const float* shapes = nullptr; ///< kShape floats a leaf
    std::vector<unsigned long> anchors;
    std::vector<dlib::vector<float, 2>> deltas;
};

/// Reads dlib's serialisation. Once something is wrong, everything read is 0 and ok() says so.
class DlibBytes {
public:
    DlibBytes(const uchar* data, qint64 size)
        : m_at(data)
        , m_end(data + size)
    {
    }

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_at == m_end; }
    void refuse() { m_ok = false; }

    /// A control byte, the sign in its highest bit and the number of bytes in its lowest four, then the bytes, lowest first.
    qint64 integer()
    {
        if (!m_ok || m_at == m_end)
            return refused();
        const uchar control = *m_at++;
        const std::size_t length = control & 0x0f;
        if ((control & 0x70) != 0 || length < 1 || length > 8 || static_cast<std::size_t>(m_end - m_at) < length)
            return refused();
        quint64 value = 0;
        for (std::size_t i = 0; i < length; ++i)
            value |= quint64(m_at[i]) << (8 * i);
        m_at += length;
        if (value > quint64(std::numeric_limits<qint64>::max()))
            return refused();
        return (control & 0x80) != 0 ? -static_cast<qint64>(value) : static_cast<qint64>(value);
    }

    std::size_t count(std::size_t least, std::size_t most)
    {
        const qint64 value = integer();
        if (value < qint64(least) || value > qint64(most))
            return static_cast<std::size_t>(refused());
        return static_cast<std::size_t>(value);
    }

    /// A whole mantissa and a power of two.
    float number()
    {
        constexpr int kOnes = 127; // bias of the exponent
        constexpr qint64 kExact = 1 << 24;
        constexpr float kLargest = 1e6F; // shapes are in sides of a face, thresholds in levels of grey
        const qint64 mantissa = integer();
        const qint64 exponent = integer();
        if (!m_ok || mantissa < -kExact || mantissa > kExact || exponent < -2000 || exponent > 2000)
            return float(refused());
        // A product with a normal power of two is exact, and quicker than ldexp.
        const float value = exponent > -100 && exponent < 100
            ? float(mantissa) * std::bit_cast<float>(static_cast<std::uint32_t>(exponent + kOnes) << 23)
            : std::ldexp(float(mantissa), static_cast<int>(exponent));
        return std::abs(value) <= kLargest ? value : float(refused());
    }

    /// The sizes of a column of this many numbers, negative as dlib writes them.
    void columnOf(std::size_t rows)
    {
        if (integer() != -qint64(rows) || integer() != -1)
            refuse();
    }

private:
    qint64 refused()
    {
        m_ok = false;
        return 0;
    }

    const uchar* m_at;
    const uchar* m_end;
    bool m_ok = true;
};

Stage readTrees(DlibBytes& bytes, LargeArray& shapes)
{
    Stage stage;
    stage.shapes = shapes.end();
    stage.trees = bytes.count(1, kMostTrees);
    for (std::size_t t = 0; t < stage.trees && bytes.ok(); ++t) {
        const std::size_t splits = bytes.count(1, kMostLeaves - 1);
        if (t == 0) {
            stage.leaves = splits + 1;
            if (!std::has_single_bit(stage.leaves))
                bytes.refuse();
        }
        if (splits + 1 != stage.leaves)
            bytes.refuse();
        for (std::size_t i = 0; i < splits && bytes.ok(); ++i) {
            Split& split = stage.splits.emplace_back();
            split.one = static_cast<std::uint16_t>(bytes.count(0, kMostPixels - 1));
            split.other = static_cast<std::uint16_t>(bytes.count(0, kMostPixels - 1));
            split.threshold = bytes.number();
        }
        if (bytes.count(1, kMostLeaves) != stage.leaves)
            bytes.refuse();
        for (std::size_t i = 0; i < stage.leaves && bytes.ok(); ++i) {
            bytes.columnOf(kShape);
            for (std::size_t k = 0; k < kShape && bytes.ok(); ++k) {
                if (!shapes.append(bytes.number()))
                    bytes.refuse();
            }
        }
    }
    stage.splits.shrink_to_fit();
    return stage;
}

bool pixelsAreThere(const Stage& stage)
{
    return std::all_of(stage.splits.begin(), stage.splits.end(),
        [&](const Split& s) { return s.one < stage.anchors.size() && s.other < stage.anchors.size(); });
}

} // namespace

struct LandmarkModel::Stages {
    dlib::matrix<float, 0, 1> meanShape;
    std::vector<Stage> stages;
    LargeArray shapes;

    explicit Stages(std::size_t mostShapes)
        : shapes(mostShapes)
    {
    }

    static std::unique_ptr<const Stages> read(DlibBytes& bytes, std::size_t mostNumbers)
    {
        auto model = std::make_unique<Stages>(mostNumbers);
        if (bytes.integer() != 1)
            bytes.refuse();
        bytes.columnOf(kShape);
        model->meanShape.set_size(kShape);
        for (std::size_t k = 0; k < kShape; ++k)
            model->meanShape(long(k)) = bytes.number();
        const std::size_t count = bytes.count(1, kMostStages);
        for (std::size_t s = 0; s < count && bytes.ok(); ++s)
            model->stages.push_back(readTrees(bytes, model->shapes));
        if (bytes.count(1, kMostStages) != count)
            bytes.refuse();
        for (std::size_t s = 0; s < count && bytes.ok(); ++s) {
            const std::size_t pixels = bytes.count(1, kMostPixels);
            for (std::size_t i = 0; i < pixels && bytes.ok(); ++i)
                model->stages[s].anchors.push_back(bytes.count(0, kParts - 1));
        }
        if (bytes.count(1, kMostStages) != count)
            bytes.refuse();
        for (std::size_t s = 0; s < count && bytes.ok(); ++s) {
            Stage& stage = model->stages[s];
            if (bytes.count(1, kMostPixels) != stage.anchors.size())
                bytes.refuse();
            for (std::size_t i = 0; i < stage.anchors.size() && bytes.ok(); ++i) {
                const float x = bytes.number();
                stage.deltas.emplace_back(x, bytes.number());
            }
            if (!pixelsAreThere(stage))
                bytes.refuse();
        }
        return bytes.ok() && bytes.atEnd() ? std::move(model) : nullptr;
    }
};

LandmarkModel::LandmarkModel(std::unique_ptr<const Stages> stages)
    : m_stages(std::move(stages))
{
}

LandmarkModel::~LandmarkModel() = default;

Result<std::shared_ptr<const LandmarkModel>> LandmarkModel::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Faces, Sentence::of("The landmark model %1 cannot be read: %2.").arg(path, file.errorString()));
    }
    const qint64 size = file.size();
    std::unique_ptr<const Stages> stages;
    if (const uchar* data = size > 0 ? file.map(0, size) : nullptr) {
        DlibBytes bytes(data, size);
        stages = Stages::read(bytes, static_cast<std::size_t>(size) / kLeastNumber);
    }
    if (!stages) {
        return failure(Error::Kind::Faces,
            Sentence::of("%1 is no dlib model of 68 landmarks; install the package libdlib-data anew or name another file in "
                         "SEMBLANCE_LANDMARKS.")
                .arg(path));
    }
    return std::shared_ptr<const LandmarkModel>(new LandmarkModel(std::move(stages)));
}

Landmarks LandmarkModel::find(const cv::Mat& picture, const Edges& face) const
{
    const dlib::cv_image<dlib::rgb_pixel> image(picture);
    const dlib::rectangle rectangle(face.left, face.top, face.right, face.bottom);
    dlib::matrix<float, 0, 1> shape = m_stages->meanShape;
    std::vector<float> pixels;
    std::vector<const float*> chosen;
    for (const Stage& stage : m_stages->stages) {
        dlib::impl::extract_feature_pixel_values(image, rectangle, shape, m_stages->meanShape, stage.anchors, stage.deltas, pixels);
        chosen.resize(stage.trees);
        const Split* splits = stage.splits.data();
        for (std::size_t t = 0; t < stage.trees; ++t, splits += stage.leaves - 1) {
            std::size_t node = 0;
            while (node < stage.leaves - 1) {
                const Split& split = splits[node];
                node = 2 * node + (pixels[split.one] - pixels[split.other] > split.threshold ? 1 : 2);
            }
            chosen[t] = stage.shapes + (t * stage.leaves + node - (stage.leaves - 1)) * kShape;
        }
        float* const sum = &shape(0);
        for (std::size_t t = 0; t < stage.trees; ++t) {
            if (t + kAhead < stage.trees) {
                const char* next = reinterpret_cast<const char*>(chosen[t + kAhead]);
                for (std::size_t line = 0; line < kShape * sizeof(float); line += kCacheLine)
                    __builtin_prefetch(next + line);
            }
            const float* const step = chosen[t];
            for (std::size_t k = 0; k < kShape; ++k)
                sum[k] += step[k];
        }
    }
    const dlib::point_transform_affine toPicture = dlib::impl::unnormalizing_tform(rectangle);
    Landmarks landmarks;
    for (std::size_t i = 0; i < kParts; ++i) {
        const dlib::point p = toPicture(dlib::impl::location(shape, i));
        landmarks[i] = { double(p.x()), double(p.y()) };
    }
    return landmarks;
}

} // namespace semblance::faces
