// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/results.h"

#include "core/jobs/background.h"

#include <algorithm>
#include <utility>

namespace semblance::ui {

Results::Results(jobs::CaseService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_timeline(service)
{
    connect(&m_timeline, &jobs::TimelineReader::changed, this, &Results::showTimeline);
    connect(&m_timeline, &jobs::TimelineReader::failed, this, &Results::failed);
    connect(&m_service, &jobs::CaseService::caseEvent, this, &Results::onCase);
}

void Results::open(const QString& evidencePath, const std::optional<QString>& chosenCase)
{
    close();
    m_reading = true;
    m_service.lookUp(evidencePath, chosenCase);
}

void Results::close()
{
    m_service.cancel();
    m_service.letGo();
    m_reading = false;
    m_refreshWanted = false;
    m_chosenRun.reset();
    m_notAwaited.reset();
    m_place.reset();
    clearRun();
    Q_EMIT placeChanged();
    Q_EMIT runChanged();
    Q_EMIT facesChanged();
}

void Results::cancelHashing()
{
    if (m_reading && !m_place) {
        m_service.cancel();
        m_reading = false;
        Q_EMIT failed({ Error::Kind::Cancelled, QString() });
    }
}

void Results::clearRun()
{
    ++m_generation;
    m_read.reset();
    m_run.reset();
    m_pages.clear();
    m_asked.clear();
    m_fresh.clear();
    m_staleFrom.reset();
    m_timeline.clear();
}

void Results::setVeil(Veil veil)
{
    m_veil = std::move(veil);
    applyVeil();
}

bool Results::isHidden(int track) const
{
    return m_veil && m_read && m_veil(m_read->run.id, track);
}

bool Results::hidesAny() const
{
    return m_read && std::any_of(m_read->tracks.cbegin(), m_read->tracks.cend(), [this](const analysis::TrackSummary& track) {
        return !track.excluded && isHidden(track.id);
    });
}

void Results::applyVeil()
{
    m_run = m_read;
    if (!m_run)
        return;
    for (analysis::TrackSummary& track : m_run->tracks) {
        if (!isHidden(track.id))
            continue;
        track.probabilities.clear();
        track.explanation.clear();
        track.explained = {};
    }
    if (hidesAny()) {
        m_run->verdict.probabilities.reset();
        m_run->verdict.explanation.clear();
        m_run->verdict.explained = {};
    }
    Q_EMIT runChanged();
    Q_EMIT facesChanged();
    showTimeline();
}

void Results::showTimeline()
{
    m_shownTimeline = m_timeline.timeline();
    if (m_shownTimeline && m_veil && m_read) {
        auto shown = std::make_shared<analysis::RunTimeline>(*m_shownTimeline);
        std::erase_if(shown->tracks, [this](const auto& track) { return isHidden(track->scores().track); });
        if (shown->tracks.size() != m_shownTimeline->tracks.size())
            m_shownTimeline = std::move(shown);
    }
    Q_EMIT timelineChanged();
}

void Results::refresh()
{
    if (!m_place)
        return;
    if (m_reading) {
        m_refreshWanted = true;
        return;
    }
    m_reading = true;
    m_service.lookUpAgain(m_place->evidencePath, m_place->sha256, m_place->casePath);
}

void Results::awaitRun(const std::function<bool(const cases::Run&)>& couldGoOn)
{
    m_chosenRun.reset();
    m_notAwaited.emplace();
    for (const cases::Run& run : m_place ? m_place->runs : QList<cases::Run>()) {
        const bool finished = run.status == analysis::Status::Complete || run.status == analysis::Status::Partial;
        if (finished || !couldGoOn(run))
            m_notAwaited->insert(run.id.value);
    }
    if (m_run && !m_notAwaited->contains(m_run->run.id.value))
        return;
    // What is still being read is the former run.
    m_service.cancel();
    m_reading = false;
    m_refreshWanted = false;
    clearRun();
    Q_EMIT runChanged();
    Q_EMIT facesChanged();
}

void Results::showRun(cases::RunId run)
{
    m_notAwaited.reset();
    m_chosenRun = run;
    refresh();
}

void Results::onCase(const jobs::CaseEvent& event)
{
    switch (event.state) {
    case jobs::CaseEvent::State::Hashing:
        Q_EMIT hashing(event.progress);
        return;
    case jobs::CaseEvent::State::Failed:
        Q_EMIT failed(event.error);
        endReading();
        return;
    case jobs::CaseEvent::State::Ready:
        break;
    }
    m_place = event;
    Q_EMIT placeChanged();
    auto wanted = std::find_if(event.runs.cbegin(), event.runs.cend(), [this](const cases::Run& r) { return r.id == m_chosenRun; });
    if (m_notAwaited)
        wanted = std::find_if(
            event.runs.cbegin(), event.runs.cend(), [this](const cases::Run& r) { return !m_notAwaited->contains(r.id.value); });
    else if (wanted == event.runs.cend())
        wanted = event.runs.cbegin();
    if (wanted != event.runs.cend()) {
        if (std::exchange(m_notAwaited, std::nullopt))
            m_chosenRun = wanted->id;
        readRun(*wanted);
        return;
    }
    clearRun();
    Q_EMIT runChanged();
    Q_EMIT facesChanged();
    endReading();
}

/// What was asked for in the meantime may be news that this reading came too early for.
void Results::endReading()
{
    m_reading = false;
    if (std::exchange(m_refreshWanted, false))
        refresh();
}

void Results::readRun(const cases::Run& run)
{
    const quint64 generation = ++m_generation;
    m_service.readRun(m_place->casePath, run, jobs::whileAlive(this, [this, generation](const Result<jobs::RunResults>& results) {
        if (generation != m_generation)
            return;
        if (!results) {
            Q_EMIT failed(results.error());
            return endReading();
        }
        if (m_run && m_run->run.id == results->run.id) {
            // A growing run: what was read stays on the screen until it is read again.
            m_asked.clear();
            m_fresh.clear();
            m_staleFrom = m_run->edits.sameTracks(results->edits) ? FacePages::pageOf(m_run->run.lastFrame.value_or(0)) : 0;
        } else {
            clearRun();
        }
        m_read = *results;
        applyVeil();
        m_timeline.read(m_place->casePath, *m_run);
        endReading();
    }));
}

std::optional<QList<analysis::FaceResult>> Results::facesOn(qint64 frame)
{
    if (!m_run || !m_place)
        return QList<analysis::FaceResult>();
    const qint64 wanted = FacePages::pageOf(frame);
    for (const qint64 page : { wanted, wanted + 1 }) { // The next page too, so that playing does not wait for it.
        const bool stale = m_staleFrom && page >= *m_staleFrom && !m_fresh.contains(page);
        if ((m_pages.has(page) && !stale) || m_asked.contains(page))
            continue;
        m_asked.insert(page);
        m_service.readFaces(m_place->casePath, m_run->run.id, FacePages::firstFrame(page), FacePages::lastFrame(page),
            jobs::whileAlive(this, [this, page, generation = m_generation](const Result<jobs::FacesPage>& faces) {
                if (generation != m_generation)
                    return;
                m_asked.remove(page);
                if (!faces) {
                    Q_EMIT failed(faces.error());
                    return;
                }
                m_pages.insert(page, faces->faces);
                m_fresh.insert(page);
                Q_EMIT facesChanged();
            }));
    }
    auto faces = m_pages.facesOn(frame);
    if (faces && m_veil) {
        for (analysis::FaceResult& face : *faces) {
            if (isHidden(face.face.track)) {
                face.rawScores.clear();
                face.probabilities.clear();
            }
        }
    }
    return faces;
}

std::optional<bool> Results::analysed(qint64 frame) const
{
    if (!m_run)
        return std::nullopt;
    const cases::Run& run = m_run->run;
    const int every = std::max(1, run.settings.every);
    return run.lastFrame && frame <= *run.lastFrame && frame % every == 0
        && (!run.settings.maxFrames || frame / every < *run.settings.maxFrames);
}

void Results::setSeriesNodes(const QSet<int>& nodes)
{
    if (m_seriesNodes == nodes)
        return;
    m_seriesNodes = nodes;
    Q_EMIT seriesNodesChanged();
}

} // namespace semblance::ui
