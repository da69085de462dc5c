// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/model_store.h"

#include "core/base/commit_whole.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace semblance::models {
namespace {

const QString kEnding = QStringLiteral(".safetensors");
constexpr qint64 kLongestDefault = 4096;

QList<StoredModel> modelsIn(const QString& folder, bool bundled)
{
    QList<StoredModel> found;
    const auto files = QDir(folder).entryInfoList({ u'*' + kEnding }, QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo& file : files)
        found.append({ file.fileName().chopped(kEnding.size()), file.absoluteFilePath(), bundled });
    return found;
}

QString nameList(const QList<StoredModel>& models)
{
    QStringList names;
    for (const StoredModel& model : models)
        names.append(model.name);
    names.removeDuplicates();
    return names.isEmpty() ? QStringLiteral("there are none yet; import one with \"semblance model import\"")
                           : QStringLiteral("there are: ") + names.join(QStringLiteral(", "));
}

QString defaultFile()
{
    return userModelFolder() + QStringLiteral("/default-model");
}

Result<> checkName(const QString& name, const QString& folder, bool replace)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[\\w][\\w .+-]{0,99}\\z"), QRegularExpression::UseUnicodePropertiesOption);
    if (!allowed.match(name).hasMatch() || name.endsWith(u' '))
        return failure(Error::Kind::Model,
            Sentence::of("\"%1\" cannot be a model's name; use letters, digits, spaces and . _ + -, at most 100 of them.").arg(name));
    if (folder.isEmpty()) {
        for (const StoredModel& bundled : modelsIn(bundledModelFolder(), true)) {
            if (bundled.name == name)
                return failure(Error::Kind::Model, Sentence::of("\"%1\" is the name of a bundled model; choose another one.").arg(name));
        }
    }
    const QString path = QDir(folder.isEmpty() ? userModelFolder() : folder).absoluteFilePath(name + kEnding);
    if (!replace && QFileInfo::exists(path))
        return failure(Error::Kind::Model,
            Sentence::of("There is a model named \"%1\" already (%2); choose another name or use --replace.").arg(name, path));
    return {};
}

} // namespace

QString userModelFolder()
{
    const QString chosen = qEnvironmentVariable("SEMBLANCE_MODELS_DIR");
    if (!chosen.isEmpty())
        return QDir(chosen).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/semblance/models");
}

QString bundledModelFolder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QString installed = program.absoluteFilePath(QStringLiteral("../../share/semblance/models"));
    return QDir(installed).exists() ? QDir::cleanPath(installed) : QStringLiteral(SEMBLANCE_SOURCE_MODELS);
}

QList<StoredModel> storedModels()
{
    return modelsIn(userModelFolder(), false) + modelsIn(bundledModelFolder(), true);
}

Result<QString> findModel(const QString& nameOrPath)
{
    const auto models = storedModels();
    for (const StoredModel& model : models) {
        if (model.name == nameOrPath || model.name + kEnding == nameOrPath)
            return model.path;
    }
    const QFileInfo file(nameOrPath);
    if (!nameOrPath.isEmpty() && file.isFile())
        return file.absoluteFilePath();
    if (nameOrPath.contains(u'/') || nameOrPath.endsWith(kEnding))
        return failure(Error::Kind::Model, Sentence::of("There is no model file %1.").arg(nameOrPath));
    return failure(Error::Kind::Model, Sentence::of("There is no model named \"%1\"; %2.").arg(nameOrPath, nameList(models)));
}

std::optional<QString> chosenDefaultModel()
{
    QFile file(defaultFile());
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QString name = QString::fromUtf8(file.read(kLongestDefault)).trimmed();
    return name.isEmpty() ? std::nullopt : std::optional(name);
}

Result<> setDefaultModel(const std::optional<QString>& name)
{
    if (!name) {
        if (QFileInfo::exists(defaultFile()) && !QFile::remove(defaultFile()))
            return failure(Error::Kind::File, Sentence::of("%1 cannot be removed; the default model is as it was.").arg(defaultFile()));
        return {};
    }
    const auto models = storedModels();
    if (std::none_of(models.begin(), models.end(), [&](const StoredModel& model) { return model.name == *name; }))
        return failure(Error::Kind::Model, Sentence::of("There is no model named \"%1\"; %2.").arg(*name, nameList(models)));
    QSaveFile file(defaultFile());
    const QByteArray text = name->toUtf8() + '\n';
    if (!QDir().mkpath(userModelFolder()) || !file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !commitWhole(file))
        return failure(Error::Kind::File, Sentence::of("%1 cannot be written: %2.").arg(defaultFile(), file.errorString()));
    return {};
}

Result<QString> defaultModel()
{
    if (const auto chosen = chosenDefaultModel()) {
        for (const StoredModel& model : storedModels()) {
            if (model.name == *chosen)
                return model.path;
        }
        return failure(Error::Kind::Model,
            Sentence::of("The default model \"%1\" is not there any more; choose another one with \"semblance model default\" or in the "
                         "Models screen.")
                .arg(*chosen));
    }
    const auto bundled = modelsIn(bundledModelFolder(), true);
    if (!bundled.isEmpty())
        return bundled.first().path;
    const auto own = modelsIn(userModelFolder(), false);
    if (own.size() == 1)
        return own.first().path;
    return failure(Error::Kind::Model, Sentence::of("No model is bundled, so one must be named; %1.").arg(nameList(own)));
}

Result<> checkNewModelName(const QString& name, bool replace)
{
    return checkName(name, {}, replace);
}

Result<QString> pathForNewModel(const QString& name, const QString& folder, bool replace)
{
    if (auto allowed = checkName(name, folder, replace); !allowed)
        return tl::unexpected(allowed.error());
    const QDir target(folder.isEmpty() ? userModelFolder() : folder);
    if (!target.mkpath(QStringLiteral(".")))
        return failure(Error::Kind::File, Sentence::of("The folder %1 cannot be made.").arg(target.path()));
    return target.absoluteFilePath(name + kEnding);
}

} // namespace semblance::models
