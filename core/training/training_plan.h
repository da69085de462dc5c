// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace semblance::training {

/// What a person chooses of a training run; semblance train does the rest.
struct TrainingOrder {
    QString dataset; ///< folder with a manifest
    QString baseModel; ///< name or path; empty: fresh weights
    QString recipe; ///< name or path of a JSON file
    QString output; ///< a name in the user's model folder, or a path
    quint64 seed = 1;
    std::optional<double> epochs; ///< absent: the recipe's
    std::optional<int> batch;
    QString device = QStringLiteral("cpu");
};

/// The order as arguments of the program. finish: of a run that was stopped, which then ends where it stands.
QStringList trainArguments(const TrainingOrder& order, bool finish = false);

/// Kept beside the model, so that a run can go on by itself: OUTPUT.order.json. Error::Kind::File.
Result<> storeOrder(const TrainingOrder& order);
Result<TrainingOrder> readOrder(const QString& output);

struct TrainingPlan {
    TrainingOrder order; ///< with absolute paths
    qint64 samples = 0; ///< of the training split
    qint64 validationSamples = 0; ///< 0: no AUC on the way
    qint64 stepsPerEpoch = 0;
    qint64 steps = 0;
    double epochs = 0;
    int batch = 0;
    int inputSize = 0; ///< pixels a side
    QString weighting; ///< "fixed", "auto-lambda", "dynamic-average"
    QString recipeSentence;
    qint64 parameters = 0;
    qint64 bytes = 0; ///< of the weights, gradients, the optimiser's moments and copies, without the pictures' activations
};

/// What a run would do, without starting it. Blocking, some seconds. Errors: what would end the run at its start, and an output that is
/// taken.
Result<TrainingPlan> planTraining(const TrainingOrder& order);

} // namespace semblance::training
