// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_template.h"

#include "core/base/json_text.h"
#include "core/base/new_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>

namespace semblance::cases {
namespace {

const QString kSchema = QStringLiteral("semblance.template/1");
constexpr qint64 kLargest = 1 << 20;
constexpr qsizetype kMostItems = 200;

/// Reads members of one JSON object and keeps the first thing that is wrong.
class Reader {
public:
    Reader(const QString& path, const QString& where, const QJsonObject& json, const QStringList& known)
        : m_path(path)
        , m_where(where)
        , m_json(json)
    {
        for (const QString& key : json.keys()) {
            if (!known.contains(key))
                wrong(Sentence::of("'%1' is not known").arg(m_where + key.left(60)));
        }
    }

    QString text(const QString& key)
    {
        const QJsonValue value = m_json.value(key);
        if (value.isUndefined())
            return {};
        if (!value.isString())
            wrong(Sentence::of("'%1' must be a text").arg(m_where + key));
        else if (value.toString().contains(QChar(QChar::Null)))
            wrong(Sentence::of("'%1' holds a character that no text has").arg(m_where + key));
        return value.toString();
    }

    QStringList texts(const QString& key)
    {
        const QJsonValue value = m_json.value(key);
        if (value.isUndefined())
            return {};
        const QJsonArray array = value.toArray();
        const bool isTexts = value.isArray() && array.size() <= kMostItems
            && std::all_of(array.begin(), array.end(), [](const QJsonValue& each) { return each.isString(); });
        if (!isTexts) {
            wrong(Sentence::of("'%1' must be a list of at most %2 texts").arg(m_where + key).arg(kMostItems));
            return {};
        }
        QStringList list;
        for (const QJsonValue& each : array)
            list << each.toString();
        return list;
    }

    QJsonObject object(const QString& key)
    {
        const QJsonValue value = m_json.value(key);
        if (!value.isUndefined() && !value.isObject())
            wrong(Sentence::of("'%1' must be an object").arg(m_where + key));
        return value.toObject();
    }

    void wrong(const Sentence& what)
    {
        if (!error) {
            error = Error { Error::Kind::File,
                Sentence::of("The template '%1' can't be used: %2; correct the file or take it away.").arg(m_path, what) };
        }
    }

