// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/model_facts.h"

#include "core/base/commit_whole.h"
#include "core/base/file_hash.h"
#include "core/base/output_guard.h"
#include "core/base/write_all.h"
#include "model/error.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace semblance::models {
namespace {

constexpr qint64 kBlock = 1 << 20;

QJsonValue parsed(const std::string& json)
{
    if (json.empty())
        return QJsonValue();
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

QJsonArray numbers(const std::array<double, 3>& values)
{
    return { values[0], values[1], values[2] };
}

QJsonArray promptList(const std::vector<model::Prompt>& prompts)
{
    QJsonArray list;
    for (const model::Prompt& prompt : prompts) {
        QJsonArray tokens;
        for (const auto id : prompt.tokens)
            tokens.append(id);
        list.append(QJsonObject {
            { QStringLiteral("node"), QString::fromStdString(prompt.node) },
            { QStringLiteral("text"), QString::fromStdString(prompt.text) },
            { QStringLiteral("tokens"), tokens },
        });
    }
    return list;
}

} // namespace

Result<ModelFacts> modelFacts(const QString& path, std::stop_token stop, const ProgressFn& progress)
{
    const auto sha256 = fileSha256(path, std::move(stop), progress);
    if (!sha256)
        return tl::unexpected(sha256.error());
    try {
        return ModelFacts { path, *sha256, model::modelFileFacts(path.toStdString()) };
    } catch (const model::Error& e) {
        return failure(Error::Kind::Model, QString::fromUtf8(e.what()));
    }
}

QJsonObject toJson(const ModelFacts& facts)
{
    const model::ModelDescription& d = facts.file.description;
    QJsonArray types;
    for (const std::string& type : facts.file.storedTypes)
        types.append(QString::fromStdString(type));
    return {
        { QStringLiteral("schema"), QStringLiteral("semblance.model/1") },
        { QStringLiteral("name"), QString::fromStdString(d.name) },
        { QStringLiteral("path"), facts.path },
        { QStringLiteral("sha256"), QString::fromLatin1(facts.sha256) },
        { QStringLiteral("bytes"), static_cast<qint64>(facts.file.bytes) },
        { QStringLiteral("parameters"), static_cast<qint64>(facts.file.parameters) },
        { QStringLiteral("stored_types"), types },
        { QStringLiteral("architecture"), QString::fromStdString(d.architecture) },
        { QStringLiteral("hierarchy"), parsed(d.hierarchy.toJson()) },
        { QStringLiteral("states"), d.hierarchy.stateCount() },
        { QStringLiteral("prompts"), promptList(d.prompts) },
        { QStringLiteral("tau"), d.tau },
        { QStringLiteral("input"),
            QJsonObject {
                { QStringLiteral("size"), d.input.size },
                { QStringLiteral("crop_share"), d.input.cropShare },
                { QStringLiteral("resampling"), QString::fromStdString(d.input.resampling) },
                { QStringLiteral("mean"), numbers(d.input.mean) },
                { QStringLiteral("deviation"), numbers(d.input.deviation) },
                { QStringLiteral("extra_channels"), QString::fromStdString(d.input.extraChannels) },
            } },
        { QStringLiteral("training"), parsed(d.trainingRecord) },
        { QStringLiteral("data_licence"), QString::fromStdString(d.dataLicence) },
        { QStringLiteral("intended_use"), QString::fromStdString(d.intendedUse) },
        { QStringLiteral("demonstration"), d.demonstration },
        { QStringLiteral("calibration"), parsed(d.calibration) },
    };
}

Result<QByteArray> exportModel(const QString& model, const QString& path, std::stop_token stop, const ProgressFn& progress)
{
    if (auto apart = refuseToOverwrite(path, { model }); !apart)
        return tl::unexpected(apart.error());
    const auto original = modelFacts(model, stop, progress);
    if (!original)
        return tl::unexpected(original.error());
    QFile from(model);
    QSaveFile to(path);
    if (!from.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, Sentence::of("%1 cannot be read: %2.").arg(model, from.errorString()));
    if (!to.open(QIODevice::WriteOnly))
        return failure(Error::Kind::File, Sentence::of("%1 cannot be written: %2.").arg(path, to.errorString()));
    while (!from.atEnd()) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Sentence::of("The copy of %1 was stopped; nothing was written.").arg(model));
        const QByteArray block = from.read(kBlock);
        if (block.isEmpty())
            return failure(Error::Kind::File, Sentence::of("%1 cannot be read: %2.").arg(model, from.errorString()));
        if (!writeAll(to, block))
            return failure(Error::Kind::File, Sentence::of("%1 cannot be written: %2.").arg(path, to.errorString()));
        if (progress)
            progress({ from.pos(), from.size(), QStringLiteral("copy") });
    }
    if (!commitWhole(to))
        return failure(Error::Kind::File, Sentence::of("%1 cannot be written: %2.").arg(path, to.errorString()));
    const auto copy = fileSha256(path);
    if (!copy)
        return tl::unexpected(copy.error());
    if (*copy != original->sha256)
        return failure(
            Error::Kind::File, Sentence::of("%1 is not the same as %2: one of them changed while it was copied.").arg(path, model));
    return *copy;
}

} // namespace semblance::models
