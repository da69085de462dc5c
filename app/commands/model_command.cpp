// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/model_command.h"

#include "app/commands/command_end.h"
#include "app/interrupt.h"
#include "app/messages.h"
#include "app/places.h"
#include "core/analysis/settings_json.h"
#include "core/base/commit_whole.h"
#include "core/base/file_hash.h"
#include "core/base/output_guard.h"
#include "core/models/import_model.h"
#include "core/models/model_facts.h"
#include "core/models/model_removal.h"
#include "core/models/model_store.h"
#include "core/models/score_images.h"
#include "ui/files/known_cases.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>
#include <QSettings>

#include <optional>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("model");
const QString kUsage = QStringLiteral(
    "Usage:\n"
    "  semblance model list [--json]                    the models that can be named\n"
    "  semblance model info M [--json]                  what a model says about itself\n"
    "  semblance model import SRC --name N              a model of somebody else's weights\n"
    "  semblance model export M --out F                 a copy of a model file\n"
    "  semblance model default [M]                      the model that is used where none is named, or another one\n"
    "  semblance model delete M [--force]               a model of one's own to the trash\n"
    "  semblance model score --model M IMAGE...         scores of aligned face crops, as JSON\n"
    "\n"
    "M is a model's name or its file. SRC is a PyTorch checkpoint (.pth), a TorchScript file (.pt) or a .safetensors with CLIP\n"
    "weights under OpenAI's or Hugging Face's names, of which nothing is executed, or a model file of this program, which is copied as\n"
    "it is. The published prompts are used unless others are given. IMAGE is an already aligned, square face crop. A model that is marked as a demonstration is not validated for casework.\n"
    "\n"
    "Options of list and info:\n"
    "  --json            print JSON\n"
    "Options of import:\n"
    "  --name N          the new model's name\n"
    "  --vocab F         CLIP's vocabulary: bpe_simple_vocab_16e6.txt(.gz), or Hugging Face's vocab.json with merges.txt beside it;\n"
    "                    needed for other prompts than the published ones\n"
    "  --prompts F       JSON object, node -> text, for the nodes whose prompt is another one\n"
    "  --hierarchy H     ffpp (default), ffsc, or a JSON description of one's own\n"
    "  --rule R          official or strict: whether a fake face may have no altered attribute\n"
    "  --out DIR         where the model file goes (default: the user's model folder, or SEMBLANCE_MODELS_DIR)\n"
    "  --replace         also where there is a model of that name\n"
    "Options of export:\n"
    "  --out F           the file to write\n"
    "Options of default:\n"
    "  --none            the model that came with the program again\n"
    "Options of delete:\n"
    "  --force           also where a case holds analyses by it, or a case could not be read\n"
    "  --cases PLACE     a case file, or a folder of them, to look at besides those that the program knows; may be repeated\n"
    "Options of score:\n"
    "  --model M         default: see semblance model default\n"
    "  --json OUT        the file to write (default: standard output)\n"
    "  --precision P     fp32 (default), fp64 or bf16\n"
    "  --backend B       automatic (default), reference, onednn or checked; see semblance analyze --help\n"
    "  --device D        cpu (default) or cuda:N\n"
    "  --threads N       0 (default): one per core\n"
    "  --help            print this\n"
    "\n"
    "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 some of the models cannot be read (list).\n");

QString document(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson());
}

QString ruleName(const model::LabelHierarchy& hierarchy)
{
    return hierarchy.rule() == model::StateRule::Strict ? QStringLiteral("strict") : QStringLiteral("official");
}

int list(bool asJson)
{
    QString text;
    QJsonArray array;
    int code = Done;
    const auto standard = models::defaultModel();
    for (const models::StoredModel& stored : models::storedModels()) {
        const auto facts = models::modelFacts(stored.path);
        if (!facts) {
            printError(facts.error().message);
            code = Partial;
            continue;
        }
        const model::ModelDescription& d = facts->file.description;
        const bool isDefault = standard && *standard == stored.path;
        text += QStringLiteral("%1 %2 MB, %3, %4 px%5%6%7\n")
                    .arg(stored.name, -24)
                    .arg(static_cast<double>(facts->file.bytes) / 1e6, 0, 'f', 1)
                    .arg(QString::fromStdString(d.hierarchy.name()))
                    .arg(d.input.size)
                    .arg(isDefault ? QStringLiteral(", default") : QString(), stored.bundled ? QStringLiteral(", bundled") : QString(),
                        d.demonstration ? QStringLiteral(", demonstration: not validated for casework") : QString());
        array.append(QJsonObject {
            { QStringLiteral("name"), stored.name },
            { QStringLiteral("path"), stored.path },
            { QStringLiteral("sha256"), QString::fromLatin1(facts->sha256) },
            { QStringLiteral("hierarchy"), QString::fromStdString(d.hierarchy.name()) },
            { QStringLiteral("bundled"), stored.bundled },
            { QStringLiteral("default"), isDefault },
            { QStringLiteral("demonstration"), d.demonstration },
        });
    }
    if (asJson)
        return kEnd.printed(
            document({ { QStringLiteral("schema"), QStringLiteral("semblance.models/1") }, { QStringLiteral("models"), array } }), code);
    if (text.isEmpty() && code == Done)
        text = QStringLiteral("No models yet; semblance model import makes one.\n");
    return kEnd.printed(text, code);
}

