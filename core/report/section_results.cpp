// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/blind_review.h"
#include "core/cases/rich_text.h"
#include "core/report/figures.h"
#include "core/report/sections.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <utility>

namespace semblance::report {
namespace {

constexpr qsizetype kMostIntervals = 12;
constexpr double kSmallFace = 80; // pixels; below, the crop is mostly made up by enlarging
constexpr double kTurned = 30; // degrees
const QString kDash = QStringLiteral("—");

QString intervalText(const Words& say, const analysis::MeanUncertainty& uncertainty)
{
    return uncertainty.interval ? say(QT_TRANSLATE_NOOP("Report", "%1 to %2"), say.probability(uncertainty.interval->low),
               say.probability(uncertainty.interval->high))
                                : kDash;
}

/// All nodes in the hierarchy's order. counted: absent where the examiner's exclusions change nothing here.
Blocks nodeBlocks(const Words& say, const RunMaterial& run, const std::vector<double>& means,
    const std::vector<analysis::MeanUncertainty>& uncertainty, const std::optional<std::vector<double>>& counted)
{
    const double threshold = run.run.settings.threshold;
    Table table { say(QT_TRANSLATE_NOOP("Report", "Each node's probability, averaged over the faces")),
        { { say(QT_TRANSLATE_NOOP("Report", "Node")), 6 }, { say(QT_TRANSLATE_NOOP("Report", "Mean")), 3, true },
            { say(QT_TRANSLATE_NOOP("Report", "Spread")), 3, true }, { say(QT_TRANSLATE_NOOP("Report", "95 % interval")), 6, true },
            { say(QT_TRANSLATE_NOOP("Report", "Threshold reached")), 4, true } },
        {} };
    if (counted)
        table.columns.append({ say(QT_TRANSLATE_NOOP("Report", "Mean after the examiner's steps")), 4, true });
    bool tooFew = false;
    bool tooDependent = false;
    for (std::size_t node = 0; node < means.size(); ++node) {
        const bool known = node < uncertainty.size();
        QList<Cell> row { { say.node(run.hierarchy.nodes()[node].name) }, { say.probability(means[node]), means[node] } };
        if (known && uncertainty[node].spread)
            row << Cell { say.number(*uncertainty[node].spread, 4), *uncertainty[node].spread };
        else
            row << Cell { kDash };
        row << Cell { known ? intervalText(say, uncertainty[node]) : kDash } << Cell { say.yesNo(means[node] >= threshold) };
        if (counted)
            row << Cell { say.probability((*counted)[node]), (*counted)[node] };
        table.rows.append(row);
        if (known && !uncertainty[node].interval)
            (uncertainty[node].why == analysis::MeanUncertainty::Why::TooDependent ? tooDependent : tooFew) = true;
    }
    Blocks blocks { table };
    QStringList notes { say(QT_TRANSLATE_NOOP("Report", "Spread: standard deviation over the faces.")),
        say(QT_TRANSLATE_NOOP("Report",
            "The interval says how far the mean would move if such frames were drawn anew (block bootstrap); it is no probability that the "
            "finding is right.")) };
    if (tooFew)
        notes << say(QT_TRANSLATE_NOOP("Report", "A dash: too few frames for an interval."));
    else if (tooDependent)
        notes << say(QT_TRANSLATE_NOOP("Report", "A dash: the frames depend on one another for too long for an interval."));
    blocks << Paragraph { notes.join(QLatin1Char(' ')), Paragraph::Style::Small };
    blocks << nodeFigure(say, run.hierarchy, means, uncertainty, threshold);
    return blocks;
}

struct Strip {
    QString prefix;
    QString caption;
    const QList<ShownFace>& faces;
};

Blocks stripBlocks(const Words& say, const Strip& strip)
{
    if (strip.faces.isEmpty())
        return {};
    Pictures pictures { strip.caption, 4, {} };
    Pictures maps { say(QT_TRANSLATE_NOOP("Report",
                        "Heat maps (Grad-CAM of the raw score of the primary node) on the aligned crops of the same faces, from the "
                        "model's own coarse grid: bright places spoke "
                        "for the node. A heat map shows where the model looked, not that anything was altered there.")),
        4, {} };
    Table table { {},
        { { QString(), 22 }, { say(QT_TRANSLATE_NOOP("Report", "Frame")), 36, true }, { QStringLiteral("PTS"), 41, true },
            { say(QT_TRANSLATE_NOOP("Report", "Time")), 62, true }, { QStringLiteral("P"), 48, true },
            { say(QT_TRANSLATE_NOOP("Report", "Pixels")), 40, true },
            { say(QT_TRANSLATE_NOOP("Report", "SHA-256 of the frame's samples")), 251 } },
        {} };
    for (qsizetype i = 0; i < strip.faces.size(); ++i) {
        const ShownFace& shown = strip.faces.at(i);
        const QString name = strip.prefix + QString::number(i + 1);
        const QString line = say(QT_TRANSLATE_NOOP("Report", "%1: frame %2, %3"), name, say.integer(shown.face.frame),
            say.probability(shown.face.probabilities[0]));
        if (shown.picture) {
            Picture picture = *shown.picture;
            picture.lines = { line };
            picture.description = line;
            pictures.pictures.append(picture);
        }
        if (shown.heatMap) {
            Picture picture = *shown.heatMap;
            picture.lines = { line };
            picture.description = say(QT_TRANSLATE_NOOP("Report", "Heat map of %1"), line);
            maps.pictures.append(picture);
        }
        table.rows.append({ { name }, { say.integer(shown.face.frame), static_cast<double>(shown.face.frame) },
            { shown.face.pts ? say.integer(*shown.face.pts) : say.unknown() }, { say.time(shown.face.timeSeconds) },
            { say.probability(shown.face.probabilities[0]), shown.face.probabilities[0] },
            { say.number(shown.face.face.quality.sizePixels, 0), shown.face.face.quality.sizePixels },
            { QString::fromLatin1(shown.face.frameSha256), {}, true } });
    }
    Blocks blocks;
    if (pictures.pictures.isEmpty())
        table.caption = strip.caption;
    else
        blocks << pictures;
    blocks << table;
    if (!maps.pictures.isEmpty())
        blocks << maps;
    return blocks;
}

/// What speaks against a track's finding, whichever way that goes.
QStringList counterEvidence(const Words& say, const RunMaterial& run, const TrackMaterial& track)
{
    const double threshold = run.run.settings.threshold;
    const analysis::TrackScores& scores = track.timeline->scores();
    const bool altered = track.model.probabilities[0] >= threshold;
    std::size_t reaching = 0;
    for (std::size_t i = 0; i < scores.size(); ++i)
        reaching += scores.probability(i, 0) >= threshold ? 1 : 0;
    const std::size_t other = altered ? scores.size() - reaching : reaching;
    const QString share = scores.size() == 0 ? kDash : say.percent(static_cast<double>(other) / static_cast<double>(scores.size()));
    QStringList items;
    items << (altered ? say(QT_TRANSLATE_NOOP("Report", "%1 of %2 faces (%3) stay below the threshold."), QString::number(other),
                  QString::number(scores.size()), share)
                      : say(QT_TRANSLATE_NOOP("Report", "%1 of %2 faces (%3) reach the threshold."), QString::number(other),
                          QString::number(scores.size()), share));
    if (!track.uncertainty.empty() && track.uncertainty[0].interval && track.uncertainty[0].interval->low < threshold
        && track.uncertainty[0].interval->high >= threshold)
        items << say(QT_TRANSLATE_NOOP(
            "Report", "The 95 % interval of the mean lies across the threshold: another choice of frames could turn the finding round."));
    const auto& disagreements = track.timeline->disagreements;
    if (!disagreements.isEmpty()) {
        const auto& one = disagreements.first();
        items << say(
            QT_TRANSLATE_NOOP("Report",
                "Stretches of frames in which nodes contradict each other under the label hierarchy: %1, the first at frame %2 (%3)."),
            QString::number(disagreements.size()), say.integer(one.firstFrame),
            say.node(run.hierarchy.nodes()[static_cast<std::size_t>(one.strongest.node)].name));
    }
    if (track.flip) {
        const auto own = std::find_if(
            track.flip->changes.begin(), track.flip->changes.end(), [](const model::ScoreChange& change) { return change.node == 0; });
        if (own != track.flip->changes.end())
            items << say(QT_TRANSLATE_NOOP("Report",
                             "On the most suspicious face (frame %1) a change of the primary node's raw score by %2 alone would bring its "
                             "probability to the threshold."),
                say.integer(track.most.first().face.frame), say.number(own->change, 2));
    }
    qsizetype small = 0;
    qsizetype turned = 0;
    qsizetype shown = 0;
    for (const auto* faces : { &track.most, &track.least }) {
        for (const ShownFace& face : *faces) {
            ++shown;
            small += face.face.face.quality.sizePixels < kSmallFace ? 1 : 0;
            turned += std::abs(face.face.face.quality.yawDegrees) > kTurned ? 1 : 0;
        }
    }
    if (small > 0)
        items << say(QT_TRANSLATE_NOOP("Report",
                         "%1 of the %2 faces shown are smaller than %3 pixels: the model's input is mostly enlarged from them, and scores "
                         "of such faces are weak."),
            QString::number(small), QString::number(shown), say.number(kSmallFace, 0));
    if (turned > 0)
        items << say(QT_TRANSLATE_NOOP("Report", "%1 of the %2 faces shown are turned aside by more than %3°."), QString::number(turned),
            QString::number(shown), say.number(kTurned, 0));
    if (run.run.model.demonstration)
        items << say(QT_TRANSLATE_NOOP("Report", "The model is a demonstration model; on real compressed video it raises false alarms."));
    return items;
}

Blocks intervalBlocks(const Words& say, const TrackMaterial& track)
{
    const auto& intervals = track.timeline->suspicious;
    if (intervals.isEmpty())
        return { Paragraph { say(QT_TRANSLATE_NOOP("Report", "No stretch of frames reaches the threshold.")) } };
    const analysis::JoinRule join;
    Table table { say(QT_TRANSLATE_NOOP("Report",
                          "Stretches in which the primary node reaches the threshold. Gaps of up to %1 s (%2 frames where the track has no "
                          "times) are joined, so faces below the threshold can lie within a stretch"),
                      say.number(join.seconds, 1), say.integer(join.frames)),
        { { say(QT_TRANSLATE_NOOP("Report", "Frames")), 4 }, { say(QT_TRANSLATE_NOOP("Report", "Time")), 6 },
            { say(QT_TRANSLATE_NOOP("Report", "Faces")), 3, true },
            { say(QT_TRANSLATE_NOOP("Report", "of them at or above the threshold")), 4, true },
            { say(QT_TRANSLATE_NOOP("Report", "Mean")), 3, true }, { say(QT_TRANSLATE_NOOP("Report", "Peak")), 3, true },
            { say(QT_TRANSLATE_NOOP("Report", "at frame")), 3, true } },
        {} };
    for (const analysis::SuspiciousInterval& interval : intervals.mid(0, kMostIntervals))
        table.rows.append({ { framesText(say, interval.firstFrame, interval.lastFrame) },
            { say.time(interval.firstSeconds) + QStringLiteral(" – ") + say.time(interval.lastSeconds) }, { say.integer(interval.faces) },
            { say.integer(interval.marked) }, { say.probability(interval.mean), interval.mean },
            { say.probability(interval.peak), interval.peak }, { say.integer(interval.peakFrame) } });
    Blocks blocks { table };
    if (intervals.size() > kMostIntervals)
        blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report", "and %1 more"), say.integer(intervals.size() - kMostIntervals)),
            Paragraph::Style::Small };
    return blocks;
}

Blocks trackBlocks(const Words& say, const RunMaterial& run, const TrackMaterial& track)
{
    Blocks blocks;
    QString title = say(QT_TRANSLATE_NOOP("Report", "Track %1: frames %2, faces: %3"), say.integer(track.model.id),
        framesText(say, track.model.firstFrame, track.model.lastFrame), say.integer(track.model.faces));
    if (!track.counted.name.isEmpty())
        title += QStringLiteral(" – ") + foreign(track.counted.name);
    blocks << Heading { 3, title } << Paragraph { finding(say, run.hierarchy, track.counted.explained), Paragraph::Style::Lead };
    if (run.run.model.demonstration)
        blocks << Paragraph { demonstrationSentence(say, run.run.model), Paragraph::Style::Warning };
    std::optional<std::vector<double>> counted;
    if (track.counted.excludedFaces > 0 && track.counted.probabilities.size() == track.model.probabilities.size())
        counted = track.counted.probabilities;
    blocks << nodeBlocks(say, run, track.model.probabilities, track.uncertainty, counted);
    if (!track.timeline)
        return blocks;
    blocks << Heading { 4, say(QT_TRANSLATE_NOOP("Report", "Over time")) } << timelineFigure(say, run, track) << intervalBlocks(say, track);
    if (!track.most.isEmpty()) {
        blocks << Heading { 4, say(QT_TRANSLATE_NOOP("Report", "Most suspicious frames")) }
               << stripBlocks(say,
                      { QStringLiteral("S"),
                          say(QT_TRANSLATE_NOOP("Report",
                              "The faces with the highest probability, with their boxes; no two are nearer to each other than a sixteenth of "
                              "the track's length")),
                          track.most });
    }
    if (!track.least.isEmpty()) {
        blocks << Heading { 4, say(QT_TRANSLATE_NOOP("Report", "Least suspicious frames")) }
               << stripBlocks(say,
                      { QStringLiteral("L"),
                          say(QT_TRANSLATE_NOOP("Report",
                              "The faces with the lowest probability, with their boxes; no two are nearer to each other than a sixteenth of "
                              "the track's length")),
                          track.least });
    }
    blocks << Heading { 4, say(QT_TRANSLATE_NOOP("Report", "What speaks against this finding")) }
           << List { counterEvidence(say, run, track) };
    return blocks;
}

QString opinionText(const Words& say, const QString& opinion)
{
    if (opinion == QLatin1String(cases::kOpinions[0]))
        return say(QT_TRANSLATE_NOOP("Report", "altered"));
    if (opinion == QLatin1String(cases::kOpinions[1]))
        return say(QT_TRANSLATE_NOOP("Report", "not altered"));
    if (opinion == QLatin1String(cases::kOpinions[2]))
        return say(QT_TRANSLATE_NOOP("Report", "cannot say"));
    return foreign(opinion);
}

/// The entry's text. The record keeps the words that a blind second review began with in English; they are the program's own.
QString textOf(const Words& say, const cases::RecordContent& content)
{
    const QJsonArray examiners = content.payload.value(cases::kReviewKey).toObject().value(QLatin1String("examiners")).toArray();
    if (examiners.size() == 2) {
        const QString first = examiners.at(0).toString();
        const QString second = examiners.at(1).toString();
        if (content.text() == QStringLiteral("Blind second review by %1 and %2").arg(first, second))
            return say(QT_TRANSLATE_NOOP("Report", "Blind second review by %1 and %2"), foreign(first), foreign(second));
    }
    const bool isRich = content.payload.value(cases::kRichKey).toBool();
    return foreign(isRich ? cases::richPlain(content.text()).simplified() : content.text());
}

/// The examiner's words and what else the kind holds.
QString entryText(const Words& say, const cases::RecordContent& content)
{
    QStringList parts;
    if (!content.text().isEmpty())
        parts << textOf(say, content);
    if (const auto into = content.mergedInto())
        parts << say(QT_TRANSLATE_NOOP("Report", "into track %1"), cases::trackLabel(*into));
    if (const auto becomes = content.splitOff())
        parts << say(QT_TRANSLATE_NOOP("Report", "from there on track %1"), cases::trackLabel(*becomes));
    if (const QString shape = content.payload.value(cases::kShapeKey).toString(); !shape.isEmpty())
        parts << say(QT_TRANSLATE_NOOP("Report", "drawn: %1"), foreign(shape));
    if (const QString examiner = content.payload.value(cases::kExaminerKey).toString(); !examiner.isEmpty())
        parts << say(QT_TRANSLATE_NOOP("Report", "in the blind second review, by %1"), foreign(examiner));
    if (content.payload.value(cases::kSealedKey).toBool()) {
        parts << say(QT_TRANSLATE_NOOP("Report", "sealed until both examiners have signed off"));
        return parts.join(QStringLiteral("; "));
    }
    const QJsonObject opinions = content.payload.value(cases::kOpinionsKey).toObject();
    for (auto it = opinions.begin(); it != opinions.end(); ++it)
        parts << say(QT_TRANSLATE_NOOP("Report", "%1: %2"), say.node(it.key().toStdString()), opinionText(say, it.value().toString()));
    if (content.kind == cases::RecordKind::Judgement)
        parts << (content.payload.value(cases::kBeforeScoresKey).toBool()
                ? say(QT_TRANSLATE_NOOP("Report", "given before the program's scores were shown"))
                : say(QT_TRANSLATE_NOOP("Report", "given when the program's scores could be seen")));
    return parts.join(QStringLiteral("; "));
}

Table editedTracks(const Words& say, const RunMaterial& run)
{
    Table table {
        say(QT_TRANSLATE_NOOP("Report",
            "Tracks as the examiner's merges, splits and exclusions left them; the results above are of the tracks as they were followed")),
        { { say(QT_TRANSLATE_NOOP("Report", "Track")), 3 }, { say(QT_TRANSLATE_NOOP("Report", "Name")), 6 },
            { say(QT_TRANSLATE_NOOP("Report", "Frames")), 4 }, { say(QT_TRANSLATE_NOOP("Report", "Faces")), 3, true },
            { say(QT_TRANSLATE_NOOP("Report", "Mean")), 3, true }, { say(QT_TRANSLATE_NOOP("Report", "Excluded")), 3 } },
        {}
    };
    for (const analysis::TrackSummary& track : run.edited) {
        const bool known = !track.probabilities.empty();
        table.rows.append({ { cases::trackLabel(track.id) }, { track.name.isEmpty() ? kDash : foreign(track.name) },
            { framesText(say, track.firstFrame, track.lastFrame) }, { say.integer(track.faces) },
            { known ? say.probability(track.probabilities[0]) : kDash, known ? std::optional(track.probabilities[0]) : std::nullopt },
            { say.yesNo(track.excluded) } });
    }
    return table;
}

} // namespace

