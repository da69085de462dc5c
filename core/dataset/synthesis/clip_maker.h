// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/synthesis/clip_forgery.h"
#include "core/dataset/synthesis/scene.h"

#include <vector>

namespace semblance::dataset::synthesis {

/// What one video shows: who, where, doing what.
struct VideoPlan {
    std::uint64_t personSeed = 0;
    std::uint64_t videoSeed = 0; ///< of performance, framing, room and noise
    cv::Size size;
    int frames = 0;
    double framesPerSecond = 25;
};

/// The frames of one video and their forgeries. Every frame is a pure function of the plan and its number. One thread at a time.
class ClipMaker {
public:
    ClipMaker(const AppearanceModel& model, const VideoPlan& plan);

    TargetFrame frame(int number) const;
    /// The frame with the face or expression of another video's person.
    ForgedFrame forged(ForgingMethod method, const TargetFrame& frame, const ClipMaker& source) const;

private:
    const AppearanceModel& m_model;
    VideoPlan m_plan;
    Person m_person;
    Framing m_framing;
    std::vector<Moment> m_moments;
    Scene m_scene;
};

} // namespace semblance::dataset::synthesis
