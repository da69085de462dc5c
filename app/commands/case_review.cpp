// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/case_review.h"

#include "app/commands/command_end.h"
#include "app/messages.h"
#include "core/cases/blind_review.h"
#include "core/cases/case_file.h"
#include "model/error.h"
#include "model/hierarchy/label_hierarchy.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace semblance::app {
namespace {

constexpr CommandEnd kEnd("case review");
const QString kUsage = QStringLiteral(
    "Usage: semblance case review start F.semcase --examiner A --examiner B [options]\n"
    "       semblance case review judge F.semcase --examiner A --track N --opinion NODE=WHAT... [options]\n"
    "       semblance case review sign F.semcase --examiner A [options]\n"
    "       semblance case review status F.semcase [--json] [options]\n"
    "\n"
    "A blind second review: two examiners judge the tracks of one analysis, and this program shows neither the other's\n"
    "judgements until both have signed off; then it shows where they agree. The case file itself is not encrypted: docs/record.md.\n"
    "\n"
    "Options:\n"
    "  --evidence N     of this piece of evidence, from 1 as in semblance case info; else the only one\n"
    "  --run N          of this analysis; else the newest with results\n"
    "  --opinion N=W    of node N: altered, not_altered or cannot_say; may be given more than once\n"
    "  --text TEXT      a remark on the judgement\n"
    "  --json           print JSON (schema semblance.review/1)\n"
    "  -h, --help       this text\n"
    "\n"
    "Exit codes: 0 done; 1 failed; 2 wrong usage.\n");

/// What is reviewed.
struct Subject {
    cases::EvidenceId evidence;
    cases::Run run;
    QStringList nodes;
    cases::ExaminerRecord record;
    QList<analysis::TrackSummary> tracks;

