// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/run_evaluation.h"

#include "core/evaluation/evaluate_folder.h"
#include "core/models/model_store.h"

#include <QDir>
#include <QFileInfo>

namespace semblance::evaluation {
namespace {

Result<QString> pathOf(const QString& model)
{
    return model.isEmpty() ? models::defaultModel() : models::findModel(model);
}

QStringList orDefault(const QStringList& models)
{
    return models.isEmpty() ? QStringList { QString() } : models;
}

/// A request whose protocol, folders and models are known to exist.
struct Prepared {
    std::optional<Protocol> protocol;
    QMap<QString, QStringList> runs; ///< of a protocol: row -> model files
    QStringList paths; ///< model files, each once
    struct Folder {
        QString name;
        QString dataset;
        QString output;
    };
    QList<Folder> folders;
};

/// Which model files fill which rows.
Result<> chooseModels(const Protocol& protocol, const QStringList& models, QMap<QString, QStringList>& paths)
{
    const QStringList runs = protocol.runs();
    QString main = runs.size() == 1 ? runs.first() : QString();
    for (const ProtocolRow& row : protocol.rows) {
        if (row.isDefault)
            main = row.run;
    }
    for (const QString& given : orDefault(models)) {
        const QString prefix = given.left(given.indexOf(u'='));
        const bool isNamed = given.contains(u'=') && runs.contains(prefix);
        if (!isNamed && main.isEmpty())
            return failure(Error::Kind::Usage,
                Sentence::of("The protocol %1 has several rows; say which one a model is for: --model ROW=M, with ROW one of: %2.")
                    .arg(protocol.name, runs.join(QStringLiteral(", "))));
        const auto path = pathOf(isNamed ? given.mid(given.indexOf(u'=') + 1) : given);
        if (!path)
            return tl::unexpected(path.error());
        paths[isNamed ? prefix : main].append(*path);
    }
    return {};
}

Result<Prepared> prepareProtocol(const EvaluationRequest& request)
{
    Prepared prepared;
    auto protocol = loadProtocol(request.protocol);
    if (!protocol)
        return tl::unexpected(protocol.error());
    if (auto chosen = chooseModels(*protocol, request.models, prepared.runs); !chosen)
        return tl::unexpected(chosen.error());
    for (auto it = request.data.constBegin(); it != request.data.constEnd(); ++it) {
        if (!protocol->data().contains(it.key()))
            return failure(Error::Kind::Usage,
                Sentence::of("The protocol %1 has no dataset \"%2\"; it has: %3.")
                    .arg(protocol->name, it.key(), protocol->data().join(QStringLiteral(", "))));
        if (auto apart = checkOutputApart(it.value(), request.output); !apart)
            return tl::unexpected(apart.error());
        prepared.folders.append({ it.key(), it.value(), QDir(request.output).filePath(QString(it.key()).replace(u'/', u'_')) });
    }
    for (const QStringList& each : std::as_const(prepared.runs))
        prepared.paths += each;
    prepared.paths.removeDuplicates();
    prepared.protocol = *std::move(protocol);
    return prepared;
}

Result<Prepared> prepare(const EvaluationRequest& request)
{
    if (!request.protocol.isEmpty())
        return prepareProtocol(request);
    Prepared prepared;
    for (const QString& model : orDefault(request.models)) {
        const auto path = pathOf(model);
        if (!path)
            return tl::unexpected(path.error());
        prepared.paths.append(*path);
    }
    if (auto apart = checkOutputApart(request.dataset, request.output); !apart)
        return tl::unexpected(apart.error());
    prepared.folders.append({ QFileInfo(QDir(request.dataset).absolutePath()).fileName(), request.dataset, request.output });
    return prepared;
}

Result<ScoreTable> samplesOf(const QString& folder, const EvaluationRequest& request)
{
    const auto manifest = dataset::Manifest::open(folder, dataset::Manifest::Mode::ReadOnly);
    if (!manifest)
        return tl::unexpected(manifest.error());
    auto table = readSamples(**manifest, request.selection);
    if (!table)
        return table;
    if (auto known = checkNode(*table, request.options); !known)
        return tl::unexpected(known.error());
    return table;
}

Error stopped()
{
    return { Error::Kind::Cancelled, Sentence::of("Stopped while the figures were computed; the scores are kept.") };
}

} // namespace

Result<EvaluationOutcome> runEvaluation(const EvaluationRequest& request, std::stop_token stop, const EvaluationProgressFn& progress)
{
    const auto prepared = prepare(request);
    if (!prepared)
        return tl::unexpected(prepared.error());
    EvaluationOutcome outcome;
    outcome.output = request.output;
    QMap<QString, QByteArray> sha256; // by model file
    for (const Prepared::Folder& folder : prepared->folders) {
        EvaluationProgress at { folder.name, 0, prepared->paths.size(), {} };
        auto evaluated
            = evaluateFolder({ folder.dataset, prepared->paths, request.selection, request.options, request.settings, folder.output }, stop,
                [&](const Progress& now) {
                    at.model += now.stage == QStringLiteral("model") ? 1 : 0;
                    at.progress = now;
                    if (progress)
                        progress(at);
                });
        if (!evaluated)
            return tl::unexpected(evaluated.error());
        for (qsizetype i = 0; i < prepared->paths.size(); ++i)
            sha256.insert(prepared->paths[i], evaluated->table.models[i].sha256);
        outcome.datasets.append({ folder.name, folder.output, std::move(evaluated->table), std::move(evaluated->report) });
    }
    if (!prepared->protocol)
        return outcome;

    if (progress)
        progress({ {}, 0, prepared->paths.size(), { 0, 0, QStringLiteral("protocol") } });
    QMap<QString, ScoreTable> tables;
    for (const DatasetEvaluation& dataset : std::as_const(outcome.datasets))
        tables.insert(dataset.name, dataset.table);
    QMap<QString, QList<QByteArray>> models;
    for (auto it = prepared->runs.constBegin(); it != prepared->runs.constEnd(); ++it) {
        for (const QString& path : it.value())
            models[it.key()].append(sha256.value(path));
    }
    outcome.protocol = fillProtocol(*prepared->protocol, tables, models, request.options.bootstrap, stop);
    if (stop.stop_requested())
        return tl::unexpected(stopped());
    if (auto written = writeProtocol(*outcome.protocol, request.output); !written)
        return tl::unexpected(written.error());
    return outcome;
}

Result<EvaluationPlan> planEvaluation(const EvaluationRequest& request, std::stop_token stop)
{
    const auto prepared = prepare(request);
    if (!prepared)
        return tl::unexpected(prepared.error());
    EvaluationPlan plan;
    plan.models = prepared->paths.size();
    for (const Prepared::Folder& folder : prepared->folders) {
        if (stop.stop_requested())
            return tl::unexpected(stopped());
        const auto table = samplesOf(folder.dataset, request);
        if (!table)
            return tl::unexpected(table.error());
        EvaluationPlan::Dataset dataset;
        dataset.name = folder.name;
        dataset.samples = table->samples.size();
        dataset.coverage = coverageOf(table->videos);
        dataset.nodes = table->nodes;
        const auto node = static_cast<std::size_t>(request.options.node.isEmpty() ? 0 : table->nodes.indexOf(request.options.node));
        for (const EvaluatedSample& sample : table->samples) {
            if (const auto& label = sample.labels[node])
                ++(*label ? dataset.positives : dataset.negatives);
        }
        plan.datasets.append(dataset);
    }
    return plan;
}

Result<QStringList> splitsOf(const QString& datasetFolder)
{
    const auto manifest = dataset::Manifest::open(datasetFolder, dataset::Manifest::Mode::ReadOnly);
    if (!manifest)
        return tl::unexpected(manifest.error());
    const auto counts = (*manifest)->counts();
    if (!counts)
        return tl::unexpected(counts.error());
    return counts->acceptedBySplit.keys();
}

} // namespace semblance::evaluation
