// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/load_model.h"
#include "core/jobs/model_choice.h"

#include <QList>

namespace semblance::app {

/// Every stored model whose file can be read, the default one first. Blocking.
Result<QList<jobs::ModelChoice>> listModels();

/// The model of this name, or the default one where it is empty. Blocking.
Result<analysis::LoadedModel> loadNamedModel(const QString& name, const analysis::Settings& settings);

/// The stored model whose file has this SHA-256; Error::Kind::Model where none has. Blocking.
Result<std::unique_ptr<model::Detector>> loadModelBySha256(const QByteArray& sha256, model::Backend backend);

} // namespace semblance::app
