// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/media_command.h"

#include "app/commands/command_end.h"
#include "app/interrupt.h"
#include "app/messages.h"
#include "core/base/commit_whole.h"
#include "core/base/output_guard.h"
#include "core/base/plain_text.h"
#include "core/media/file_metadata.h"
#include "core/media/media_json.h"
#include "core/media/media_remarks.h"
#include "core/media/video_source.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>
#include <unistd.h>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("media");
using media::FrameEntry;
using media::MediaFacts;
using media::VideoSource;

const QString kUsage
    = QStringLiteral("Usage:\n"
                     "  semblance media info FILE [--json]              the facts of the file's video stream\n"
                     "  semblance media frames FILE [--json]            every frame with its time and SHA-256\n"
                     "  semblance media frame FILE N --out F.png        frame N, from 0, as it is displayed\n"
                     "\n"
                     "A picture file (JPEG, PNG, TIFF, WebP, BMP) is a video of one frame. Frames are numbered from 0 in\n"
                     "presentation order. A frame's SHA-256 is taken over its decoded samples in the stream's own pixel format,\n"
                     "before any rotation, as ffmpeg -noautorotate -i FILE -vsync passthrough -f framehash -hash sha256 - prints it.\n"
                     "\n"
                     "Options:\n"
                     "  --json        print JSON\n"
                     "  --out F.png   where the PNG goes; it replaces a file of that name\n"
                     "  --help        print this\n"
                     "\n"
                     "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 the file is damaged: what could be read is given.\n");

ProgressFn progressOnTerminal()
{
    if (!isatty(STDERR_FILENO))
        return {};
    return [shown = -1](const Progress& p) mutable {
        const int percent = p.total > 0 ? static_cast<int>(100 * p.done / p.total) : 0;
        if (percent == std::exchange(shown, percent))
            return;
        std::fprintf(stderr, "\r%s %d %%%s", qPrintable(p.stage), percent, p.done >= p.total ? "\n" : "");
    };
}

Result<std::unique_ptr<VideoSource>> openSource(const QString& path)
{
    VideoSource::Options options;
    options.cacheBytes = 0;
    return VideoSource::open(path, options, interruptToken(), progressOnTerminal());
}

int statusOf(const VideoSource& source)
{
    return source.problems().isEmpty() ? Done : Partial;
}

QString statusName(const VideoSource& source)
{
    return source.problems().isEmpty() ? QStringLiteral("complete") : QStringLiteral("partial");
}

QString problemLines(const VideoSource& source)
{
    QString text;
    for (const media::MediaProblem& problem : source.problems()) {
        text += problem.frame ? QStringLiteral("problem: frame %1: ").arg(*problem.frame) : QStringLiteral("problem: ");
        text += singleLine(problem.what) + u'\n';
    }
    return text;
}

QString factLines(const MediaFacts& facts)
{
    const auto line = [](const QString& name, const QString& value) {
        return value.isEmpty() ? QString() : QStringLiteral("%1 %2\n").arg(name + u':', -16).arg(value);
    };
    QString size = QStringLiteral("%1 x %2").arg(facts.width).arg(facts.height);
    if (facts.rotationDegrees != 0 || facts.mirrored) {
        size += QStringLiteral(" (decoded %1 x %2, %3turned %4 degrees clockwise)")
                    .arg(facts.codedWidth)
                    .arg(facts.codedHeight)
                    .arg(facts.mirrored ? QStringLiteral("mirrored and ") : QString())
                    .arg(facts.rotationDegrees);
    }
    QString rate = facts.meanFrameRate ? QStringLiteral("%1 frames/s").arg(*facts.meanFrameRate, 0, 'f', 3) : QString();
    if (facts.variableFrameRate)
        rate += QStringLiteral(" on average, variable");
    return line(QStringLiteral("container"), facts.container) + line(QStringLiteral("codec"), facts.codec)
        + line(QStringLiteral("profile"), facts.profile) + line(QStringLiteral("pixel format"), facts.pixelFormat)
        + line(QStringLiteral("size"), size) + line(QStringLiteral("frames"), QString::number(facts.frames))
        + line(QStringLiteral("skipped at start"), facts.skippedAtStart ? QString::number(facts.skippedAtStart) : QString())
        + line(
            QStringLiteral("duration"), facts.durationSeconds ? QStringLiteral("%1 s").arg(*facts.durationSeconds, 0, 'f', 3) : QString())
        + line(QStringLiteral("rate"), rate) + line(QStringLiteral("interlaced"), facts.interlaced ? QStringLiteral("yes") : QString())
        + line(QStringLiteral("bit rate"), facts.bitRate ? QStringLiteral("%1 bit/s").arg(*facts.bitRate) : QString())
        + line(QStringLiteral("decoder"), facts.decoder);
}

