// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/detector/grad_cam.h"
#include "model/hierarchy/joint_distribution.h"
#include "model/tests/parity_checkpoints.h"

using namespace semblance;
using namespace semblance::model;
using check::loadClip;
using check::parityArray;

namespace {

torch::Tensor marginals(const torch::Tensor& scores)
{
    const JointDistribution joint(LabelHierarchy::ffpp());
    const auto rows = scores.to(torch::kDouble).contiguous();
    auto result = torch::empty(rows.sizes(), torch::kDouble);
    for (std::int64_t i = 0; i < rows.size(0); ++i) {
        const auto p = joint.marginals({rows[i].data_ptr<double>(), static_cast<std::size_t>(rows.size(1))});
        std::copy(p.begin(), p.end(), result[i].data_ptr<double>());
    }
    return result;
}

void compareForward(torch::ScalarType type, const std::string& suffix, double tolerance)
{
    const auto clip = loadClip(type);
    const auto images = parityArray("forward/images_f32.npy").to(type);
    const auto tokens = parityArray("tokens/code_prompts_i32.npy").to(torch::kLong);
    const auto f = clip->encodeImage(images);
    const auto g = clip->encodeText(tokens);
    CHECK(f.scalar_type() == type);
    CHECK_SAME("image features " + suffix, f, parityArray("forward/image_features_" + suffix + ".npy"), tolerance);
    CHECK_SAME("text features " + suffix, g, parityArray("forward/text_features_" + suffix + ".npy"), tolerance);
    const auto scores = ScoreHead { Scoring::JointEmbedding, g, {}, 10.0 }.rawScores(f);
    CHECK_SAME("raw scores " + suffix, scores, parityArray("forward/logits_" + suffix + ".npy"), tolerance);
    CHECK_SAME("marginals " + suffix, marginals(scores), parityArray("forward/marginals_" + suffix + ".npy"), tolerance);
    CHECK_SAME("cosine " + suffix, (ScoreHead { Scoring::CosineSimilarity, g, {}, 1.0 }).rawScores(f), parityArray("forward/cosine_" + suffix + ".npy"), tolerance);

    const auto longest = (tokens != 0).sum(-1).max().item<std::int64_t>();
    CHECK_SAME("text features of cut prompts " + suffix, clip->encodeText(tokens.narrow(1, 0, longest)),
               parityArray("forward/text_features_" + suffix + ".npy"), tolerance);
}

}

SEMBLANCE_TEST(theForwardPassInFloat32IsTheOfficialOne)
{
    compareForward(torch::kFloat, "f32", 2e-5);
}

SEMBLANCE_TEST(theForwardPassInFloat64IsTheOfficialOne)
{
    compareForward(torch::kDouble, "f64", 1e-10);
}

SEMBLANCE_TEST(everyStageInFloat64IsTheOfficialOne)
{
    const auto clip = loadClip(torch::kDouble);
    std::map<std::string, torch::Tensor> seen;
    const auto tap = [&seen](std::string_view stage, const torch::Tensor& values) { seen[std::string(stage)] = values; };
    clip->encodeImage(parityArray("forward/images_f32.npy").to(torch::kDouble), tap);
    clip->encodeText(parityArray("tokens/code_prompts_i32.npy").to(torch::kLong).narrow(0, 0, 1), tap);
    int compared = 0;
    for (const auto& entry : std::filesystem::directory_iterator(check::parityPath("forward/stages"))) {
        const auto file = entry.path().filename().string(); // visual_ln_pre_f64.npy stands for the stage visual.ln_pre
        auto stage = file.substr(0, file.rfind("_f64.npy"));
        stage[stage.find('_')] = '.';
        CHECK(seen.contains(stage));
        if (seen.contains(stage))
            CHECK_SAME(stage, seen.at(stage), parityArray("forward/stages/" + file), 1e-10);
        ++compared;
    }
    CHECK(compared > 0);
}

SEMBLANCE_TEST_MAIN()