QString infoLines(const models::ModelFacts& facts)
{
    const model::ModelDescription& d = facts.file.description;
    const auto line = [](const QString& name, const QString& value) { return QStringLiteral("%1 %2\n").arg(name + u':', -16).arg(value); };
    QStringList types;
    for (const std::string& type : facts.file.storedTypes)
        types.append(QString::fromStdString(type));
    QString text = line(QStringLiteral("name"), QString::fromStdString(d.name)) + line(QStringLiteral("file"), facts.path)
        + line(QStringLiteral("sha256"), QString::fromLatin1(facts.sha256))
        + line(QStringLiteral("size"),
            QStringLiteral("%1 values in %2 tensors (%3), %4 MB")
                .arg(QLocale::c().toString(static_cast<qlonglong>(facts.file.parameters)))
                .arg(facts.file.tensors)
                .arg(types.join(QStringLiteral(", ")))
                .arg(static_cast<double>(facts.file.bytes) / 1e6, 0, 'f', 1))
        + line(QStringLiteral("hierarchy"),
            QStringLiteral("%1, %2 nodes, %3 legal states (%4 rule)")
                .arg(QString::fromStdString(d.hierarchy.name()))
                .arg(d.hierarchy.size())
                .arg(d.hierarchy.stateCount())
                .arg(ruleName(d.hierarchy)))
        + line(QStringLiteral("input"),
            QStringLiteral("%1 x %1 pixels%2").arg(d.input.size).arg(
                d.input.extraChannels.empty() ? QString() : QStringLiteral(", with ") + QString::fromStdString(d.input.extraChannels)))
        + line(QStringLiteral("tau"), QString::number(d.tau))
        + line(QStringLiteral("calibration"), d.calibration.empty() ? QStringLiteral("none") : QStringLiteral("yes"))
        + line(QStringLiteral("data licence"), QString::fromStdString(d.dataLicence))
        + line(QStringLiteral("intended use"), QString::fromStdString(d.intendedUse));
    if (d.demonstration)
        text += line(QStringLiteral("demonstration"), QStringLiteral("yes: not validated for casework"));
    for (const model::Prompt& prompt : d.prompts)
        text += line(QStringLiteral("prompt"), QString::fromStdString(prompt.node + ": \"" + prompt.text + '"'));
    return text;
}

int info(const QString& name, bool asJson)
{
    const auto path = models::findModel(name);
    if (!path)
        return kEnd.failed(path.error());
    const auto facts = models::modelFacts(*path);
    if (!facts)
        return kEnd.failed(facts.error());
    return kEnd.printed(asJson ? document(models::toJson(*facts)) : infoLines(*facts));
}

int importWeights(const models::ImportRequest& request)
{
    const auto path = models::importModel(request, interruptToken());
    return path ? kEnd.printed(*path + u'\n') : kEnd.failed(path.error());
}

int exportFile(const QString& name, const QString& out)
{
    const auto path = models::findModel(name);
    if (!path)
        return kEnd.failed(path.error());
    const auto sha256 = models::exportModel(*path, out, interruptToken());
    return sha256 ? kEnd.printed(QString::fromLatin1(*sha256) + QStringLiteral("  ") + out + u'\n') : kEnd.failed(sha256.error());
}

int printDefault()
{
    const auto path = models::defaultModel();
    return path ? kEnd.printed(*path + u'\n') : kEnd.failed(path.error());
}

int chooseDefault(const std::optional<QString>& name)
{
    if (const auto chosen = models::setDefaultModel(name); !chosen)
        return kEnd.failed(chosen.error());
    return printDefault();
}

QString casesText(const models::ReferenceSearch& search)
{
    QString text;
    for (const models::CaseReference& reference : search.references)
        text += QStringLiteral("%1 (%2)\n").arg(reference.casePath, reference.evidence.join(QStringLiteral(", ")));
    return text;
}

