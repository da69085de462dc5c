// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/face_focus.h"

#include "ui/player/player.h"
#include "ui/results/results.h"

#include <algorithm>
#include <utility>

namespace semblance::ui {
namespace {

std::optional<analysis::FaceResult> faceOf(const QList<analysis::FaceResult>& faces, std::optional<int> track)
{
    if (!track)
        return std::nullopt;
    const auto it = std::find_if(faces.cbegin(), faces.cend(), [&](const analysis::FaceResult& f) { return f.face.track == *track; });
    return it == faces.cend() ? std::nullopt : std::optional(*it);
}

} // namespace

FaceFocus::FaceFocus(Player& player, Results& results, QObject* parent)
    : QObject(parent)
    , m_player(player)
    , m_results(results)
{
    connect(&m_player, &Player::frameShown, this, &FaceFocus::update);
    connect(&m_player, &Player::frameFailed, this, &FaceFocus::update);
    connect(&m_player, &Player::opened, this, &FaceFocus::update);
    connect(&m_results, &Results::facesChanged, this, &FaceFocus::update);
    connect(&m_results, &Results::runChanged, this, &FaceFocus::adoptRun);
}

void FaceFocus::adoptRun()
{
    const auto& run = m_results.run();
    const auto known = [&](int track) {
        return run
            && std::any_of(run->tracks.cbegin(), run->tracks.cend(), [track](const analysis::TrackSummary& t) { return t.id == track; });
    };
    if (m_hovered && !known(*m_hovered))
        m_hovered.reset();
    if (!run && m_chosen) // Until it is read again, or another analysis is.
        m_wanted = m_chosen;
    if (run) {
        if (const auto wanted = std::exchange(m_wanted, std::nullopt); wanted && known(*wanted))
            return choose(wanted);
    }
    if (m_chosen && known(*m_chosen))
        return;
    if (m_chosen && run) { // It has become part of another one.
        for (const analysis::TrackSummary& track : run->tracks) {
            const auto sources = run->edits.sources(track.id);
            if (std::find(sources.begin(), sources.end(), *m_chosen) != sources.end())
                return choose(track.id);
        }
    }
    choose(run && !run->tracks.isEmpty() ? std::optional(run->tracks.first().id) : std::nullopt);
}

void FaceFocus::choose(std::optional<int> track)
{
    if (m_chosen == track)
        return;
    m_chosen = track;
    Q_EMIT chosenChanged(track);
    update();
}

void FaceFocus::hover(std::optional<int> track)
{
    if (m_hovered == track)
        return;
    m_hovered = track;
    update();
}

void FaceFocus::chooseNext(int direction)
{
    const auto& run = m_results.run();
    if (!run || run->tracks.isEmpty())
        return;
    qsizetype at = direction > 0 ? -1 : run->tracks.size();
    for (qsizetype i = 0; i < run->tracks.size(); ++i) {
        if (run->tracks[i].id == m_chosen)
            at = i;
    }
    choose(run->tracks[std::clamp<qsizetype>(at + direction, 0, run->tracks.size() - 1)].id);
}

void FaceFocus::update()
{
    m_faces = m_player.current() ? m_results.facesOn(*m_player.current()).value_or(QList<analysis::FaceResult>())
                                 : QList<analysis::FaceResult>();
    m_chosenFace = faceOf(m_faces, m_chosen);
    m_face = faceOf(m_faces, track());
    Q_EMIT facesChanged();
    Q_EMIT changed();
}

} // namespace semblance::ui
