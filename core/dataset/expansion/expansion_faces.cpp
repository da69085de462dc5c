// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/expansion_faces.h"

#include "core/faces/alignment.h"

#include <QSet>

namespace semblance::dataset {
namespace {

/// Small numbers for names, in the order in which they come.
class Numbers {
public:
    int of(const QString& name)
    {
        const auto found = m_numbers.constFind(name);
        if (found != m_numbers.constEnd())
            return *found;
        const int number = static_cast<int>(m_names.size());
        m_numbers.insert(name, number);
        m_names.append(name);
        return number;
    }
    const QStringList& names() const { return m_names; }

private:
    QHash<QString, int> m_numbers;
    QStringList m_names;
};

ExpansionFace faceOf(const CropRow& crop, const VideoRow& video, int identity)
{
    ExpansionFace face;
    face.id = crop.id;
    face.file = crop.file;
    face.landmarks = crop.cropLandmarks;
    face.size = crop.face.quality.sizePixels > 0 ? crop.face.quality.sizePixels : std::sqrt(crop.face.box.width * crop.face.box.height);
    face.yaw = crop.face.quality.yawDegrees;
    face.identity = identity;
    if (video.width && video.height) {
        const auto toCrop = faces::cropTransform(crop.face.landmarks);
        const double right = *video.width - 1.0;
        const double bottom = *video.height - 1.0;
        face.frameCorners = { toCrop.map({ 0, 0 }), toCrop.map({ right, 0 }), toCrop.map({ right, bottom }), toCrop.map({ 0, bottom }) };
        face.frameKnown = true;
    }
    return face;
}

} // namespace

Result<ExpansionFaces> readFaces(const Manifest& manifest, const ExpandOptions& options, std::stop_token stop)
{
    struct Source {
        LandmarkIndex::Face indexed;
        ExpansionFace face;
        bool preferred = false;
    };
    ExpansionFaces result;
    Numbers identities;
    Numbers splits;
    Numbers pools;
    QMap<QString, qint64> forged;
    std::vector<std::vector<Source>> sources;
    const auto visited = manifest.visitCrops([&](const CropRow& crop, const VideoRow& video) {
        const bool real = video.item.method.isEmpty();
        if (!real)
            ++forged[video.item.method];
        const bool preferred = !options.sourcesReal && options.sourceMethods.contains(video.item.method);
        if (!real && !preferred)
            return !stop.stop_requested();
        const int identity = identities.of(video.item.identity);
        auto face = faceOf(crop, video, identity);
        face.split = splits.of(video.item.split);
        face.pool = pools.of(video.item.split + QLatin1Char('/') + video.item.compression);
        sources.resize(static_cast<std::size_t>(pools.names().size()));
        if (face.size >= options.smallestFace && plausible(crop.face.landmarks)) {
            Source source { { crop.id, identity, identity, normalised(crop.face.landmarks) }, face, preferred };
            if (!video.item.sourceIdentity.isEmpty())
                source.indexed.otherIdentity = identities.of(video.item.sourceIdentity);
            sources[static_cast<std::size_t>(face.pool)].push_back(std::move(source));
        }
        if (real)
            result.targets.push_back(face);
        return !stop.stop_requested();
    });
    if (!visited)
        return tl::unexpected(visited.error());
    if (stop.stop_requested())
        return failure(Error::Kind::Cancelled, Sentence::of("The expansion was cancelled."));
    if (result.targets.empty()) {
        return failure(Error::Kind::File,
            Sentence::of("The dataset %1 has no real face to expand; extract its real videos first.").arg(manifest.folder()));
    }
    for (auto& pool : sources) {
        std::vector<LandmarkIndex::Face> preferred;
        std::vector<LandmarkIndex::Face> real;
        for (auto& source : pool) {
            (source.preferred ? preferred : real).push_back(source.indexed);
            result.sources.emplace(source.face.id, std::move(source.face));
        }
        pool.clear();
        pool.shrink_to_fit();
        result.pools.emplace_back(std::move(preferred));
        result.realPools.emplace_back(std::move(real));
    }
    qint64 all = 0;
    for (const qint64 count : forged)
        all += count;
    result.perMethod = forged.isEmpty() ? static_cast<qint64>(result.targets.size()) : (all + forged.size() / 2) / forged.size();
    result.identities = identities.names();
    result.splits = splits.names();
    return result;
}

} // namespace semblance::dataset
