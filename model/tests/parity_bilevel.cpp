// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tests/parity_checkpoints.h"
#include "model/training/adamw.h"
#include "model/training/loss_weighting.h"

using namespace semblance::check;
using namespace semblance::model;
using nlohmann::json;

namespace {

/// The reference model with its gradients on, and the losses of the official code on a minibatch.
struct Network {
    std::shared_ptr<Clip> clip;
    torch::Tensor tokens;
    Objective objective { LabelHierarchy::ffpp(), LossKind::Fidelity };

    explicit Network(torch::ScalarType type)
        : clip(loadClip(type))
        , tokens(parityArray("tokens/code_prompts_i32.npy").to(torch::kLong))
    {
        clip->train();
        for (auto& parameter : clip->parameters())
            parameter.set_requires_grad(true);
        tokens = tokens.narrow(1, 0, (tokens != 0).sum(-1).max().item<std::int64_t>());
    }

    torch::Tensor losses(const Minibatch& batch) const
    {
        const auto scores = torch::matmul(clip->encodeImage(batch.images), clip->encodeText(tokens).t()) / 10.0;
        return objective.levelLosses(scores, batch);
    }

    Differentiable differentiable(double decay = 0) const
    {
        const auto parameters = clip->parameters();
        return { parameters, {}, std::vector<double>(parameters.size(), decay), [this](const Minibatch& batch) { return losses(batch); } };
    }
};

Minibatch minibatch(const std::string& set, std::int64_t index, torch::ScalarType type)
{
    const auto labels = parityArray("bilevel/" + set + "_labels_f32.npy").to(torch::kDouble)[index];
    const auto images = (parityArray("bilevel/" + set + "_images_u8.npy")[index].to(type) - 128) / 32;
    return { images, labels, torch::ones_like(labels) };
}

torch::Tensor array(const json& values)
{
    return torch::tensor(values.get<std::vector<double>>(), torch::kDouble);
}

template <typename Values> torch::Tensor array(const Values& values)
    requires(!std::is_same_v<Values, json>)
{
    return torch::tensor(std::vector<double>(values.begin(), values.end()), torch::kDouble);
}

/// Their gradient is analytically 0, which Adam turns into steps of round-off's sign.
bool isComparable(const std::string& name)
{
    return name != "logit_scale" && !name.ends_with("attn.in_proj_bias");
}

/// The key third of an attention's bias has no gradient either.
torch::Tensor withoutKeys(const torch::Tensor& delta, const std::string& name)
{
    if (!name.ends_with("attn.in_proj_bias"))
        return delta;
    const auto parts = delta.chunk(3);
    return torch::cat({ parts[0], parts[2] });
}

void compareNorms(const std::string& what, const TensorMap& now, const TensorMap& start, const json& expected, double tolerance)
{
    double worst = 0;
    std::string at;
    int compared = 0;
    for (const auto& [name, value] : expected.items()) {
        if (!isComparable(name))
            continue;
        const double norm = (now.at(name) - start.at(name)).norm().item<double>();
        const double difference = std::abs(norm - value.get<double>()) / std::max(value.get<double>(), 1e-300);
        if (difference > worst) {
            worst = difference;
            at = name;
        }
        ++compared;
    }
    std::printf("     %-55s %.2e (tolerance %.0e, %s)\n", what.c_str(), worst, tolerance, at.c_str());
    CHECK(compared > 0);
    CHECK(worst <= tolerance);
}

TensorMap copied(const TensorMap& tensors)
{
    TensorMap copy;
    for (const auto& [name, tensor] : tensors)
        copy[name] = tensor.clone();
    return copy;
}

/// Every file PREFIX<parameter>_f64.npy that there is.
void compareDeltas(const std::string& prefix, const TensorMap& now, const TensorMap& start, double tolerance)
{
    int compared = 0;
    for (const auto& entry : std::filesystem::directory_iterator(parityPath("bilevel"))) {
        const auto file = entry.path().filename().string();
        if (!file.starts_with(prefix) || !file.ends_with("_f64.npy"))
            continue;
        const auto name = file.substr(prefix.size(), file.size() - prefix.size() - 8);
        CHECK_SAME(prefix + name, withoutKeys(now.at(name) - start.at(name), name), withoutKeys(parityArray("bilevel/" + file), name), tolerance);
        ++compared;
    }
    CHECK(compared > 0);
}

void compareOneStep(const std::string& kind, torch::ScalarType type, const std::string& suffix, double tolerance, double gradientTolerance)
{
    const auto expected = parityJson("bilevel/" + kind + "_one_step_" + suffix + ".json");
    const Network network(type);
    const Network shadow(type);
    const auto start = copied(network.clip->tensors());
    auto theta = network.differentiable(expected.at("weight_decay").get<double>());
    auto other = shadow.differentiable();
    TensorMap virtualParameters;
    // The virtual step's parameters are there only while the validation losses are computed.
    other.losses = [&](const Minibatch& batch) {
        if (virtualParameters.empty())
            virtualParameters = copied(shadow.clip->tensors());
        return shadow.losses(batch);
    };
    AutoLambda weighting({ WeightingKind::AutoLambda, { 1, 1, 1 }, expected.at("lambda_lr").get<double>() });
    weighting.step(theta, &other, { minibatch("train", 0, type) }, { minibatch("val", 0, type) }, {}, expected.at("alpha").get<double>());
    const auto& record = weighting.record();
    const std::string at = kind + " " + suffix + ": ";
    CHECK_SAME(at + "training losses", array(record.trainLosses), array(expected.at("train_losses_theta")), tolerance);
    CHECK_SAME(at + "validation losses", array(record.validationLosses), array(expected.at("val_losses_theta_virtual")), tolerance);
    CHECK_SAME(at + "losses at theta +", array(record.plus), array(expected.at("train_losses_theta_plus")), gradientTolerance);
    CHECK_SAME(at + "losses at theta -", array(record.minus), array(expected.at("train_losses_theta_minus")), gradientTolerance);
    CHECK_CLOSE(record.gradientNorm / expected.at("val_grad_norm").get<double>(), 1, gradientTolerance);
    CHECK_CLOSE(record.epsilon / expected.at("eps").get<double>(), 1, gradientTolerance);
    CHECK_SAME(at + "mixed derivative", array(record.derivative), array(expected.at("hessian_fd")), gradientTolerance);
    CHECK_SAME(at + "gradient of the weights", array(record.gradient), array(expected.at("meta_weights_grad")), gradientTolerance);
    CHECK_SAME(at + "weights after Adam", array(weighting.weights()), array(expected.at("lambdas_after_adam")), std::max(tolerance, 1e-9));
    if (type == torch::kDouble) {
        compareNorms(at + "changes of the virtual step", virtualParameters, start, expected.at("virtual_delta_norms"), 1e-7);
        compareDeltas(kind + "_virtual_delta_", virtualParameters, start, 1e-7);
    }
}

void compareThreeSteps(const std::string& kind, torch::ScalarType type, const std::string& suffix, double tolerance, double gradientTolerance)
{
    const auto expected = parityJson("bilevel/" + kind + "_three_iters_" + suffix + ".json");
    const Network network(type);
    const Network shadow(type);
    const auto start = copied(network.clip->tensors());
    const double decay = expected.at("adamw").at("weight_decay").get<double>();
    auto theta = network.differentiable(decay);
    auto other = shadow.differentiable();
    const double rate = expected.at("lr").get<double>();
    AutoLambda weighting({ WeightingKind::AutoLambda, { 1, 1, 1 }, expected.at("lambda_adam").at("lr").get<double>() });
    std::vector<AdamW::Parameter> parameters;
    for (const auto& item : network.clip->named_parameters())
        parameters.push_back({ item.key(), item.value() });
    AdamW optimizer(parameters, decay);

    std::int64_t index = 0;
    for (const auto& iteration : expected.at("iterations")) {
        weighting.step(theta, &other, { minibatch("train", index, type) }, { minibatch("val", index, type) }, {}, rate);
        const auto& record = weighting.record();
        const std::string at = kind + " " + suffix + " iteration " + std::to_string(index) + ": ";
        CHECK_SAME(at + "gradient of the weights", array(record.gradient), array(iteration.at("meta_grad")), gradientTolerance);
        CHECK_SAME(at + "weights", array(weighting.weights()), array(iteration.at("lambdas_after")), std::max(tolerance, 1e-9));
        CHECK_SAME(at + "losses", array(record.trainLosses), array(iteration.at("losses")), tolerance);
        double worst = 0;
        int compared = 0;
        for (const auto& [name, value] : iteration.at("grad_norms").items()) {
            const auto* parameter = network.clip->named_parameters().find(name);
            CHECK(parameter != nullptr);
            if (!parameter || !isComparable(name))
                continue;
            worst = std::max(worst, std::abs(parameter->grad().norm().item<double>() / value.get<double>() - 1));
            ++compared;
        }
        std::printf("     %-55s %.2e (tolerance %.0e)\n", (at + "gradient norms").c_str(), worst, gradientTolerance);
        CHECK(compared > 0 && worst <= gradientTolerance);
        optimizer.step(rate);
        if (type == torch::kDouble)
            compareNorms(at + "changes from the start", network.clip->tensors(), start, iteration.at("delta_from_start_norms"), 1e-6);
        ++index;
    }
    CHECK(index > 0);
    if (type == torch::kDouble)
        compareDeltas(kind + "_three_iters_delta_", network.clip->tensors(), start, 1e-5);
}

void compareGradients(torch::ScalarType type, const std::string& suffix, double tolerance)
{
    const Network network(type);
    const auto labels = parityArray("forward/labels_f32.npy").to(torch::kDouble)[0];
    network.losses({ parityArray("forward/images_f32.npy").to(type), labels, torch::ones_like(labels) }).sum().backward();
    int compared = 0;
    for (const auto& entry : std::filesystem::directory_iterator(parityPath("grads"))) {
        const auto file = entry.path().filename().string();
        const std::string ending = "_" + suffix + ".npy";
        if (!file.ends_with(ending))
            continue;
        auto name = file.substr(0, file.size() - ending.size());
        torch::Tensor gradient;
        if (name == "token_embedding_used_rows")
            gradient = network.clip->named_parameters()["token_embedding.weight"].grad().index_select(
                0, parityArray("grads/token_embedding_rows_i64.npy").to(torch::kLong));
        else
            gradient = network.clip->named_parameters()[name].grad();
        CHECK_SAME("gradient of " + name + " " + suffix, gradient, parityArray("grads/" + file), tolerance);
        ++compared;
    }
    CHECK(compared > 0);
    double worst = 0;
    const auto norms = parityJson("grads/norms_" + suffix + ".json").at("params");
    for (const auto& [name, value] : norms.items()) {
        if (name == "logit_scale")
            continue;
        const double norm = network.clip->named_parameters()[name].grad().norm().item<double>();
        worst = std::max(worst, std::abs(norm / value.at("norm").get<double>() - 1));
    }
    std::printf("     %-55s %.2e (tolerance %.0e)\n", ("gradient norms " + suffix).c_str(), worst, tolerance);
    CHECK(worst <= tolerance);
}

} // namespace

SEMBLANCE_TEST(gradientsOfTheLossesAreTheOfficialOnes)
{
    compareGradients(torch::kDouble, "f64", 1e-9);
    compareGradients(torch::kFloat, "f32", 1e-3);
}

SEMBLANCE_TEST(oneBilevelStepIsTheOfficialOne)
{
    for (const std::string kind : { "official", "stress" }) {
        compareOneStep(kind, torch::kDouble, "f64", 1e-10, 1e-9);
        compareOneStep(kind, torch::kFloat, "f32", 2e-5, 1e-3);
    }
}

SEMBLANCE_TEST(threeIterationsAreTheOfficialOnes)
{
    for (const std::string kind : { "official", "stress" }) {
        compareThreeSteps(kind, torch::kDouble, "f64", 1e-9, 1e-7);
        compareThreeSteps(kind, torch::kFloat, "f32", 2e-5, 1e-3);
    }
}

SEMBLANCE_TEST_MAIN()
