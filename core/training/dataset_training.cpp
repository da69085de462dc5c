// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/dataset_training.h"

#include "core/base/file_hash.h"
#include "core/base/software_versions.h"
#include "core/dataset/expansion/sample_random.h"
#include "core/evaluation/roc.h"
#include "core/training/batch_loader.h"
#include "core/training/manifest_samples.h"
#include "core/training/minibatch_plan.h"
#include "core/training/run_files.h"
#include "core/training/run_lock.h"
#include "model/error.h"
#include "model/formats/model_file.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>
#include <numeric>
#include <utility>

namespace semblance::training {
namespace {

constexpr qint64 kStepEventInterval = 10; ///< steps
constexpr int kScoredAtOnce = 32;

struct StepData {
    Result<model::TrainingBatch> train;
    std::optional<Result<model::TrainingBatch>> validation;
};

QJsonArray list(const std::array<double, 3>& values)
{
    return { values[0], values[1], values[2] };
}

QStringList nodesOf(const model::LabelHierarchy& hierarchy)
{
    QStringList nodes;
    for (const auto& node : hierarchy.nodes())
        nodes << QString::fromStdString(node.name);
    return nodes;
}

/// One run: everything that trainOnDataset() needs from step to step.
class Run {
public:
    Run(const TrainingRequest& request, const TrainingEventFn& tell)
        : m_request(request)
        , m_recipe(request.recipe)
        , m_files(request.output)
        , m_tell(tell)
    {
    }

    Result<> prepare()
    {
        std::optional<model::ModelDescription> base;
        if (!m_request.baseModel.isEmpty()) {
            base = model::describeModelFile(m_request.baseModel.toStdString());
            const auto sha256 = fileSha256(m_request.baseModel);
            if (!sha256)
                return tl::unexpected(sha256.error());
            m_baseSha256 = *sha256;
        }
        auto description = describeModel(m_recipe, base, m_request.vocabulary);
        if (!description)
            return tl::unexpected(description.error());
        m_description = std::move(*description);
        m_description.name = (m_request.name.isEmpty() ? QFileInfo(m_request.output).completeBaseName() : m_request.name).toStdString();

        const auto nodes = nodesOf(m_description.hierarchy);
        auto train = ManifestSamples::open(m_request.dataset, { m_request.trainSplit, m_recipe.kinds, m_recipe.methods }, m_description.input, nodes);
        if (!train)
            return tl::unexpected(train.error());
        m_train = std::move(*train);
        // A dataset without a validation split trains without looking at one.
        if (auto validation = ManifestSamples::open(m_request.dataset, { m_request.validationSplit, {}, {} }, m_description.input, nodes))
            m_validation = std::move(*validation);

        auto settings = m_recipe.trainer;
        settings.baseModel = m_request.baseModel.toStdString();
        settings.seed = m_request.seed;
        settings.device = m_request.device.toStdString();
        settings.threads = m_request.threads;
        settings.distributed = m_request.distributed;
        m_trainer = model::Trainer::create(m_description, settings);
        if (m_recipe.batch % m_trainer->processes() != 0)
            return failure(Error::Kind::Usage,
                Sentence::of("A batch of %1 can't be shared evenly by %2 processes.").arg(m_recipe.batch).arg(m_trainer->processes()));
        m_plan.emplace(m_train.methodNumbers(),
            MinibatchPlan::Settings { m_recipe.batch, m_request.seed, m_recipe.balanceMethods, m_trainer->rank(), m_trainer->processes() });
        m_steps = std::max<qint64>(1, static_cast<qint64>(std::ceil(m_recipe.epochs * static_cast<double>(m_plan->stepsPerEpoch()))));
        return resume();
    }

