// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/trainer_settings.h"

#include <nlohmann/json.hpp>

namespace semblance::model {

std::string settingsText(const ModelDescription& description, const TrainerSettings& settings)
{
    using nlohmann::json;
    json prompts = json::array();
    for (const auto& prompt : description.prompts)
        prompts.push_back(prompt.tokens);
    const auto lowRank = [](const LowRankSettings& low) { return json { low.rank, low.alpha }; };
    json text {
        { "hierarchy", json::parse(description.hierarchy.toJson()) },
        { "prompts", prompts },
        { "tau", description.tau },
        { "scoring", static_cast<int>(description.scoring) },
        { "input", { description.input.size, description.input.cropShare, description.input.extraChannels, description.input.mean, description.input.deviation } },
        { "loss", static_cast<int>(settings.loss) },
        { "unobserved_as_no", settings.unobservedAsNo },
        { "weighting", { static_cast<int>(settings.weighting.kind), settings.weighting.initial, settings.weighting.rate, settings.weighting.temperature, settings.weighting.interval } },
        { "freeze_text", settings.freezeText },
        { "low_rank", { lowRank(settings.imageLowRank), lowRank(settings.textLowRank) } },
        { "map_head", settings.mapHead },
        { "weight_decay", { settings.weightDecay, settings.decayVectors } },
        { "text_rate", settings.textRate },
        { "gradient_norm", settings.gradientNorm },
        { "averaging", settings.averaging },
        { "bfloat16", settings.bfloat16 },
        { "micro_batch", settings.microBatch },
    };
    if (settings.baseModel.empty())
        text["fresh"] = { settings.sizes.blocks, settings.sizes.width, settings.sizes.embedding, settings.sizes.textWidth, settings.sizes.textLayers };
    else
        text["base"] = true;
    return text.dump();
}

} // namespace semblance::model