    Result<cases::BlindReview> review() const
    {
        const QList<cases::BlindReview> all = cases::blindReviews(record, run.id);
        if (all.isEmpty())
            return failure(Error::Kind::Usage, QStringLiteral("there is no blind second review of analysis %1; begin one with start.").arg(run.id.value));
        return all.last();
    }
};

Result<Subject> subjectOf(const cases::CaseFile& file, const QString& evidence, const QString& run)
{
    Subject subject;
    const auto all = file.evidence();
    if (!all)
        return tl::unexpected(all.error());
    const qsizetype number = evidence.isEmpty() ? 1 : evidence.toLongLong();
    if ((evidence.isEmpty() && all->size() != 1) || number < 1 || number > all->size())
        return failure(Error::Kind::Usage, QStringLiteral("the case holds %1 pieces of evidence: name one with --evidence N.").arg(all->size()));
    subject.evidence = all->at(number - 1).id;
    const auto runs = file.runs(subject.evidence);
    if (!runs)
        return tl::unexpected(runs.error());
    const auto chosen = std::find_if(runs->begin(), runs->end(),
        [&](const cases::Run& each) { return run.isEmpty() ? each.lastFrame.has_value() : QString::number(each.id.value) == run; });
    if (chosen == runs->end())
        return failure(Error::Kind::Usage, QStringLiteral("the evidence has no such analysis with results."));
    subject.run = *chosen;
    try {
        for (const auto hierarchy = model::LabelHierarchy::fromJson(chosen->model.hierarchyJson.toStdString());
             const model::Node& node : hierarchy.nodes())
            subject.nodes << QString::fromStdString(node.name);
    } catch (const model::Error& e) {
        return failure(Error::Kind::Case, QString::fromUtf8(e.what()));
    }
    auto versions = file.record(subject.evidence);
    if (!versions)
        return tl::unexpected(versions.error());
    subject.record = cases::ExaminerRecord(std::move(*versions));
    return file.trackEdits(subject.run.id)
        .and_then([&](const cases::TrackEdits& edits) { return file.tracks(subject.run.id, edits); })
        .map([&](const QList<analysis::TrackSummary>& tracks) {
            subject.tracks = tracks;
            return subject;
        });
}

Result<QJsonObject> opinionsOf(const QStringList& words, const QStringList& nodes)
{
    QJsonObject opinions;
    for (const QString& word : words) {
        const QString node = word.section(u'=', 0, 0);
        if (!nodes.contains(node))
            return failure(Error::Kind::Usage, QStringLiteral("'%1' is no node; there are %2.").arg(node, nodes.join(QStringLiteral(", "))));
        opinions.insert(node, word.section(u'=', 1));
    }
    return opinions;
}

Result<int> trackOf(const QString& label, const Subject& subject)
{
    for (const analysis::TrackSummary& track : subject.tracks) {
        if (cases::trackLabel(track.id) == label)
            return track.id;
    }
    return failure(Error::Kind::Usage, QStringLiteral("analysis %1 has no track '%2'.").arg(subject.run.id.value).arg(label));
}

QString statusText(const Subject& subject, const cases::BlindReview& review)
{
    QString text = QStringLiteral("blind second review %1 of analysis %2, begun %3\n")
                       .arg(review.entry.first.value)
                       .arg(review.run.value)
                       .arg(subject.record.history(review.entry.first).first().createdUtc.toString(Qt::ISODate));
    for (const QString& examiner : review.examiners) {
        const auto signature = std::find_if(review.signatures.begin(), review.signatures.end(),
            [&](const cases::ReviewSignature& each) { return each.examiner == examiner; });
        text += QStringLiteral("  %1: %2 of %3 tracks judged, %4\n")
                    .arg(singleLine(examiner))
                    .arg(review.judged(examiner).size())
                    .arg(std::count_if(subject.tracks.begin(), subject.tracks.end(), [](const auto& track) { return !track.excluded; }))
                    .arg(signature == review.signatures.end()
                            ? QStringLiteral("not signed off")
                            : QStringLiteral("signed off %1 from the account %2")
                                  .arg(signature->utc.toString(Qt::ISODate), singleLine(signature->author)));
    }
    if (review.isSealed())
        return text + QStringLiteral("  the judgements are hidden until both have signed off\n");
    for (const cases::ReviewAgreement& agreement : cases::reviewAgreement(review, subject.nodes))
        text += QStringLiteral("  %1: the same for %2 of %3 tracks%4\n")
                    .arg(agreement.node)
                    .arg(agreement.agree)
                    .arg(agreement.both)
                    .arg(agreement.kappa ? QStringLiteral(", Cohen's kappa %1").arg(*agreement.kappa, 0, 'f', 3) : QString());
    return text;
}

QString statusJson(const Subject& subject, const cases::BlindReview& review)
{
    QJsonArray examiners;
    for (const QString& examiner : review.examiners) {
        const auto signature = std::find_if(review.signatures.begin(), review.signatures.end(),
            [&](const cases::ReviewSignature& each) { return each.examiner == examiner; });
        const bool isSigned = signature != review.signatures.end();
        QJsonArray judged;
        for (const cases::ReviewOpinion& opinion : review.opinions) {
            if (opinion.examiner == examiner)
                judged.append(review.isSealed() ? QJsonObject { { QStringLiteral("track"), cases::trackLabel(opinion.track) } }
                                                : QJsonObject { { QStringLiteral("track"), cases::trackLabel(opinion.track) },
                                                      { QStringLiteral("opinions"), opinion.opinions } });
        }
        examiners.append(QJsonObject { { QStringLiteral("name"), examiner },
            { QStringLiteral("signed"), isSigned ? QJsonValue(signature->utc.toString(Qt::ISODateWithMs)) : QJsonValue() },
            { QStringLiteral("account"), isSigned ? QJsonValue(signature->author) : QJsonValue() }, { QStringLiteral("judged"), judged } });
    }
    QJsonArray agreements;
    for (const cases::ReviewAgreement& agreement : cases::reviewAgreement(review, subject.nodes))
        agreements.append(QJsonObject { { QStringLiteral("node"), agreement.node }, { QStringLiteral("both"), agreement.both },
            { QStringLiteral("same"), agreement.agree },
            { QStringLiteral("kappa"), agreement.kappa ? QJsonValue(*agreement.kappa) : QJsonValue() } });
    return QString::fromUtf8(QJsonDocument(QJsonObject { { QStringLiteral("schema"), QStringLiteral("semblance.review/1") },
                                               { QStringLiteral("review"), review.entry.first.value },
                                               { QStringLiteral("analysis"), review.run.value },
                                               { QStringLiteral("sealed"), review.isSealed() }, { QStringLiteral("examiners"), examiners },
                                               { QStringLiteral("agreement"), agreements } })
                                 .toJson());
}

} // namespace

