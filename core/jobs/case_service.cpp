// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/case_service.h"

#include "core/jobs/background.h"
#include "core/jobs/throttle.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <exception>

namespace semblance::jobs {
namespace {

constexpr int kNameLength = 40;
constexpr int kHashLength = 16;

Result<model::LabelHierarchy> hierarchyOf(const cases::Run& run)
{
    try {
        return model::LabelHierarchy::fromJson(run.model.hierarchyJson.toStdString());
    } catch (const std::exception& e) {
        return failure(Error::Kind::Case,
            Sentence::of("the label hierarchy stored with the run is not readable: %1").arg(QString::fromStdString(e.what())));
    }
}

Result<RunResults> resultsOf(const cases::CaseFile& file, const cases::Run& run)
{
    auto hierarchy = hierarchyOf(run);
    if (!hierarchy)
        return tl::unexpected(hierarchy.error());
    auto edits = file.trackEdits(run.id);
    if (!edits)
        return tl::unexpected(edits.error());
    auto tracks = file.tracks(run.id, *edits);
    if (!tracks)
        return tl::unexpected(tracks.error());
    auto verdict = file.verdict(run.id, *edits);
    if (!verdict)
        return tl::unexpected(verdict.error());
    return RunResults { run, std::move(*hierarchy), std::move(*tracks), std::move(*verdict), std::move(*edits) };
}

/// What a reading of a run gives, as the examiner left it.
template <typename Rows> Result<Rows> edited(const cases::CaseFile& file, cases::RunId run, Result<Rows> rows)
{
    if (!rows)
        return rows;
    return file.trackEdits(run).map([&](const cases::TrackEdits& edits) {
        edits.apply(*rows);
        return std::move(*rows);
    });
}

} // namespace

Result<RunResults> readRunResults(const cases::CaseFile& file, const cases::Run& run)
{
    return resultsOf(file, run);
}

Result<analysis::ScoreRows> readCountedScores(const cases::CaseFile& file, cases::RunId run, qint64 first, qint64 last)
{
    return edited(file, run, file.scores(run, first, last));
}

struct CaseService::Worker {
    explicit Worker(Functions f)
        : functions(std::move(f))
    {
    }

    Result<const cases::CaseFile*> file(const QString& path)
    {
        if (!open || openPath != path) {
            open.reset();
            auto opened = functions.openReadOnly(path);
            if (!opened)
                return tl::unexpected(opened.error());
            open = std::move(*opened);
            openPath = path;
        }
        return open.get();
    }

    /// Fills evidence and runs; leaves them empty when the file or the evidence in it does not exist yet.
    Result<> fill(CaseEvent& event)
    {
        if (!QFileInfo::exists(event.casePath)) {
            open.reset();
            hold.reset();
            return {};
        }
        auto found = file(event.casePath);
        if (!found)
            return tl::unexpected(found.error());
        auto evidence = (*found)->evidence();
        if (!evidence)
            return tl::unexpected(evidence.error());
        for (const cases::Evidence& e : std::as_const(*evidence)) {
            if (e.sha256 != event.sha256)
                continue;
            auto runs = (*found)->runs(e.id);
            if (!runs)
                return tl::unexpected(runs.error());
            auto record = (*found)->record(e.id);
            if (!record)
                return tl::unexpected(record.error());
            event.evidence = e;
            event.runs = std::move(*runs);
            event.record = cases::ExaminerRecord(std::move(*record));
            break;
        }
        for (const cases::Evidence& e : std::as_const(*evidence)) {
            if (e.path == event.evidencePath && e.sha256 != event.sha256 && !event.evidence)
                event.formerSha256 = e.sha256;
        }
        auto places = custody::evidencePlaces(**found);
        if (!places)
            return tl::unexpected(places.error());
        places->removeIf([](const custody::EvidencePlace& place) { return place.state == custody::PlaceState::There; });
        event.misplaced = std::move(*places);
        takeHold(event);
        return {};
    }