    std::optional<Error> error;

private:
    QString m_path;
    QString m_where;
    QJsonObject m_json;
};

void put(QJsonObject& json, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

} // namespace

CaseFacts CaseTemplate::facts() const
{
    CaseFacts facts;
    for (const auto& [fact, value] : { std::pair(QStringLiteral("description"), description),
             std::pair(QStringLiteral("questions"), questions.join(QLatin1Char('\n'))), std::pair(QStringLiteral("agency"), agency) }) {
        if (!value.isEmpty())
            facts.insert(fact, value);
    }
    return facts;
}

Result<CaseTemplate> readTemplate(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return failure(Error::Kind::File, Sentence::of("There is no template file '%1'; check the path.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, Sentence::of("The template '%1' can't be read; check its permissions.").arg(path));
    const QByteArray bytes = file.read(kLargest + 1);
    if (bytes.size() > kLargest)
        return failure(
            Error::Kind::File, Sentence::of("The template '%1' is larger than 1 MiB and is not read; make it smaller.").arg(path));
    const auto document = parseJson(bytes);
    if (!document || !document->isObject())
        return failure(Error::Kind::File,
            Sentence::of("The template '%1' is no JSON object (%2 at byte %3); correct the file or take it away.")
                .arg(path, document ? Sentence::of("another value") : document.error().what)
                .arg(document ? 0 : document.error().offset));
    Reader top(path, {}, document->object(),
        { QStringLiteral("schema"), QStringLiteral("name"), QStringLiteral("description"), QStringLiteral("questions"),
            QStringLiteral("agency"), QStringLiteral("address"), QStringLiteral("logo"), QStringLiteral("texts"),
            QStringLiteral("report") });
    if (top.text(QStringLiteral("schema")) != kSchema)
        return failure(Error::Kind::File,
            Sentence::of("'%1' is no template of this version of the program (its schema is not %2); correct the file or take it away.")
                .arg(path, kSchema));
    CaseTemplate read;
    read.path = info.absoluteFilePath();
    read.name = top.text(QStringLiteral("name")).simplified();
    if (read.name.isEmpty() || read.name.size() > 100)
        top.wrong(Sentence::of("it wants a name of 1 to 100 characters"));
    read.description = top.text(QStringLiteral("description"));
    read.questions = top.texts(QStringLiteral("questions"));
    read.agency = top.text(QStringLiteral("agency"));
    read.address = top.text(QStringLiteral("address"));
    if (const QString logo = top.text(QStringLiteral("logo")); !logo.isEmpty()) {
        // Nothing else on the disk may be taken into a report by a file from elsewhere.
        if (logo != QFileInfo(logo).fileName() || logo == QStringLiteral("..") || logo == QStringLiteral("."))
            top.wrong(Sentence::of("its logo must be the name of a picture beside it"));
        else
            read.logo = info.absoluteDir().filePath(logo);
    }
    const QJsonObject texts = top.object(QStringLiteral("texts"));
    Reader named(path, QStringLiteral("texts."), texts, texts.keys());
    if (texts.size() > kMostItems)
        named.wrong(Sentence::of("there are more than %1 texts").arg(kMostItems));
    for (const QString& name : texts.keys())
        read.texts.insert(name, named.text(name));
    Reader report(path, QStringLiteral("report."), top.object(QStringLiteral("report")),
        { QStringLiteral("title"), QStringLiteral("language"), QStringLiteral("sections") });
    read.reportTitle = report.text(QStringLiteral("title"));
    read.reportLanguage = report.text(QStringLiteral("language"));
    read.reportSections = report.texts(QStringLiteral("sections"));
    for (const Reader* reader : { &top, &named, &report }) {
        if (reader->error)
            return tl::unexpected(*reader->error);
    }
    return read;
}

Result<> writeTemplate(const QString& path, const CaseTemplate& content)
{
    if (content.name.simplified().isEmpty())
        return failure(Error::Kind::Usage, Sentence::of("A template wants a name."));
    QJsonObject json { { QStringLiteral("schema"), kSchema }, { QStringLiteral("name"), content.name.simplified() } };
    put(json, QStringLiteral("description"), content.description);
    if (!content.questions.isEmpty())
        json.insert(QStringLiteral("questions"), QJsonArray::fromStringList(content.questions));
    put(json, QStringLiteral("agency"), content.agency);
    put(json, QStringLiteral("address"), content.address);
    if (!content.texts.isEmpty()) {
        QJsonObject texts;
        for (auto it = content.texts.begin(); it != content.texts.end(); ++it)
            texts.insert(it.key(), it.value());
        json.insert(QStringLiteral("texts"), texts);
    }
    QJsonObject report;
    put(report, QStringLiteral("title"), content.reportTitle);
    put(report, QStringLiteral("language"), content.reportLanguage);
    if (!content.reportSections.isEmpty())
        report.insert(QStringLiteral("sections"), QJsonArray::fromStringList(content.reportSections));
    if (!report.isEmpty())
        json.insert(QStringLiteral("report"), report);
    const QFileInfo info(path);
    if (!QDir().mkpath(info.absolutePath()))
        return failure(Error::Kind::File, Sentence::of("The folder '%1' can't be made; check its permissions.").arg(info.absolutePath()));
    if (info.exists())
        return failure(Error::Kind::File, Sentence::of("There is a file '%1' already; choose another name.").arg(path));
    if (!content.logo.isEmpty()) {
        const QString name = QStringLiteral("%1-logo.%2").arg(info.completeBaseName(), QFileInfo(content.logo).suffix());
        const QString copy = info.absoluteDir().filePath(name);
        QFile picture(content.logo);
        if (!picture.open(QIODevice::ReadOnly))
            return failure(Error::Kind::File, Sentence::of("The logo '%1' can't be read; check the path.").arg(content.logo));
        const QByteArray bytes = picture.readAll();
        // A program killed before it wrote the template has left the same there.
        QFile rest(copy);
        if (!rest.open(QIODevice::ReadOnly) || rest.readAll() != bytes) {
            if (auto copied = writeNewFile(copy, bytes); !copied)
                return copied;
        }
        json.insert(QStringLiteral("logo"), name);
    }
    return writeNewFile(path, QJsonDocument(json).toJson());
}

QString templateFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("templates"));
}

Templates listTemplates(const QStringList& folders)
{
    Templates found;
    QStringList seen;
    for (const QString& folder : folders) {
        if (folder.isEmpty() || seen.contains(QDir(folder).canonicalPath()))
            continue;
        seen << QDir(folder).canonicalPath();
        for (const QFileInfo& file : QDir(folder).entryInfoList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name)) {
            auto read = readTemplate(file.filePath());
            if (read)
                found.all << std::move(*read);
            else
                found.problems << read.error();
        }
    }
    std::stable_sort(found.all.begin(), found.all.end(),
        [](const CaseTemplate& a, const CaseTemplate& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return found;
}

Result<CaseTemplate> findTemplate(const QString& nameOrPath, const QStringList& folders)
{
    if (QFileInfo(nameOrPath).isFile())
        return readTemplate(nameOrPath);
    const Templates templates = listTemplates(folders);
    QStringList names;
    for (const CaseTemplate& each : templates.all) {
        if (each.name.compare(nameOrPath.simplified(), Qt::CaseInsensitive) == 0)
            return each;
        names << each.name;
    }
    return failure(Error::Kind::Usage,
        names.isEmpty()
            ? Sentence::of("No template is called '%1', and there are none in '%2'.").arg(nameOrPath, folders.join(QStringLiteral("', '")))
            : Sentence::of("No template is called '%1'; there are %2.").arg(nameOrPath, names.join(QStringLiteral(", "))));
}

} // namespace semblance::cases