Blocks resultBlocks(const Context& context)
{
    const Words& say = context.say;
    Blocks blocks;
    for (const EvidenceMaterial& material : context.material.evidence) {
        blocks << Heading { 2, evidenceName(say, material) };
        if (!material.run) {
            blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report", "No analysis of this evidence has results, so nothing can be said.")) };
            continue;
        }
        const RunMaterial& run = *material.run;
        blocks << Paragraph { finding(say, run.hierarchy, run.counted.explained), Paragraph::Style::Lead };
        if (run.run.model.demonstration)
            blocks << Paragraph { demonstrationSentence(say, run.run.model), Paragraph::Style::Warning };
        blocks << Facts { {
            { say(QT_TRANSLATE_NOOP("Report", "Model")), { foreign(run.run.model.name) } },
            { say(QT_TRANSLATE_NOOP("Report", "Model's SHA-256")), codeCell(run.run.model.sha256, say) },
            { say(QT_TRANSLATE_NOOP("Report", "Threshold")), { say.number(run.run.settings.threshold, 2), run.run.settings.threshold } },
            { say(QT_TRANSLATE_NOOP("Report", "State of the analysis")), { statusText(say, run.run.status) } },
            { say(QT_TRANSLATE_NOOP("Report", "Frames analysed")),
                { say.integer(run.model.framesAnalyzed), static_cast<double>(run.model.framesAnalyzed) } },
            { say(QT_TRANSLATE_NOOP("Report", "Faces")), { say.integer(run.model.faces), static_cast<double>(run.model.faces) } },
            { say(QT_TRANSLATE_NOOP("Report", "Tracks")), { say.integer(run.tracks.size()), static_cast<double>(run.tracks.size()) } },
        } };
        if (run.run.status != analysis::Status::Complete)
            blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report",
                                      "The analysis did not read all of the file: what is said holds for the frames analysed only.")),
                Paragraph::Style::Warning };
        if (!run.facts)
            blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report",
                                      "The model is not installed where this report was made: heat maps and facts of its file are absent. "
                                      "Its numbers are those stored in the case.")),
                Paragraph::Style::Warning };
        else if (!run.modelProblem.isEmpty())
            blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report", "No heat maps: %1"), foreign(run.modelProblem)),
                Paragraph::Style::Warning };
        if (material.state != EvidenceMaterial::State::Unchanged)
            blocks << Paragraph { say(QT_TRANSLATE_NOOP(
                                      "Report", "The evidence as it was examined is not at hand: frames are named, not shown.")),
                Paragraph::Style::Warning };
        if (run.model.probabilities) {
            const bool excluded = run.edits.changesTracks() && run.counted.probabilities;
            blocks << Heading { 3, say(QT_TRANSLATE_NOOP("Report", "All faces together")) };
            blocks << nodeBlocks(say, run, *run.model.probabilities, run.uncertainty, excluded ? run.counted.probabilities : std::nullopt);
        }
        for (const TrackMaterial& track : run.tracks) {
            if (!track.most.isEmpty())
                blocks << trackBlocks(say, run, track);
        }
        const bool anyWithout
            = std::any_of(run.tracks.begin(), run.tracks.end(), [](const TrackMaterial& track) { return track.most.isEmpty(); });
        if (anyWithout) {
            Table rest { say(QT_TRANSLATE_NOOP("Report", "Further tracks, by falling mean")),
                { { say(QT_TRANSLATE_NOOP("Report", "Track")), 2, true }, { say(QT_TRANSLATE_NOOP("Report", "Frames")), 4 },
                    { say(QT_TRANSLATE_NOOP("Report", "Faces")), 2, true }, { say(QT_TRANSLATE_NOOP("Report", "Mean")), 3, true } },
                {} };
            for (const TrackMaterial& track : run.tracks) {
                if (track.most.isEmpty())
                    rest.rows.append({ { say.integer(track.model.id) }, { framesText(say, track.model.firstFrame, track.model.lastFrame) },
                        { say.integer(track.model.faces) },
                        { say.probability(track.model.probabilities[0]), track.model.probabilities[0] } });
            }
            blocks << rest;
        }
    }
    return blocks;
}

