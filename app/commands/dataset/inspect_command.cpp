// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/dataset/inspect_command.h"

#include "app/commands/command_end.h"
#include "app/commands/dataset/sample_record.h"
#include "app/messages.h"
#include "core/base/commit_whole.h"
#include "core/base/output_guard.h"
#include "core/dataset/expansion/contact_sheet.h"
#include "core/dataset/manifest/manifest.h"

#include <QCommandLineParser>
#include <QImage>
#include <QJsonDocument>
#include <QSaveFile>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("dataset inspect");
using dataset::Manifest;

const QString kHelp = QStringLiteral(
    "Usage: semblance dataset inspect DIR\n"
    "       semblance dataset inspect DIR --sample ID [--out F.png] [--json]\n"
    "       semblance dataset inspect DIR --contact-sheet F.png [--method M] [--count N] [--rejected REASON]\n"
    "\n"
    "Prints how many samples of each kind DIR holds; or all that is known of one sample, with a picture of its source, target,\n"
    "mask and result beside each other; or writes a sheet of samples, spread evenly over all that are as asked for, each as\n"
    "source, target, result.\n"
    "\n"
    "Options:\n"
    "  --sample ID            the sample, as the manifest numbers it\n"
    "  --out F.png            where its picture goes\n"
    "  --json                 print JSON (schema semblance.dataset-sample/1)\n"
    "  --contact-sheet F.png  where the sheet goes\n"
    "  --method M             only this method: real, eye, Deepfakes, ... (all augmentations)\n"
    "  --count N              at most N samples, up to 2000 (24)\n"
    "  --columns N            beside each other (3)\n"
    "  --rejected REASON      samples that were rejected because of this, or any\n"
    "  -h, --help             this text\n"
    "\n"
    "Exit codes: 0 done; 1 failed; 2 wrong usage.\n");

Result<> writePng(const RgbImage& image, const QString& path, const Manifest& manifest)
{
    if (auto apart = refuseToOverwrite(path, { Manifest::pathIn(manifest.folder()) }); !apart)
        return apart;
    const QImage view(image.pixels(), image.width(), image.height(), image.stride(), QImage::Format_RGB888);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !view.save(&file, "PNG") || !commitWhole(file))
        return failure(Error::Kind::File, QStringLiteral("%1 cannot be written: %2.").arg(path, file.errorString()));
    return {};
}

int showSample(const Manifest& manifest, qint64 id, const QString& out, bool json)
{
    const auto detail = manifest.sample(id);
    if (!detail)
        return kEnd.failed(detail.error());
    if (!out.isEmpty()) {
        const auto written = dataset::viewSample(manifest.folder(), *detail).and_then([&](const dataset::SampleView& view) {
            return writePng(dataset::sideBySide(view), out, manifest);
        });
        if (!written)
            return kEnd.failed(written.error());
    }
    return kEnd.printed(json ? QString::fromUtf8(QJsonDocument(sampleJson(*detail, manifest.hierarchy())).toJson())
                             : sampleText(*detail, manifest.hierarchy()));
}

int showSheet(const Manifest& manifest, const dataset::SampleFilter& filter, qint64 count, int columns, const QString& out)
{
    const auto ids = manifest.sampleIds(filter);
    if (!ids)
        return kEnd.failed(ids.error());
    QList<dataset::ContactSheetTile> tiles;
    const qint64 shown = std::min<qint64>(count, ids->size());
    for (qint64 i = 0; i < shown; ++i) {
        const auto detail = manifest.sample(ids->at(i * ids->size() / shown));
        if (!detail)
            return kEnd.failed(detail.error());
        auto view = dataset::viewSample(manifest.folder(), *detail);
        if (!view)
            return kEnd.failed(view.error());
        QString caption = QStringLiteral("%1 %2")
                              .arg(detail->sample.id)
                              .arg(detail->sample.method.isEmpty() ? QStringLiteral("real") : detail->sample.method);
        if (detail->sample.landmarkDistance)
            caption += QStringLiteral(" d=%1").arg(*detail->sample.landmarkDistance, 0, 'f', 1);
        if (!detail->sample.rejected.isEmpty())
            caption += QLatin1Char(' ') + detail->sample.rejected;
        tiles.append({ std::move(*view), caption });
    }
    const auto written
        = dataset::contactSheet(tiles, columns).and_then([&](const RgbImage& sheet) { return writePng(sheet, out, manifest); });
    if (!written)
        return kEnd.failed(written.error());
    return kEnd.printed(QStringLiteral("%1 of %2 samples in %3\n").arg(shown).arg(ids->size()).arg(singleLine(out)));
}

} // namespace

