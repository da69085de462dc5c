// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/heat_map.h"

#include "ui/player/player.h"
#include "ui/results/face_focus.h"
#include "ui/results/results.h"

#include <utility>

namespace semblance::ui {

HeatMapOverlay::HeatMapOverlay(jobs::HeatMapService& service, Player& player, Results& results, FaceFocus& focus, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_player(player)
    , m_results(results)
    , m_focus(focus)
{
    connect(&m_service, &jobs::HeatMapService::heatMapEvent, this, &HeatMapOverlay::onMap);
    connect(&m_focus, &FaceFocus::changed, this, &HeatMapOverlay::update);
    connect(&m_player, &Player::playingChanged, this, &HeatMapOverlay::update);
    connect(&m_results, &Results::runChanged, this, &HeatMapOverlay::update);
}

void HeatMapOverlay::showNode(int node)
{
    m_node = node;
    m_on = true;
    update();
}

void HeatMapOverlay::setOn(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    if (on && !m_node)
        m_node = 0;
    update();
}

void HeatMapOverlay::setTarget(model::HeatMapTarget target)
{
    if (std::exchange(m_target, target) != target)
        update();
}

void HeatMapOverlay::setCompared(bool compared)
{
    if (std::exchange(m_compared, compared) != compared)
        update();
}

void HeatMapOverlay::setLook(const HeatMapLook& look)
{
    if (std::exchange(m_look, look) == look)
        return;
    if (m_state == State::Shown)
        draw();
    Q_EMIT changed();
}

void HeatMapOverlay::set(State state)
{
    m_state = state;
    if (state != State::Shown) {
        m_overlay.reset();
        m_result.reset();
    }
    if (state != State::Shown && state != State::Computing && state != State::Failed) {
        m_wanted.reset();
        m_service.drop();
    }
    Q_EMIT changed();
}

void HeatMapOverlay::update()
{
    const auto& run = m_results.run();
    const auto& face = m_focus.chosenFace();
    const auto& picture = m_player.picture();
    if (!m_on || !m_node)
        return set(State::Off);
    if (m_player.isPlaying())
        return set(State::Playing);
    if (!run || !face || !picture || face->frame != picture->entry.ordinal || *m_node >= run->hierarchy.size())
        return set(State::NoFace);
    if (m_results.isHidden(face->face.track))
        return set(State::Hidden);

    const Wanted wanted { face->frame, face->face.track, *m_node, run->run.model.sha256, m_target, m_compared };
    if (m_wanted == wanted)
        return;
    m_wanted = wanted;
    set(State::Computing);
    jobs::HeatMapRequest request;
    request.id = ++m_request;
    request.modelSha256 = wanted.model;
    request.frame = picture->image;
    request.frameSha256 = picture->sha256;
    request.landmarks = face->face.landmarks;
    request.node = wanted.node;
    request.target = wanted.target;
    request.randomized = wanted.compared;
    m_service.request(request);
}

void HeatMapOverlay::onMap(const jobs::HeatMapEvent& event)
{
    if (!m_wanted || event.id != m_request)
        return;
    if (!event.map) {
        m_error = event.error;
        return set(State::Failed);
    }
    m_result = event;
    draw();
    set(State::Shown);
}

void HeatMapOverlay::draw()
{
    const QImage picture = heatMapPicture(*m_result->map, m_look);
    if (picture.isNull()) {
        m_overlay.reset();
        return;
    }
    // Crop pixel centres are integers, so the crop's corner lies half a pixel before its first centre; a frame's picture begins
    // at the corner of its first pixel.
    const auto& m = m_result->cropToFrame.m;
    QTransform place;
    place.scale(static_cast<double>(m_result->cropSize) / picture.width(), static_cast<double>(m_result->cropSize) / picture.height());
    place *= QTransform::fromTranslate(-0.5, -0.5);
    place *= QTransform(m[0], m[3], m[1], m[4], m[2], m[5]);
    place *= QTransform::fromTranslate(0.5, 0.5);
    m_overlay = FrameOverlay { picture, place };
}

} // namespace semblance::ui
