// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/score_crops.h"

#include "model/error.h"

#include <algorithm>
#include <cmath>

namespace semblance::analysis {

Result<std::vector<model::FaceScores>> scoreCrops(model::Detector& detector, std::span<const RgbImage> crops)
{
    std::vector<model::RgbView> views;
    for (const RgbImage& crop : crops)
        views.push_back(crop.view());
    std::vector<model::FaceScores> found;
    try {
        found = detector.score(views);
    } catch (const model::Error& e) {
        return failure(Error::Kind::Model, QString::fromUtf8(e.what()));
    }
    const auto nodes = static_cast<std::size_t>(detector.description().hierarchy.size());
    const auto valid = [&](const model::FaceScores& face) {
        return face.rawScores.size() == nodes && face.probabilities.size() == nodes
            && std::all_of(face.rawScores.begin(), face.rawScores.end(), [](double s) { return std::isfinite(s); })
            && std::all_of(face.probabilities.begin(), face.probabilities.end(), [](double p) { return p >= 0 && p <= 1; });
    };
    if (found.size() != views.size() || !std::all_of(found.begin(), found.end(), valid))
        return failure(Error::Kind::Model,
            Sentence::of("The model '%1' gave scores that are no numbers or no probabilities; its file may be damaged.")
                .arg(QString::fromStdString(detector.description().name)));
    return found;
}

} // namespace semblance::analysis
