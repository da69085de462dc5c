// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/dataset/extract_command.h"

#include "app/commands/command_end.h"
#include "app/commands/dataset/extract_request.h"
#include "app/commands/dataset/scan_summary.h"
#include "app/interrupt.h"
#include "app/messages.h"
#include "app/progress_line.h"

#include <QFileInfo>
#include <algorithm>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("dataset extract");
using dataset::ExtractProgress;
using dataset::Manifest;

constexpr qsizetype kFailuresShown = 10;

QString usage()
{
    return QStringLiteral(
        "Usage: semblance dataset extract ROOT --out DIR [options]\n"
        "\n"
        "Takes frames of every video, picture and folder of frames of a dataset, finds faces and writes them to DIR/crops as\n"
        "aligned pictures of 317 x 317 pixels, with everything that is known of each in DIR/manifest.sqlite (docs/manifest.md).\n"
        "ROOT is only read. Called again with the same DIR it goes on where it was stopped or killed, with the settings that DIR was\n"
        "begun with, and gives the same files and rows as an undisturbed call.\n"
        "\n"
        "Options:\n"
        "  --out DIR            where crops and manifest go; outside ROOT\n"
        "  --frames N           N frames of each video, evenly spaced as published (64)\n"
        "  --every N            instead: frames 0, N, 2N, ...\n"
        "  --faces WHICH        largest: of each frame; all: every face, followed over the frames that are taken (largest)\n"
        "  --smallest-face N    side in pixels of the smallest face looked for (60)\n"
        "  --format KIND        of the crops: png, or jpeg of quality 95 with full colour resolution (png)\n"
        "  --detector NAME      hog, cnn or yunet (hog)\n"
        "  --detector-weights F weights of cnn or yunet\n"
        "  --threads N          videos worked on at once; 0 is one for each core (0)\n"
        "  --retry-failed       try the videos that failed before once more\n"
        "  --layout NAME        the dataset's layout, not by recognition but as: %1\n"
        "  --compression LEVEL  only this one, e.g. c23\n"
        "  --labels F.json      label rows of one's own methods (docs/datasets.md)\n"
        "  --mapping F.csv      the table of the layout plain\n"
        "  --unobserved-as-no   labels that are not observed as 0, as the official code has them\n"
        "  -h, --help           this text\n"
        "\n"
        "Ctrl-C (SIGINT) stops after the frames in work and keeps the videos that are whole.\n"
        "\n"
        "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 done in part: some videos could not be read, or a stop by Ctrl-C.\n")
        .arg(dataset::layoutNames().join(QStringLiteral(", ")));
}

QString progressText(const ExtractProgress& p)
{
    const double rate = p.secondsThisRun > 0 ? static_cast<double>(p.cropsThisRun) / p.secondsThisRun : 0;
    QString text = QStringLiteral("%1 of %2 videos, %3 faces, %4/s")
                       .arg(p.videosDone + p.noFace + p.failed)
                       .arg(p.videos)
                       .arg(p.cropsThisRun)
                       .arg(rate, 0, 'f', 1);
    if (p.secondsLeft)
        text += QStringLiteral(", %1 left").arg(durationText(*p.secondsLeft));
    return text;
}

QString summary(const Manifest& manifest, const dataset::ManifestCounts& counts, const ExtractProgress& run)
{
    const auto state = [&](const char* name) { return counts.videosByState.value(QLatin1String(name)); };
    qint64 videos = 0;
    for (const qint64 number : counts.videosByState)
        videos += number;
    qint64 crops = 0;
    for (const qint64 number : counts.cropsByMethod)
        crops += number;
    QString text = QStringLiteral("%1\n  layout    %2\n  videos    %3: %4 with a face, %5 without, %6 failed")
                       .arg(singleLine(manifest.root()), manifest.layout())
                       .arg(videos)
                       .arg(state("done"))
                       .arg(state("no_face"))
                       .arg(state("failed"));
    if (const qint64 pending = state("pending"); pending > 0)
        text += QStringLiteral(", %1 still to do").arg(pending);
    text += QStringLiteral("\n  crops     %1 in %2\n").arg(crops).arg(singleLine(manifest.folder()));
    if (run.cropsThisRun > 0)
        text += QStringLiteral("  this run  %1 crops in %2 s, %3 crops/s\n")
                    .arg(run.cropsThisRun)
                    .arg(run.secondsThisRun, 0, 'f', 1)
                    .arg(static_cast<double>(run.cropsThisRun) / std::max(run.secondsThisRun, 1e-9), 0, 'f', 1);
    if (crops == 0)
        return text;
    qsizetype width = 8;
    for (auto it = counts.cropsByMethod.begin(); it != counts.cropsByMethod.end(); ++it)
        width = std::max(width, singleLine(it.key()).size() + 2);
    text += QStringLiteral("\n  %1%2     crops\n").arg(QStringLiteral("method"), -width).arg(QStringLiteral("split"), -10);
    for (auto it = counts.cropsByMethodAndSplit.begin(); it != counts.cropsByMethodAndSplit.end(); ++it) {
        const auto& [method, split] = it.key();
        text += QStringLiteral("  %1%2%3\n")
                    .arg(method.isEmpty() ? QStringLiteral("real") : singleLine(method), -width)
                    .arg(split.isEmpty() ? QStringLiteral("-") : singleLine(split), -10)
                    .arg(it.value(), 10);
    }
    return text;
}

