// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/synthesis/appearance_model.h"

#include "core/base/commit_whole.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QtEndian>
#include <cstring>

static void initAppearanceResources()
{
    Q_INIT_RESOURCE(appearance);
}

namespace semblance::dataset::synthesis {
namespace {

constexpr auto kSchema = "semblance.appearance/1";

template <typename T> QString typeName();
template <> QString typeName<float>()
{
    return QStringLiteral("F32");
}
template <> QString typeName<std::int8_t>()
{
    return QStringLiteral("I8");
}
template <> QString typeName<std::uint8_t>()
{
    return QStringLiteral("U8");
}
template <> QString typeName<std::int32_t>()
{
    return QStringLiteral("I32");
}

class Writer {
public:
    template <typename T> void add(const QString& name, std::initializer_list<qint64> shape, const std::vector<T>& values)
    {
        QJsonArray dimensions;
        for (const auto d : shape)
            dimensions.append(d);
        while (m_data.size() % 4 != 0)
            m_data.append('\0');
        const qsizetype start = m_data.size();
        m_data.append(reinterpret_cast<const char*>(values.data()), static_cast<qsizetype>(values.size() * sizeof(T)));
        m_header.insert(name,
            QJsonObject { { QStringLiteral("dtype"), typeName<T>() }, { QStringLiteral("shape"), dimensions },
                { QStringLiteral("data_offsets"), QJsonArray { start, m_data.size() } } });
    }
    QByteArray bytes(const QJsonObject& metadata)
    {
        m_header.insert(QStringLiteral("__metadata__"), metadata);
        QByteArray header = QJsonDocument(m_header).toJson(QJsonDocument::Compact);
        while (header.size() % 8 != 0)
            header.append(' ');
        QByteArray result(8, '\0');
        qToLittleEndian<quint64>(static_cast<quint64>(header.size()), result.data());
        return result + header + m_data;
    }

private:
    QJsonObject m_header;
    QByteArray m_data;
};

struct Broken { };

class Reader {
public:
    explicit Reader(const QByteArray& bytes)
    {
        if (bytes.size() < 8)
            throw Broken();
        const auto length = qFromLittleEndian<quint64>(bytes.constData());
        if (length > static_cast<quint64>(bytes.size() - 8))
            throw Broken();
        m_header = QJsonDocument::fromJson(bytes.mid(8, static_cast<qsizetype>(length))).object();
        m_data = bytes.mid(8 + static_cast<qsizetype>(length));
    }
    QString metadata(const QString& key) const { return m_header[QStringLiteral("__metadata__")][key].toString(); }
    QList<qint64> shape(const QString& name) const
    {
        QList<qint64> result;
        for (const auto& d : m_header[name][QStringLiteral("shape")].toArray())
            result << d.toInteger();
        return result;
    }
    /// The tensor's values; it must have as many as count.
    template <typename T> std::vector<T> values(const QString& name, qint64 count) const
    {
        const auto entry = m_header[name].toObject();
        const auto offsets = entry[QStringLiteral("data_offsets")].toArray();
        const qint64 start = offsets[0].toInteger(-1);
        const qint64 end = offsets[1].toInteger(-1);
        if (entry[QStringLiteral("dtype")].toString() != typeName<T>() || start < 0 || end > m_data.size() || count < 0
            || end - start != count * static_cast<qint64>(sizeof(T)))
            throw Broken();
        std::vector<T> result(static_cast<std::size_t>(count));
        std::memcpy(result.data(), m_data.constData() + start, static_cast<std::size_t>(end - start));
        return result;
    }

private:
    QJsonObject m_header;
    QByteArray m_data;
};

std::vector<float> flat(const Shape& shape)
{
    std::vector<float> result;
    for (const auto& p : shape) {
        result.push_back(static_cast<float>(p.x));
        result.push_back(static_cast<float>(p.y));
    }
    return result;
}

Shape shapeFrom(const float* values)
{
    Shape shape(kPoints);
    for (std::size_t i = 0; i < kPoints; ++i)
        shape[i] = { values[2 * i], values[2 * i + 1] };
    return shape;
}

std::vector<std::uint8_t> bytesOf(const cv::Mat& values, double scale, double shift)
{
    cv::Mat bytes;
    values.convertTo(bytes, CV_8U, scale, shift);
    return { bytes.data, bytes.data + bytes.total() * bytes.elemSize() };
}

// 8 bits hold the means and deviations finely enough.
constexpr double kRoughnessScale = 8;

} // namespace

Result<> AppearanceModel::write(const QString& file, const QJsonObject& facts) const
{
    Writer out;
    const qint64 h = size.height;
    const qint64 w = size.width;
    const qint64 ch = chromaSize().height;
    const qint64 cw = chromaSize().width;
    const auto modes = static_cast<qint64>(textureModes.size());
    out.add(QStringLiteral("layout"), { kPoints, 2 }, flat(layout));
    out.add(QStringLiteral("mean_shape"), { kPoints, 2 }, flat(meanShape));
    std::vector<std::int32_t> corners;
    for (const auto& t : triangles) {
        corners.insert(corners.end(), t.points.begin(), t.points.end());
        corners.push_back(static_cast<int>(t.part));
    }
    out.add(QStringLiteral("triangles"), { static_cast<qint64>(triangles.size()), 4 }, corners);
    std::vector<float> shapes;
    for (const auto& mode : shapeModes) {
        const auto values = flat(mode);
        shapes.insert(shapes.end(), values.begin(), values.end());
    }
    out.add(QStringLiteral("shape_modes"), { static_cast<qint64>(shapeModes.size()), kPoints, 2 }, shapes);
    out.add(QStringLiteral("support"), { h, w }, bytesOf(support, 1, 0));
    out.add(QStringLiteral("luma_mean"), { h, w }, bytesOf(lumaMean, 1, 0));
    out.add(QStringLiteral("chroma_mean"), { ch, cw, 2 }, bytesOf(chromaMean, 1, 128));
    out.add(QStringLiteral("roughness"), { h, w }, bytesOf(roughness, kRoughnessScale, 0));

    // Only what lies in the support is kept.
    const auto lumaPlaces = places(support, size);
    const auto chromaPlaces = places(support, chromaSize());
    std::vector<std::int8_t> luma;
    std::vector<std::int8_t> chroma;
    std::vector<float> scales;
    for (const auto& mode : textureModes) {
        for (const auto p : lumaPlaces)
            luma.push_back(mode.luma[p]);
        for (const auto p : chromaPlaces) {
            chroma.push_back(mode.chroma[2 * p]);
            chroma.push_back(mode.chroma[2 * p + 1]);
        }
        scales.push_back(static_cast<float>(mode.lumaScale));
        scales.push_back(static_cast<float>(mode.chromaScale));
    }
    out.add(QStringLiteral("luma_modes"), { modes, static_cast<qint64>(lumaPlaces.size()) }, luma);
    out.add(QStringLiteral("chroma_modes"), { modes, static_cast<qint64>(chromaPlaces.size()), 2 }, chroma);
    out.add(QStringLiteral("mode_scales"), { modes, 2 }, scales);
    std::vector<float> statistics;
    for (const auto& g : groups) {
        statistics.push_back(static_cast<float>(g.share));
        for (const auto* part : { &g.shapeMean, &g.shapeDeviation, &g.textureMean, &g.textureDeviation })
            statistics.insert(statistics.end(), part->begin(), part->end());
    }
    out.add(QStringLiteral("groups"), { static_cast<qint64>(groups.size()), 1 + 2 * static_cast<qint64>(shapeModes.size()) + 2 * modes },
        statistics);

    QJsonObject metadata { { QStringLiteral("schema"), QString::fromLatin1(kSchema) }, { QStringLiteral("unit"), QString::number(unit) },
        { QStringLiteral("learnt_from"), QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact)) } };
    QSaveFile save(file);
    const QByteArray bytes = out.bytes(metadata);
    if (!save.open(QIODevice::WriteOnly) || save.write(bytes) != bytes.size() || !commitWhole(save))
        return failure(Error::Kind::File, Sentence::of("%1 can't be written: %2.").arg(file, save.errorString()));
    return {};
}

