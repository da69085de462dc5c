// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/sample_command.h"

#include "app/commands/command_end.h"
#include "app/commands/number_option.h"
#include "app/interrupt.h"
#include "app/messages.h"
#include "app/progress_line.h"
#include "core/dataset/synthesis/synthesize.h"

#include <QFileInfo>

#include <limits>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("sample");
QString usage()
{
    const dataset::SampleClipOptions standard;
    return QStringLiteral(
        "Usage: semblance sample --out FILE.mp4 [options]\n"
        "\n"
        "Makes one clip of a person who does not exist: real, then forged from a stated frame on. The truth (landmarks, labels) is\n"
        "written beside it as FILE.mp4.json. The same options give the same bytes.\n"
        "\n"
        "Options:\n"
        "  --out FILE           the clip, an MP4 file\n"
        "  --method NAME        %1 (%2)\n"
        "  --frames N           (%3)\n"
        "  --forged-from K      ordinal of the first forged frame, from 0; N makes an unforged clip (the middle)\n"
        "  --size WxH           even numbers (%4x%5)\n"
        "  --compression LEVEL  raw, c23, c40 or any c0 to c51 (%6)\n"
        "  --seed S             (%7)\n"
        "  -h, --help           this text\n"
        "\n"
        "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 stopped, nothing written.\n")
        .arg(dataset::synthesisMethods().join(QStringLiteral(", ")), standard.method)
        .arg(standard.frames)
        .arg(standard.width)
        .arg(standard.height)
        .arg(standard.compression)
        .arg(standard.seed);
}

} // namespace

int runSample(const QStringList& arguments)
{
    QCommandLineParser parser;
    const auto valued = [](const char* name) { return QCommandLineOption(QLatin1String(name), {}, QStringLiteral("V")); };
    const QCommandLineOption out = valued("out");
    const QCommandLineOption method = valued("method");
    const QCommandLineOption frames = valued("frames");
    const QCommandLineOption forgedFrom = valued("forged-from");
    const QCommandLineOption size = valued("size");
    const QCommandLineOption compression = valued("compression");
    const QCommandLineOption seed = valued("seed");
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    parser.addOptions({ out, method, frames, forgedFrom, size, compression, seed, help });
    if (!parser.parse(QStringList { QStringLiteral("semblance sample") } + arguments))
        return kEnd.wrongUsage(parser.errorText() + u'.');
    if (parser.isSet(help))
        return kEnd.printed(usage());
    if (!parser.positionalArguments().isEmpty() || parser.value(out).isEmpty())
        return kEnd.wrongUsage(QStringLiteral("sample wants --out FILE.mp4 and no other arguments."));

    dataset::SampleClipOptions options;
    QString problem;
    const auto number = [&](const QCommandLineOption& option, qint64 standard, qint64 low, qint64 high) {
        return wholeNumber(parser, option, standard, low, high, problem);
    };
    options.frames = static_cast<int>(number(frames, options.frames, 1, 100000));
    options.seed = static_cast<quint64>(number(seed, static_cast<qint64>(options.seed), 0, std::numeric_limits<qint64>::max()));
    if (parser.isSet(forgedFrom))
        options.forgedFrom = static_cast<int>(number(forgedFrom, 0, 0, options.frames));
    if (parser.isSet(size)) {
        const auto given = pictureSize(parser.value(size));
        if (!given)
            problem = QStringLiteral("--size wants two numbers such as 640x480, not \"%1\".").arg(parser.value(size));
        options.width = given.value_or(PictureSize {}).width;
        options.height = given.value_or(PictureSize {}).height;
    }
    if (!problem.isEmpty())
        return kEnd.wrongUsage(problem);
    if (parser.isSet(method))
        options.method = parser.value(method);
    if (parser.isSet(compression))
        options.compression = parser.value(compression);

    const QString file = parser.value(out);
    if (QFileInfo::exists(file)) {
        printError(QStringLiteral("'%1' is there already; choose another name for the clip.").arg(file));
        return Failed;
    }
    const auto clip = [&] {
        ProgressLine line;
        line.setTitle(QStringLiteral("sample"));
        return dataset::synthesizeClip(file, options, interruptToken(), [&](const Progress& p) { line.show(p); });
    }();
    if (!clip)
        return kEnd.failed(clip.error(), Partial);
    QString text = QStringLiteral("%1: %2 frames of a person who does not exist. ").arg(file).arg(clip->frames);
    if (clip->forgedFrom == 0)
        text += QStringLiteral("All are forged (%1).").arg(options.method);
    else if (clip->forgedFrom == clip->frames)
        text += QStringLiteral("None is forged.");
    else
        text += QStringLiteral("Frames 0 to %1 are real, frames %2 to %3 are forged (%4).")
                    .arg(clip->forgedFrom - 1)
                    .arg(clip->forgedFrom)
                    .arg(clip->frames - 1)
                    .arg(options.method);
    return kEnd.printed(text + u'\n');
}

} // namespace semblance::app
