// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_types.h"

#include <QJsonObject>

namespace semblance::analysis {

/// All of the settings; equal settings give equal objects.
QJsonObject settingsToJson(const Settings& settings);
/// Settings from before there were backends are those of the reference.
Settings settingsFromJson(const QJsonObject& json);

/// "fp32", "fp64", "bf16": as typed after --precision and written in results.
QString precisionName(model::Precision precision);
std::optional<model::Precision> precisionFromName(const QString& name);

/// "automatic", "reference", "onednn", "checked": as typed after --backend and written in results.
QString backendName(model::Backend backend);
std::optional<model::Backend> backendFromName(const QString& name);

/// "running", "complete", "partial", "cancelled".
QString statusName(Status status);
std::optional<Status> statusFromName(const QString& name);

} // namespace semblance::analysis
