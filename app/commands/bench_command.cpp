// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/bench_command.h"

#include "app/commands/command_end.h"
#include "app/commands/number_option.h"
#include "app/interrupt.h"
#include "app/messages.h"
#include "app/progress_line.h"
#include "core/analysis/measure_stages.h"
#include "core/analysis/settings_json.h"
#include "core/base/commit_whole.h"
#include "core/base/output_guard.h"
#include "core/dataset/synthesis/synthesize.h"
#include "core/faces/face_search.h"
#include "core/models/model_store.h"
#include "model/detector/random_model.h"
#include "model/error.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTemporaryDir>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("bench");
const QString kRandomModel = QStringLiteral("random-vit-b-32");

const QString kUsage = QStringLiteral(
    "Usage: semblance bench [OPTIONS]\n"
    "\n"
    "Measures how long an analysis takes here: loading the model, scoring in batches of 1, 8 and 32 crops, and the whole from the\n"
    "file to the stored result. Every figure is the median of several rounds; the first one, which fills caches and plans kernels,\n"
    "is told apart. Other programs that run meanwhile make the figures longer, the processor time (CPU) less so.\n"
    "\n"
    "Options:\n"
    "  --model NAME|PATH   the model (the default one); random-vit-b-32: CLIP's ViT-B/32 with random weights, made for the occasion\n"
    "  --clip FILE         a video with faces (one that is generated: 640x480, one face)\n"
    "  --stages            also decoding, detecting, following, aligning and storing by themselves\n"
    "  --frames N          of the clip, at most (120)\n"
    "  --repeats N         rounds besides the first (5)\n"
    "  --backend KIND      automatic, reference, onednn or checked; see semblance analyze --help (automatic)\n"
    "  --precision KIND    fp32, fp64 or bf16 (fp32)\n"
    "  --faces KIND        how faces are searched: thorough, normal or fast; see semblance analyze --help (thorough)\n"
    "  --device NAME       cpu or cuda:N (cpu)\n"
    "  --threads N         of the model; 0 is one for each core (0)\n"
    "  --json OUT          write the figures to OUT as JSON, schema semblance.bench/1; - is stdout\n"
    "  -h, --help          this text\n"
    "\n"
    "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 stopped.\n");

/// Makes what was not given.
Result<> provide(analysis::StagePlan& plan, const QString& folder, ProgressLine& line)
{
    if (plan.model == kRandomModel) {
        line.setTitle(QStringLiteral("random model"));
        line.show({ 0, 0, QStringLiteral("write") });
        plan.model = folder + QStringLiteral("/random.safetensors");
        try {
            model::writeRandomModel(plan.model.toStdString(), model::vitB32Sizes());
        } catch (const model::Error& e) {
            return failure(Error::Kind::Model, QString::fromUtf8(e.what()));
        }
    } else {
        auto path = plan.model.isEmpty() ? models::defaultModel() : models::findModel(plan.model);
        if (!path)
            return tl::unexpected(path.error());
        plan.model = *path;
    }
    if (!plan.clip.isEmpty())
        return {};
    line.setTitle(QStringLiteral("clip"));
    plan.clip = folder + QStringLiteral("/clip.mp4");
    dataset::SampleClipOptions options;
    options.frames = static_cast<int>(std::min<qint64>(plan.frames, 1000));
    return dataset::synthesizeClip(plan.clip, options, interruptToken(), [&](const Progress& p) { line.show(p); }).map([](const auto&) {});
}

QString table(const analysis::StagePlan& plan, const analysis::StageMeasurement& measured)
{
    QString text = QStringLiteral("%1 %2x%3, %4 frames, %5 faces; model %6 (%7 MB)\n\n%8%9%10%11%12%13  %14\n")
                       .arg(measured.clip.codec)
                       .arg(measured.clip.width)
                       .arg(measured.clip.height)
                       .arg(measured.frames)
                       .arg(measured.crops)
                       .arg(measured.model.name)
                       .arg(static_cast<double>(measured.modelBytes) / 1e6, 0, 'f', 1)
                       .arg(QStringLiteral("stage"), -14)
                       .arg(QStringLiteral("per"), -7)
                       .arg(QStringLiteral("ms"), 10)
                       .arg(QStringLiteral("CPU ms"), 10)
                       .arg(QStringLiteral("first ms"), 10)
                       .arg(QStringLiteral("per s"), 10)
                       .arg(QStringLiteral("by"));
    for (const analysis::StageFigures& stage : measured.stages) {
        const QString threads = stage.threads == 1 ? QStringLiteral("1 thread") : QStringLiteral("%1 threads").arg(stage.threads);
        const double ms = stage.medianMs();
        text += QStringLiteral("%1%2%3%4%5%6  %7, %8\n")
                    .arg(stage.batch > 0 ? QStringLiteral("score, %1").arg(stage.batch) : stage.stage, -14)
                    .arg(stage.unit, -7)
                    .arg(ms, 10, 'f', 2)
                    .arg(stage.medianCpuMs(), 10, 'f', 2)
                    .arg(stage.firstMs, 10, 'f', 2)
                    .arg(ms > 0 ? 1000 / ms : 0.0, 10, 'f', 1)
                    .arg(stage.by, threads);
    }
    const QString facesName = QString::fromLatin1(faces::faceSearchOf(plan.settings.follower)->name);
    text += QStringLiteral("\nface search %1; threads: %2 for scoring, %3 for decoding, %4 for following, OpenCV %5; at most %6 in the program\n")
                .arg(facesName)
                .arg(measured.budget.scoring)
                .arg(measured.budget.decoding)
                .arg(measured.budget.following)
                .arg(measured.budget.pictures)
                .arg(measured.mostThreads ? QString::number(*measured.mostThreads) : QStringLiteral("an unknown number"));
    return text + QStringLiteral("peak resident memory %1 MB\n").arg(static_cast<double>(measured.peakResidentBytes) / 1e6, 0, 'f', 0);
}