int runCaseReview(const QStringList& arguments)
{
    QCommandLineParser parser;
    const auto option = [&parser](const char* name, const char* value) {
        QCommandLineOption made(QString::fromLatin1(name), {}, QString::fromLatin1(value));
        parser.addOption(made);
        return made;
    };
    const auto examiner = option("examiner", "NAME");
    const auto evidence = option("evidence", "N");
    const auto run = option("run", "N");
    const auto track = option("track", "N");
    const auto opinion = option("opinion", "NODE=WHAT");
    const auto text = option("text", "TEXT");
    const QCommandLineOption json(QStringLiteral("json"));
    const QCommandLineOption help(QStringList { QStringLiteral("help"), QStringLiteral("h") });
    parser.addOptions({ json, help });
    if (!parser.parse(QStringList { QStringLiteral("semblance case review") } + arguments))
        return kEnd.wrongUsage(parser.errorText());
    if (parser.isSet(help))
        return kEnd.printed(kUsage);
    const QStringList words = parser.positionalArguments();
    const QString step = words.value(0);
    const QStringList steps { QStringLiteral("start"), QStringLiteral("judge"), QStringLiteral("sign"), QStringLiteral("status") };
    if (words.size() != 2 || !steps.contains(step))
        return kEnd.wrongUsage(QStringLiteral("case review wants start, judge, sign or status, and F.semcase."));
    const QStringList examiners = parser.values(examiner);
    const qsizetype wanted = step == steps[0] ? 2 : step == steps[3] ? 0 : 1;
    if (examiners.size() != wanted)
        return kEnd.wrongUsage(QStringLiteral("case review %1 wants --examiner NAME %2.")
                                   .arg(step,
                                       wanted == 2       ? QStringLiteral("twice")
                                           : wanted == 1 ? QStringLiteral("once")
                                                         : QStringLiteral("not at all")));

    if (!QFileInfo::exists(words[1]))
        return kEnd.failed({ Error::Kind::Case, QStringLiteral("There is no case file '%1'; check the path.").arg(words[1]) });
    const bool reads = step == steps[3];
    const auto file = cases::CaseFile::open(words[1], reads ? cases::CaseFile::Mode::ReadOnly : cases::CaseFile::Mode::ReadWrite);
    if (!file)
        return kEnd.failed(file.error());
    const auto subject = subjectOf(**file, parser.value(evidence), parser.value(run));
    if (!subject)
        return kEnd.failed(subject.error());
    Result<> done;
    if (step == steps[0]) {
        const QString about = QStringLiteral("Blind second review by %1 and %2").arg(examiners[0], examiners[1]);
        done = (*file)->addEntry(subject->evidence, cases::newBlindReview(subject->run.id, examiners, about), {}).map([](const auto&) { });
    } else if (step == steps[1]) {
        const auto opinions = opinionsOf(parser.values(opinion), subject->nodes);
        const auto number = trackOf(parser.value(track), *subject);
        const auto review = subject->review();
        for (const Error* error : { opinions ? nullptr : &opinions.error(), number ? nullptr : &number.error(), review ? nullptr : &review.error() }) {
            if (error)
                return kEnd.failed(*error);
        }
        const auto content = cases::reviewOpinion(*review, examiners[0], *number, *opinions, parser.value(text));
        const auto before = review->opinionOf(examiners[0], *number);
        done = (before ? (*file)->correctEntry(before->id, content, {}) : (*file)->addEntry(subject->evidence, content, {})).map([](const auto&) { });
    } else if (step == steps[2]) {
        done = subject->review().and_then([&](const cases::BlindReview& review) {
            return (*file)->correctEntry(review.entry.id, cases::signedReview(review, examiners[0]), {}).map([](const auto&) { });
        });
    }
    if (!done)
        return kEnd.failed(done.error());
    const auto now = subjectOf(**file, parser.value(evidence), parser.value(run));
    const auto review = now.and_then([](const Subject& s) { return s.review(); });
    if (!review)
        return kEnd.failed(review.error());
    return kEnd.printed(parser.isSet(json) ? statusJson(*now, *review) : statusText(*now, *review));
}

} // namespace semblance::app
