// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/dataset/expand_command.h"

#include "app/commands/command_end.h"
#include "app/interrupt.h"
#include "app/messages.h"
#include "app/progress_line.h"
#include "core/dataset/expansion/expand.h"

#include <QCommandLineParser>
#include <algorithm>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("dataset expand");
using dataset::ExpandOptions;
using dataset::ExpandProgress;
using dataset::Manifest;

const QString kHelp = QStringLiteral(
    "Usage: semblance dataset expand DIR [options]\n"
    "\n"
    "Makes augmented faces from the real ones of DIR (semblance dataset extract) as published: the source is the face of\n"
    "another identity with the nearest landmarks, its region is warped onto the target, recoloured and blended. They go to\n"
    "DIR/expanded, each with its labels and its whole recipe in DIR/manifest.sqlite (docs/expansion.md). The same faces, seed\n"
    "and options give the same bytes. Called again with the same options it goes on where it was stopped or killed.\n"
    "\n"
    "Options:\n"
    "  --methods LIST           eye,lip_mouth,nose as published; further whole_face_swap, self_blended, face_xray,\n"
    "                           mouth_reenactment (eye,lip_mouth,nose)\n"
    "  --per-method N           samples of each (as many as there are forged faces a method; real faces where there are none)\n"
    "  --seed N                 (1)\n"
    "  --sources LIST           methods whose faces are sources, where a split has them (Deepfakes,FaceSwap)\n"
    "  --sources-real           only real faces as sources\n"
    "  --poisson                seamless cloning instead of the linear blend\n"
    "  --colour KIND            limited, published (Reinhard without limits) or none (limited)\n"
    "  --mask-dilation X        in distances between the eyes (0.12)\n"
    "  --mask-blur X            standard deviation, in distances between the eyes (0.05)\n"
    "  --labels F.json          label rows of one's own (docs/datasets.md)\n"
    "  --unobserved-as-no       labels that are not observed as 0, as the official code has them\n"
    "  --perturbation KIND      none, block, noise, blur, pixelation, jpeg or random, as published (none)\n"
    "  --perturbation-level N   1 or 2 (1)\n"
    "  --smallest-face PX       of target and source in their frames; 0: any (80)\n"
    "  --largest-yaw DEG        difference between target and source; 0: any (25)\n"
    "  --largest-seam LEVELS    difference in colour at the mask's rim; 0: any (28)\n"
    "  --format KIND            png, or jpeg of quality 95 with full colour resolution (png)\n"
    "  --threads N              0 is one for each core (0)\n"
    "  -h, --help               this text\n"
    "\n"
    "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 done in part: stopped by Ctrl-C, or too few pairs of faces satisfy the rules.\n");

tl::unexpected<Error> wrong(const QString& sentence)
{
    return failure(Error::Kind::Usage, sentence);
}

struct Request {
    QString folder;
    ExpandOptions options;
    bool help = false;
};

Result<Request> parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    QList<QCommandLineOption> list;
    for (const char* name : { "methods", "per-method", "seed", "sources", "colour", "mask-dilation", "mask-blur", "labels", "perturbation",
             "perturbation-level", "smallest-face", "largest-yaw", "largest-seam", "format", "threads" })
        list.append(QCommandLineOption(QLatin1String(name), {}, QStringLiteral("V")));
    for (const char* name : { "sources-real", "poisson", "unobserved-as-no" })
        list.append(QCommandLineOption(QLatin1String(name)));
    list.append(QCommandLineOption(QStringList { QStringLiteral("help"), QStringLiteral("h") }));
    parser.addOptions(list);
    if (!parser.parse(QStringList { QStringLiteral("semblance dataset expand") } + arguments))
        return wrong(parser.errorText());
    Request request;
    request.help = parser.isSet(QStringLiteral("help"));
    if (request.help)
        return request;
    if (parser.positionalArguments().size() != 1)
        return wrong(QStringLiteral("dataset expand wants one folder."));
    request.folder = parser.positionalArguments().first();

    ExpandOptions& o = request.options;
    QString problem;
    const auto given = [&](const char* name) { return parser.isSet(QLatin1String(name)); };
    const auto text = [&](const char* name) { return parser.value(QLatin1String(name)); };
    const auto number = [&](const char* name, auto& value) {
        if (!given(name))
            return;
        bool fine = false;
        using T = std::remove_reference_t<decltype(value)>;
        if constexpr (std::is_same_v<T, double>)
            value = text(name).toDouble(&fine);
        else if constexpr (std::is_same_v<T, quint64>)
            value = text(name).toULongLong(&fine);
        else if constexpr (std::is_same_v<T, int>)
            value = text(name).toInt(&fine);
        else
            value = text(name).toLongLong(&fine);
        if (!fine)
            problem = QStringLiteral("--%1 wants a number, not '%2'.").arg(QLatin1String(name), text(name));
    };
    const auto names = [&](const char* name, QStringList& value) {
        if (given(name))
            value = text(name).split(QLatin1Char(','), Qt::SkipEmptyParts);
    };
    names("methods", o.methods);
    names("sources", o.sourceMethods);
    if (given("per-method")) {
        qint64 count = 0;
        number("per-method", count);
        o.perMethod = count;
    }
    number("seed", o.seed);
    number("mask-dilation", o.maskDilation);
    number("mask-blur", o.maskBlur);
    number("perturbation-level", o.perturbationLevel);
    number("smallest-face", o.smallestFace);
    number("largest-yaw", o.largestYawDifference);
    number("largest-seam", o.largestSeam);
    number("threads", o.threads);
    o.sourcesReal = given("sources-real");
    o.poisson = given("poisson");
    o.unobservedAsNo = given("unobserved-as-no");
    o.labelFile = text("labels");
    if (given("perturbation"))
        o.perturbation = text("perturbation");
    if (given("perturbation-level") && (o.perturbation == QLatin1String("none") || o.perturbation == QLatin1String("random")))
        problem = QStringLiteral("--perturbation-level needs --perturbation with one of the five; random draws the level, too.");
    if (given("colour")) {
        const QString kind = text("colour");
        if (kind != QLatin1String("limited") && kind != QLatin1String("published") && kind != QLatin1String("none"))
            problem = QStringLiteral("--colour is limited, published or none, not '%1'.").arg(kind);
        o.colourTransfer = kind != QLatin1String("none");
        o.publishedColour = kind == QLatin1String("published");
    }
    if (given("format")) {
        const QString kind = text("format");
        if (kind != QLatin1String("png") && kind != QLatin1String("jpeg"))
            problem = QStringLiteral("--format is png or jpeg, not '%1'.").arg(kind);
        o.jpeg = kind == QLatin1String("jpeg");
    }
    if (!problem.isEmpty())
        return wrong(problem);
    if (const auto fine = dataset::checked(o); !fine)
        return tl::unexpected(fine.error());
    return request;
}