int removeStored(const QString& name, const QStringList& moreCases, bool force)
{
    const auto model = models::removableModel(name);
    if (!model)
        return kEnd.failed(model.error());
    const auto sha256 = fileSha256(model->path, interruptToken());
    if (!sha256)
        return kEnd.failed(sha256.error());
    const QSettings settings(settingsFile(), QSettings::IniFormat);
    const auto search = models::findReferences(
        *sha256, models::casesIn(QStringList { automaticCaseFolder() } + ui::knownCasePlaces(settings) + moreCases), interruptToken());
    if (!search)
        return kEnd.failed(search.error());
    if (!force && !search->references.isEmpty())
        return kEnd.failed({ Error::Kind::Case,
            QStringLiteral("\"%1\" has made analyses in %2 of the cases that were looked at, e.g. %3; --force deletes it nevertheless.")
                .arg(name)
                .arg(search->references.size())
                .arg(search->references.first().casePath) });
    if (!force && !search->unreadable.isEmpty())
        return kEnd.failed({ Error::Kind::Case,
            QStringLiteral("%1 can't be read, so it is not known whether it refers to \"%2\"; --force deletes the model nevertheless.")
                .arg(search->unreadable.first(), name) });
    const auto removed = models::removeModel(name);
    if (!removed)
        return kEnd.failed(removed.error());
    return kEnd.printed(QStringLiteral("%1\ncases looked at: %2; of these refer to it: %3\n%4%5")
                            .arg(removed->trash.isEmpty() ? QStringLiteral("deleted for good, as there is no trash: %1").arg(removed->path)
                                                          : QStringLiteral("in the trash: %1").arg(removed->trash))
                            .arg(search->lookedAt.size())
                            .arg(search->references.size())
                            .arg(casesText(*search),
                                removed->wasDefault ? QStringLiteral("it was the default model; no other one is chosen\n") : QString()));
}

int score(const QString& name, const analysis::Settings& settings, const QStringList& images, const QString& out)
{
    const auto path = name.isEmpty() ? models::defaultModel() : models::findModel(name);
    if (!path)
        return kEnd.failed(path.error());
    auto loaded = analysis::loadModelFile(*path, {}, settings);
    if (!loaded)
        return kEnd.failed(loaded.error());
    const auto scores = models::scoreImages(*loaded, settings, images, interruptToken());
    if (!scores)
        return kEnd.failed(scores.error());
    const QByteArray json = QJsonDocument(*scores).toJson();
    if (out.isEmpty())
        return kEnd.printed(QString::fromUtf8(json));
    if (const auto apart = refuseToOverwrite(out, images); !apart)
        return kEnd.failed(apart.error());
    if (const auto mayBe = refuseToReplaceAnotherKind(out, OutputKind::Json); !mayBe)
        return kEnd.failed(mayBe.error());
    QSaveFile file(out);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !commitWhole(file))
        return kEnd.failed({ Error::Kind::File, QStringLiteral("%1 cannot be written: %2.").arg(out, file.errorString()) });
    return Done;
}

struct Options {
    QCommandLineOption json { QStringLiteral("json") };
    QCommandLineOption jsonFile { QStringLiteral("json"), {}, QStringLiteral("OUT") };
    QCommandLineOption name { QStringLiteral("name"), {}, QStringLiteral("N") };
    QCommandLineOption vocabulary { QStringLiteral("vocab"), {}, QStringLiteral("F") };
    QCommandLineOption prompts { QStringLiteral("prompts"), {}, QStringLiteral("F") };
    QCommandLineOption hierarchy { QStringLiteral("hierarchy"), {}, QStringLiteral("H"), QStringLiteral("ffpp") };
    QCommandLineOption rule { QStringLiteral("rule"), {}, QStringLiteral("R") };
    QCommandLineOption out { QStringLiteral("out"), {}, QStringLiteral("PATH") };
    QCommandLineOption replace { QStringLiteral("replace") };
    QCommandLineOption none { QStringLiteral("none") };
    QCommandLineOption force { QStringLiteral("force") };
    QCommandLineOption cases { QStringLiteral("cases"), {}, QStringLiteral("PLACE") };
    QCommandLineOption model { QStringLiteral("model"), {}, QStringLiteral("M") };
    QCommandLineOption precision { QStringLiteral("precision"), {}, QStringLiteral("P"), QStringLiteral("fp32") };
    QCommandLineOption backend { QStringLiteral("backend"), {}, QStringLiteral("B"), QStringLiteral("automatic") };
    QCommandLineOption device { QStringLiteral("device"), {}, QStringLiteral("D"), QStringLiteral("cpu") };
    QCommandLineOption threads { QStringLiteral("threads"), {}, QStringLiteral("N"), QStringLiteral("0") };
};

