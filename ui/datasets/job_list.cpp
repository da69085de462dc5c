// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasets/job_list.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

#include <algorithm>

namespace semblance::ui {
namespace {

using Request = jobs::DatasetRequest;
using Event = jobs::DatasetJobEvent;

constexpr qint64 kSaveIntervalMs = 5000;
const QString kKey = QStringLiteral("datasets/jobs");

QJsonObject toSettings(const Event& event)
{
    QJsonObject json { { QStringLiteral("folder"), event.request.folder } };
    if (event.request.kind == Request::Kind::Extract) {
        json[QStringLiteral("kind")] = QStringLiteral("extract");
        json[QStringLiteral("videos")] = event.extract.videos;
        json[QStringLiteral("done")] = event.extract.videosDone;
        json[QStringLiteral("noFace")] = event.extract.noFace;
        json[QStringLiteral("failed")] = event.extract.failed;
        json[QStringLiteral("crops")] = event.extract.crops;
    } else {
        json[QStringLiteral("kind")] = QStringLiteral("expand");
        json[QStringLiteral("options")] = dataset::toJson(event.request.expand);
        json[QStringLiteral("wanted")] = event.expand.wanted;
        json[QStringLiteral("made")] = event.expand.made;
    }
    return json;
}

std::optional<Event> fromSettings(const QJsonObject& json)
{
    Event event;
    event.state = Event::State::Cancelled;
    event.request.folder = json[QStringLiteral("folder")].toString();
    if (event.request.folder.isEmpty())
        return std::nullopt;
    if (json[QStringLiteral("kind")] == QLatin1String("extract")) {
        event.request.kind = Request::Kind::Extract;
        event.extract.videos = json[QStringLiteral("videos")].toInteger();
        event.extract.videosDone = json[QStringLiteral("done")].toInteger();
        event.extract.noFace = json[QStringLiteral("noFace")].toInteger();
        event.extract.failed = json[QStringLiteral("failed")].toInteger();
        event.extract.crops = json[QStringLiteral("crops")].toInteger();
        return event;
    }
    auto options = dataset::expandOptionsFromJson(json[QStringLiteral("options")].toObject());
    if (json[QStringLiteral("kind")] != QLatin1String("expand") || !options)
        return std::nullopt;
    event.request.kind = Request::Kind::Expand;
    event.request.expand = *options;
    event.expand.wanted = json[QStringLiteral("wanted")].toInteger();
    event.expand.made = json[QStringLiteral("made")].toInteger();
    return event;
}

bool sameWork(const Request& a, const Request& b)
{
    return a.kind == b.kind && a.folder == b.folder
        && (a.kind == Request::Kind::Extract || dataset::toJson(a.expand) == dataset::toJson(b.expand));
}

} // namespace

JobList::JobList(jobs::DatasetService& service, QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_settings(settings)
    , m_save(kSaveIntervalMs)
{
    connect(&m_service, &jobs::DatasetService::jobEvent, this, &JobList::take);
    recall();
}

JobList::~JobList()
{
    remember();
}

bool JobList::isActive() const
{
    return std::any_of(m_jobs.cbegin(), m_jobs.cend(), [](const Job& job) { return job.isActive(); });
}

std::optional<int> JobList::find(const Request& request) const
{
    const auto it = std::find_if(m_jobs.cbegin(), m_jobs.cend(), [&](const Job& job) { return sameWork(job.last.request, request); });
    return it == m_jobs.cend() ? std::nullopt : std::optional(static_cast<int>(it - m_jobs.cbegin()));
}

void JobList::start(const Request& request)
{
    if (const auto place = find(request)) {
        if (m_jobs[*place].isActive())
            return;
        m_jobs.removeAt(*place);
    }
    Event event;
    event.request = request;
    event.job = m_service.start(request);
    m_jobs.append({ event });
    remember();
    Q_EMIT listChanged();
}

void JobList::addPaused(const Event& paused)
{
    if (const auto place = find(paused.request)) {
        // The manifest knows more than the settings, but what was read of it while a job ran may be older than the job's end.
        Job& job = m_jobs[*place];
        if (job.last.state == Event::State::Cancelled && job.last.extract.videosDone < paused.extract.videosDone) {
            job.last.extract = paused.extract;
            Q_EMIT jobChanged(*place);
        }
        return;
    }
    Event event = paused;
    event.job = 0;
    event.state = Event::State::Cancelled;
    m_jobs.append({ event });
    remember();
    Q_EMIT listChanged();
}

void JobList::cancel(int place)
{
    if (place >= 0 && place < m_jobs.size() && m_jobs[place].isActive())
        m_service.cancel(m_jobs[place].last.job);
}

void JobList::resume(int place)
{
    if (place < 0 || place >= m_jobs.size() || m_jobs[place].isActive())
        return;
    Event& last = m_jobs[place].last;
    last.request.retryFailed = false;
    last.error = {};
    last.state = Event::State::Queued;
    last.job = m_service.start(last.request);
    remember();
    Q_EMIT jobChanged(place);
}

void JobList::retry(int place)
{
    if (place < 0 || place >= m_jobs.size() || m_jobs[place].isActive())
        return;
    Request request = m_jobs[place].last.request;
    request.retryFailed = true;
    start(request);
}

void JobList::remove(int place)
{
    if (place < 0 || place >= m_jobs.size() || m_jobs[place].isActive())
        return;
    m_jobs.removeAt(place);
    remember();
    Q_EMIT listChanged();
}

void JobList::take(const Event& event)
{
    const auto it = std::find_if(m_jobs.begin(), m_jobs.end(), [&](const Job& job) { return job.last.job == event.job; });
    if (it == m_jobs.end())
        return;
    const bool more = it->last.extract.crops != event.extract.crops || it->last.expand.made != event.expand.made;
    // The counts of a resumed job are those of before until it says others.
    const dataset::ExtractProgress extract = it->last.extract;
    const dataset::ExpandProgress expand = it->last.expand;
    it->last = event;
    if (event.extract.videos == 0)
        it->last.extract = extract;
    if (event.expand.wanted == 0)
        it->last.expand = expand;
    const int place = static_cast<int>(it - m_jobs.begin());
    const bool over = !it->isActive();
    if (over || m_save.passes())
        remember();
    Q_EMIT jobChanged(place);
    if (over || more)
        Q_EMIT wrote(event.request.folder, over);
    if (event.state == Event::State::Failed)
        Q_EMIT failed(event);
}

void JobList::remember()
{
    QJsonArray unfinished;
    for (const Job& job : std::as_const(m_jobs)) {
        if (job.last.state != Event::State::Done)
            unfinished.append(toSettings(job.last));
    }
    m_settings.setValue(kKey, QString::fromUtf8(QJsonDocument(unfinished).toJson(QJsonDocument::Compact)));
}

void JobList::recall()
{
    const QJsonArray unfinished = QJsonDocument::fromJson(m_settings.value(kKey).toString().toUtf8()).array();
    for (const QJsonValue& value : unfinished) {
        const auto event = fromSettings(value.toObject());
        if (event && !find(event->request) && QFileInfo::exists(event->request.folder))
            m_jobs.append({ *event });
    }
    for (const Event& event : m_service.active()) {
        if (const auto place = find(event.request))
            m_jobs[*place].last = event;
        else
            m_jobs.append({ event });
    }
}

} // namespace semblance::ui