/// Names that the user gave are not passed over as those of the paper are.
Result<> checkSources(const Manifest& manifest, const ExpandOptions& options)
{
    if (options.sourceMethods == ExpandOptions().sourceMethods)
        return {};
    const auto counts = manifest.counts();
    if (!counts)
        return tl::unexpected(counts.error());
    QStringList forged = counts->cropsByMethod.keys();
    forged.removeAll(QString());
    for (const QString& source : options.sourceMethods) {
        if (!forged.contains(source))
            return wrong(
                QStringLiteral("%1 has no face of the method \"%2\" for --sources; its methods are: %3.")
                    .arg(manifest.folder(), source, forged.isEmpty() ? QStringLiteral("none") : forged.join(QStringLiteral(", "))));
    }
    return {};
}

double rate(const ExpandProgress& p)
{
    return p.secondsThisRun > 0 ? static_cast<double>(p.madeThisRun) / p.secondsThisRun : 0;
}

qint64 rejections(const ExpandProgress& p)
{
    qint64 sum = 0;
    for (const qint64 count : p.rejected)
        sum += count;
    return sum;
}

QString progressText(const ExpandProgress& p)
{
    QString text
        = QStringLiteral("%1 of %2 samples, %3 rejected, %4/s").arg(p.made).arg(p.wanted).arg(rejections(p)).arg(rate(p), 0, 'f', 1);
    if (p.secondsLeft)
        text += QStringLiteral(", %1 left").arg(durationText(*p.secondsLeft));
    return text;
}

QString summary(const Manifest& manifest, const ExpandProgress& p)
{
    QString text = QStringLiteral("%1\n  expansion %2\n  made      %3 of %4\n")
                       .arg(singleLine(manifest.folder()))
                       .arg(p.expansion)
                       .arg(p.made)
                       .arg(p.wanted);
    if (p.madeThisRun > 0) {
        text += QStringLiteral("  this run  %1 samples in %2 s, %3 samples/s\n")
                    .arg(p.madeThisRun)
                    .arg(p.secondsThisRun, 0, 'f', 1)
                    .arg(rate(p), 0, 'f', 1);
    }
    text += QStringLiteral("\n  method                 samples\n");
    for (auto it = p.madeByMethod.begin(); it != p.madeByMethod.end(); ++it)
        text += QStringLiteral("  %1%2\n").arg(it.key(), -20).arg(it.value(), 10);
    if (!p.rejected.isEmpty())
        text += QStringLiteral("\n  rejected because of      tries\n");
    for (auto it = p.rejected.begin(); it != p.rejected.end(); ++it)
        text += QStringLiteral("  %1%2\n").arg(it.key(), -22).arg(it.value(), 8);
    return text;
}

} // namespace

int runDatasetExpand(const QStringList& arguments)
{
    const auto request = parse(arguments);
    if (!request)
        return kEnd.failed(request.error(), Partial);
    if (request->help)
        return kEnd.printed(kHelp);
    const auto manifest = Manifest::open(request->folder, Manifest::Mode::ReadWrite);
    if (!manifest)
        return kEnd.failed(manifest.error(), Partial);
    if (const auto fine = checkSources(**manifest, request->options); !fine)
        return kEnd.failed(fine.error(), Partial);
    ExpandProgress last;
    ProgressLine line;
    line.setTitle(QStringLiteral("expand"));
    const auto expanded = dataset::expandDataset(**manifest, request->options, interruptToken(), [&](const ExpandProgress& p) {
        last = p;
        line.showText(progressText(p));
    });
    line.clear();
    if (!expanded && expanded.error().kind != Error::Kind::Cancelled)
        return kEnd.failed(expanded.error(), Partial);
    if (expanded)
        last = *expanded;
    if (!printResult(summary(**manifest, last)))
        return kEnd.notPrinted();
    if (!expanded)
        return kEnd.failed(expanded.error(), Partial);
    if (last.made == last.wanted)
        return Done;
    printError(QStringLiteral("%1 samples fewer than wanted: no further pair of faces satisfies the rules.").arg(last.wanted - last.made));
    return Partial;
}

} // namespace semblance::app
