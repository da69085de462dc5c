// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/dataset_reader.h"

#include "core/jobs/throttle.h"

#include <QFileInfo>

#include <exception>

namespace semblance::jobs {

using dataset::Manifest;

struct DatasetReader::Worker {
    explicit Worker(Manifest::Mode m)
        : mode(m)
    {
    }

    Result<Manifest*> manifest(const QString& folder)
    {
        // An open connection would go on answering from a file that was deleted.
        const bool there = QFileInfo::exists(Manifest::pathIn(folder));
        if (!open || open->folder() != folder || !there) {
            open.reset();
            auto opened = Manifest::open(folder, mode);
            if (!opened)
                return tl::unexpected(opened.error());
            open = std::move(*opened);
        }
        return open.get();
    }

    Manifest::Mode mode;
    std::unique_ptr<Manifest> open;
};

DatasetReader::DatasetReader(ViewFn view, QObject* parent)
    : QObject(parent)
    , m_view(std::move(view))
    , m_questions(QStringLiteral("dataset questions"), std::make_unique<Worker>(Manifest::Mode::ReadOnly))
    , m_pages(QStringLiteral("dataset pages"), std::make_unique<Worker>(Manifest::Mode::ReadOnly))
    , m_writing(QStringLiteral("dataset reviews"), std::make_unique<Worker>(Manifest::Mode::ReadWrite))
    , m_exporting(QStringLiteral("dataset export"), std::make_unique<Worker>(Manifest::Mode::ReadOnly))
{
}

DatasetReader::~DatasetReader()
{
    m_exportStop.request_stop();
}

template <typename T, typename Task>
void DatasetReader::post(WorkerThread<Worker>& thread, const QString& folder, Task task, Callback<T> callback)
{
    thread.post([this, folder, task = std::move(task), callback = std::move(callback)](Worker& worker) mutable {
        Result<T> result = [&]() -> Result<T> {
            try {
                auto manifest = worker.manifest(folder);
                if (!manifest)
                    return tl::unexpected(manifest.error());
                return task(**manifest);
            } catch (const std::exception& e) { // An exception that leaves the event loop ends the program.
                return failure(Error::Kind::Internal, QString::fromLocal8Bit(e.what()));
            }
        }();
        QMetaObject::invokeMethod(
            this, [result = std::move(result), callback = std::move(callback)] { callback(result); }, Qt::QueuedConnection);
    });
}

void DatasetReader::readOverview(const QString& folder, Callback<DatasetOverview> callback)
{
    post<DatasetOverview>(
        m_questions, folder,
        [](const Manifest& manifest) -> Result<DatasetOverview> {
            auto counts = manifest.counts();
            if (!counts)
                return tl::unexpected(counts.error());
            return DatasetOverview { manifest.folder(), manifest.root(), manifest.layout(), manifest.hierarchy(), manifest.settings(),
                std::move(*counts) };
        },
        std::move(callback));
}

void DatasetReader::readIds(const QString& folder, const dataset::SampleFilter& filter, Callback<QList<qint64>> callback)
{
    post<QList<qint64>>(
        m_questions, folder, [filter](const Manifest& manifest) { return manifest.sampleIds(filter); }, std::move(callback));
}

void DatasetReader::readSamples(const QString& folder, const QList<qint64>& ids, Callback<QList<dataset::SampleRow>> callback)
{
    post<QList<dataset::SampleRow>>(
        m_pages, folder, [ids](const Manifest& manifest) { return manifest.samples(ids); }, std::move(callback));
}

void DatasetReader::readSample(const QString& folder, qint64 id, Callback<ShownSample> callback)
{
    post<ShownSample>(
        m_pages, folder,
        [folder, id, view = m_view](const Manifest& manifest) -> Result<ShownSample> {
            auto detail = manifest.sample(id);
            if (!detail)
                return tl::unexpected(detail.error());
            ShownSample shown { std::move(*detail), {}, {} };
            if (auto pictures = view(folder, shown.detail))
                shown.view = std::move(*pictures);
            else // The record is worth showing where a picture is missing.
                shown.error = pictures.error();
            return shown;
        },
        std::move(callback));
}

void DatasetReader::addReviews(const QString& folder, const QList<dataset::ReviewRow>& reviews, Callback<> callback)
{
    post<void>(
        m_writing, folder,
        [reviews](Manifest& manifest) -> Result<> {
            for (const dataset::ReviewRow& review : reviews) {
                if (auto added = manifest.addReview(review); !added)
                    return added;
            }
            return {};
        },
        std::move(callback));
}

void DatasetReader::exportCsv(const QString& folder, const QString& file, Callback<qint64> callback)
{
    m_exportStop = std::stop_source();
    post<qint64>(
        m_exporting, folder,
        [this, file, stop = m_exportStop.get_token()](const Manifest& manifest) {
            Throttle throttle;
            return manifest.exportCsv(file, stop, [&](const Progress& progress) {
                if (throttle.passes(progress))
                    QMetaObject::invokeMethod(
                        this, [this, progress] { Q_EMIT exportProgressed(progress); }, Qt::QueuedConnection);
            });
        },
        std::move(callback));
}

void DatasetReader::cancelExport()
{
    m_exportStop.request_stop();
}

} // namespace semblance::jobs
