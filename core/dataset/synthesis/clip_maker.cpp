// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/synthesis/clip_maker.h"

#include "core/dataset/synthesis/random_stream.h"

namespace semblance::dataset::synthesis {
namespace {

Framing framingOf(const VideoPlan& plan)
{
    RandomStream random { plan.videoSeed, 0x4652414d };
    const double place = random.uniform(-1, 1);
    return framing(plan.size, place, random.uniform(0.85, 1.1));
}

} // namespace

ClipMaker::ClipMaker(const AppearanceModel& model, const VideoPlan& plan)
    : m_model(model)
    , m_plan(plan)
    , m_person(makePerson(model, plan.personSeed))
    , m_framing(framingOf(plan))
    , m_moments(perform(plan.videoSeed, plan.frames, plan.framesPerSecond))
    , m_scene(plan.size, plan.videoSeed)
{
}

TargetFrame ClipMaker::frame(int number) const
{
    const auto& moment = m_moments[static_cast<std::size_t>(number)];
    const HeadPicture head = drawHead(m_model, m_person, moment, m_framing);
    TargetFrame frame { number, m_scene.compose(head.rgba), head.landmarks, moment };
    m_scene.addNoise(frame.rgb, number);
    return frame;
}

ForgedFrame ClipMaker::forged(ForgingMethod method, const TargetFrame& frame, const ClipMaker& source) const
{
    const Cast cast { m_model, m_person, source.m_person, m_framing, source.m_framing, m_plan.videoSeed };
    return forgeFrame(method, cast, frame, source.m_moments[static_cast<std::size_t>(frame.number)]);
}

} // namespace semblance::dataset::synthesis
