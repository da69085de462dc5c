// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/onednn/image_encoder.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace semblance::model {
namespace {

using Desc = dnnl::memory::desc;
using Tag = dnnl::memory::format_tag;
using After = MatrixProduct::After;

constexpr std::size_t kSlots = 4;

dnnl::memory::data_type typeOf(Number number)
{
    return number == Number::Float32 ? dnnl::memory::data_type::f32 : dnnl::memory::data_type::bf16;
}

float widened(BFloat value)
{
    return std::bit_cast<float>(std::uint32_t { value.bits } << 16);
}

/// A picture on its way through the network: [side][side][channels] in a numbered slot.
struct Picture {
    std::size_t slot = 0;
    int channels = 0;
    int side = 0;
};

/// A convolution or a pool from one slot to another.
struct Step {
    dnnl::primitive primitive;
    std::size_t from = 0;
    std::size_t to = 0;
    Desc source;
    Desc destination;
    Desc scratch;
    dnnl::memory weights; ///< empty: a pool
    dnnl::memory bias;
};

enum class Then { Nothing, Relu, AddToDestinationThenRelu };

/// Lays out the convolutional part for one crop on one thread. A BatchNorm is folded into the convolution before it.
class Builder {
public:
    Builder(WeightReader& reader, Number number)
        : m_reader(reader)
        , m_type(typeOf(number))
        , m_onOneThread(1)
    {
    }

    Picture convolution(
        const Picture& x, const std::string& name, const std::string& norm, int channels, int kernel, int stride, std::size_t slot, Then then)
    {
        const int side = (x.side + 2 * (kernel / 2) - kernel) / stride + 1;
        const Picture y { slot, channels, side };
        dnnl::post_ops operations;
        if (then == Then::AddToDestinationThenRelu)
            operations.append_sum(1.0F);
        if (then != Then::Nothing)
            operations.append_eltwise(1.0F, dnnl::algorithm::eltwise_relu, 0.0F, 0.0F);
        const dnnl::memory::dims kernelDims { channels, x.channels, kernel, kernel };
        const dnnl::memory::dims padding { kernel / 2, kernel / 2 };
        const Desc biasDesc({ channels }, dnnl::memory::data_type::f32, Tag::x);
        const dnnl::convolution_forward::primitive_desc plan(
            dnnl::convolution_forward::desc(dnnl::prop_kind::forward_inference, dnnl::algorithm::convolution_direct, table(x),
                Desc(kernelDims, m_type, Tag::any), biasDesc, table(y), { stride, stride }, padding, padding),
            attributes(operations), cpuEngine());
        Step step { dnnl::convolution_forward(plan), x.slot, slot, table(x), table(y), plan.scratchpad_desc(),
            dnnl::memory(plan.weights_desc(), cpuEngine()), dnnl::memory(biasDesc, cpuEngine()) };
        auto [weights, bias] = folded(name, norm, x.channels, channels, kernel);
        dnnl::memory plain(Desc(kernelDims, dnnl::memory::data_type::f32, Tag::oihw), cpuEngine(), weights.data());
        dnnl::reorder(plain, step.weights).execute(cpuStream(), plain, step.weights);
        cpuStream().wait();
        std::copy(bias.begin(), bias.end(), static_cast<float*>(step.bias.get_data_handle()));
        m_weightBytes += step.weights.get_desc().get_size();
        add(std::move(step));
        return y;
    }

    /// The mean of 2 x 2 places.
    Picture halved(const Picture& x, std::size_t slot)
    {
        const Picture y { slot, x.channels, x.side / 2 };
        const dnnl::pooling_forward::primitive_desc plan(
            dnnl::pooling_forward::desc(dnnl::prop_kind::forward_inference, dnnl::algorithm::pooling_avg_exclude_padding, table(x), table(y),
                { 2, 2 }, { 2, 2 }, { 0, 0 }, { 0, 0 }),
            attributes({}), cpuEngine());
        add({ dnnl::pooling_forward(plan), x.slot, slot, table(x), table(y), plan.scratchpad_desc(), {}, {} });
        return y;
    }