QString named(const QString& name, const QString& value)
{
    return QStringLiteral("  %1: %2\n").arg(name, value);
}

/// What is known beyond factLines().
QString detailLines(const MediaFacts& facts, const QString& path)
{
    QString text;
    for (const media::FactGroup& group : media::factGroups(facts).mid(1)) {
        text += u'\n' + group.title.toLower() + u'\n';
        for (const media::FactRow& row : group.rows)
            text += named(row.name, row.value);
    }
    const QStringList remarks = media::mediaRemarks(facts, QFileInfo(path).lastModified());
    if (!remarks.isEmpty())
        text += QStringLiteral("\nworth knowing\n");
    for (QString remark : remarks)
        text += QStringLiteral("  ") + remark.remove(QChar(0x2068)).remove(QChar(0x2069)) + u'\n';
    QString group;
    for (const media::MetadataTag& tag : facts.details ? facts.details->tags : QList<media::MetadataTag>()) {
        const QString name = tag.source + QStringLiteral(", ") + tag.group;
        if (name != std::exchange(group, name))
            text += u'\n' + spelledOut(name) + u'\n';
        text += named(spelledOut(tag.name), spelledOut(tag.value));
    }
    return text;
}

QByteArray document(const QString& schema, const QString& path, const VideoSource& source, QJsonObject more)
{
    more.insert(QStringLiteral("schema"), schema);
    more.insert(QStringLiteral("file"), QFileInfo(path).fileName());
    if (!more.contains(QStringLiteral("media")))
        more.insert(QStringLiteral("media"), media::toJson(source.facts()));
    more.insert(QStringLiteral("status"), statusName(source));
    more.insert(QStringLiteral("problems"), media::toJson(source.problems()));
    return QJsonDocument(more).toJson();
}

int info(const QString& path, bool json)
{
    const auto source = openSource(path);
    if (!source)
        return kEnd.failed(source.error());
    const MediaFacts facts = media::withMetadata((*source)->facts(), path, interruptToken());
    const QJsonArray remarks = QJsonArray::fromStringList(media::mediaRemarks(facts, QFileInfo(path).lastModified()));
    const QString text = json
        ? QString::fromUtf8(document(QStringLiteral("semblance.media/1"), path, **source,
              { { QStringLiteral("media"), media::toJson(facts) }, { QStringLiteral("remarks"), remarks } }))
        : factLines(facts) + problemLines(**source) + detailLines(facts, path);
    return kEnd.printed(text, statusOf(**source));
}

QString frameLine(const FrameEntry& entry, const QByteArray& sha256)
{
    return QStringLiteral("%1 %2 %3 %4 %5 %6\n")
        .arg(entry.ordinal, 7)
        .arg(entry.pts ? QString::number(*entry.pts) : QStringLiteral("-"), 10)
        .arg(entry.timeSeconds ? QString::number(*entry.timeSeconds, 'f', 6) : QStringLiteral("-"), 12)
        .arg(entry.keyFrame ? QStringLiteral("key") : QStringLiteral("-"), 3)
        .arg(QLatin1Char(entry.pictureType))
        .arg(QString::fromLatin1(sha256));
}