std::vector<std::size_t> AppearanceModel::places(const cv::Mat& support, cv::Size size)
{
    std::vector<std::size_t> result;
    const int step = support.cols > size.width ? 2 : 1;
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            bool any = false;
            for (int dy = 0; dy < step; ++dy)
                for (int dx = 0; dx < step; ++dx)
                    any = any
                        || support.at<uchar>(std::min(step * y + dy, support.rows - 1), std::min(step * x + dx, support.cols - 1)) > 0;
            if (any)
                result.push_back(static_cast<std::size_t>(y) * static_cast<std::size_t>(size.width) + static_cast<std::size_t>(x));
        }
    }
    return result;
}

Result<AppearanceModel> AppearanceModel::parse(const QByteArray& bytes, const QString& name)
{
    try {
        const Reader in(bytes);
        if (in.metadata(QStringLiteral("schema")) != QLatin1String(kSchema))
            throw Broken();
        AppearanceModel m;
        m.unit = in.metadata(QStringLiteral("unit")).toDouble();
        const auto plane = in.shape(QStringLiteral("support"));
        const auto modeShape = in.shape(QStringLiteral("luma_modes"));
        const auto shapes = in.shape(QStringLiteral("shape_modes")).value(0);
        const auto corners = in.shape(QStringLiteral("triangles")).value(0);
        const auto groups = in.shape(QStringLiteral("groups")).value(0);
        const qint64 modes = modeShape.value(0);
        constexpr qint64 most = 4096;
        if (plane.size() != 2 || plane[0] < 16 || plane[0] > most || plane[1] < 16 || plane[1] > most || modes < 1 || modes > most
            || shapes < 1 || shapes > most || corners < 1 || corners > most || groups < 1 || groups > most || m.unit < 1)
            throw Broken();
        m.size = { static_cast<int>(plane[1]), static_cast<int>(plane[0]) };
        m.layout = shapeFrom(in.values<float>(QStringLiteral("layout"), 2 * kPoints).data());
        m.meanShape = shapeFrom(in.values<float>(QStringLiteral("mean_shape"), 2 * kPoints).data());
        const auto corner = in.values<std::int32_t>(QStringLiteral("triangles"), 4 * corners);
        for (std::size_t i = 0; i < corner.size(); i += 4) {
            if (corner[i + 3] < 0 || corner[i + 3] > 2)
                throw Broken();
            Triangle t;
            t.part = static_cast<Part>(corner[i + 3]);
            for (std::size_t k = 0; k < 3; ++k) {
                if (corner[i + k] < 0 || corner[i + k] >= kPoints)
                    throw Broken();
                t.points[k] = corner[i + k];
            }
            m.triangles.push_back(t);
        }
        const auto shapeValues = in.values<float>(QStringLiteral("shape_modes"), shapes * 2 * kPoints);
        for (qint64 k = 0; k < shapes; ++k)
            m.shapeModes.push_back(shapeFrom(shapeValues.data() + k * 2 * kPoints));
        const auto image = [&](const QString& tensor, cv::Size size, int channels, double scale, double shift) {
            const auto values = in.values<std::uint8_t>(tensor, qint64(size.area()) * channels);
            cv::Mat result;
            cv::Mat(size, CV_8UC(channels), const_cast<std::uint8_t*>(values.data())).convertTo(result, CV_32F, scale, shift);
            return result;
        };
        image(QStringLiteral("support"), m.size, 1, 1, 0).convertTo(m.support, CV_8U);
        m.lumaMean = image(QStringLiteral("luma_mean"), m.size, 1, 1, 0);
        m.chromaMean = image(QStringLiteral("chroma_mean"), m.chromaSize(), 2, 1, -128);
        m.roughness = image(QStringLiteral("roughness"), m.size, 1, 1 / kRoughnessScale, 0);

        const auto lumaPlaces = places(m.support, m.size);
        const auto chromaPlaces = places(m.support, m.chromaSize());
        const auto luma = in.values<std::int8_t>(QStringLiteral("luma_modes"), modes * static_cast<qint64>(lumaPlaces.size()));
        const auto chroma = in.values<std::int8_t>(QStringLiteral("chroma_modes"), modes * 2 * static_cast<qint64>(chromaPlaces.size()));
        const auto scales = in.values<float>(QStringLiteral("mode_scales"), 2 * modes);
        for (std::size_t k = 0; k < static_cast<std::size_t>(modes); ++k) {
            Mode mode;
            mode.lumaScale = scales[2 * k];
            mode.chromaScale = scales[2 * k + 1];
            mode.luma.assign(static_cast<std::size_t>(m.size.area()), 0);
            mode.chroma.assign(2 * static_cast<std::size_t>(m.chromaSize().area()), 0);
            for (std::size_t i = 0; i < lumaPlaces.size(); ++i)
                mode.luma[lumaPlaces[i]] = luma[k * lumaPlaces.size() + i];
            for (std::size_t i = 0; i < chromaPlaces.size(); ++i) {
                mode.chroma[2 * chromaPlaces[i]] = chroma[2 * (k * chromaPlaces.size() + i)];
                mode.chroma[2 * chromaPlaces[i] + 1] = chroma[2 * (k * chromaPlaces.size() + i) + 1];
            }
            m.textureModes.push_back(std::move(mode));
        }
        const auto row = static_cast<std::size_t>(1 + 2 * shapes + 2 * modes);
        const auto statistics = in.values<float>(QStringLiteral("groups"), groups * static_cast<qint64>(row));
        for (std::size_t g = 0; g < static_cast<std::size_t>(groups); ++g) {
            const float* at = statistics.data() + g * row;
            FaceGroup group;
            group.share = *at++;
            const auto take = [&](std::vector<float>& part, qint64 count) {
                part.assign(at, at + count);
                at += count;
            };
            take(group.shapeMean, shapes);
            take(group.shapeDeviation, shapes);
            take(group.textureMean, modes);
            take(group.textureDeviation, modes);
            m.groups.push_back(std::move(group));
        }
        return m;
    } catch (const Broken&) {
        return failure(Error::Kind::File, Sentence::of("%1 is no appearance model; make one with semblance dataset appearance.").arg(name));
    }
}

Result<AppearanceModel> AppearanceModel::read(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, Sentence::of("The appearance model %1 can't be read: %2.").arg(name, file.errorString()));
    return parse(file.readAll(), name);
}

Result<std::shared_ptr<const AppearanceModel>> AppearanceModel::bundled()
{
    static const auto model = [] {
        initAppearanceResources();
        return read(QStringLiteral(":/appearance/portraits.safetensors"));
    }();
    if (!model)
        return tl::unexpected(model.error());
    // The static object outlives every user.
    return std::shared_ptr<const AppearanceModel>(std::shared_ptr<void>(), &*model);
}

} // namespace semblance::dataset::synthesis