    std::vector<Step> steps() && { return std::move(m_steps); }
    std::size_t slotBytes() const { return m_slotBytes; }
    std::size_t scratchBytes() const { return m_scratchBytes; }
    std::size_t weightBytes() const { return m_weightBytes; }

private:
    /// New for each primitive: copies of a primitive_attr share what is set later.
    static dnnl::primitive_attr attributes(const dnnl::post_ops& operations)
    {
        dnnl::primitive_attr attributes;
        attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
        attributes.set_post_ops(operations);
        return attributes;
    }

    Desc table(const Picture& x) const { return { { 1, x.channels, x.side, x.side }, m_type, Tag::nhwc }; }

    void add(Step step)
    {
        m_slotBytes = std::max({ m_slotBytes, step.source.get_size(), step.destination.get_size() });
        m_scratchBytes = std::max(m_scratchBytes, step.scratch.get_size());
        m_steps.push_back(std::move(step));
    }

    std::pair<std::vector<float>, std::vector<float>> folded(const std::string& convolution, const std::string& norm, int in, int out, int kernel)
    {
        const auto gamma = m_reader.copy(norm + ".weight", { out });
        const auto beta = m_reader.copy(norm + ".bias", { out });
        const auto mean = m_reader.copy(norm + ".running_mean", { out });
        const auto variance = m_reader.copy(norm + ".running_var", { out });
        auto weights = m_reader.copy(convolution + ".weight", { out, in, kernel, kernel });
        std::vector<float> bias(gamma.size());
        const std::size_t each = weights.size() / gamma.size();
        for (std::size_t i = 0; i < gamma.size(); ++i) {
            const double factor = gamma[i] / std::sqrt(static_cast<double>(variance[i]) + 1e-5);
            for (std::size_t k = i * each; k < (i + 1) * each; ++k)
                weights[k] = static_cast<float>(weights[k] * factor);
            bias[i] = static_cast<float>(beta[i] - mean[i] * factor);
        }
        return { std::move(weights), std::move(bias) };
    }

    WeightReader& m_reader;
    dnnl::memory::data_type m_type;
    PlannedThreads m_onOneThread;
    std::vector<Step> m_steps;
    std::size_t m_slotBytes = 0;
    std::size_t m_scratchBytes = 0;
    std::size_t m_weightBytes = 0;
};

class Pass final : public EncoderPass {
public:
    Pass(WeightReader& reader, const ClipSizes& sizes, Number number)
        : m_number(number)
        , m_input { 0, sizes.inputChannels, sizes.imageSize }
    {
        const auto& vision = std::get<ModifiedResNetSizes>(sizes.vision);
        Builder builder(reader, number);
        const int half = vision.width / 2;
        auto x = builder.convolution(m_input, "visual.conv1", "visual.bn1", half, 3, 2, 2, Then::Relu);
        x = builder.convolution(x, "visual.conv2", "visual.bn2", half, 3, 1, 1, Then::Relu);
        x = builder.convolution(x, "visual.conv3", "visual.bn3", vision.width, 3, 1, 2, Then::Relu);
        x = builder.halved(x, 0);
        for (std::size_t stage = 0; stage < vision.blocks.size(); ++stage)
            for (int i = 0; i < vision.blocks[stage]; ++i)
                x = bottleneck(builder, x, "visual.layer" + std::to_string(stage + 1) + "." + std::to_string(i), vision.width << stage,
                    i == 0 && stage > 0 ? 2 : 1);
        m_output = x;
        m_slotBytes = builder.slotBytes();
        m_scratchBytes = builder.scratchBytes();
        m_bytes = builder.weightBytes();
        m_steps = std::move(builder).steps();
        readPool(reader, sizes.embedding);
    }