/// The words as paragraphs and lists; bold is left out, links are words with their address.
static void appendRich(Blocks& blocks, const cases::RecordContent& content)
{
    if (!content.payload.value(cases::kRichKey).toBool()) {
        blocks << Paragraph { foreign(content.text()) };
        return;
    }
    List list;
    const auto endList = [&] {
        if (!list.items.isEmpty())
            blocks << std::exchange(list, {});
    };
    for (const cases::RichBlock& block : cases::parseRichText(content.text())) {
        const QString words = cases::richPlain(block);
        if (block.item) {
            list.items << foreign(words);
            continue;
        }
        endList();
        if (!words.trimmed().isEmpty())
            blocks << Paragraph { foreign(words) };
    }
    endList();
}

/// Who judged what in a blind second review, and how far they agree.
static void appendReview(Blocks& blocks, const Words& say, const cases::ExaminerRecord& record, const cases::BlindReview& review,
    const model::LabelHierarchy& hierarchy)
{
    const QString& first = review.examiners.at(0);
    const QString& second = review.examiners.at(1);
    blocks << Heading { 3, say(QT_TRANSLATE_NOOP("Report", "Blind second review by %1 and %2"), foreign(first), foreign(second)) };
    // A signature is a new version of the entry, so its newest one doesn't tell when the review began.
    const cases::RecordEntry begun = record.history(review.entry.first).first();
    Facts facts;
    facts.rows.append(
        { say(QT_TRANSLATE_NOOP("Report", "Begun")), { foreign(begun.author) + QStringLiteral(", ") + say.date(begun.createdUtc) } });
    for (const QString& examiner : review.examiners) {
        const auto signature = std::find_if(review.signatures.begin(), review.signatures.end(),
            [&](const cases::ReviewSignature& each) { return each.examiner == examiner; });
        facts.rows.append({ say(QT_TRANSLATE_NOOP("Report", "Tracks judged by %1"), foreign(examiner)),
            { say.integer(review.judged(examiner).size()), static_cast<double>(review.judged(examiner).size()) } });
        facts.rows.append({ say(QT_TRANSLATE_NOOP("Report", "Signed off by %1"), foreign(examiner)),
            { signature == review.signatures.end()
                    ? say(QT_TRANSLATE_NOOP("Report", "not yet"))
                    : say(QT_TRANSLATE_NOOP("Report", "%1, from the account %2"), say.date(signature->utc), foreign(signature->author)) } });
    }
    blocks << facts;
    if (review.isSealed()) {
        blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report",
            "The judgements stay hidden until both examiners have signed off, so nothing of them is said here.")) };
        return;
    }
    QStringList nodes;
    for (const model::Node& node : hierarchy.nodes())
        nodes << QString::fromStdString(node.name);
    const QList<cases::ReviewAgreement> agreements = cases::reviewAgreement(review, nodes);
    if (agreements.isEmpty()) {
        blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report", "The two examiners judged no track in common.")) };
        return;
    }
    Table summary { say(QT_TRANSLATE_NOOP("Report", "How often the two examiners said the same of a track")),
        { { say(QT_TRANSLATE_NOOP("Report", "Region")), 5 }, { say(QT_TRANSLATE_NOOP("Report", "Judged by both")), 3, true },
            { say(QT_TRANSLATE_NOOP("Report", "Same")), 3, true }, { say(QT_TRANSLATE_NOOP("Report", "Different")), 3, true },
            { say(QT_TRANSLATE_NOOP("Report", "Cohen's kappa")), 4, true } },
        {} };
    for (const cases::ReviewAgreement& agreement : agreements)
        summary.rows.append({ { say.node(agreement.node.toStdString()) },
            { say.integer(agreement.both), static_cast<double>(agreement.both) },
            { say.integer(agreement.agree), static_cast<double>(agreement.agree) },
            { say.integer(agreement.both - agreement.agree), static_cast<double>(agreement.both - agreement.agree) },
            { agreement.kappa ? say.number(*agreement.kappa, 2) : kDash, agreement.kappa } });
    blocks << summary
           << Paragraph { say(QT_TRANSLATE_NOOP("Report",
                                  "Kappa is the agreement beyond that which chance would bring about with the same frequencies of answers; it "
                                  "is not given for fewer than %1 tracks, where it means nothing."),
                              say.integer(cases::kLeastForKappa)),
                  Paragraph::Style::Small };
    Table differences { say(QT_TRANSLATE_NOOP("Report", "Where the two examiners differ")),
        { { say(QT_TRANSLATE_NOOP("Report", "Track")), 2, true }, { say(QT_TRANSLATE_NOOP("Report", "Region")), 5 }, { foreign(first), 5 },
            { foreign(second), 5 } },
        {} };
    for (const cases::ReviewOpinion& opinion : review.opinions) {
        const auto other = opinion.examiner == first ? review.opinionOf(second, opinion.track) : std::nullopt;
        if (!other)
            continue;
        const QJsonObject others = other->content.payload.value(cases::kOpinionsKey).toObject();
        for (const QString& node : nodes) {
            const QString one = opinion.opinions.value(node).toString();
            const QString two = others.value(node).toString();
            if (!one.isEmpty() && !two.isEmpty() && one != two)
                differences.rows.append({ { cases::trackLabel(opinion.track) }, { say.node(node.toStdString()) }, { opinionText(say, one) },
                    { opinionText(say, two) } });
        }
    }
    if (differences.rows.isEmpty())
        blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report", "The two examiners differ nowhere.")) };
    else
        blocks << differences;
}

