// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_plan.h"

#include "core/base/commit_whole.h"
#include "core/models/model_store.h"
#include "core/training/manifest_samples.h"
#include "core/training/minibatch_plan.h"
#include "core/training/run_files.h"
#include "core/training/training_recipe.h"
#include "model/error.h"
#include "model/formats/model_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace semblance::training {
namespace {

constexpr qint64 kBytes = 4; ///< of a float32

QString orderFile(const QString& output)
{
    return output + QStringLiteral(".order.json");
}

Result<QString> outputPath(const QString& output)
{
    const QString ending = QStringLiteral(".safetensors");
    if (output.isEmpty())
        return failure(Error::Kind::Usage, Sentence::of("The new model needs a name."));
    QString path;
    if (output.contains(u'/')) {
        path = QFileInfo(output.endsWith(ending) ? output : output + ending).absoluteFilePath();
        if (!QFileInfo(QFileInfo(path).path()).isDir())
            return failure(Error::Kind::File, Sentence::of("The folder of %1 does not exist; choose another file.").arg(path));
        if (QFileInfo::exists(path))
            return failure(Error::Kind::File, Sentence::of("There is a model file %1 already; choose another one.").arg(path));
    } else {
        const auto inFolder = models::pathForNewModel(output.endsWith(ending) ? output.chopped(ending.size()) : output);
        if (!inFolder)
            return tl::unexpected(inFolder.error());
        path = *inFolder;
    }
    const RunFiles files(path);
    if (QFileInfo::exists(files.checkpoint()) || QFileInfo::exists(orderFile(path)))
        return failure(Error::Kind::File,
            Sentence::of("A run that is not finished has this name already (%1); open it to go on, or choose another name.").arg(path));
    return path;
}

/// Weights, gradients, two moments, the averaged copy; bi-level weights keep the weights and two gradients besides.
qint64 bytesOf(const TrainingRecipe& recipe, qint64 parameters)
{
    const auto& trainer = recipe.trainer;
    if (trainer.imageLowRank.rank > 0 && (trainer.textLowRank.rank > 0 || trainer.freezeText))
        return parameters * kBytes;
    qint64 copies = 4;
    if (trainer.averaging > 0)
        ++copies;
    if (trainer.weighting.kind == model::WeightingKind::AutoLambda)
        copies += 3;
    return parameters * kBytes * copies;
}

QString nameOf(model::WeightingKind kind)
{
    switch (kind) {
    case model::WeightingKind::Fixed:
        break;
    case model::WeightingKind::AutoLambda:
        return QStringLiteral("auto-lambda");
    case model::WeightingKind::DynamicAverage:
        return QStringLiteral("dynamic-average");
    }
    return QStringLiteral("fixed");
}

Result<TrainingPlan> plan(const TrainingOrder& order)
{
    TrainingPlan made;
    made.order = order;
    const auto recipe = findRecipe(order.recipe);
    if (!recipe)
        return tl::unexpected(recipe.error());
    if (QFileInfo::exists(order.recipe))
        made.order.recipe = QFileInfo(order.recipe).absoluteFilePath();
    if (order.dataset.isEmpty())
        return failure(Error::Kind::Usage, Sentence::of("Choose the dataset to learn from."));
    made.order.dataset = QFileInfo(order.dataset).absoluteFilePath();

    std::optional<model::ModelDescription> base;
    if (!order.baseModel.isEmpty()) {
        const auto path = models::findModel(order.baseModel);
        if (!path)
            return tl::unexpected(path.error());
        made.order.baseModel = *path;
        auto facts = model::modelFileFacts(path->toStdString());
        made.parameters = facts.parameters;
        base = std::move(facts.description);
    }
    const auto description = describeModel(*recipe, base, {});
    if (!description)
        return tl::unexpected(description.error());
    QStringList nodes;
    for (const auto& node : description->hierarchy.nodes())
        nodes << QString::fromStdString(node.name);

    const auto train
        = ManifestSamples::open(order.dataset, { QStringLiteral("train"), recipe->kinds, recipe->methods }, description->input, nodes);
    if (!train)
        return tl::unexpected(train.error());
    if (const auto validation = ManifestSamples::open(order.dataset, { QStringLiteral("val"), {}, {} }, description->input, nodes))
        made.validationSamples = validation->size();
    made.samples = train->size();
    made.batch = order.batch.value_or(recipe->batch);
    made.epochs = order.epochs.value_or(recipe->epochs);
    made.stepsPerEpoch = MinibatchPlan(train->methodNumbers(), { made.batch, order.seed, recipe->balanceMethods, 0, 1 }).stepsPerEpoch();
    made.steps = std::max<qint64>(1, static_cast<qint64>(std::ceil(made.epochs * static_cast<double>(made.stepsPerEpoch))));
    made.inputSize = description->input.size;
    made.weighting = nameOf(recipe->trainer.weighting.kind);
    made.recipeSentence = recipe->description;
    if (!base) {
        auto settings = recipe->trainer;
        settings.threads = 1;
        made.parameters = model::Trainer::create(*description, settings)->parameters();
    }
    made.bytes = bytesOf(*recipe, made.parameters);

    const auto output = outputPath(order.output);
    if (!output)
        return tl::unexpected(output.error());
    made.order.output = *output;
    return made;
}

} // namespace

