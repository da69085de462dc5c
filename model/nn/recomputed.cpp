// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/recomputed.h"

#include "model/nn/autocast.h"

#include <torch/torch.h>

namespace semblance::model {
namespace {

using Block = std::function<torch::Tensor(const torch::Tensor&)>;

bool autocastIsOn(c10::DeviceType device)
{
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
    return at::autocast::is_autocast_enabled(device);
#else
    return device == c10::DeviceType::CUDA ? at::autocast::is_enabled() : at::autocast::is_cpu_enabled();
#endif
}

struct Recomputed : torch::autograd::Function<Recomputed> {
    /// Kept by the graph's node; saved_data holds only values that it can copy.
    struct Work : torch::CustomClassHolder {
        Block function;
        bool autocast = false;
    };

    static torch::Tensor forward(torch::autograd::AutogradContext* context, const c10::intrusive_ptr<Work>& work, at::TensorList inputs)
    {
        context->saved_data["work"] = c10::IValue::make_capsule(work);
        context->save_for_backward(inputs.vec());
        return work->function(inputs[0]);
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context, const torch::autograd::variable_list& outputs)
    {
        const auto work = c10::static_intrusive_pointer_cast<Work>(context->saved_data["work"].toCapsule());
        auto inputs = context->get_saved_variables();
        const bool wantsInput = inputs[0].requires_grad();
        inputs[0] = inputs[0].detach().requires_grad_(wantsInput);
        const torch::AutoGradMode withGradient(true);
        torch::Tensor result;
        {
            const AutocastScope autocast(inputs[0].device().type(), work->autocast);
            result = work->function(inputs[0]);
        }
        torch::autograd::variable_list wanted;
        for (const auto& input : inputs)
            if (input.requires_grad())
                wanted.push_back(input);
        const auto gradients = torch::autograd::grad({ result }, wanted, outputs, {}, false, true);
        torch::autograd::variable_list all { torch::Tensor() }; // of the work itself
        auto next = gradients.begin();
        for (const auto& input : inputs)
            all.push_back(input.requires_grad() ? *next++ : torch::Tensor());
        return all;
    }
};

} // namespace

torch::Tensor recomputed(const Block& function, const torch::Tensor& x, const std::vector<torch::Tensor>& parameters)
{
    if (!torch::GradMode::is_enabled())
        return function(x);
    auto work = c10::make_intrusive<Recomputed::Work>();
    work->function = function;
    work->autocast = autocastIsOn(x.device().type());
    torch::autograd::variable_list inputs { x };
    inputs.insert(inputs.end(), parameters.begin(), parameters.end());
    // As any other list LibTorch would take it for no variables at all, and pass no gradient on.
    return Recomputed::apply(work, at::TensorList(inputs));
}

} // namespace semblance::model
