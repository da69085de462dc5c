// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/import_model.h"

#include "core/analysis/load_model.h"
#include "core/base/file_hash.h"
#include "core/models/model_facts.h"
#include "core/models/model_store.h"
#include "model/error.h"
#include "model/formats/import.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace semblance::models {
namespace {

constexpr qint64 kLargestDescription = 1 << 20;

Result<QByteArray> readDescription(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, Sentence::of("%1 cannot be read: %2.").arg(path, file.errorString()));
    const QByteArray text = file.read(kLargestDescription + 1);
    if (text.size() > kLargestDescription)
        return failure(Error::Kind::File, Sentence::of("%1 is too large to be a description.").arg(path));
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
        return failure(Error::Kind::Model, Sentence::of("%1 is not a JSON description of a label hierarchy.").arg(request.hierarchy));
    if (request.strictRule)
        json.insert(QStringLiteral("rule"), *request.strictRule ? QStringLiteral("strict") : QStringLiteral("official"));
    try {
        return model::LabelHierarchy::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString());
    } catch (const model::Error& e) {
        return failure(Error::Kind::Model, Sentence::of("%1: %2").arg(request.hierarchy, QString::fromUtf8(e.what())));
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
            return failure(Error::Kind::Model, Sentence::of("%1: the prompt of \"%2\" is not a text.").arg(path, it.key()));
        prompts[it.key().toStdString()] = it->toString().toStdString();
    }
    if (prompts.empty())
        return failure(Error::Kind::Model, Sentence::of("%1 is not a JSON object of nodes and their prompts.").arg(path));
    return prompts;
}

/// A model that can't be used is found out here, not at the next analysis.
Result<QString> takeOver(const ImportRequest& request, const std::stop_token& stop, const ProgressFn& progress)
{
    if (request.hierarchy != QLatin1String("ffpp") || !request.prompts.isEmpty() || request.strictRule)
        return failure(Error::Kind::Usage,
            Sentence::of("%1 is a Semblance model already, with a hierarchy and prompts of its own; import it without others.")
                .arg(request.source));
    if (progress)
        progress({ 0, 0, QStringLiteral("check") });
    if (const auto loaded = analysis::loadModelFile(request.source, request.name, {}); !loaded)
        return tl::unexpected(loaded.error());
    auto path = pathForNewModel(request.name, request.folder, request.replace);
    if (!path)
        return path;
    if (QFileInfo(*path) == QFileInfo(request.source))
        return failure(Error::Kind::Usage, Sentence::of("%1 is in the model folder already.").arg(request.source));
    if (const auto copied = exportModel(request.source, *path, stop, progress); !copied)
        return tl::unexpected(copied.error());
    return path;
}

} // namespace

Result<SourceKind> importSourceKind(const QString& path)
{
    if (!QFileInfo(path).isFile())
        return failure(Error::Kind::File, Sentence::of("%1 is no file; choose a .pth, .pt or .safetensors.").arg(path));
    try {
        return model::sourceKind(path.toStdString()) == model::SourceKind::SemblanceModel ? SourceKind::SemblanceModel : SourceKind::ForeignWeights;
    } catch (const model::Error& e) {
        return failure(Error::Kind::Model, QString::fromUtf8(e.what()));
    }
}

QString suggestedModelName(const QString& source)
{
    static const QRegularExpression refused(QStringLiteral("[^\\w .+-]"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression start(QStringLiteral("\\A[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    QString name = QFileInfo(source).completeBaseName().replace(refused, QStringLiteral("_")).remove(start).left(80).trimmed();
    if (name.isEmpty())
        name = QStringLiteral("model");
    const auto taken = [models = storedModels()](const QString& wanted) {
        return std::any_of(models.begin(), models.end(), [&](const StoredModel& model) { return model.name == wanted; });
    };
    QString free = name;
    for (int number = 2; taken(free); ++number)
        free = QStringLiteral("%1-%2").arg(name).arg(number);
    return free;
}

Result<QString> importModel(const ImportRequest& request, std::stop_token stop, const ProgressFn& progress)
{
    const auto kind = importSourceKind(request.source);
    if (!kind)
        return tl::unexpected(kind.error());
    if (*kind == SourceKind::SemblanceModel)
        return takeOver(request, stop, progress);
    const auto hierarchy = readHierarchy(request);
    if (!hierarchy)
        return tl::unexpected(hierarchy.error());
    const auto prompts = readPrompts(request.prompts);
    if (!prompts)
        return tl::unexpected(prompts.error());
    const auto path = pathForNewModel(request.name, request.folder, request.replace);
    if (!path)
        return path;
    const auto sha256 = fileSha256(request.source, stop, progress);
    if (!sha256)
        return tl::unexpected(sha256.error());
    try {
        model::importModel(request.source.toStdString(), path->toStdString(),
            { request.name.toStdString(), request.vocabulary.toStdString(), *hierarchy, *prompts, sha256->toStdString(), stop,
                [&progress](const char* step) {
                    if (progress)
                        progress({ 0, 0, QString::fromLatin1(step) });
                } });
    } catch (const model::Error& e) {
        return failure(stop.stop_requested() ? Error::Kind::Cancelled : Error::Kind::Model, QString::fromUtf8(e.what()));
    }
    return path;
}

} // namespace semblance::models
