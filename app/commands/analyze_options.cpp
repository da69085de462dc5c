// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/analyze_options.h"

#include "core/analysis/settings_json.h"
#include "core/faces/face_search.h"

#include <QCommandLineParser>
#include <QRegularExpression>
#include <algorithm>
#include <limits>

namespace semblance::app {
namespace {

const QString kHelp = QStringLiteral(
    "Usage: semblance analyze INPUT... [OPTIONS]\n"
    "\n"
    "Finds and follows every face in videos and pictures, scores each for forgery and says in words what was altered.\n"
    "INPUT is a video, a picture or a folder. A folder stands for its files in the order of their names, without those in\n"
    "folders below; what is no video or picture in it is named on stderr and skipped.\n"
    "\n"
    "Options:\n"
    "  --case F.semcase      keep the results in this case file, made when it does not exist. An analysis of the same\n"
    "                        content with the same model and settings that was stopped or killed is continued.\n"
    "  --model NAME|PATH     the model, by its name in the store or the path of a model file (the bundled one); see semblance\n"
    "                        model list\n"
    "  --json OUT            write the results to OUT as JSON; - is stdout\n"
    "  --heatmaps DIR        for each track, pictures of where the model looked on its most suspicious face: for the primary\n"
    "                        node and each node that reaches the threshold; upsampled for display, with the values in a\n"
    "                        JSON file beside them\n"
    "  --every N             analyse frames 0, N, 2N, ... (1)\n"
    "  --max-frames N        analyse at most N frames of each input\n"
    "  --threshold P         a node counts as altered from this probability on (0.5)\n"
    "  --faces KIND          how often the whole frame is searched for faces: thorough (every frame), normal (every 5th) or\n"
    "                        fast (every 15th, faces of 80 pixels and more), and after a cut or a loss; in between, each\n"
    "                        known face is found again near its last place (thorough)\n"
    "  --precision KIND      of the model: fp32, fp64 or bf16 (fp32)\n"
    "  --backend KIND        what scores: reference (LibTorch), onednn (faster on a processor), checked (both, and how far they\n"
    "                        are apart), or automatic: onednn where it can compute the model, else reference (automatic)\n"
    "  --device NAME         cpu or cuda:N (cpu)\n"
    "  --threads N           of the model; 0 is one for each core (0)\n"
    "  -h, --help            this text\n"
    "\n"
    "Without --json a summary goes to stdout. The JSON of one file is an object of schema semblance.analysis/1. For several\n"
    "inputs or a folder it is {\"schema\": \"semblance.analyses/1\", \"analyses\": [those objects], \"skipped\": [...], \"failed\":\n"
    "[{file_name, what}]}. The same inputs, model, settings and machine give the same bytes. OUT is replaced at the end only, and\n"
    "stays as it is when the work fails.\n"
    "\n"
    "Ctrl-C (SIGINT) stops after the frame in work and keeps what is done, with the status \"cancelled\"; a second one ends the\n"
    "program at once.\n"
    "\n"
    "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 done in part: a damaged file, a stop by Ctrl-C, or several inputs of which\n"
    "some failed.\n");

std::optional<qint64> wholeNumber(const QString& text, qint64 low, qint64 high)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok && value >= low && value <= high ? std::optional(value) : std::nullopt;
}

/// Takes the settings' options over one by one; keeps the first sentence about a wrong one.
class SettingsReader {
public:
    explicit SettingsReader(const QCommandLineParser& parser)
        : m_parser(parser)
    {
    }

    std::optional<qint64> number(const QString& option, qint64 low)
    {
        if (!m_parser.isSet(option))
            return std::nullopt;
        const auto value = wholeNumber(m_parser.value(option), low, std::numeric_limits<int>::max());
        if (!value)
            wrong(option, QStringLiteral("a whole number from %1 on").arg(low));
        return value;
    }

