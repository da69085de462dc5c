// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/charts.h"
#include "core/evaluation/run_evaluation.h"
#include "core/evaluation/worst_errors.h"
#include "core/jobs/worker_thread.h"

#include <QObject>

#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>
#include <variant>

namespace semblance::jobs {

/// Scores and figures that several threads read and nobody changes.
using SharedEvaluation = std::shared_ptr<const evaluation::EvaluationOutcome>;

/// The whole state of an evaluation, or of the opening of an earlier one.
struct EvaluationEvent {
    enum class State { Running, Done, Cancelled, Failed };
    State state = State::Running;
    bool opening = false; ///< an earlier one is read
    QString output; ///< its folder
    evaluation::EvaluationProgress progress;
    std::optional<double> secondsLeft; ///< of the stage; absent until there is enough to estimate from
    std::optional<double> cropsPerSecond; ///< while it scores, likewise
    SharedEvaluation outcome; ///< set when Done
    Error error; ///< set when Failed or Cancelled
};

/// The samples of one node that a model is most wrong about.
struct NodeErrors {
    evaluation::WorstErrors falseAlarms;
    evaluation::WorstErrors misses;
};

/// Runs evaluations and opens earlier ones on one thread, and answers questions about their scores on another, so that a million of
/// them stop nothing. Lives on the GUI thread; one evaluation at a time. Callbacks come on that thread, for the newest call of each kind
/// only, never after the service is gone.
class EvaluationService : public QObject {
    Q_OBJECT
public:
    /// The blocking functions; may throw.
    struct Functions {
        using Run = std::function<Result<evaluation::EvaluationOutcome>(
            const evaluation::EvaluationRequest& request, std::stop_token stop, const evaluation::EvaluationProgressFn& progress)>;
        using Read = std::function<Result<evaluation::EvaluationOutcome>(
            const QString& folder, std::stop_token stop, const evaluation::EvaluationProgressFn& progress)>;
        Run run;
        Read read;
    };
    /// Those of core/evaluation.
    static Functions engine();

    explicit EvaluationService(Functions functions, QObject* parent = nullptr);
    /// Stops what is running; its scores are kept.
    ~EvaluationService() override;

    /// Nothing happens while another one is running.
    void start(const evaluation::EvaluationRequest& request);
    void open(const QString& folder);
    bool isRunning() const { return m_running; }
    void cancel();

    template <typename T> using Callback = std::function<void(const Result<T>&)>;
    void plan(const evaluation::EvaluationRequest& request, Callback<evaluation::EvaluationPlan> callback);
    /// evaluation::splitsOf().
    void readSplits(const QString& datasetFolder, Callback<QStringList> callback);
    /// dataset: index into the outcome's.
    void charts(const SharedEvaluation& of, qsizetype dataset, const evaluation::ChartSubject& subject,
        std::function<void(const QList<evaluation::ModelCharts>&)> callback);
    /// Absent where the model or the dataset has no such node.
    void worstErrors(const SharedEvaluation& of, qsizetype dataset, qsizetype model, const QString& node, const QString& method,
        std::function<void(const std::optional<NodeErrors>&)> callback);

Q_SIGNALS:
    /// Running at most once in kProgressIntervalMs, then one of the others, always.
    void changed(const semblance::jobs::EvaluationEvent& event);

private:
    using Task = std::function<Result<evaluation::EvaluationOutcome>(
        const Functions& functions, std::stop_token stop, const evaluation::EvaluationProgressFn& progress)>;
    struct Reporter;
    enum Question { Plan, Splits, Charts, Errors, Questions };

    void launch(EvaluationEvent event, Task task);
    template <typename Answer, typename Work, typename Then> void ask(Question question, Work work, Then callback);

    bool m_running = false;
    std::stop_source m_stop;
    std::stop_source m_questionStop;
    std::array<std::shared_ptr<std::atomic<quint64>>, Questions> m_newest;
    WorkerThread<Functions> m_worker;
    WorkerThread<std::monostate> m_answers;
};

} // namespace semblance::jobs