int runDatasetInspect(const QStringList& arguments)
{
    QCommandLineParser parser;
    QList<QCommandLineOption> list;
    for (const char* name : { "sample", "out", "contact-sheet", "method", "count", "columns", "rejected" })
        list.append(QCommandLineOption(QLatin1String(name), {}, QStringLiteral("V")));
    list.append(QCommandLineOption(QStringLiteral("json")));
    list.append(QCommandLineOption(QStringList { QStringLiteral("help"), QStringLiteral("h") }));
    parser.addOptions(list);
    if (!parser.parse(QStringList { QStringLiteral("semblance dataset inspect") } + arguments))
        return kEnd.wrongUsage(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return kEnd.printed(kHelp);
    if (parser.positionalArguments().size() != 1)
        return kEnd.wrongUsage(QStringLiteral("dataset inspect wants one folder."));
    const auto number = [&](const char* name, qint64 byDefault) -> std::optional<qint64> {
        if (!parser.isSet(QLatin1String(name)))
            return byDefault;
        bool fine = false;
        const qint64 value = parser.value(QLatin1String(name)).toLongLong(&fine);
        return fine && value > 0 ? std::optional(value) : std::nullopt;
    };
    const auto id = number("sample", 0);
    const auto count = number("count", 24);
    const auto columns = number("columns", 3);
    if (!id)
        return kEnd.wrongUsage(QStringLiteral("'%1' is no sample's number.").arg(parser.value(QStringLiteral("sample"))));
    if (!count || !columns || *columns > 100)
        return kEnd.wrongUsage(QStringLiteral("--count and --columns want whole numbers above 0."));
    const QString sheet = parser.value(QStringLiteral("contact-sheet"));
    if (*id > 0 && !sheet.isEmpty())
        return kEnd.wrongUsage(QStringLiteral("--sample and --contact-sheet exclude each other."));
    for (const char* name : { "out", "json" }) {
        if (*id == 0 && parser.isSet(QLatin1String(name)))
            return kEnd.wrongUsage(QStringLiteral("--%1 goes with --sample.").arg(QLatin1String(name)));
    }
    for (const char* name : { "method", "count", "columns", "rejected" }) {
        if (sheet.isEmpty() && parser.isSet(QLatin1String(name)))
            return kEnd.wrongUsage(QStringLiteral("--%1 goes with --contact-sheet.").arg(QLatin1String(name)));
    }

    const auto manifest = Manifest::open(parser.positionalArguments().first(), Manifest::Mode::ReadOnly);
    if (!manifest)
        return kEnd.failed(manifest.error());
    if (*id > 0)
        return showSample(**manifest, *id, parser.value(QStringLiteral("out")), parser.isSet(QStringLiteral("json")));
    if (sheet.isEmpty()) {
        const auto counts = (*manifest)->counts();
        return counts ? kEnd.printed(countsText(*counts, (*manifest)->hierarchy())) : kEnd.failed(counts.error());
    }
    dataset::SampleFilter filter;
    const QString method = parser.value(QStringLiteral("method"));
    if (method.isEmpty())
        filter.kind = dataset::SampleKind::Augmented;
    else
        filter.method = method == QLatin1String("real") ? QString() : method;
    const QString reason = parser.value(QStringLiteral("rejected"));
    filter.rejected = !reason.isEmpty();
    if (!reason.isEmpty() && reason != QLatin1String("any"))
        filter.reason = reason;
    return showSheet(**manifest, filter, *count, static_cast<int>(*columns), sheet);
}

} // namespace semblance::app