    Result<TrainingOutcome> train(const std::stop_token& stop)
    {
        event({ { QStringLiteral("event"), QStringLiteral("start") }, { QStringLiteral("step"), static_cast<qint64>(m_trainer->stepsDone()) },
            { QStringLiteral("steps"), m_steps }, { QStringLiteral("steps_per_epoch"), m_plan->stepsPerEpoch() },
            { QStringLiteral("samples"), m_train.size() }, { QStringLiteral("processes"), m_trainer->processes() },
            { QStringLiteral("batch"), m_recipe.batch }, { QStringLiteral("process_id"), QCoreApplication::applicationPid() } });
        if (m_request.finishNow)
            return finishHere();
        BatchLoader<StepData> loader([this](qint64 step) { return load(step); }, m_trainer->stepsDone(), m_steps, m_request.loaderThreads);
        QElapsedTimer clock;
        clock.start();
        qint64 timedFrom = m_trainer->stepsDone();
        for (qint64 step = m_trainer->stepsDone(); step < m_steps; ++step) {
            if (stop.stop_requested()) {
                save();
                event({ { QStringLiteral("event"), QStringLiteral("stop") }, { QStringLiteral("step"), step } });
                return TrainingOutcome { step, m_steps, false, m_lastValidation };
            }
            const auto data = loader.next();
            if (!data.train)
                return tl::unexpected(data.train.error());
            if (data.validation && !*data.validation)
                return tl::unexpected(data.validation->error());
            model::StepSettings settings;
            const qint64 epoch = step / m_plan->stepsPerEpoch();
            settings.learningRate = m_recipe.schedule.at(step, m_steps, epoch);
            settings.mapWeight = 0;
            const auto losses = m_trainer->step(*data.train, settings, data.validation ? &**data.validation : nullptr);
            const qint64 done = step + 1;
            const bool epochEnds = done % m_plan->stepsPerEpoch() == 0;
            if (epochEnds)
                m_trainer->endEpoch();
            if (done % kStepEventInterval == 0 || done == m_steps) {
                const double seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
                const double perSecond = seconds > 0 ? static_cast<double>((done - timedFrom) * m_recipe.batch) / seconds : 0;
                tellStep(done, epoch, settings.learningRate, losses, perSecond);
                clock.restart();
                timedFrom = done;
            }
            // The look comes before the checkpoint, so that a run that goes on from it has told both or neither.
            if (done == m_steps || (m_recipe.evaluateEvery > 0 ? done % m_recipe.evaluateEvery == 0 : epochEnds)) {
                if (auto looked = look(done); !looked)
                    return tl::unexpected(looked.error());
                clock.restart();
            }
            if (done % m_recipe.checkpointEvery == 0 && done < m_steps)
                save();
        }
        finish();
        return TrainingOutcome { m_steps, m_steps, true, m_lastValidation };
    }

private:
    Result<TrainingOutcome> finishHere()
    {
        const auto step = static_cast<qint64>(m_trainer->stepsDone());
        if (auto looked = look(step); !looked)
            return tl::unexpected(looked.error());
        const qint64 all = std::exchange(m_steps, step);
        finish();
        return TrainingOutcome { step, all, true, m_lastValidation };
    }

    bool isFirst() const { return m_trainer->rank() == 0; }

    QJsonObject identity() const
    {
        return { { QStringLiteral("recipe"), toJson(m_recipe) }, { QStringLiteral("seed"), static_cast<qint64>(m_request.seed) },
            { QStringLiteral("data_sha256"), QString::fromLatin1(m_train.sha256()) }, { QStringLiteral("samples"), m_train.size() },
            { QStringLiteral("train_split"), m_request.trainSplit }, { QStringLiteral("validation_split"), m_request.validationSplit },
            { QStringLiteral("base_model_sha256"), m_baseSha256.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(m_baseSha256)) },
            { QStringLiteral("processes"), m_trainer->processes() } };
    }

    Result<> resume()
    {
        if (isFirst()) {
            if (auto taken = m_lock.take(m_request.output); !taken)
                return taken;
            m_files.removeLeftovers();
        }
        if (m_request.finishNow && !QFile::exists(m_files.checkpoint()))
            return failure(Error::Kind::File, Sentence::of("There is no %1 to end the run from; train first.").arg(m_files.checkpoint()));
        if (!QFile::exists(m_files.checkpoint()))
            return isFirst() ? m_files.begin(identity()) : Result<>();
        if (auto same = m_files.checkSameRun(identity()); !same)
            return same;
        m_trainer->loadCheckpoint(m_files.checkpoint().toStdString());
        return isFirst() ? m_files.takeBackAfter(m_trainer->stepsDone()) : Result<>();
    }

    StepData load(qint64 step) const
    {
        const auto batch = [&](const std::vector<int>& indices, quint64 stream) {
            // Each process has perturbations of its own.
            const quint64 own = static_cast<quint64>(step) * 64 + stream * 32 + static_cast<quint64>(m_trainer->rank() % 32);
            return m_train.batch(
                indices, m_trainer->mapSize(), { m_recipe.perturbationProbability, dataset::SampleRandom::combined(m_request.seed, own) });
        };
        StepData data { batch(m_plan->train(step), 0), {} };
        if (m_trainer->needsValidation(step))
            data.validation = batch(m_plan->validation(step), 1);
        return data;
    }

    void event(const QJsonObject& event)
    {
        if (!isFirst())
            return;
        m_files.tell(event);
        if (m_tell)
            m_tell(event);
    }

