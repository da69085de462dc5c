// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/dataset/review_command.h"

#include "app/commands/command_end.h"
#include "app/messages.h"
#include "core/dataset/manifest/manifest.h"

#include <QCommandLineParser>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("dataset review");
using dataset::Manifest;
using dataset::ReviewRow;

const QString kHelp = QStringLiteral(
    "Usage: semblance dataset review DIR --sample ID --reject REASON [--author A]\n"
    "       semblance dataset review DIR --sample ID --accept REASON [--author A]\n"
    "       semblance dataset review DIR --sample ID --relabel LABELS --reason REASON [--author A]\n"
    "\n"
    "Records a decision on a sample: a row that is never changed or deleted. The newest of each kind counts, so a decision is\n"
    "taken back by another one. Rejected samples never reach training.\n"
    "\n"
    "Options:\n"
    "  --sample ID       the sample, as the manifest numbers it; again for further ones\n"
    "  --reject REASON   it is not used\n"
    "  --accept REASON   it is used though a rule or an earlier review rejected it; needs a picture\n"
    "  --relabel LABELS  one character a node in the hierarchy's order: 1 altered, 0 not, ? unobserved\n"
    "  --reason REASON   why it was relabelled\n"
    "  --author A        (the user's name)\n"
    "  -h, --help        this text\n"
    "\n"
    "Exit codes: 0 done; 1 failed; 2 wrong usage.\n");

} // namespace

int runDatasetReview(const QStringList& arguments)
{
    QCommandLineParser parser;
    QList<QCommandLineOption> list;
    for (const char* name : { "sample", "reject", "accept", "relabel", "reason", "author" })
        list.append(QCommandLineOption(QLatin1String(name), {}, QStringLiteral("V")));
    list.append(QCommandLineOption(QStringList { QStringLiteral("help"), QStringLiteral("h") }));
    parser.addOptions(list);
    if (!parser.parse(QStringList { QStringLiteral("semblance dataset review") } + arguments))
        return kEnd.wrongUsage(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return kEnd.printed(kHelp);
    if (parser.positionalArguments().size() != 1)
        return kEnd.wrongUsage(QStringLiteral("dataset review wants one folder."));
    const bool reject = parser.isSet(QStringLiteral("reject"));
    const bool accept = parser.isSet(QStringLiteral("accept"));
    const bool relabel = parser.isSet(QStringLiteral("relabel"));
    if (int(reject) + int(accept) + int(relabel) != 1)
        return kEnd.wrongUsage(QStringLiteral("dataset review wants one of --reject, --accept and --relabel."));
    QList<qint64> ids;
    for (const QString& text : parser.values(QStringLiteral("sample"))) {
        bool fine = false;
        ids.append(text.toLongLong(&fine));
        if (!fine)
            return kEnd.wrongUsage(QStringLiteral("'%1' is no sample's number.").arg(text));
    }
    if (ids.isEmpty())
        return kEnd.wrongUsage(QStringLiteral("dataset review wants --sample ID."));

    ReviewRow review;
    review.action = reject ? ReviewRow::Action::Reject : accept ? ReviewRow::Action::Accept : ReviewRow::Action::Relabel;
    review.reason = parser.value(reject    ? QStringLiteral("reject")
                                  : accept ? QStringLiteral("accept")
                                           : QStringLiteral("reason"))
                        .trimmed();
    if (review.reason.isEmpty())
        return kEnd.wrongUsage(QStringLiteral("A review wants a reason."));
    review.author = parser.value(QStringLiteral("author"));
    if (review.author.isEmpty())
        review.author = qEnvironmentVariable("USER", QStringLiteral("unknown"));
    review.atUtc = QDateTime::currentDateTimeUtc();
    const auto manifest = Manifest::open(parser.positionalArguments().first(), Manifest::Mode::ReadWrite);
    if (!manifest)
        return kEnd.failed(manifest.error());
    if (relabel) {
        const QString text = parser.value(QStringLiteral("relabel"));
        const auto labels = dataset::labelsFromText(text, (*manifest)->hierarchy());
        if (!labels) {
            return kEnd.wrongUsage(QStringLiteral("'%1' is no label row: wanted are %2 characters of 1, 0 and ? for %3.")
                                       .arg(text)
                                       .arg(dataset::nodeNames((*manifest)->hierarchy()).size())
                                       .arg(dataset::nodeNames((*manifest)->hierarchy()).join(QStringLiteral(", "))));
        }
        review.labels = *labels;
    }
    // All are looked up first, so that a wrong number among them changes nothing.
    for (const qint64 id : ids) {
        const auto detail = (*manifest)->sample(id);
        if (!detail)
            return kEnd.failed(detail.error());
        if (accept && detail->sample.file.isEmpty()) {
            printError(QStringLiteral("Sample %1 was rejected while it was made (%2) and has no picture, so it can't be accepted.")
                           .arg(id)
                           .arg(detail->rejectedAsMade));
            return Failed;
        }
    }
    for (const qint64 id : ids) {
        review.sample = id;
        if (const auto added = (*manifest)->addReview(review); !added)
            return kEnd.failed(added.error());
    }
    return kEnd.printed(
        QStringLiteral("%1 reviewed\n")
            .arg(ids.size() == 1 ? QStringLiteral("sample %1").arg(ids.first()) : QStringLiteral("%1 samples").arg(ids.size())));
}

} // namespace semblance::app