Result<std::unique_ptr<Manifest>> begin(const ExtractRequest& request, ProgressLine& line)
{
    if (QFileInfo::exists(Manifest::pathIn(request.out))) {
        auto manifest = Manifest::open(request.out, Manifest::Mode::ReadWrite);
        if (!manifest)
            return manifest;
        if (auto same = request.checkGoesOn(**manifest); !same)
            return tl::unexpected(same.error());
        return manifest;
    }
    const dataset::ExtractOptions options = request.extractOptions();
    if (auto ready = dataset::checkFaceTools(options); !ready)
        return tl::unexpected(ready.error());
    const auto scanned
        = dataset::scanDataset(request.root, request.scanOptions(), interruptToken(), [&](const Progress& p) { line.show(p); });
    line.clear();
    if (!scanned)
        return tl::unexpected(scanned.error());
    if (scanned->items.isEmpty())
        return failure(Error::Kind::File, QStringLiteral("'%1' holds no video or picture to take faces from.").arg(request.root));
    if (isIncomplete(*scanned))
        printError(QStringLiteral("note: the dataset is incomplete; semblance dataset scan says what is left out."));
    return Manifest::create(request.out, *scanned, dataset::extractionSettings(options, request.scanOptions()));
}

void tellFailures(const Manifest& manifest)
{
    const auto failed = manifest.videos(dataset::VideoState::Failed);
    if (!failed)
        return;
    for (qsizetype i = 0; i < std::min(failed->size(), kFailuresShown); ++i)
        printError(QStringLiteral("failed: '%1': %2").arg(failed->at(i).item.path, failed->at(i).problem));
    if (failed->size() > kFailuresShown)
        printError(QStringLiteral("and %1 more; the manifest's table video names them.").arg(failed->size() - kFailuresShown));
}

} // namespace

int runDatasetExtract(const QStringList& arguments)
{
    const auto parsed = parseExtractRequest(arguments);
    if (!parsed)
        return kEnd.failed(parsed.error(), Partial);
    if (std::holds_alternative<ExtractHelp>(*parsed))
        return kEnd.printed(usage());
    const auto& request = std::get<ExtractRequest>(*parsed);

    ProgressLine line;
    line.setTitle(QStringLiteral("extract"));
    const auto manifest = begin(request, line);
    if (!manifest)
        return kEnd.failed(manifest.error(), Partial);
    if (request.retryFailed) {
        if (const auto retried = (*manifest)->retryFailed(); !retried)
            return kEnd.failed(retried.error(), Partial);
    }
    ExtractProgress last;
    const auto note = [&](const ExtractProgress& p) {
        last = p;
        line.showText(progressText(p));
    };
    const auto extracted = dataset::extractFaces(**manifest, interruptToken(), note, request.threads);
    line.clear();
    if (!extracted && extracted.error().kind != Error::Kind::Cancelled)
        return kEnd.failed(extracted.error(), Partial);
    const auto counts = (*manifest)->counts();
    if (!counts)
        return kEnd.failed(counts.error(), Partial);
    tellFailures(**manifest);
    if (!printResult(summary(**manifest, *counts, last)))
        return kEnd.notPrinted();
    if (!extracted) {
        printError(extracted.error().message + QStringLiteral(" The same command goes on."));
        return Partial;
    }
    if (extracted->failed == 0)
        return Done;
    return extracted->videosDone + extracted->noFace > 0 ? Partial : Failed;
}

} // namespace semblance::app
