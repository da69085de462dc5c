// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "model/training/schedule.h"
#include "model/training/trainer.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace semblance::training {

/// How a detector is trained on a dataset folder: everything but the data, the base model and the place of the result. Schema
/// "semblance.training-recipe/1"; see docs/training.md for every field.
struct TrainingRecipe {
    QString name;
    QString description; ///< one sentence

    // What is trained
    QString hierarchy = QStringLiteral("ffpp"); ///< "ffpp", "ffsc", "binary" (the primary node alone)
    model::StateRule stateRule = model::StateRule::Official;
    model::Scoring scoring = model::Scoring::JointEmbedding;
    double tau = 10;
    QString prompts = QStringLiteral("published"); ///< "published" (the official code's), "paper", "simplified", "own"
    QMap<QString, QString> ownPrompts; ///< node -> text, of "own"; needs CLIP's vocabulary
    model::InputRecipe input; ///< of a fresh model; one from a base model keeps the base's
    model::TrainerSettings trainer; ///< without base model, device, threads and seed

    // What it is trained on
    QStringList kinds { QStringLiteral("real"), QStringLiteral("forged"), QStringLiteral("augmented") };
    QStringList methods; ///< only these manipulations, besides real; empty: all (cross-manipulation)
    bool balanceMethods = false; ///< every method, real among them, equally often
    double perturbationProbability = 0.3; ///< of one of the five published perturbations, at either level (section V-A2)

    // How long
    model::Schedule schedule;
    int batch = 32;
    double epochs = 20; ///< an epoch: as many pictures as the training split has
    int evaluateEvery = 0; ///< steps between looks at the validation split; 0: at the end of every epoch
    int checkpointEvery = 500; ///< steps
};

QJsonObject toJson(const TrainingRecipe& recipe);
/// Unknown keys are errors, so that a typing error is no silent default. Error::Kind::File: one sentence that names the key.
Result<TrainingRecipe> recipeFromJson(const QJsonObject& json);
/// A recipe that came with the program, or a JSON file. The error says which names there are.
Result<TrainingRecipe> findRecipe(const QString& nameOrPath);
/// In the order of the help: name and sentence.
QList<std::pair<QString, QString>> builtInRecipes();

/// The description that a model trained by the recipe has, without its training record. vocabulary: file for own prompts, else unused. base:
/// the base model's description, whose input is kept; absent: fresh.
Result<model::ModelDescription> describeModel(
    const TrainingRecipe& recipe, const std::optional<model::ModelDescription>& base, const QString& vocabulary);

} // namespace semblance::training