Blocks recordBlocks(const Context& context)
{
    const Words& say = context.say;
    Blocks blocks;
    bool any = false;
    for (const EvidenceMaterial& material : context.material.evidence) {
        const auto& entries = material.record.current();
        if (entries.isEmpty())
            continue;
        any = true;
        blocks << Heading { 2, evidenceName(say, material) };
        for (const cases::RecordEntry& conclusion : material.record.current(cases::RecordKind::Conclusion)) {
            blocks << Heading { 3,
                say(QT_TRANSLATE_NOOP("Report", "Conclusion of %1, %2"), foreign(conclusion.author), say.date(conclusion.createdUtc)) };
            appendRich(blocks, conclusion.content);
        }
        Table table { say(QT_TRANSLATE_NOOP("Report", "Entries that hold; every correction is a new version, and none is deleted")),
            { { say(QT_TRANSLATE_NOOP("Report", "Kind")), 4 }, { say(QT_TRANSLATE_NOOP("Report", "Frames")), 3 },
                { say(QT_TRANSLATE_NOOP("Report", "Track")), 2, true }, { say(QT_TRANSLATE_NOOP("Report", "Text")), 9 },
                { say(QT_TRANSLATE_NOOP("Report", "Author, time")), 6 }, { say(QT_TRANSLATE_NOOP("Report", "Versions")), 2, true } },
            {} };
        for (const cases::RecordEntry& entry : entries) {
            const cases::RecordContent& content = entry.content;
            const QString text = entryText(say, content);
            table.rows.append({ { recordKindText(say, content.kind) },
                { content.firstFrame ? framesText(say, *content.firstFrame, *content.lastFrame) : kDash },
                { content.track ? cases::trackLabel(*content.track) : kDash }, { text.isEmpty() ? kDash : text },
                { foreign(entry.author) + QStringLiteral(", ") + say.date(entry.createdUtc) },
                { QString::number(material.record.history(entry.first).size()) } });
        }
        blocks << table;
        if (material.run) {
            for (const cases::BlindReview& review : cases::blindReviews(material.record, material.run->run.id))
                appendReview(blocks, say, material.record, review, material.run->hierarchy);
        }
        if (material.run && material.run->edits.changesTracks()) {
            const RunMaterial& run = *material.run;
            blocks << Heading { 3, say(QT_TRANSLATE_NOOP("Report", "What the examiner's steps change")) };
            blocks << Facts { {
                { say(QT_TRANSLATE_NOOP("Report", "Excluded tracks")), { say.integer(run.counted.excludedTracks) } },
                { say(QT_TRANSLATE_NOOP("Report", "Excluded single detections")), { say.integer(run.counted.excludedFaces) } },
                { say(QT_TRANSLATE_NOOP("Report", "Merges of tracks")), { say.integer(run.counted.merges) } },
                { say(QT_TRANSLATE_NOOP("Report", "Splits of tracks")), { say.integer(run.counted.splits) } },
                { say(QT_TRANSLATE_NOOP("Report", "Mean of the primary node before them")),
                    { run.model.probabilities ? say.probability(run.model.probabilities->at(0)) : say.unknown(),
                        run.model.probabilities ? std::optional(run.model.probabilities->at(0)) : std::nullopt } },
                { say(QT_TRANSLATE_NOOP("Report", "Mean after them")),
                    { run.counted.probabilities ? say.probability(run.counted.probabilities->at(0)) : say.unknown(),
                        run.counted.probabilities ? std::optional(run.counted.probabilities->at(0)) : std::nullopt } },
            } };
            if (run.retracked)
                blocks << editedTracks(say, run);
            blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report", "Before: %1"), finding(say, run.hierarchy, run.model.explained)) };
            blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report", "After: %1"), finding(say, run.hierarchy, run.counted.explained)) };
        }
    }
    if (!any)
        blocks << Paragraph { say(
            QT_TRANSLATE_NOOP("Report", "The examiner recorded nothing: no bookmarks, notes, judgements or exclusions.")) };
    return blocks;
}

} // namespace semblance::report