QStringList trainArguments(const TrainingOrder& order, bool finish)
{
    QStringList arguments { QStringLiteral("train"), QStringLiteral("--dataset"), order.dataset, QStringLiteral("--out"), order.output,
        QStringLiteral("--recipe"), order.recipe, QStringLiteral("--seed"), QString::number(order.seed), QStringLiteral("--device"),
        order.device };
    if (!order.baseModel.isEmpty())
        arguments << QStringLiteral("--base") << order.baseModel;
    if (order.epochs)
        arguments << QStringLiteral("--epochs") << QString::number(*order.epochs, 'g', 17);
    if (order.batch)
        arguments << QStringLiteral("--batch") << QString::number(*order.batch);
    if (finish)
        arguments << QStringLiteral("--finish");
    return arguments;
}

Result<> storeOrder(const TrainingOrder& order)
{
    const QJsonObject json { { QStringLiteral("schema"), QStringLiteral("semblance.training-order/1") },
        { QStringLiteral("dataset"), order.dataset },
        { QStringLiteral("base_model"), order.baseModel.isEmpty() ? QJsonValue() : QJsonValue(order.baseModel) },
        { QStringLiteral("recipe"), order.recipe }, { QStringLiteral("seed"), QString::number(order.seed) },
        { QStringLiteral("epochs"), order.epochs ? QJsonValue(*order.epochs) : QJsonValue() },
        { QStringLiteral("batch"), order.batch ? QJsonValue(*order.batch) : QJsonValue() }, { QStringLiteral("device"), order.device } };
    const QByteArray bytes = QJsonDocument(json).toJson();
    QSaveFile file(orderFile(order.output));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && commitWhole(file))
        return {};
    return failure(Error::Kind::File, Sentence::of("%1 can't be written: %2.").arg(file.fileName(), file.errorString()));
}

Result<TrainingOrder> readOrder(const QString& output)
{
    QFile file(orderFile(output));
    const auto json = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    if (json[QStringLiteral("schema")].toString() != QLatin1String("semblance.training-order/1"))
        return failure(Error::Kind::File,
            Sentence::of("%1 can't be read, so the run can't go on from here; give the command that started it again.")
                .arg(file.fileName()));
    TrainingOrder order;
    order.output = output;
    order.dataset = json[QStringLiteral("dataset")].toString();
    order.baseModel = json[QStringLiteral("base_model")].toString();
    order.recipe = json[QStringLiteral("recipe")].toString();
    order.seed = json[QStringLiteral("seed")].toString().toULongLong();
    if (const auto epochs = json[QStringLiteral("epochs")]; epochs.isDouble())
        order.epochs = epochs.toDouble();
    if (const auto batch = json[QStringLiteral("batch")]; batch.isDouble())
        order.batch = batch.toInt();
    order.device = json[QStringLiteral("device")].toString(QStringLiteral("cpu"));
    return order;
}

Result<TrainingPlan> planTraining(const TrainingOrder& order)
{
    try {
        return plan(order);
    } catch (const model::Error& e) {
        return failure(Error::Kind::Model, QString::fromUtf8(e.what()));
    }
}

} // namespace semblance::training