int output(const analysis::StagePlan& plan, const analysis::StageMeasurement& measured, const QString& out)
{
    const QByteArray json = QJsonDocument(analysis::toJson(plan, measured)).toJson();
    if (out.isEmpty() || out == QLatin1String("-")) {
        return kEnd.printed(out.isEmpty() ? table(plan, measured) : QString::fromUtf8(json));
    }
    QSaveFile file(out);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !commitWhole(file)) {
        printError(QStringLiteral("%1 cannot be written: %2.").arg(out, file.errorString()));
        return Failed;
    }
    return Done;
}

} // namespace

int runBench(const QStringList& arguments)
{
    QCommandLineParser parser;
    const auto valued = [](const char* name, const char* standard = "") { return QCommandLineOption(QLatin1String(name), {}, QStringLiteral("V"), QLatin1String(standard)); };
    const QCommandLineOption model = valued("model");
    const QCommandLineOption clip = valued("clip");
    const QCommandLineOption frames = valued("frames");
    const QCommandLineOption repeats = valued("repeats");
    const QCommandLineOption backend = valued("backend", "automatic");
    const QCommandLineOption precision = valued("precision", "fp32");
    const QCommandLineOption faces = valued("faces", "thorough");
    const QCommandLineOption device = valued("device", "cpu");
    const QCommandLineOption threads = valued("threads");
    const QCommandLineOption json = valued("json");
    const QCommandLineOption stages(QStringLiteral("stages"));
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    parser.addOptions({ model, clip, frames, repeats, backend, precision, faces, device, threads, json, stages, help });
    if (!parser.parse(QStringList { QStringLiteral("semblance bench") } + arguments))
        return kEnd.wrongUsage(parser.errorText());
    if (parser.isSet(help))
        return kEnd.printed(kUsage);
    if (!parser.positionalArguments().isEmpty())
        return kEnd.wrongUsage(
            QStringLiteral("bench takes no argument '%1'; a video is given with --clip.").arg(parser.positionalArguments().first()));

    analysis::StagePlan plan;
    QString problem;
    plan.frames = wholeNumber(parser, frames, plan.frames, 1, 100000, problem);
    plan.repeats = static_cast<int>(wholeNumber(parser, repeats, plan.repeats, 1, 1000, problem));
    plan.settings.threads = static_cast<int>(wholeNumber(parser, threads, 0, 0, 1024, problem));
    if (!problem.isEmpty())
        return kEnd.wrongUsage(problem);
    const auto wantedPrecision = analysis::precisionFromName(parser.value(precision));
    if (!wantedPrecision)
        return kEnd.wrongUsage(QStringLiteral("--precision is fp32, fp64 or bf16, not '%1'.").arg(parser.value(precision)));
    const auto wantedBackend = analysis::backendFromName(parser.value(backend));
    if (!wantedBackend)
        return kEnd.wrongUsage(
            QStringLiteral("--backend is automatic, reference, onednn or checked, not '%1'.").arg(parser.value(backend)));
    const auto* search = faces::faceSearchNamed(parser.value(faces));
    if (!search)
        return kEnd.wrongUsage(QStringLiteral("--faces is thorough, normal or fast, not '%1'.").arg(parser.value(faces)));
    faces::use(*search, plan.settings.follower);
    plan.settings.precision = *wantedPrecision;
    plan.settings.backend = *wantedBackend;
    plan.settings.device = parser.value(device);
    plan.each = parser.isSet(stages);
    plan.model = parser.value(model);
    plan.clip = parser.value(clip);
    const QString out = parser.value(json);
    if (!out.isEmpty() && out != QLatin1String("-")) {
        if (auto apart = refuseToOverwrite(out, { plan.model, plan.clip }); !apart)
            return kEnd.failed(apart.error());
        if (auto mayBe = refuseToReplaceAnotherKind(out, OutputKind::Json); !mayBe)
            return kEnd.failed(mayBe.error());
    }

    const QTemporaryDir folder;
    if (!folder.isValid())
        return kEnd.failed({ Error::Kind::File, QStringLiteral("No folder for temporary files can be made: %1.").arg(folder.errorString()) });
    const auto measured = [&]() -> Result<analysis::StageMeasurement> {
        ProgressLine line;
        return provide(plan, folder.path(), line).and_then([&] {
            line.setTitle(QStringLiteral("bench"));
            return analysis::measureStages(plan, interruptToken(), [&](const Progress& p) { line.show(p); });
        });
    }();
    return measured ? output(plan, *measured, out) : kEnd.failed(measured.error(), Partial);
}

} // namespace semblance::app