    void operator()(const float* images, float* features, Activations& a) const override
    {
        const PlannedThreads planned(1);
        const int width = m_output.channels;
        a.reserve(length(), width, length(), width / headsOf(width), 1, std::max(m_scratchBytes, m_poolScratchBytes));
        a.pictures.resize(kSlots);
        for (auto& slot : a.pictures)
            slot.reserve(m_slotBytes);
        takeIn(images, a);
        for (const auto& step : m_steps)
            run(step, a);
        pool(a, features);
    }

    std::size_t bytes() const { return m_bytes + m_q.bytes() + m_kv.bytes() + m_c.bytes(); }

private:
    int length() const { return m_output.side * m_output.side + 1; } // of the pool's sequence

    /// Every convolution has stride 1; an average pool does the downsampling, after the second convolution and in the shortcut.
    static Picture bottleneck(Builder& builder, const Picture& x, const std::string& name, int planes, int stride)
    {
        const std::size_t other = x.slot == 0 ? 3 : 0;
        const int out = 4 * planes;
        auto y = builder.convolution(x, name + ".conv1", name + ".bn1", planes, 1, 1, 1, Then::Relu);
        y = builder.convolution(y, name + ".conv2", name + ".bn2", planes, 3, 1, 2, Then::Relu);
        if (stride > 1)
            y = builder.halved(y, 1);
        auto shortcut = x;
        if (stride > 1 || x.channels != out) {
            if (stride > 1)
                shortcut = builder.halved(x, 2);
            shortcut = builder.convolution(shortcut, name + ".downsample.0", name + ".downsample.1", out, 1, 1, other, Then::Nothing);
        }
        return builder.convolution(y, name + ".conv3", name + ".bn3", out, 1, 1, shortcut.slot, Then::AddToDestinationThenRelu);
    }

    /// [channels][side][side] -> [side][side][channels] in the network's number.
    void takeIn(const float* image, Activations& a) const
    {
        const auto channels = static_cast<std::size_t>(m_input.channels);
        const auto places = static_cast<std::size_t>(m_input.side) * static_cast<std::size_t>(m_input.side);
        const bool narrow = m_number == Number::BFloat16;
        Buffer& slot = a.pictures[narrow ? kSlots - 1 : m_input.slot];
        if (narrow)
            slot.reserve(places * channels * sizeof(float));
        float* to = slot.floats();
        for (std::size_t place = 0; place < places; ++place)
            for (std::size_t c = 0; c < channels; ++c)
                *to++ = image[c * places + place];
        if (narrow)
            rowKernels(vectorUnit()).toBf16(slot.floats(), places * channels, a.pictures[m_input.slot].bfloats());
    }

    static void run(const Step& step, Activations& a)
    {
        const auto& engine = cpuEngine();
        std::unordered_map<int, dnnl::memory> arguments { { DNNL_ARG_SRC, dnnl::memory(step.source, engine, a.pictures[step.from].data()) },
            { DNNL_ARG_DST, dnnl::memory(step.destination, engine, a.pictures[step.to].data()) },
            { DNNL_ARG_SCRATCHPAD, dnnl::memory(step.scratch, engine, a.scratch.data()) } };
        if (step.weights) {
            arguments.emplace(DNNL_ARG_WEIGHTS, step.weights);
            arguments.emplace(DNNL_ARG_BIAS, step.bias);
        }
        step.primitive.execute(cpuStream(), arguments);
        cpuStream().wait();
    }

