// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/expansion/sample_view.h"
#include "core/dataset/manifest/manifest.h"
#include "core/jobs/worker_thread.h"

#include <QObject>

#include <functional>
#include <optional>
#include <stop_token>

namespace semblance::jobs {

/// What a manifest says of its dataset as a whole.
struct DatasetOverview {
    QString folder;
    QString root;
    QString layout;
    dataset::Hierarchy hierarchy = dataset::Hierarchy::Ffpp;
    QJsonObject settings; ///< of the extraction
    dataset::ManifestCounts counts;
};

struct ShownSample {
    dataset::SampleDetail detail;
    std::optional<dataset::SampleView> view;
    Error error; ///< set when view is absent: a picture that should be there can't be read
};

/// Reads and reviews dataset folders for the window: whole-dataset questions on one thread, pages of samples on another, so that scrolling
/// never waits for counting, reviews and exports on threads of their own. Lives on the GUI thread. Every call is answered once on that
/// thread through its callback; nothing is called back after the reader is gone. A folder that vanished is an error of the next call.
class DatasetReader : public QObject {
    Q_OBJECT
public:
    using ViewFn = std::function<Result<dataset::SampleView>(const QString& folder, const dataset::SampleDetail& detail)>;
    template <typename T = void> using Callback = std::function<void(const Result<T>&)>;

    /// view: dataset::viewSample; called on the reader's threads.
    explicit DatasetReader(ViewFn view, QObject* parent = nullptr);
    ~DatasetReader() override;

    void readOverview(const QString& folder, Callback<DatasetOverview> callback);
    void readIds(const QString& folder, const dataset::SampleFilter& filter, Callback<QList<qint64>> callback);
    void readSamples(const QString& folder, const QList<qint64>& ids, Callback<QList<dataset::SampleRow>> callback);
    void readSample(const QString& folder, qint64 id, Callback<ShownSample> callback);
    /// Stores them in order; the first failure ends it.
    void addReviews(const QString& folder, const QList<dataset::ReviewRow>& reviews, Callback<> callback);
    /// Rows written. Progress comes as exportProgressed.
    void exportCsv(const QString& folder, const QString& file, Callback<qint64> callback);
    void cancelExport();

Q_SIGNALS:
    void exportProgressed(const semblance::Progress& progress);

private:
    struct Worker;

    template <typename T, typename Task> void post(WorkerThread<Worker>& thread, const QString& folder, Task task, Callback<T> callback);

    std::stop_source m_exportStop;
    ViewFn m_view;
    WorkerThread<Worker> m_questions;
    WorkerThread<Worker> m_pages;
    WorkerThread<Worker> m_writing;
    WorkerThread<Worker> m_exporting;
};

} // namespace semblance::jobs