    void tellStep(qint64 done, qint64 epoch, double rate, const model::StepLosses& losses, double picturesPerSecond)
    {
        event({ { QStringLiteral("event"), QStringLiteral("step") }, { QStringLiteral("step"), done }, { QStringLiteral("epoch"), epoch },
            { QStringLiteral("losses"), list(losses.levels) }, { QStringLiteral("weights"), list(losses.weights) },
            { QStringLiteral("learning_rate"), rate }, { QStringLiteral("pictures_per_second"), std::round(picturesPerSecond * 10) / 10 } });
    }

    /// AUC of every node on the validation split.
    Result<> look(qint64 step)
    {
        if (!m_validation || !isFirst())
            return {};
        const auto nodes = nodesOf(m_description.hierarchy);
        std::vector<std::vector<double>> scores(static_cast<std::size_t>(nodes.size()));
        std::vector<std::vector<int>> labels(scores.size());
        for (int first = 0; first < m_validation->size(); first += kScoredAtOnce) {
            std::vector<int> indices(static_cast<std::size_t>(std::min(kScoredAtOnce, m_validation->size() - first)));
            std::iota(indices.begin(), indices.end(), first);
            const auto batch = m_validation->batch(indices, 0);
            if (!batch)
                return tl::unexpected(batch.error());
            const auto faces = m_trainer->score(batch->pixels, batch->count);
            for (std::size_t i = 0; i < faces.size(); ++i)
                for (std::size_t node = 0; node < scores.size(); ++node)
                    if (batch->observed[i * scores.size() + node]) {
                        scores[node].push_back(faces[i].probabilities[node]);
                        labels[node].push_back(batch->labels[i * scores.size() + node]);
                    }
        }
        QJsonObject auc;
        for (std::size_t node = 0; node < scores.size(); ++node) {
            const auto value = evaluation::rocAuc(scores[node], labels[node]);
            auc[nodes[static_cast<qsizetype>(node)]] = value ? QJsonValue(*value) : QJsonValue();
        }
        m_lastValidation = { { QStringLiteral("step"), step }, { QStringLiteral("auc"), auc }, { QStringLiteral("samples"), m_validation->size() } };
        auto told = m_lastValidation;
        told[QStringLiteral("event")] = QStringLiteral("validation");
        event(told);
        return {};
    }

    void save()
    {
        if (!isFirst())
            return;
        try {
            m_trainer->saveCheckpoint(m_files.checkpoint().toStdString());
        } catch (const model::Error& e) {
            throw model::Error(std::string(e.what()) + " Make room and give the same command again: the run goes on from its last checkpoint.");
        }
    }

    void finish()
    {
        if (!isFirst())
            return;
        auto record = identity();
        record[QStringLiteral("steps")] = m_steps;
        record[QStringLiteral("validation")] = m_lastValidation.isEmpty() ? QJsonValue() : QJsonValue(m_lastValidation);
        record[QStringLiteral("software")] = softwareVersions().value(QStringLiteral("version"));
        m_description.trainingRecord = QJsonDocument(record).toJson(QJsonDocument::Compact).toStdString();
        if (m_description.dataLicence.empty())
            m_description.dataLicence = "as the dataset that it was trained on";
        m_description.intendedUse = "Trained by a user on a dataset of their own; its error rates are those of that user's evaluation, and none are known without one.";
        m_description.demonstration = true;
        m_trainer->exportModel(m_request.output.toStdString(), m_description);
        event({ { QStringLiteral("event"), QStringLiteral("end") }, { QStringLiteral("step"), m_steps } });
        m_trainer->saveCheckpoint(m_files.checkpoint().toStdString());
    }

    const TrainingRequest& m_request;
    const TrainingRecipe& m_recipe;
    RunFiles m_files;
    RunLock m_lock;
    const TrainingEventFn& m_tell;
    model::ModelDescription m_description;
    QByteArray m_baseSha256; ///< empty: fresh weights
    ManifestSamples m_train;
    std::optional<ManifestSamples> m_validation;
    std::unique_ptr<model::Trainer> m_trainer;
    std::optional<MinibatchPlan> m_plan;
    qint64 m_steps = 0;
    QJsonObject m_lastValidation;
};

} // namespace

Result<TrainingOutcome> trainOnDataset(const TrainingRequest& request, std::stop_token stop, const TrainingEventFn& tell)
{
    try {
        Run run(request, tell);
        if (auto prepared = run.prepare(); !prepared)
            return tl::unexpected(prepared.error());
        return run.train(stop);
    } catch (const model::Error& e) {
        return failure(Error::Kind::Model, QString::fromStdString(e.what()));
    }
}

} // namespace semblance::training