    void readPool(WeightReader& reader, int embedding)
    {
        const int width = m_output.channels;
        if (width % headsOf(width) != 0)
            throw Error("The weights hold an attention pool of width " + std::to_string(width) + ", which its heads of 64 do not divide.");
        const std::string name = "visual.attnpool.";
        m_positions = reader.copy(name + "positional_embedding", { length(), width });
        const auto linear = [&](const std::string& which, int out) {
            const auto bias = reader.copy(name + which + ".bias", { out });
            return Matrix::packed(
                reader.read(name + which + ".weight", { out, width }), Matrix::Order::RowsOut, width, out, bias, m_number, 1);
        };
        m_q = linear("q_proj", width);
        m_c = linear("c_proj", embedding);
        auto weights = reader.copy(name + "k_proj.weight", { width, width });
        auto bias = reader.copy(name + "k_proj.bias", { width });
        const auto values = reader.copy(name + "v_proj.weight", { width, width });
        const auto valueBias = reader.copy(name + "v_proj.bias", { width });
        weights.insert(weights.end(), values.begin(), values.end());
        bias.insert(bias.end(), valueBias.begin(), valueBias.end());
        m_kv = Matrix::packed(weights, Matrix::Order::RowsOut, width, 2 * width, bias, m_number, length());
        m_qProduct = { m_q, 1, Number::Float32, After::Nothing, 1 };
        m_kvProduct = { m_kv, length(), Number::Float32, After::Nothing, 1 };
        m_cProduct = { m_c, 1, Number::Float32, After::Nothing, 1 };
        m_poolScratchBytes = std::max({ m_qProduct.scratchBytes(), m_kvProduct.scratchBytes(), m_cProduct.scratchBytes() });
    }

    /// Attention whose single query is the mean of all places.
    void pool(Activations& a, float* features) const
    {
        const auto width = static_cast<std::size_t>(m_output.channels);
        const auto places = static_cast<std::size_t>(length() - 1);
        const Buffer& from = a.pictures[m_output.slot];
        const bool narrow = m_number == Number::BFloat16;
        float* const x = a.x.floats();
        for (std::size_t i = 0; i < places * width; ++i)
            x[width + i] = narrow ? widened(from.bfloats()[i]) : from.floats()[i];
        for (std::size_t c = 0; c < width; ++c) {
            float sum = 0;
            for (std::size_t place = 1; place <= places; ++place)
                sum += x[place * width + c];
            x[c] = sum / static_cast<float>(places);
        }
        for (std::size_t i = 0; i < m_positions.size(); ++i)
            x[i] += m_positions[i];
        if (narrow)
            rowKernels(vectorUnit()).toBf16(x, m_positions.size(), a.normed.bfloats());
        const void* const input = narrow ? a.normed.data() : a.x.data();
        float* const q = a.hidden.floats();
        m_qProduct(m_q, input, q, a.scratch.data());
        m_kvProduct(m_kv, input, a.qkv.data(), a.scratch.data());
        const float* const kv = a.qkv.floats();
        const auto stride = static_cast<std::ptrdiff_t>(width);
        attention({ q, kv, kv + stride, stride, 2 * stride, 1, 1, length(), m_output.channels, false }, m_number, a.mixed.data(), a.attention, 1);
        m_cProduct(m_c, a.mixed.data(), features, a.scratch.data());
    }

    Number m_number;
    Picture m_input;
    Picture m_output;
    std::vector<Step> m_steps;
    std::size_t m_slotBytes = 0;
    std::size_t m_scratchBytes = 0;
    std::size_t m_poolScratchBytes = 0;
    std::size_t m_bytes = 0;
    std::vector<float> m_positions;
    Matrix m_q;
    Matrix m_kv;
    Matrix m_c;
    MatrixProduct m_qProduct;
    MatrixProduct m_kvProduct;
    MatrixProduct m_cProduct;
};

/// The convolutions of one crop fill a core; larger passes would gain nothing.
class ModifiedResNetEncoder final : public ImageEncoder {
public:
    explicit ModifiedResNetEncoder(std::shared_ptr<const Pass> pass)
        : m_pass(std::move(pass))
    {
    }

    int largestGroup() const override { return 1; }
    std::shared_ptr<const EncoderPass> pass(int crops, int threads) const override { return crops == 1 && threads == 1 ? m_pass : nullptr; }
    std::size_t bytes() const override { return m_pass->bytes(); }

private:
    std::shared_ptr<const Pass> m_pass;
};

} // namespace

std::shared_ptr<const ImageEncoder> readModifiedResNet(WeightReader& reader, const ClipSizes& sizes, Number number)
{
    return std::make_shared<const ModifiedResNetEncoder>(std::make_shared<const Pass>(reader, sizes, number));
}

} // namespace semblance::model
