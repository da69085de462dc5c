// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/batch_service.h"

#include "core/analysis/settings_json.h"
#include "core/jobs/batch_store.h"
#include "core/jobs/gated_analyzer.h"
#include "core/media/media_files.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSemaphore>
#include <QSet>

#include <algorithm>
#include <utility>

namespace semblance::jobs {
namespace {

using State = BatchItem::State;

constexpr qsizetype kFoundAtOnce = 200;

/// Two entries with the same key would be the same work.
QString keyOf(const BatchItem& item)
{
    const QStringList parts { item.path, QString::number(item.bytes), item.modifiedUtc ? item.modifiedUtc->toString(Qt::ISODateWithMs) : QString(),
        item.how.casePath, item.how.model,
        QString::fromUtf8(QJsonDocument(analysis::settingsToJson(item.how.settings)).toJson(QJsonDocument::Compact)) };
    return parts.join(QChar(u'\0'));
}

qint64 weightOf(const BatchItem& item)
{
    return std::max<qint64>(1, item.bytes);
}

double analysedShare(const BatchItem& item)
{
    const Progress& p = item.progress;
    return p.stage == QLatin1String("analyse") && p.total > 0 ? static_cast<double>(p.done) / static_cast<double>(p.total) : 0;
}

QString newCasePath(const QString& folder)
{
    const QString name = QStringLiteral("batch-%1").arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    QString path = QDir(folder).filePath(name + QStringLiteral(".semcase"));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QDir(folder).filePath(QStringLiteral("%1-%2.semcase").arg(name).arg(i));
    return path;
}

} // namespace

struct BatchService::Worker {
    QString folder;
    std::unique_ptr<BatchStore> store;
};

struct BatchService::Found {
    QString path;
    qint64 bytes = 0;
    std::optional<QDateTime> modifiedUtc;
};

struct BatchService::Walk {
    BatchOptions how;
    BatchAddition addition;
};

BatchService::BatchService(AnalysisService::AnalyzerFactory factory, const QString& folder, const QString& caseFolder, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
    , m_caseFolder(caseFolder)
    , m_gate(std::make_shared<Gate>())
    , m_store(std::make_unique<WorkerThread<Worker>>(QStringLiteral("batch queue"), std::make_unique<Worker>(Worker { folder, nullptr })))
    , m_walker(std::make_unique<WorkerThread<std::monostate>>(QStringLiteral("batch folders"), std::make_unique<std::monostate>()))
    , m_analysis(std::make_unique<AnalysisService>(
          [factory = std::move(factory), gate = m_gate] { return std::make_unique<GatedAnalyzer>(factory(), gate); }))
{
    connect(m_analysis.get(), &AnalysisService::jobEvent, this, &BatchService::follow);
    open();
}

BatchService::~BatchService()
{
    m_walkStop.request_stop();
    m_analysis.reset();
    m_walker.reset();
    // A WorkerThread drops what is queued, and these are changes that the user has seen happen.
    QSemaphore kept;
    m_store->post([&kept](Worker&) { kept.release(); });
    kept.acquire();
}

template <typename Task, typename Then> void BatchService::withStore(Task task, Then then)
{
    m_store->post([this, task = std::move(task), then = std::move(then)](Worker& worker) {
        auto result = worker.store
            ? task(*worker.store)
            : decltype(task(*worker.store))(failure(Error::Kind::File, Sentence::of("The batch queue is not open.")));
        QMetaObject::invokeMethod(
            this, [result = std::move(result), then] { then(result); }, Qt::QueuedConnection);
    });
}

template <typename Task> void BatchService::withStore(Task task)
{
    withStore(std::move(task), [this](const auto& result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
}

void BatchService::open()
{
    if (m_access == Access::Ready)
        return;
    m_access = Access::Opening;
    m_store->post([this](Worker& worker) {
        Result<QList<BatchItem>> items;
        QHash<QString, BatchId> known;
        QString casePath;
        if (auto store = BatchStore::open(worker.folder); !store) {
            items = tl::unexpected(store.error());
        } else {
            items = (*store)->items();
            casePath = (*store)->casePath().value_or(QString());
            if (items) {
                worker.store = std::move(*store);
                for (const BatchItem& item : std::as_const(*items))
                    known.insert(keyOf(item), item.id);
            }
        }
        QMetaObject::invokeMethod(
            this,
            [this, items, known, casePath] {
                m_known = known;
                takeStored(items, casePath);
            },
            Qt::QueuedConnection);
    });
}

void BatchService::takeStored(const Result<QList<BatchItem>>& items, const QString& casePath)
{
    if (!items) {
        m_access = Access::Refused;
        Q_EMIT failed(items.error());
        Q_EMIT changed();
        return;
    }
    m_access = Access::Ready;
    m_items = *items;
    m_case = casePath;
    if (totals().waiting > 0)
        setPaused(true);
    Q_EMIT listChanged();
    Q_EMIT changed();
    for (const auto& [paths, how] : std::exchange(m_early, {}))
        add(paths, how);
}

const BatchItem* BatchService::find(BatchId id) const
{
    const auto it = std::find_if(m_items.cbegin(), m_items.cend(), [id](const BatchItem& item) { return item.id == id; });
    return it == m_items.cend() ? nullptr : &*it;
}

BatchItem* BatchService::entry(BatchId id)
{
    return const_cast<BatchItem*>(find(id));
}

BatchTotals BatchService::totals() const
{
    BatchTotals totals;
    double bytes = 0;
    double bytesDone = 0;
    double bytesWaiting = 0;
    for (const BatchItem& item : m_items) {
        ++totals.files;
        const auto weight = static_cast<double>(weightOf(item));
        if (item.state != State::Stopped) {
            bytes += weight;
            bytesDone += item.isFinished() ? weight : weight * analysedShare(item);
        }
        totals.waiting += item.state == State::Waiting;
        totals.done += item.state == State::Done;
        totals.stopped += item.state == State::Stopped;
        totals.failed += item.state == State::Failed;
        if (item.state == State::Waiting)
            bytesWaiting += weight;
    }
    totals.fraction = bytes > 0 ? bytesDone / bytes : 0;

    double seconds = m_pastSeconds;
    auto analysed = static_cast<double>(m_pastBytes);
    std::optional<double> left;
    if (const BatchItem* running = m_job ? find(m_running) : nullptr; running && running->secondsLeft) {
        left = *running->secondsLeft;
        seconds += activeSeconds() + *left;
        analysed += static_cast<double>(weightOf(*running));
    }
    if (m_job && left && analysed > 0)
        totals.secondsLeft = *left + bytesWaiting * seconds / analysed;
    return totals;
}

void BatchService::setCasePath(const QString& path)
{
    if (m_case == path)
        return;
    m_case = path;
    withStore([path](BatchStore& store) { return store.setCasePath(path); });
    Q_EMIT changed();
}

void BatchService::add(const QStringList& paths, const BatchOptions& how)
{
    if (m_access != Access::Ready) {
        m_early.append({ paths, how });
        return;
    }
    const auto walk = std::make_shared<Walk>();
    walk->how = how;
    ++m_walks;
    Q_EMIT changed();
    m_walker->post([this, paths, walk, stop = m_walkStop.get_token()](std::monostate&) {
        QList<Found> found;
        const auto flush = [&] {
            QMetaObject::invokeMethod(
                this, [this, found = std::exchange(found, {}), walk] { take(found, walk); }, Qt::QueuedConnection);
        };
        const auto visit = [&](const QString& path) {
            const QFileInfo info(path);
            found.append({ info.absoluteFilePath(), info.size(),
                info.exists() ? std::optional(info.lastModified().toUTC()) : std::nullopt });
            if (found.size() >= kFoundAtOnce)
                flush();
        };
        QStringList unreadable;
        for (const QString& path : paths) {
            if (stop.stop_requested())
                break;
            if (QFileInfo(path).isDir())
                unreadable += media::findMediaFiles(QDir::cleanPath(QFileInfo(path).absoluteFilePath()), visit, stop);
            else
                visit(path);
        }
        flush();
        QMetaObject::invokeMethod(
            this,
            [this, unreadable, walk] {
                walk->addition.unreadable = unreadable;
                endWalk(walk);
            },
            Qt::QueuedConnection);
    });
}

void BatchService::cancelAdding()
{
    m_walkStop.request_stop();
    m_walkStop = std::stop_source();
}

void BatchService::take(const QList<Found>& found, const std::shared_ptr<Walk>& walk)
{
    if (found.isEmpty())
        return;
    if (m_case.isEmpty())
        setCasePath(walk->how.casePath.isEmpty() ? newCasePath(m_caseFolder) : walk->how.casePath);
    walk->how.casePath = m_case;
    QList<BatchItem> fresh;
    QList<BatchId> again;
    for (const Found& file : found) {
        BatchItem item;
        item.path = file.path;
        item.bytes = file.bytes;
        item.modifiedUtc = file.modifiedUtc;
        item.how = walk->how;
        const QString key = keyOf(item);
        if (const auto known = m_known.constFind(key); known == m_known.constEnd()) {
            m_known.insert(key, 0);
            fresh.append(item);
        } else if (const BatchItem* old = find(*known); old && (old->state == State::Failed || old->state == State::Stopped)) {
            again.append(old->id);
            ++walk->addition.again;
        } else {
            ++walk->addition.known;
        }
    }
    retry(again);
    if (fresh.isEmpty())
        return;
    withStore([fresh](BatchStore& store) { return store.append(fresh); },
        [this, fresh, walk](const Result<QList<BatchId>>& ids) {
            if (!ids) {
                for (const BatchItem& item : fresh)
                    m_known.remove(keyOf(item));
                Q_EMIT failed(ids.error());
                return;
            }
            for (qsizetype i = 0; i < fresh.size(); ++i) {
                m_items.append(fresh[i]);
                m_items.last().id = ids->at(i);
                m_known[keyOf(fresh[i])] = ids->at(i);
            }
            walk->addition.added += static_cast<int>(fresh.size());
            Q_EMIT listChanged();
            Q_EMIT changed();
            startNext();
        });
}

void BatchService::endWalk(const std::shared_ptr<Walk>& walk)
{
    // Behind the answers about what was found.
    withStore([](BatchStore&) { return Result<>(); },
        [this, walk](const Result<>&) {
            --m_walks;
            Q_EMIT added(walk->addition);
            Q_EMIT changed();
        });
}

double BatchService::activeSeconds() const
{
    if (!m_clock.isValid())
        return 0;
    const qint64 now = m_paused ? m_heldSinceMs : m_clock.elapsed();
    return static_cast<double>(now - m_heldMs) / 1000;
}

void BatchService::startNext()
{
    if (m_job || m_paused || m_access != Access::Ready)
        return;
    const auto next = std::find_if(m_items.begin(), m_items.end(), [](const BatchItem& item) { return item.state == State::Waiting; });
    if (next == m_items.end())
        return;
    next->state = State::Running;
    next->progress = { 0, 0, QStringLiteral("model") };
    next->secondsLeft.reset();
    m_running = next->id;
    m_timeLeft = {};
    m_clock.start();
    m_heldMs = 0;
    AnalysisRequest request;
    request.evidencePath = next->path;
    request.casePath = next->how.casePath;
    request.model = next->how.model;
    request.settings = next->how.settings;
    request.finished = analysis::Finished::TakeOver;
    m_job = m_analysis->start(request);
    Q_EMIT itemChanged(m_running);
    Q_EMIT changed();
}

void BatchService::follow(const JobEvent& event)
{
    if (event.job != m_job)
        return;
    if (event.state == JobEvent::State::Queued || event.state == JobEvent::State::Running) {
        BatchItem* item = entry(m_running);
        if (!item)
            return;
        if (!event.progress.stage.isEmpty())
            item->progress = event.progress;
        item->secondsLeft = m_timeLeft.update(event.progress, activeSeconds());
        Q_EMIT itemChanged(item->id);
        Q_EMIT changed();
        return;
    }
    m_job.reset();
    finish(std::exchange(m_running, 0), event);
    startNext();
}

void BatchService::finish(BatchId id, const JobEvent& event)
{
    BatchItem* item = entry(id);
    if (!item)
        return;
    item->notices = event.end.notices;
    item->secondsLeft.reset();
    switch (event.state) {
    case JobEvent::State::Done:
        if (!event.end.wasFinished) {
            m_pastSeconds += activeSeconds();
            m_pastBytes += weightOf(*item);
        }
        if (event.end.run) {
            item->triage.emplace();
            item->triage->run = *event.end.run;
            readTriage(*item); // Until it is read the file counts as running.
            return;
        }
        item->state = State::Failed;
        item->error = { Error::Kind::Internal, Sentence::of("The analysis of '%1' did not tell where its results are.").arg(item->path) };
        break;
    case JobEvent::State::Failed:
        item->state = State::Failed;
        item->error = event.error;
        break;
    default:
        item->state = State::Stopped;
    }
    keep({ *item });
    Q_EMIT itemChanged(id);
    Q_EMIT changed();
}

void BatchService::readTriage(const BatchItem& analysed)
{
    m_store->post([this, id = analysed.id, casePath = analysed.how.casePath, run = analysed.triage->run](Worker&) {
        auto triage = jobs::readTriage(casePath, run);
        QMetaObject::invokeMethod(
            this,
            [this, id, triage = std::move(triage)] {
                BatchItem* item = entry(id);
                if (!item)
                    return;
                if (triage) {
                    item->state = State::Done;
                    item->triage = *triage;
                } else if (item->state == State::Running) {
                    item->state = State::Failed;
                    item->triage.reset();
                    item->error = triage.error();
                } else {
                    Q_EMIT failed(triage.error());
                    return;
                }
                keep({ *item });
                Q_EMIT itemChanged(id);
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
}

void BatchService::keep(const QList<BatchItem>& items)
{
    withStore([items](BatchStore& store) { return store.update(items); });
}

void BatchService::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    if (paused)
        m_heldSinceMs = m_clock.isValid() ? m_clock.elapsed() : 0;
    else if (m_clock.isValid())
        m_heldMs += m_clock.elapsed() - m_heldSinceMs;
    m_paused = paused;
    m_gate->setClosed(paused);
    if (m_running)
        Q_EMIT itemChanged(m_running);
    Q_EMIT changed();
    startNext();
}

void BatchService::stop(const QList<BatchId>& ids)
{
    QList<BatchItem> stopped;
    for (const BatchId id : ids) {
        BatchItem* item = entry(id);
        if (item && item->state == State::Waiting) {
            item->state = State::Stopped;
            stopped.append(*item);
        } else if (item && m_job && id == m_running) {
            m_analysis->cancel(*m_job);
        }
    }
    if (stopped.isEmpty())
        return;
    keep(stopped);
    for (const BatchItem& item : std::as_const(stopped))
        Q_EMIT itemChanged(item.id);
    Q_EMIT changed();
}

void BatchService::retry(const QList<BatchId>& ids)
{
    QList<BatchItem> waiting;
    for (const BatchId id : ids) {
        BatchItem* item = entry(id);
        if (!item || (item->state != State::Stopped && item->state != State::Failed))
            continue;
        item->state = State::Waiting;
        item->error = {};
        item->notices.clear();
        item->progress = {};
        waiting.append(*item);
    }
    if (waiting.isEmpty())
        return;
    keep(waiting);
    for (const BatchItem& item : std::as_const(waiting))
        Q_EMIT itemChanged(item.id);
    Q_EMIT changed();
    startNext();
}

void BatchService::remove(const QList<BatchId>& ids)
{
    const QSet<BatchId> gone(ids.cbegin(), ids.cend());
    if (m_job && gone.contains(m_running))
        m_analysis->cancel(*m_job);
    if (m_items.removeIf([&](const BatchItem& item) { return gone.contains(item.id); }) == 0)
        return;
    m_known.removeIf([&](const auto& entry) { return gone.contains(*entry); });
    withStore([ids](BatchStore& store) { return store.remove(ids); });
    if (m_items.isEmpty())
        setCasePath({});
    Q_EMIT listChanged();
    Q_EMIT changed();
}

void BatchService::move(const QList<BatchId>& ids, std::optional<BatchId> before)
{
    const QSet<BatchId> moving(ids.cbegin(), ids.cend());
    QList<BatchItem> moved;
    QList<BatchItem> others;
    qsizetype place = -1;
    for (const BatchItem& item : std::as_const(m_items)) {
        if (before && item.id == *before)
            place = others.size(); // In front of one that moves itself: where it stood.
        (moving.contains(item.id) ? moved : others).append(item);
    }
    if (moved.isEmpty())
        return;
    if (place < 0)
        place = others.size();
    QList<BatchItem> all = others.mid(0, place) + moved + others.mid(place);
    QList<BatchId> order;
    for (const BatchItem& item : std::as_const(all))
        order.append(item.id);
    if (std::equal(order.cbegin(), order.cend(), m_items.cbegin(), [](BatchId id, const BatchItem& item) { return id == item.id; }))
        return;
    m_items = std::move(all);
    withStore([order](BatchStore& store) { return store.reorder(order); });
    Q_EMIT listChanged();
}

void BatchService::readAgain(const QList<BatchId>& ids)
{
    for (const BatchId id : ids) {
        if (const BatchItem* item = find(id); item && item->state == State::Done)
            readTriage(*item);
    }
}

} // namespace semblance::jobs