    analysis::Settings read()
    {
        analysis::Settings settings;
        settings.every = static_cast<int>(number(QStringLiteral("every"), 1).value_or(settings.every));
        settings.maxFrames = number(QStringLiteral("max-frames"), 1);
        settings.threads = static_cast<int>(number(QStringLiteral("threads"), 0).value_or(settings.threads));
        if (const QString option = QStringLiteral("threshold"); m_parser.isSet(option)) {
            bool ok = false;
            settings.threshold = m_parser.value(option).toDouble(&ok);
            if (!ok || !(settings.threshold > 0 && settings.threshold < 1))
                wrong(option, QStringLiteral("a probability between 0 and 1"));
        }
        if (const QString option = QStringLiteral("faces"); m_parser.isSet(option)) {
            const QString name = m_parser.value(option);
            if (const auto* search = faces::faceSearchNamed(name))
                faces::use(*search, settings.follower);
            else
                wrong(option, QStringLiteral("thorough, normal or fast"));
        }
        if (const QString option = QStringLiteral("precision"); m_parser.isSet(option)) {
            const auto precision = analysis::precisionFromName(m_parser.value(option));
            if (!precision)
                wrong(option, QStringLiteral("fp32, fp64 or bf16"));
            settings.precision = precision.value_or(settings.precision);
        }
        if (const QString option = QStringLiteral("backend"); m_parser.isSet(option)) {
            const auto backend = analysis::backendFromName(m_parser.value(option));
            if (!backend)
                wrong(option, QStringLiteral("automatic, reference, onednn or checked"));
            settings.backend = backend.value_or(settings.backend);
        }
        if (const QString option = QStringLiteral("device"); m_parser.isSet(option)) {
            static const QRegularExpression known(QStringLiteral("^(cpu|cuda(:[0-9]{1,3})?)$"));
            settings.device = m_parser.value(option);
            if (!known.match(settings.device).hasMatch())
                wrong(option, QStringLiteral("cpu or cuda:N"));
            if (settings.device == QStringLiteral("cuda"))
                settings.device = QStringLiteral("cuda:0");
        }
        return settings;
    }

    const std::optional<QString>& problem() const { return m_problem; }

private:
    void wrong(const QString& option, const QString& wanted)
    {
        if (!m_problem)
            m_problem = QStringLiteral("--%1 needs %2, not '%3'.").arg(option, wanted, m_parser.value(option));
    }

    const QCommandLineParser& m_parser;
    std::optional<QString> m_problem;
};

} // namespace

std::variant<AnalyzeOptions, HelpWanted, WrongUsage> parseAnalyzeOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    for (const char* name :
        { "case", "model", "json", "heatmaps", "every", "max-frames", "threshold", "faces", "precision", "backend", "device", "threads" })
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), QString(), QStringLiteral("value")));
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    parser.addOption(help);
    const auto wrong = [](const QString& sentence) { return WrongUsage { sentence + QStringLiteral(" See semblance analyze --help.") }; };
    if (!parser.parse(QStringList { QStringLiteral("semblance analyze") } + arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return HelpWanted { kHelp };

    AnalyzeOptions options;
    options.inputs = parser.positionalArguments();
    if (options.inputs.isEmpty())
        return wrong(QStringLiteral("Name a video, a picture or a folder to analyse."));
    SettingsReader reader(parser);
    options.settings = reader.read();
    if (reader.problem())
        return wrong(*reader.problem());
    for (const auto& [name, target] : { std::pair { "case", &options.casePath }, std::pair { "model", &options.model },
             std::pair { "json", &options.jsonPath }, std::pair { "heatmaps", &options.heatMapFolder } }) {
        const QString option = QString::fromLatin1(name);
        *target = parser.value(option);
        if (parser.isSet(option) && target->isEmpty())
            return wrong(QStringLiteral("--%1 needs a value.").arg(option));
    }
    return options;
}

} // namespace semblance::app
