// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/transformer.h"

#include <cmath>
#include <torch/torch.h>

namespace semblance::model {
namespace {

torch::nn::Conv2d convolution(int in, int out, int kernel, int stride = 1)
{
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, kernel).stride(stride).padding(kernel / 2).bias(false));
}

/// Every convolution has stride 1; an average pool does the downsampling, after the second convolution and in the shortcut.
class Bottleneck : public torch::nn::Module {
public:
    Bottleneck(int in, int planes, int stride) : m_stride(stride)
    {
        const int out = planes * 4;
        m_conv1 = register_module("conv1", convolution(in, planes, 1));
        m_bn1 = register_module("bn1", torch::nn::BatchNorm2d(planes));
        m_conv2 = register_module("conv2", convolution(planes, planes, 3));
        m_bn2 = register_module("bn2", torch::nn::BatchNorm2d(planes));
        m_conv3 = register_module("conv3", convolution(planes, out, 1));
        m_bn3 = register_module("bn3", torch::nn::BatchNorm2d(out));
        if (stride > 1 || in != out) {
            // The original names the average pool "-1"; it has no tensors.
            auto shortcut = std::make_shared<torch::nn::Module>();
            m_shortcutConv = shortcut->register_module("0", convolution(in, out, 1));
            m_shortcutBn = shortcut->register_module("1", torch::nn::BatchNorm2d(out));
            register_module("downsample", shortcut);
        }
    }

    torch::Tensor forward(const torch::Tensor& x)
    {
        auto out = torch::relu(m_bn1(m_conv1(x)));
        out = torch::relu(m_bn2(m_conv2(out)));
        if (m_stride > 1)
            out = torch::avg_pool2d(out, m_stride);
        out = m_bn3(m_conv3(out));
        auto shortcut = x;
        if (!m_shortcutConv.is_empty()) {
            if (m_stride > 1)
                shortcut = torch::avg_pool2d(shortcut, m_stride);
            shortcut = m_shortcutBn(m_shortcutConv(shortcut));
        }
        return torch::relu(out + shortcut);
    }

    /// The original starts the last normalisation of every block at zero.
    void zeroLastScale() { torch::nn::init::zeros_(m_bn3->weight); }

private:
    int m_stride;
    torch::nn::Conv2d m_conv1{nullptr};
    torch::nn::Conv2d m_conv2{nullptr};
    torch::nn::Conv2d m_conv3{nullptr};
    torch::nn::BatchNorm2d m_bn1{nullptr};
    torch::nn::BatchNorm2d m_bn2{nullptr};
    torch::nn::BatchNorm2d m_bn3{nullptr};
    torch::nn::Conv2d m_shortcutConv{nullptr};
    torch::nn::BatchNorm2d m_shortcutBn{nullptr};
};

/// Attention whose single query is the mean of all places.
class AttentionPool : public torch::nn::Module {
public:
    AttentionPool(int grid, int width, int heads, int out) : m_heads(std::max(1, heads))
    {
        m_positions = register_parameter("positional_embedding", torch::randn({grid * grid + 1, width}) * std::pow(width, -0.5));
        m_k = register_module("k_proj", torch::nn::Linear(width, width));
        m_q = register_module("q_proj", torch::nn::Linear(width, width));
        m_v = register_module("v_proj", torch::nn::Linear(width, width));
        m_c = register_module("c_proj", torch::nn::Linear(width, out));
        for (auto* linear : {&m_k, &m_q, &m_v, &m_c})
            torch::nn::init::normal_((*linear)->weight, 0, std::pow(width, -0.5));
    }

    torch::Tensor forward(const torch::Tensor& features)
    {
        auto x = features.flatten(2).transpose(1, 2);
        x = torch::cat({x.mean(1, true), x}, 1) + m_positions;
        const auto n = x.size(0);
        const auto l = x.size(1);
        const auto head = x.size(2) / m_heads;
        const auto q = m_q(x.narrow(1, 0, 1)).view({n, 1, m_heads, head}).transpose(1, 2) * std::pow(static_cast<double>(head), -0.5);
        const auto k = m_k(x).view({n, l, m_heads, head}).permute({0, 2, 3, 1});
        const auto v = m_v(x).view({n, l, m_heads, head}).transpose(1, 2);
        return m_c(torch::matmul(torch::matmul(q, k).softmax(-1), v).reshape({n, m_heads * head}));
    }

private:
    int m_heads;
    torch::Tensor m_positions;
    torch::nn::Linear m_k{nullptr};
    torch::nn::Linear m_q{nullptr};
    torch::nn::Linear m_v{nullptr};
    torch::nn::Linear m_c{nullptr};
};

class ModifiedResNet : public ImageTower {
public:
    ModifiedResNet(const ClipSizes& sizes, const ModifiedResNetSizes& vision)
    {
        const int half = vision.width / 2;
        m_conv1 = register_module("conv1", convolution(sizes.inputChannels, half, 3, 2));
        m_bn1 = register_module("bn1", torch::nn::BatchNorm2d(half));
        m_conv2 = register_module("conv2", convolution(half, half, 3));
        m_bn2 = register_module("bn2", torch::nn::BatchNorm2d(half));
        m_conv3 = register_module("conv3", convolution(half, vision.width, 3));
        m_bn3 = register_module("bn3", torch::nn::BatchNorm2d(vision.width));
        int in = vision.width;
        for (std::size_t stage = 0; stage < m_stages.size(); ++stage) {
            const int planes = vision.width << stage;
            auto list = std::make_shared<torch::nn::Module>();
            for (int i = 0; i < vision.blocks[stage]; ++i) {
                auto block = std::make_shared<Bottleneck>(in, planes, i == 0 && stage > 0 ? 2 : 1);
                block->zeroLastScale();
                list->register_module(std::to_string(i), block);
                m_stages[stage].push_back(block);
                in = planes * 4;
            }
            register_module("layer" + std::to_string(stage + 1), list);
        }
        m_pool = register_module("attnpool", std::make_shared<AttentionPool>(sizes.imageSize / 32, in, in / 64, sizes.embedding));
    }

    torch::Tensor encode(const torch::Tensor& images, const Tap& tap, std::int64_t copies) override
    {
        auto x = torch::relu(m_bn1(m_conv1(images)));
        x = torch::relu(m_bn2(m_conv2(x)));
        x = torch::relu(m_bn3(m_conv3(x)));
        x = torch::avg_pool2d(x, 2);
        for (std::size_t stage = 0; stage < m_stages.size(); ++stage) {
            for (const auto& block : m_stages[stage])
                x = block->forward(x);
            if (tap)
                tap("visual.layer" + std::to_string(stage + 1), x);
        }
        if (copies > 0)
            x = x.repeat_interleave(copies, 0);
        if (tap)
            tap("visual.cam", x);
        return m_pool->forward(x);
    }

private:
    torch::nn::Conv2d m_conv1{nullptr};
    torch::nn::Conv2d m_conv2{nullptr};
    torch::nn::Conv2d m_conv3{nullptr};
    torch::nn::BatchNorm2d m_bn1{nullptr};
    torch::nn::BatchNorm2d m_bn2{nullptr};
    torch::nn::BatchNorm2d m_bn3{nullptr};
    std::array<std::vector<std::shared_ptr<Bottleneck>>, 4> m_stages;
    std::shared_ptr<AttentionPool> m_pool;
};

} // namespace

std::shared_ptr<ImageTower> makeModifiedResNet(const ClipSizes& sizes)
{
    return std::make_shared<ModifiedResNet>(sizes, std::get<ModifiedResNetSizes>(sizes.vision));
}

} // namespace semblance::model
