// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "model/formats/model_file.h"

#include <QByteArray>
#include <QJsonObject>
#include <stop_token>

namespace semblance::models {

struct ModelFacts {
    QString path;
    QByteArray sha256;
    model::ModelFileFacts file;
};

/// What a model file says about itself, with its SHA-256; the tensors are not loaded.
Result<ModelFacts> modelFacts(const QString& path, std::stop_token stop = {}, const ProgressFn& progress = {});

/// Everything of it as JSON (schema semblance.model/1); what the file keeps as JSON stays JSON.
QJsonObject toJson(const ModelFacts& facts);

/// Writes a copy of a model file to path, replacing a file there when all of it is on disk, and checks that the copy's SHA-256 is
/// that of the original. After a stop request path is as before. Progress stages "hash" and "copy", in bytes.
Result<QByteArray> exportModel(const QString& model, const QString& path, std::stop_token stop = {}, const ProgressFn& progress = {});

} // namespace semblance::models
