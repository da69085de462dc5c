// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/detector/grad_cam.h"
#include "model/tests/parity_checkpoints.h"

using namespace semblance;
using namespace semblance::model;
using check::loadClip;
using check::parityArray;

SEMBLANCE_TEST(gradCamIsTheReferenceForRawScoresAndMarginals)
{
    const auto clip = loadClip(torch::kDouble);
    const auto images = parityArray("forward/images_f32.npy").to(torch::kDouble);
    const auto g = clip->encodeText(parityArray("tokens/code_prompts_i32.npy").to(torch::kLong));
    const ScoreHead head { Scoring::JointEmbedding, g, {}, 10.0 };
    const auto hierarchy = LabelHierarchy::ffpp();
    std::vector<int> nodes;
    for (int i = 0; i < hierarchy.size(); ++i)
        nodes.push_back(i);
    for (const auto& [target, name] : {std::pair{HeatMapTarget::RawScore, "logit"}, std::pair{HeatMapTarget::Marginal, "marginal"}}) {
        const auto cam = gradCam(*clip, images, head, hierarchy, nodes, target);
        CHECK_SAME(std::string("cam_raw_") + name, cam.weighted, parityArray(std::string("gradcam/cam_raw_") + name + "_f64.npy"), 1e-10);
        CHECK_SAME(std::string("cam_") + name, cam.maps, parityArray(std::string("gradcam/cam_") + name + "_f64.npy"), 1e-10);
    }
    const auto some = gradCam(*clip, images, head, hierarchy, std::vector<int>{4, 0}, HeatMapTarget::Marginal);
    const auto expected = parityArray("gradcam/cam_marginal_f64.npy");
    CHECK_SAME("cam_marginal of two nodes", some.maps, torch::stack({expected.select(1, 4), expected.select(1, 0)}, 1), 1e-10);
}

SEMBLANCE_TEST(gradCamLooksAtTheReferenceActivation)
{
    const auto clip = loadClip(torch::kDouble);
    clip->encodeImage(parityArray("forward/images_f32.npy").to(torch::kDouble), [](std::string_view stage, const torch::Tensor& values) {
        if (stage == "visual.cam")
            CHECK_SAME("activation", values, parityArray("gradcam/activations_ln1_f64.npy"), 1e-10);
    });
}

SEMBLANCE_TEST_MAIN()