    void takeHold(CaseEvent& event)
    {
        if (hold && holdPath == event.casePath)
            return;
        hold.reset();
        if (auto taken = cases::CaseHold::take(event.casePath, cases::CaseHold::Patience::None)) {
            hold = std::move(*taken);
            holdPath = event.casePath;
        } else {
            event.heldBy = cases::CaseHold::other(event.casePath);
        }
    }

    Result<cases::ExaminerRecord> changeRecord(const QString& path, const cases::Evidence& evidence, const RecordChange& change)
    {
        open.reset(); // It would hold up bringing an older file up to date.
        return functions.openToWrite(path).and_then([&](const std::unique_ptr<cases::CaseFile>& opened) {
            // Kept from the first change on where the case was only made by it.
            if (auto taken = hold && holdPath == path ? Result<std::shared_ptr<cases::CaseHold>>(hold) : cases::CaseHold::take(path)) {
                hold = std::move(*taken);
                holdPath = path;
            }
            return opened->addEvidence(evidence).and_then([&](cases::EvidenceId id) {
                return change(*opened, id).and_then([&] { return opened->record(id); }).map([](QList<cases::RecordEntry> versions) {
                    return cases::ExaminerRecord(std::move(versions));
                });
            });
        });
    }

    Functions functions;
    std::unique_ptr<cases::CaseFile> open;
    QString openPath;
    std::shared_ptr<cases::CaseHold> hold; ///< none while another program writes to the case
    QString holdPath;
};

CaseService::CaseService(Functions functions, const QString& automaticFolder, QObject* parent)
    : QObject(parent)
    , m_automaticFolder(automaticFolder)
    , m_openToWrite(functions.openToWrite)
    , m_worker(QStringLiteral("case"), std::make_unique<Worker>(std::move(functions)))
{
}

CaseService::~CaseService()
{
    m_stop.request_stop();
}

QString CaseService::automaticCasePath(const QString& evidencePath, const QByteArray& sha256) const
{
    static const QRegularExpression unsafe(QStringLiteral("[^\\p{L}\\p{N}._-]+"));
    const QString name = QFileInfo(evidencePath).completeBaseName().replace(unsafe, QStringLiteral("_")).left(kNameLength);
    return QDir(m_automaticFolder)
        .filePath(QStringLiteral("%1-%2.semcase")
                      .arg(name.isEmpty() ? QStringLiteral("evidence") : name, QString::fromLatin1(sha256.left(kHashLength))));
}

void CaseService::lookUp(const QString& evidencePath, const std::optional<QString>& chosenCase)
{
    start(evidencePath, {}, chosenCase);
}

void CaseService::lookUpAgain(const QString& evidencePath, const QByteArray& sha256, const QString& casePath)
{
    start(evidencePath, sha256, casePath);
}

void CaseService::cancel()
{
    m_stop.request_stop();
    ++m_generation;
}

void CaseService::letGo()
{
    m_worker.post([](Worker& worker) { worker.hold.reset(); });
}

void CaseService::start(const QString& evidencePath, const QByteArray& sha256, const std::optional<QString>& casePath)
{
    cancel();
    m_stop = std::stop_source();
    const auto report = [this, generation = m_generation](const CaseEvent& event) {
        QMetaObject::invokeMethod(
            this,
            [this, generation, event] {
                if (generation == m_generation)
                    Q_EMIT caseEvent(event);
            },
            Qt::QueuedConnection);
    };
    m_worker.post([this, evidencePath, sha256, casePath, report, stop = m_stop.get_token()](Worker& worker) {
        CaseEvent event;
        event.evidencePath = evidencePath;
        event.sha256 = sha256;
        const auto fail = [&](const Error& error) {
            event.state = CaseEvent::State::Failed;
            event.error = error;
            report(event);
        };
        if (event.sha256.isEmpty()) {
            Throttle throttle;
            auto hash = worker.functions.sha256(evidencePath, stop, [&](const Progress& progress) {
                event.progress = progress;
                if (throttle.passes(progress))
                    report(event);
            });
            if (!hash)
                return fail(hash.error());
            event.sha256 = *hash;
        }
        event.casePath = casePath ? *casePath : automaticCasePath(evidencePath, event.sha256);
        if (auto filled = worker.fill(event); !filled)
            return fail(filled.error());
        event.state = CaseEvent::State::Ready;
        report(event);
    });
}

template <typename T>
void CaseService::read(const QString& casePath, std::function<Result<T>(const cases::CaseFile&)> task, Callback<T> callback)
{
    m_worker.post([this, casePath, task = std::move(task), callback = std::move(callback)](Worker& worker) {
        const auto file = worker.file(casePath);
        auto result = file ? task(**file) : Result<T>(tl::unexpected(file.error()));
        QMetaObject::invokeMethod(
            this, [result = std::move(result), callback] { callback(result); }, Qt::QueuedConnection);
    });
}

void CaseService::readEvidence(const QString& casePath, Callback<QList<cases::Evidence>> callback)
{
    read<QList<cases::Evidence>>(
        casePath,
        [](const cases::CaseFile& file) {
            auto all = file.evidence();
            for (qsizetype i = 0; all && i < all->size(); ++i)
                (*all)[i].path = custody::whereIs(file.path(), all->at(i).path, all->at(i).bytes);
            return all;
        },
        std::move(callback));
}

void CaseService::readRun(const QString& casePath, const cases::Run& run, Callback<RunResults> callback)
{
    read<RunResults>(
        casePath, [run](const cases::CaseFile& file) { return resultsOf(file, run); }, std::move(callback));
}

void CaseService::readScores(const QString& casePath, cases::RunId run, qint64 first, qint64 last, Callback<analysis::ScoreRows> callback)
{
    read<analysis::ScoreRows>(
        casePath, [run, first, last](const cases::CaseFile& file) { return edited(file, run, file.scores(run, first, last)); },
        std::move(callback));
}

void CaseService::readFaces(const QString& casePath, cases::RunId run, qint64 first, qint64 last, Callback<FacesPage> callback)
{
    read<FacesPage>(
        casePath,
        [run, first, last](const cases::CaseFile& file) -> Result<FacesPage> {
            auto faces = edited(file, run, file.faces(run, first, last));
            if (!faces)
                return tl::unexpected(faces.error());
            return FacesPage { first, last, std::move(*faces) };
        },
        std::move(callback));
}

void CaseService::readFacesOn(
    const QString& casePath, cases::RunId run, const QList<qint64>& frames, Callback<QList<analysis::FaceResult>> callback)
{
    read<QList<analysis::FaceResult>>(
        casePath,
        [run, frames](const cases::CaseFile& file) -> Result<QList<analysis::FaceResult>> {
            QList<analysis::FaceResult> all;
            for (const qint64 frame : frames) {
                auto faces = file.faces(run, frame, frame);
                if (!faces)
                    return faces;
                all += std::move(*faces);
            }
            return edited<QList<analysis::FaceResult>>(file, run, std::move(all));
        },
        std::move(callback));
}

void CaseService::changeRecord(
    const QString& casePath, const cases::Evidence& evidence, RecordChange change, Callback<cases::ExaminerRecord> callback)
{
    m_worker.post([this, casePath, evidence, automatic = m_automaticFolder, change = std::move(change),
                      callback = std::move(callback)](Worker& worker) {
        // Whoever marks a frame before the first analysis is the first to need this folder.
        if (QDir(automatic) == QFileInfo(casePath).dir())
            QDir().mkpath(automatic);
        auto result = worker.changeRecord(casePath, evidence, change);
        QMetaObject::invokeMethod(
            this, [result = std::move(result), callback] { callback(result); }, Qt::QueuedConnection);
    });
}

void CaseService::relink(const QString& casePath, const QString& path, Callback<qsizetype> callback)
{
    const std::function<Result<std::unique_ptr<cases::CaseFile>>(const QString&)> open = m_openToWrite;
    runThenCallback(
        [casePath, path, open] {
            return open(casePath).and_then(
                [&](const std::unique_ptr<cases::CaseFile>& file) { return custody::relink(*file, path, {}, {}); });
        },
        this, [callback = std::move(callback)](const Result<qsizetype>& found) { callback(found); });
}

} // namespace semblance::jobs
