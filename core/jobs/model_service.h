// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/evaluation/evaluate_folder.h"
#include "core/jobs/worker_thread.h"
#include "core/models/import_model.h"
#include "core/models/model_card.h"
#include "core/models/model_removal.h"
#include "core/models/model_store.h"
#include "model/formats/model_file.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <optional>
#include <stop_token>
#include <variant>

class QFileSystemWatcher;
class QTimer;

namespace semblance::jobs {

/// A stored model with everything that its file says.
struct ModelEntry {
    models::StoredModel stored;
    bool isDefault = false; ///< used where none is named
    QDateTime written; ///< when the file was last written
    qint64 bytes = 0;
    QByteArray sha256; ///< empty: not taken yet
    std::optional<model::ModelFileFacts> facts; ///< absent: error says why the file is no model
    models::TrainingCard training;
    QString document; ///< NAME.md beside the file, Markdown; empty: there is none
    Error error;
};

/// The whole state of the model folders.
struct ModelList {
    QList<ModelEntry> models; ///< the user's first, by name
    QString folder; ///< of the user's models
    std::optional<QString> chosenDefault; ///< name; absent: none was chosen
    bool defaultMissing = false; ///< no model has the chosen name any more
    bool complete = false; ///< every SHA-256 is there
};

/// The whole state of an import or export.
struct ModelFileEvent {
    enum class Kind { Import, Export };
    enum class State { Running, Done, Cancelled, Failed };
    Kind kind = Kind::Import;
    State state = State::Running;
    QString source;
    QString target; ///< of an import set when Done
    Progress progress;
    Error error; ///< set when Failed
};

/// Two models on one dataset folder.
struct ModelComparison {
    QString first; ///< model files
    QString second;
    QString dataset;
    std::optional<QString> split; ///< absent: all samples

    bool operator==(const ModelComparison&) const = default;
};

/// The whole state of a comparison.
struct ModelComparisonEvent {
    enum class State { Running, Done, Cancelled, Failed };
    State state = State::Running;
    ModelComparison request;
    int model = 0; ///< that is being scored: 0 the first, 1 the second
    Progress progress;
    std::optional<evaluation::EvaluationReport> report; ///< set when Done
    QString folder; ///< with every score and figure; set when Done
    Error error; ///< set when Failed
};

/// What a file to import turned out to be.
struct ImportSource {
    models::SourceKind kind = models::SourceKind::ForeignWeights;
    QString suggestedName;
};

/// The model store for the window: listing and removing on one thread, imports and exports one after another on a second, comparisons on a third.
/// Lives and signals on the window's thread; every call with a callback is answered there once, and nothing comes back after the service is gone.
class ModelService : public QObject {
    Q_OBJECT
public:
    template <typename T = void> using Callback = std::function<void(const Result<T>&)>;

    /// comparisonFolder: where comparisons keep their scores, each in a folder of its own. caseFolder: where automatic case files are.
    ModelService(const QString& comparisonFolder, const QString& caseFolder, QObject* parent = nullptr);
    ~ModelService() override;

    /// Reads the folders again; also done by itself when the user's folder changes, once refresh() was called. listed() comes when the files'
    /// headers are read, and again with every SHA-256.
    void refresh();
    void setDefault(const std::optional<QString>& name, Callback<> callback);
    /// Looks into the case folder and into places, case files and folders of them.
    void findCases(const QByteArray& modelSha256, const QStringList& places, Callback<models::ReferenceSearch> callback);
    void cancelCases();
    void remove(const QString& name, Callback<models::Removal> callback);

    void inspect(const QString& source, Callback<ImportSource> callback);
    void importModel(const models::ImportRequest& request);
    void exportModel(const QString& model, const QString& target);
    /// Stops the running import or export and drops the waiting ones.
    void cancelFiles();

    /// One at a time: a running one is stopped first.
    void compare(const ModelComparison& request);
    void cancelComparison();

Q_SIGNALS:
    void listed(const semblance::jobs::ModelList& list);
    void fileEvent(const semblance::jobs::ModelFileEvent& event);
    void comparisonEvent(const semblance::jobs::ModelComparisonEvent& event);

private:
    struct Lister;

    template <typename Value> void answer(const Callback<Value>& callback, const Result<Value>& result);
    void runFile(ModelFileEvent event, std::function<Result<QString>(std::stop_token, const ProgressFn&)> task);
    void deliver(const ModelFileEvent& event);
    void deliver(const ModelComparisonEvent& event);

    QString m_comparisonFolder;
    QString m_caseFolder;
    QFileSystemWatcher* m_watcher;
    QTimer* m_again; ///< from a change in the folder to the next look
    std::stop_source m_stop; ///< of everything, at the end
    std::stop_source m_caseStop;
    std::stop_source m_fileStop;
    std::stop_source m_comparisonStop;
    WorkerThread<Lister> m_lister;
    WorkerThread<std::monostate> m_files;
    WorkerThread<std::monostate> m_comparisons;
};

} // namespace semblance::jobs
