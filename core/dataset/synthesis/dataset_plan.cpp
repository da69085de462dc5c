// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/synthesis/dataset_plan.h"

#include "core/dataset/synthesis/random_stream.h"

#include <algorithm>

namespace semblance::dataset::synthesis {
namespace {

/// How many people val and test get: FaceForensics++'s 14 % each, and an even number, since people are forged in pairs.
int heldOut(int identities)
{
    const int share = 2 * static_cast<int>(std::lround(0.07 * identities));
    return identities >= 6 ? std::max(2, share) : 0;
}

} // namespace

DatasetPlan planDataset(const SynthesisOptions& options)
{
    DatasetPlan plan;
    const int count = options.identities * options.videosPerIdentity;
    for (int i = 0; i < count; ++i) {
        PlannedVideo video;
        video.id = QStringLiteral("%1").arg(i, 3, 10, QLatin1Char('0'));
        video.identity = i / options.videosPerIdentity;
        video.plan.personSeed = RandomStream { options.seed, 1, static_cast<std::uint64_t>(video.identity) }.next();
        video.plan.videoSeed = RandomStream { options.seed, 2, static_cast<std::uint64_t>(i) }.next();
        video.plan.size = { options.width, options.height };
        video.plan.frames = options.framesPerVideo;
        video.plan.framesPerSecond = options.framesPerSecond;
        plan.videos.append(video);
    }
    int test = heldOut(options.identities);
    const int val = test;
    // So that there is something to test on.
    if (options.identities == 4 || options.identities == 5)
        test = 2;
    const QList<QPair<QString, int>> sizes { { QStringLiteral("train"), options.identities - val - test }, { QStringLiteral("val"), val },
        { QStringLiteral("test"), test } };
    int first = 0;
    for (const auto& [name, people] : sizes) {
        DatasetPlan::Split split { name, {} };
        const auto pair = [&](int a, int b) {
            for (int v = 0; v < options.videosPerIdentity; ++v) {
                const int x = a * options.videosPerIdentity + v;
                const int y = b * options.videosPerIdentity + v;
                split.pairs.append({ x, y });
                plan.videos[x].sources.append(y);
                plan.videos[y].sources.append(x);
            }
        };
        for (int i = 0; i + 1 < people; i += 2)
            pair(first + i, first + i + 1);
        // Somebody left over is forged with the first one.
        if (people % 2 == 1 && people > 1)
            pair(first + people - 1, first);
        first += people;
        plan.splits.append(split);
    }
    return plan;
}

} // namespace semblance::dataset::synthesis