int frames(const QString& path, bool json)
{
    const std::stop_token stop = interruptToken();
    const auto opened = openSource(path);
    if (!opened)
        return kEnd.failed(opened.error());
    VideoSource& source = **opened;
    QJsonArray list;
    if (!json && !printResult(QStringLiteral("ordinal        pts       time_s key type sha256\n")))
        return kEnd.notPrinted();
    for (qint64 ordinal = 0; ordinal < source.frames().size(); ++ordinal) {
        if (stop.stop_requested()) {
            printError(QStringLiteral("stopped at frame %1 of %2.").arg(ordinal).arg(source.frames().size()));
            return Failed;
        }
        const auto hashed = source.hash(ordinal);
        if (!hashed)
            continue; // it is among the problems
        if (json) {
            QJsonObject entry = media::toJson(hashed->entry);
            entry.insert(QStringLiteral("sha256"), QString::fromLatin1(hashed->sha256));
            list.append(entry);
        } else if (!printResult(frameLine(hashed->entry, hashed->sha256))) {
            return kEnd.notPrinted();
        }
    }
    const QString text = json
        ? QString::fromUtf8(document(QStringLiteral("semblance.media.frames/1"), path, source, { { QStringLiteral("frames"), list } }))
        : problemLines(source);
    return kEnd.printed(text, statusOf(source));
}

Result<> writePng(const RgbImage& image, const QString& path)
{
    const QImage view(image.pixels(), image.width(), image.height(), image.stride(), QImage::Format_RGB888);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !view.save(&file, "PNG") || !commitWhole(file))
        return failure(Error::Kind::File, QStringLiteral("%1 cannot be written: %2.").arg(path, file.errorString()));
    return {};
}

int frame(const QString& path, const QString& number, const QString& out)
{
    bool isNumber = false;
    const qint64 ordinal = number.toLongLong(&isNumber);
    if (!isNumber || ordinal < 0)
        return kEnd.wrongUsage(QStringLiteral("'%1' is no frame number.").arg(number));
    if (out.isEmpty())
        return kEnd.wrongUsage(QStringLiteral("media frame needs --out F.png."));
    if (const auto apart = refuseToOverwrite(out, { path }); !apart)
        return kEnd.failed(apart.error());
    if (const auto mayBe = refuseToReplaceAnotherKind(out, OutputKind::Png); !mayBe)
        return kEnd.failed(mayBe.error());
    const auto source = openSource(path);
    if (!source)
        return kEnd.failed(source.error());
    const auto decoded = (*source)->frame(ordinal);
    if (!decoded)
        return kEnd.failed(decoded.error());
    if (const auto written = writePng(decoded->image, out); !written)
        return kEnd.failed(written.error());
    if (!decoded->damaged)
        return Done;
    printError(QStringLiteral("frame %1 of %2 is damaged; %3 shows what the decoder made of it.").arg(ordinal).arg(path, out));
    return Partial;
}

} // namespace

int runMedia(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"));
    const QCommandLineOption out(QStringLiteral("out"), QString(), QStringLiteral("F.png"));
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    parser.addOptions({ json, out, help });
    if (!parser.parse(QStringList { QStringLiteral("semblance media") } + arguments))
        return kEnd.wrongUsage(parser.errorText());
    if (parser.isSet(help))
        return kEnd.printed(kUsage);
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0);
    if (what == QStringLiteral("info") && words.size() == 2)
        return info(words[1], parser.isSet(json));
    if (what == QStringLiteral("frames") && words.size() == 2)
        return frames(words[1], parser.isSet(json));
    if (what == QStringLiteral("frame") && words.size() == 3)
        return frame(words[1], words[2], parser.value(out));
    return kEnd.wrongUsage(QStringLiteral("media wants info FILE, frames FILE or frame FILE N --out F.png."));
}

} // namespace semblance::app
