// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/dataset/synthesize_command.h"

#include "app/commands/command_end.h"
#include "app/commands/number_option.h"
#include "app/interrupt.h"
#include "app/progress_line.h"
#include "core/dataset/synthesis/synthesize.h"

#include <limits>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("dataset synthesize");
QString usage()
{
    const dataset::SynthesisOptions standard;
    return QStringLiteral(
        "Usage: semblance dataset synthesize --out DIR [options]\n"
        "\n"
        "Makes a complete small dataset in FaceForensics++ layout: videos of people who do not exist, four kinds of forgery (%1),\n"
        "and the truth about each: labels, masks, landmarks, seeds. Needs no photo and no network. The same options give the same\n"
        "bytes. A run that was stopped goes on when the same command is given again.\n"
        "\n"
        "Options:\n"
        "  --out DIR                   folder to make; empty, or one of an earlier run with the same options\n"
        "  --identities N              people, 2 to 500 (%2)\n"
        "  --videos-per-identity M     (%3)\n"
        "  --frames N                  a video (%4)\n"
        "  --size WxH                  even numbers (%5x%6)\n"
        "  --fps N                     frames a second (%7)\n"
        "  --compression LEVEL         H.264 as FaceForensics++ names it: raw, c23, c40 or any c0 to c51 (%8)\n"
        "  --seed S                    start of every random choice (%9)\n"
        "  --threads N                 videos made at once, 0 is one per core; changes no byte (0)\n"
        "  -h, --help                  this text\n"
        "\n"
        "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 stopped, the same command goes on.\n")
        .arg(dataset::synthesisMethods().join(QStringLiteral(", ")))
        .arg(standard.identities)
        .arg(standard.videosPerIdentity)
        .arg(standard.framesPerVideo)
        .arg(standard.width)
        .arg(standard.height)
        .arg(standard.framesPerSecond)
        .arg(standard.compression)
        .arg(standard.seed);
}

} // namespace

int runDatasetSynthesize(const QStringList& arguments)
{
    QCommandLineParser parser;
    const auto valued = [](const char* name) { return QCommandLineOption(QLatin1String(name), {}, QStringLiteral("V")); };
    const QCommandLineOption out = valued("out");
    const QCommandLineOption identities = valued("identities");
    const QCommandLineOption videos = valued("videos-per-identity");
    const QCommandLineOption frames = valued("frames");
    const QCommandLineOption size = valued("size");
    const QCommandLineOption fps = valued("fps");
    const QCommandLineOption compression = valued("compression");
    const QCommandLineOption seed = valued("seed");
    const QCommandLineOption threads = valued("threads");
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    parser.addOptions({ out, identities, videos, frames, size, fps, compression, seed, threads, help });
    if (!parser.parse(QStringList { QStringLiteral("semblance dataset synthesize") } + arguments))
        return kEnd.wrongUsage(parser.errorText() + u'.');
    if (parser.isSet(help))
        return kEnd.printed(usage());
    if (!parser.positionalArguments().isEmpty() || parser.value(out).isEmpty())
        return kEnd.wrongUsage(QStringLiteral("dataset synthesize wants --out DIR and no other arguments."));

    dataset::SynthesisOptions options;
    QString problem;
    const auto number = [&](const QCommandLineOption& option, qint64 standard, qint64 low, qint64 high) {
        return wholeNumber(parser, option, standard, low, high, problem);
    };
    options.identities = static_cast<int>(number(identities, options.identities, 2, 500));
    options.videosPerIdentity = static_cast<int>(number(videos, options.videosPerIdentity, 1, 500));
    options.framesPerVideo = static_cast<int>(number(frames, options.framesPerVideo, 1, 100000));
    options.framesPerSecond = static_cast<double>(number(fps, static_cast<qint64>(options.framesPerSecond), 1, 120));
    options.seed = static_cast<quint64>(number(seed, static_cast<qint64>(options.seed), 0, std::numeric_limits<qint64>::max()));
    options.threads = static_cast<int>(number(threads, options.threads, 0, 1024));
    if (parser.isSet(size)) {
        const auto given = pictureSize(parser.value(size));
        if (!given)
            problem = QStringLiteral("--size wants two numbers such as 640x480, not \"%1\".").arg(parser.value(size));
        options.width = given.value_or(PictureSize {}).width;
        options.height = given.value_or(PictureSize {}).height;
    }
    if (!problem.isEmpty())
        return kEnd.wrongUsage(problem);
    if (parser.isSet(compression))
        options.compression = parser.value(compression);

    const auto summary = [&] {
        ProgressLine line;
        line.setTitle(QStringLiteral("synthesize"));
        return dataset::synthesizeDataset(parser.value(out), options, interruptToken(), [&](const Progress& p) { line.show(p); });
    }();
    if (!summary)
        return kEnd.failed(summary.error(), Partial);
    const QString text = QStringLiteral("%1: %2 videos, %3 frames, %4 of the videos made now\n")
                             .arg(parser.value(out))
                             .arg(summary->videos)
                             .arg(summary->frames)
                             .arg(summary->made);
    return kEnd.printed(text);
}

} // namespace semblance::app
