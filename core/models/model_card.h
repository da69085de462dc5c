// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace semblance::models {

struct NodeAuc {
    QString node;
    std::optional<double> auc; ///< absent: not tested
    std::optional<std::pair<double, double>> interval; ///< 95 %, where it is recorded
};

/// One table of AUCs in a training record.
struct AucTable {
    QString path; ///< where in the record, e.g. "held_out_auc.jpeg60"
    QList<NodeAuc> nodes; ///< of the hierarchy's nodes those that the table has, in the hierarchy's order
    QList<std::pair<QString, QJsonValue>> others; ///< what stands beside them, e.g. the number of pictures
};

struct TrainingCard {
    QList<AucTable> aucs;
    QList<std::pair<QString, QJsonValue>> facts; ///< everything else: path and a value that is no object, by path; null is unknown
};

/// A training record (ModelDescription::trainingRecord) taken apart, whatever wrote it. An object below a key with "auc" in it that has nodes for
/// keys is a table; a node's entry is a number, null, [value, low, high] or an object with "auc" or "value", and "low" and "high" or "interval".
TrainingCard trainingCard(const QJsonObject& record, const QStringList& nodes);

} // namespace semblance::models
