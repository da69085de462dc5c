// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/model_service.h"

#include "core/base/file_hash.h"
#include "core/jobs/thread_priority.h"
#include "core/jobs/throttle.h"
#include "core/models/model_facts.h"
#include "model/error.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QJsonDocument>
#include <QTimer>

#include <exception>

namespace semblance::jobs {
namespace {

constexpr int kSettleMs = 300;
constexpr qint64 kLongestDocument = 1 << 20;

/// Nothing that a library throws leaves a worker.
template <typename T, typename Task> Result<T> guarded(Task task)
{
    try {
        return task();
    } catch (const std::exception& e) {
        return failure(Error::Kind::Internal, QString::fromLocal8Bit(e.what()));
    }
}

QString documentBeside(const QString& modelPath)
{
    const QFileInfo info(modelPath);
    QFile file(info.dir().filePath(info.completeBaseName() + QStringLiteral(".md")));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(kLongestDocument)) : QString();
}

ModelEntry entryOf(const models::StoredModel& stored)
{
    ModelEntry entry;
    entry.stored = stored;
    entry.written = QFileInfo(stored.path).lastModified();
    entry.bytes = QFileInfo(stored.path).size();
    entry.document = documentBeside(stored.path);
    try {
        entry.facts = model::modelFileFacts(stored.path.toStdString());
        const model::ModelDescription& d = entry.facts->description;
        QStringList nodes;
        for (const model::Node& node : d.hierarchy.nodes())
            nodes.append(QString::fromStdString(node.name));
        entry.training = models::trainingCard(QJsonDocument::fromJson(QByteArray::fromStdString(d.trainingRecord)).object(), nodes);
    } catch (const model::Error& e) {
        entry.error = { Error::Kind::Model, QString::fromUtf8(e.what()) };
    }
    return entry;
}

QString comparisonName(const ModelComparison& request)
{
    const QString split = request.split ? QStringLiteral("split ") + *request.split : QStringLiteral("all");
    const QString key = QStringList { QFileInfo(request.dataset).canonicalFilePath(), split, request.first, request.second }.join(u'\n');
    return QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

/// Remembers the hash of a file for as long as its size and time stay.
struct ModelService::Lister {
    struct Known {
        qint64 bytes = 0;
        QDateTime written;
        QByteArray sha256;
    };
    QHash<QString, Known> hashes;

    QByteArray known(const QString& path) const
    {
        const QFileInfo info(path);
        const auto it = hashes.constFind(path);
        return it != hashes.cend() && it->bytes == info.size() && it->written == info.lastModified() ? it->sha256 : QByteArray();
    }

    QByteArray take(const QString& path, const std::stop_token& stop)
    {
        const QFileInfo info(path);
        const Known now { info.size(), info.lastModified(), fileSha256(path, stop).value_or(QByteArray()) };
        if (!now.sha256.isEmpty())
            hashes.insert(path, now);
        return now.sha256;
    }
};

ModelService::ModelService(const QString& comparisonFolder, const QString& caseFolder, QObject* parent)
    : QObject(parent)
    , m_comparisonFolder(comparisonFolder)
    , m_caseFolder(caseFolder)
    , m_watcher(new QFileSystemWatcher(this))
    , m_again(new QTimer(this))
    , m_lister(QStringLiteral("models"), std::make_unique<Lister>())
    , m_files(QStringLiteral("model files"), std::make_unique<std::monostate>())
    , m_comparisons(QStringLiteral("model comparison"), std::make_unique<std::monostate>())
{
    m_again->setSingleShot(true);
    m_again->setInterval(kSettleMs);
    connect(m_again, &QTimer::timeout, this, &ModelService::refresh);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, m_again, qOverload<>(&QTimer::start));
}

ModelService::~ModelService()
{
    m_stop.request_stop();
    m_caseStop.request_stop();
    m_fileStop.request_stop();
    m_comparisonStop.request_stop();
}

template <typename Value> void ModelService::answer(const Callback<Value>& callback, const Result<Value>& result)
{
    QMetaObject::invokeMethod(
        this, [callback, result] { callback(result); }, Qt::QueuedConnection);
}

void ModelService::refresh()
{
    m_again->stop();
    const QString folder = models::userModelFolder();
    if (m_watcher->directories().isEmpty() && QDir(folder).exists())
        m_watcher->addPath(folder);
    m_lister.post([this, folder, stop = m_stop.get_token()](Lister& lister) {
        ModelList list;
        list.folder = folder;
        const auto standard = models::defaultModel();
        list.chosenDefault = models::chosenDefaultModel();
        list.defaultMissing = list.chosenDefault && !standard;
        list.complete = true;
        for (const models::StoredModel& stored : models::storedModels()) {
            if (stop.stop_requested())
                return;
            ModelEntry entry = entryOf(stored);
            entry.isDefault = standard && *standard == stored.path;
            entry.sha256 = lister.known(stored.path);
            list.complete &= !entry.sha256.isEmpty();
            list.models.append(entry);
        }
        const auto tell = [this](const ModelList& said) {
            QMetaObject::invokeMethod(
                this, [this, said] { Q_EMIT listed(said); }, Qt::QueuedConnection);
        };
        tell(list);
        if (list.complete)
            return;
        for (ModelEntry& entry : list.models) {
            if (entry.sha256.isEmpty())
                entry.sha256 = lister.take(entry.stored.path, stop);
        }
        if (stop.stop_requested())
            return;
        list.complete = true;
        tell(list);
    });
}

void ModelService::setDefault(const std::optional<QString>& name, Callback<> callback)
{
    m_lister.post([this, name, callback = std::move(callback)](Lister&) { answer<void>(callback, models::setDefaultModel(name)); });
    refresh();
}

void ModelService::findCases(const QByteArray& modelSha256, const QStringList& places, Callback<models::ReferenceSearch> callback)
{
    m_caseStop = std::stop_source();
    m_lister.post([this, modelSha256, places = QStringList { m_caseFolder } + places, callback = std::move(callback), stop = m_caseStop.get_token()](Lister&) {
        answer<models::ReferenceSearch>(callback, guarded<models::ReferenceSearch>([&] {
            return models::findReferences(modelSha256, models::casesIn(places), stop);
        }));
    });
}

void ModelService::cancelCases()
{
    m_caseStop.request_stop();
}

void ModelService::remove(const QString& name, Callback<models::Removal> callback)
{
    m_lister.post([this, name, callback = std::move(callback)](Lister&) { answer<models::Removal>(callback, models::removeModel(name)); });
    refresh();
}

void ModelService::inspect(const QString& source, Callback<ImportSource> callback)
{
    m_lister.post([this, source, callback = std::move(callback)](Lister&) {
        answer<ImportSource>(callback, guarded<ImportSource>([&]() -> Result<ImportSource> {
            const auto kind = models::importSourceKind(source);
            if (!kind)
                return tl::unexpected(kind.error());
            return ImportSource { *kind, models::suggestedModelName(source) };
        }));
    });
}

void ModelService::runFile(ModelFileEvent event, std::function<Result<QString>(std::stop_token, const ProgressFn&)> task)
{
    using State = ModelFileEvent::State;
    if (m_fileStop.stop_requested())
        m_fileStop = std::stop_source();
    Q_EMIT fileEvent(event);
    m_files.post([this, event, task = std::move(task), stop = m_fileStop.get_token()](std::monostate&) mutable {
        Throttle throttle;
        const auto path = stop.stop_requested() ? Result<QString>(failure(Error::Kind::Cancelled, QString()))
                                                : guarded<QString>([&] {
                                                      return task(stop, [&](const Progress& progress) {
                                                          event.progress = progress;
                                                          if (throttle.passes(progress))
                                                              deliver(event);
                                                      });
                                                  });
        if (path) {
            event.state = State::Done;
            event.target = *path;
        } else {
            event.state = path.error().kind == Error::Kind::Cancelled ? State::Cancelled : State::Failed;
            event.error = path.error();
        }
        deliver(event);
    });
}

void ModelService::deliver(const ModelFileEvent& event)
{
    QMetaObject::invokeMethod(
        this,
        [this, event] {
            Q_EMIT fileEvent(event);
            if (event.state == ModelFileEvent::State::Done && event.kind == ModelFileEvent::Kind::Import)
                refresh();
        },
        Qt::QueuedConnection);
}

void ModelService::importModel(const models::ImportRequest& request)
{
    ModelFileEvent event;
    event.source = request.source;
    runFile(event, [request](std::stop_token stop, const ProgressFn& progress) { return models::importModel(request, stop, progress); });
}

void ModelService::exportModel(const QString& model, const QString& target)
{
    ModelFileEvent event;
    event.kind = ModelFileEvent::Kind::Export;
    event.source = model;
    event.target = target;
    runFile(event, [model, target](std::stop_token stop, const ProgressFn& progress) -> Result<QString> {
        const auto sha256 = models::exportModel(model, target, stop, progress);
        if (!sha256)
            return tl::unexpected(sha256.error());
        return target;
    });
}

void ModelService::cancelFiles()
{
    m_fileStop.request_stop();
}

void ModelService::compare(const ModelComparison& request)
{
    using State = ModelComparisonEvent::State;
    m_comparisonStop.request_stop();
    m_comparisonStop = std::stop_source();
    ModelComparisonEvent event;
    event.request = request;
    Q_EMIT comparisonEvent(event);
    evaluation::FolderRequest folder;
    folder.dataset = request.dataset;
    folder.models = { request.first, request.second };
    folder.selection.split = request.split;
    folder.output = QDir(m_comparisonFolder).filePath(comparisonName(request));
    m_comparisons.post([this, event, folder, stop = m_comparisonStop.get_token()](std::monostate&) mutable {
        giveWay();
        Throttle throttle;
        int begun = 0;
        auto done = guarded<evaluation::FolderEvaluation>([&] {
            return evaluation::evaluateFolder(folder, stop, [&](const Progress& progress) {
                event.progress = progress;
                if (progress.stage == QLatin1String("model"))
                    event.model = begun++;
                if (throttle.passes(progress))
                    deliver(event);
            });
        });
        if (done) {
            event.state = State::Done;
            event.report = std::move(done->report);
            event.folder = folder.output;
        } else {
            event.state = done.error().kind == Error::Kind::Cancelled ? State::Cancelled : State::Failed;
            event.error = done.error();
        }
        deliver(event);
    });
}

void ModelService::deliver(const ModelComparisonEvent& event)
{
    QMetaObject::invokeMethod(
        this, [this, event] { Q_EMIT comparisonEvent(event); }, Qt::QueuedConnection);
}

void ModelService::cancelComparison()
{
    m_comparisonStop.request_stop();
}

} // namespace semblance::jobs
