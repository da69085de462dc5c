// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/run_analysis.h"

namespace semblance::analysis {

RunParts RunParts::real()
{
    return { [](const QString& path, std::stop_token stop, const ProgressFn& progress) {
                media::VideoSource::Options options;
                options.cacheBytes = 0; // read once, from start to end
                return media::VideoSource::open(path, options, std::move(stop), progress);
            },
        [](const faces::FollowerSettings& settings) { return faces::FaceFollower::create(settings); } };
}

} // namespace semblance::analysis