int runImport(const QCommandLineParser& parser, const Options& options, const QStringList& words)
{
    if (words.size() != 1 || parser.value(options.name).isEmpty())
        return kEnd.wrongUsage(QStringLiteral("model import wants SRC --name N."));
    models::ImportRequest request { words[0], parser.value(options.name), parser.value(options.out), parser.isSet(options.replace),
        parser.value(options.vocabulary), parser.value(options.hierarchy), {}, parser.value(options.prompts) };
    const QString rule = parser.value(options.rule);
    if (!rule.isEmpty()) {
        if (rule != QLatin1String("official") && rule != QLatin1String("strict"))
            return kEnd.wrongUsage(QStringLiteral("--rule is official or strict, not '%1'.").arg(rule));
        request.strictRule = rule == QLatin1String("strict");
    }
    return importWeights(request);
}

int runScore(const QCommandLineParser& parser, const Options& options, const QStringList& images)
{
    if (images.isEmpty())
        return kEnd.wrongUsage(QStringLiteral("model score wants IMAGE..."));
    analysis::Settings settings;
    const auto precision = analysis::precisionFromName(parser.value(options.precision));
    if (!precision)
        return kEnd.wrongUsage(QStringLiteral("--precision is fp32, fp64 or bf16, not '%1'.").arg(parser.value(options.precision)));
    bool isNumber = false;
    settings.threads = parser.value(options.threads).toInt(&isNumber);
    if (!isNumber || settings.threads < 0)
        return kEnd.wrongUsage(QStringLiteral("--threads wants a whole number, not '%1'.").arg(parser.value(options.threads)));
    settings.precision = *precision;
    const auto backend = analysis::backendFromName(parser.value(options.backend));
    if (!backend)
        return kEnd.wrongUsage(
            QStringLiteral("--backend is automatic, reference, onednn or checked, not '%1'.").arg(parser.value(options.backend)));
    settings.backend = *backend;
    settings.device = parser.value(options.device);
    return score(parser.value(options.model), settings, images, parser.value(options.jsonFile));
}

} // namespace

int runModel(const QStringList& arguments)
{
    const QString verb = arguments.value(0);
    const Options options;
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    parser.addOption(help);
    if (verb == QLatin1String("import"))
        parser.addOptions({ options.name, options.vocabulary, options.prompts, options.hierarchy, options.rule, options.out, options.replace });
    else if (verb == QLatin1String("export"))
        parser.addOption(options.out);
    else if (verb == QLatin1String("default"))
        parser.addOption(options.none);
    else if (verb == QLatin1String("delete"))
        parser.addOptions({ options.force, options.cases });
    else if (verb == QLatin1String("score"))
        parser.addOptions({ options.model, options.jsonFile, options.precision, options.backend, options.device, options.threads });
    else
        parser.addOption(options.json);
    if (!parser.parse(QStringList { QStringLiteral("semblance model") } + arguments))
        return kEnd.wrongUsage(parser.errorText());
    if (parser.isSet(help))
        return kEnd.printed(kUsage);
    const QStringList words = parser.positionalArguments().mid(1);
    if (verb == QLatin1String("list") && words.isEmpty())
        return list(parser.isSet(options.json));
    if (verb == QLatin1String("info") && words.size() == 1)
        return info(words[0], parser.isSet(options.json));
    if (verb == QLatin1String("import"))
        return runImport(parser, options, words);
    if (verb == QLatin1String("export") && words.size() == 1 && parser.isSet(options.out))
        return exportFile(words[0], parser.value(options.out));
    if (verb == QLatin1String("default") && words.isEmpty())
        return parser.isSet(options.none) ? chooseDefault(std::nullopt) : printDefault();
    if (verb == QLatin1String("default") && words.size() == 1 && !parser.isSet(options.none))
        return chooseDefault(words[0]);
    if (verb == QLatin1String("delete") && words.size() == 1)
        return removeStored(words[0], parser.values(options.cases), parser.isSet(options.force));
    if (verb == QLatin1String("score"))
        return runScore(parser, options, words);
    return kEnd.wrongUsage(QStringLiteral(
        "model wants list, info M, import SRC --name N, export M --out F, default [M], delete M or score --model M IMAGE..."));
}

} // namespace semblance::app
