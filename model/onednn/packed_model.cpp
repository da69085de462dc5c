// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/onednn/packed_model.h"

#include "model/detector/check_against_weights.h"
#include "model/error.h"
#include "model/formats/model_file.h"
#include "model/onednn/text_features.h"

#include <cmath>
#include <future>
#include <map>
#include <mutex>
#include <numeric>

namespace semblance::model {
namespace {

std::vector<double> widened(std::span<const float> values)
{
    return { values.begin(), values.end() };
}

PackedHead linearHead(WeightReader& reader, const ModelDescription& description, const ClipSizes& sizes)
{
    PackedHead head;
    try {
        head.weights = widened(reader.read("head.weight", { description.hierarchy.size(), sizes.embedding }));
        head.bias = widened(reader.read("head.bias", { description.hierarchy.size() }));
    } catch (const Error& e) {
        throw Error(std::string("Its linear head is missing or does not fit its image encoder and its hierarchy: ") + e.what());
    }
    return head;
}

std::vector<double> rowNorms(std::span<const double> rows, std::size_t columns)
{
    std::vector<double> norms;
    for (; !rows.empty(); rows = rows.subspan(columns))
        norms.push_back(std::sqrt(std::inner_product(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(columns), rows.begin(), 0.0)));
    return norms;
}

void pack(PackedModel& model, const std::string& path, WeightReader& reader, Number number)
{
    const auto& description = model.description;
    const auto sizes = ClipSizes::of(reader.shapes());
    checkAgainstWeights(description, sizes);
    model.embedding = sizes.embedding;
    std::future<std::vector<float>> text; // beside the image encoder
    if (description.scoring != Scoring::LinearHead)
        text = std::async(std::launch::async, [&] {
            WeightReader own(path);
            return textFeatures(own, sizes, description.prompts);
        });
    model.encoder = std::holds_alternative<VisionTransformerSizes>(sizes.vision) ? readVisionTransformer(reader, sizes, number)
                                                                                 : readModifiedResNet(reader, sizes, number);
    if (text.valid())
        model.head.weights = widened(text.get());
    else
        model.head = linearHead(reader, description, sizes);
    model.head.scoring = description.scoring;
    model.head.tau = description.tau;
    model.head.norms = rowNorms(model.head.weights, static_cast<std::size_t>(sizes.embedding));
}

std::shared_ptr<const PackedModel> read(const std::string& path, WeightReader& reader, Number number)
{
    auto model = std::make_shared<PackedModel>();
    model->description = describeModelFile(path);
    model->file = reader.file();
    try {
        pack(*model, path, reader, number);
    } catch (const Error& e) {
        throw Error(path + ": " + e.what());
    }
    return model;
}

} // namespace

std::vector<double> PackedHead::rawScores(std::span<const float> features) const
{
    const auto nodes = norms.size();
    const double norm = std::sqrt(std::inner_product(features.begin(), features.end(), features.begin(), 0.0,
        std::plus<>(), [](double a, double b) { return a * b; }));
    std::vector<double> scores(nodes);
    const double* row = weights.data();
    for (std::size_t k = 0; k < nodes; ++k) {
        double product = 0;
        for (const float feature : features)
            product += static_cast<double>(feature) * *row++;
        switch (scoring) {
        case Scoring::JointEmbedding: scores[k] = product / tau; break;
        case Scoring::CosineSimilarity: scores[k] = product / (norm * norms[k]) / tau; break;
        case Scoring::LinearHead: scores[k] = product + bias[k]; break;
        }
    }
    return scores;
}

std::shared_ptr<const PackedModel> packedModel(const std::string& path, Number number)
{
    static std::mutex mutex;
    static std::map<std::pair<FileIdentity, Number>, std::weak_ptr<const PackedModel>> held;
    WeightReader reader(path);
    const std::scoped_lock lock(mutex);
    std::erase_if(held, [](const auto& entry) { return entry.second.expired(); });
    auto& entry = held[{ reader.file(), number }];
    auto model = entry.lock();
    if (!model) {
        model = read(path, reader, number);
        entry = model;
    }
    return model;
}

} // namespace semblance::model
