// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/import_model.h"

#include "core/base/file_hash.h"
#include "core/models/model_store.h"
#include "model/error.h"
#include "model/formats/import.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace semblance::models {
namespace {

constexpr qint64 kLargestDescription = 1 << 20;

Result<QByteArray> readDescription(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()));
    const QByteArray text = file.read(kLargestDescription + 1);
    if (text.size() > kLargestDescription)
        return failure(Error::Kind::File, QStringLiteral("%1 is too large to be a description.").arg(path));
    return text;
}

Result<model::LabelHierarchy> readHierarchy(const ImportRequest& request)
{
    const auto rule = request.strictRule.value_or(false) ? model::StateRule::Strict : model::StateRule::Official;
    if (request.hierarchy == QLatin1String("ffpp"))
        return model::LabelHierarchy::ffpp(rule);
    if (request.hierarchy == QLatin1String("ffsc"))
        return model::LabelHierarchy::ffsc(rule);
    const auto text = readDescription(request.hierarchy);
    if (!text)
        return tl::unexpected(text.error());
    QJsonObject json = QJsonDocument::fromJson(*text).object();
    if (json.isEmpty())
        return failure(Error::Kind::Model, QStringLiteral("%1 is not a JSON description of a label hierarchy.").arg(request.hierarchy));
    if (request.strictRule)
        json.insert(QStringLiteral("rule"), *request.strictRule ? QStringLiteral("strict") : QStringLiteral("official"));
    try {
        return model::LabelHierarchy::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString());
    } catch (const model::Error& e) {
        return failure(Error::Kind::Model, QStringLiteral("%1: %2").arg(request.hierarchy, QString::fromUtf8(e.what())));
    }
}

Result<std::map<std::string, std::string>> readPrompts(const QString& path)
{
    std::map<std::string, std::string> prompts;
    if (path.isEmpty())
        return prompts;
    const auto text = readDescription(path);
    if (!text)
        return tl::unexpected(text.error());
    const QJsonObject json = QJsonDocument::fromJson(*text).object();
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!it->isString())
            return failure(Error::Kind::Model, QStringLiteral("%1: the prompt of \"%2\" is not a text.").arg(path, it.key()));
        prompts[it.key().toStdString()] = it->toString().toStdString();
    }
    if (prompts.empty())
        return failure(Error::Kind::Model, QStringLiteral("%1 is not a JSON object of nodes and their prompts.").arg(path));
    return prompts;
}

} // namespace

Result<QString> importModel(const ImportRequest& request)
{
    const auto hierarchy = readHierarchy(request);
    if (!hierarchy)
        return tl::unexpected(hierarchy.error());
    const auto prompts = readPrompts(request.prompts);
    if (!prompts)
        return tl::unexpected(prompts.error());
    const auto sha256 = fileSha256(request.source);
    if (!sha256)
        return tl::unexpected(sha256.error());
    const auto path = pathForNewModel(request.name, request.folder, request.replace);
    if (!path)
        return path;
    try {
        model::importModel(request.source.toStdString(), path->toStdString(),
            { request.name.toStdString(), request.vocabulary.toStdString(), *hierarchy, *prompts, sha256->toStdString() });
    } catch (const model::Error& e) {
        return failure(Error::Kind::Model, QString::fromUtf8(e.what()));
    }
    return path;
}

} // namespace semblance::models
