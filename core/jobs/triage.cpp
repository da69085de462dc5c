// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/triage.h"

#include "core/analysis/mean_uncertainty.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>
#include <vector>

namespace semblance::jobs {
namespace {

constexpr qint64 kAnalysedFramesAtOnce = 2000; ///< a bound on the rows held beside the columns

template <typename Number> struct Span {
    Number first {};
    Number last {};
};

/// Sorted and without overlaps.
template <typename Number> std::vector<Span<Number>> unionOf(std::vector<Span<Number>> spans)
{
    std::sort(spans.begin(), spans.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Span<Number>> all;
    for (const Span<Number>& span : spans) {
        if (!all.empty() && span.first <= all.back().last)
            all.back().last = std::max(all.back().last, span.last);
        else
            all.push_back(span);
    }
    return all;
}

std::optional<double> shareOfTime(const analysis::RunTimeline& timeline, const media::MediaFacts& facts, int every)
{
    if (facts.stillImage || !facts.durationSeconds || *facts.durationSeconds <= 0 || facts.frames <= 0)
        return std::nullopt;
    const double frame = facts.meanFrameRate && *facts.meanFrameRate > 0 ? 1 / *facts.meanFrameRate
                                                                          : *facts.durationSeconds / static_cast<double>(facts.frames);
    std::vector<Span<double>> spans;
    for (const auto& track : timeline.tracks) {
        for (const analysis::SuspiciousInterval& interval : track->suspicious) {
            if (!interval.firstSeconds || !interval.lastSeconds)
                return std::nullopt;
            spans.push_back({ *interval.firstSeconds, *interval.lastSeconds + frame * every });
        }
    }
    double sum = 0;
    for (const Span<double>& span : unionOf(std::move(spans)))
        sum += span.last - span.first;
    return std::min(1.0, sum / *facts.durationSeconds);
}

double shareOfFrames(const analysis::RunTimeline& timeline, int every, qint64 framesAnalyzed)
{
    std::vector<Span<qint64>> spans;
    for (const auto& track : timeline.tracks) {
        for (const analysis::SuspiciousInterval& interval : track->suspicious)
            spans.push_back({ interval.firstFrame, interval.lastFrame });
    }
    qint64 sum = 0;
    for (const Span<qint64>& span : unionOf(std::move(spans)))
        sum += (span.last - span.first) / every + 1;
    return std::min(1.0, static_cast<double>(sum) / static_cast<double>(framesAnalyzed));
}

struct Peak {
    std::optional<qint64> frame;
    std::optional<int> track;
};

Peak peakOf(const analysis::RunTimeline& timeline)
{
    Peak found;
    double peak = -1;
    for (const auto& track : timeline.tracks) {
        const analysis::TrackScores& scores = track->scores();
        for (std::size_t i = 0; i < scores.size(); ++i) {
            const double probability = scores.probability(i, 0);
            if (probability > peak || (probability == peak && scores.frames[i] < *found.frame)) {
                peak = probability;
                found = { scores.frames[i], scores.track };
            }
        }
    }
    return found;
}

std::optional<evaluation::Interval> intervalOf(const analysis::RunTimeline& timeline, int track)
{
    const analysis::TrackTimeline* found = timeline.track(track);
    if (!found)
        return std::nullopt;
    std::vector<double> values(found->scores().size());
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = found->scores().probability(i, 0);
    return analysis::meanUncertainty(values).interval;
}

template <typename T> QJsonValue orNull(const std::optional<T>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue nodeToJson(const std::optional<TriageNode>& node)
{
    if (!node)
        return {};
    return QJsonObject { { QStringLiteral("node"), QString::fromStdString(node->node) }, { QStringLiteral("probability"), node->probability },
        { QStringLiteral("track"), node->track }, { QStringLiteral("faces"), node->faces } };
}

std::optional<TriageNode> nodeFromJson(const QJsonValue& value)
{
    if (!value.isObject())
        return std::nullopt;
    return TriageNode { value[QStringLiteral("node")].toString().toStdString(), value[QStringLiteral("probability")].toDouble(),
        value[QStringLiteral("track")].toInt(), value[QStringLiteral("faces")].toInt() };
}

std::optional<double> numberFrom(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace

bool Triage::isUndecided() const
{
    return !primary || (primaryInterval && primaryInterval->low < threshold && threshold <= primaryInterval->high);
}

Triage Triage::withoutScores() const
{
    Triage rest = *this;
    rest.primary.reset();
    rest.primaryInterval.reset();
    rest.worst.reset();
    rest.videoMean.reset();
    rest.suspiciousShare.reset();
    rest.peakFrame.reset();
    rest.peakTrack.reset();
    return rest;
}

QJsonObject Triage::toJson() const
{
    QJsonArray problemList;
    for (const media::MediaProblem& problem : problems)
        problemList.append(QJsonObject { { QStringLiteral("frame"), orNull(problem.frame) }, { QStringLiteral("what"), problem.what } });
    return { { QStringLiteral("sha256"), QString::fromLatin1(sha256) }, { QStringLiteral("run"), run.value }, { QStringLiteral("model"), model },
        { QStringLiteral("demonstration"), demonstration }, { QStringLiteral("threshold"), threshold },
        { QStringLiteral("primary"), nodeToJson(primary) },
        { QStringLiteral("primary_interval"),
            primaryInterval ? QJsonValue(QJsonArray { primaryInterval->low, primaryInterval->high }) : QJsonValue() },
        { QStringLiteral("worst"), nodeToJson(worst) }, { QStringLiteral("video_mean"), orNull(videoMean) },
        { QStringLiteral("suspicious_share"), orNull(suspiciousShare) }, { QStringLiteral("peak_frame"), orNull(peakFrame) },
        { QStringLiteral("peak_track"), orNull(peakTrack) },
        { QStringLiteral("tracks"), tracks }, { QStringLiteral("without_opinion"), orNull(withoutOpinion) }, { QStringLiteral("faces"), faces }, { QStringLiteral("frames_analyzed"), framesAnalyzed },
        { QStringLiteral("duration_s"), orNull(durationSeconds) }, { QStringLiteral("partial"), partial },
        { QStringLiteral("problems"), problemList } };
}

Triage Triage::fromJson(const QJsonObject& json)
{
    Triage triage;
    triage.sha256 = json[QStringLiteral("sha256")].toString().toLatin1();
    triage.run.value = json[QStringLiteral("run")].toInteger();
    triage.model = json[QStringLiteral("model")].toString();
    triage.demonstration = json[QStringLiteral("demonstration")].toBool();
    triage.threshold = json[QStringLiteral("threshold")].toDouble();
    triage.primary = nodeFromJson(json[QStringLiteral("primary")]);
    if (const QJsonArray interval = json[QStringLiteral("primary_interval")].toArray(); interval.size() == 2)
        triage.primaryInterval = { interval[0].toDouble(), interval[1].toDouble() };
    triage.worst = nodeFromJson(json[QStringLiteral("worst")]);
    triage.videoMean = numberFrom(json[QStringLiteral("video_mean")]);
    triage.suspiciousShare = numberFrom(json[QStringLiteral("suspicious_share")]);
    if (const QJsonValue frame = json[QStringLiteral("peak_frame")]; frame.isDouble())
        triage.peakFrame = frame.toInteger();
    if (const QJsonValue track = json[QStringLiteral("peak_track")]; track.isDouble())
        triage.peakTrack = track.toInt();
    triage.tracks = json[QStringLiteral("tracks")].toInt();
    if (const QJsonValue without = json[QStringLiteral("without_opinion")]; without.isDouble())
        triage.withoutOpinion = without.toInt();
    triage.faces = json[QStringLiteral("faces")].toInt();
    triage.framesAnalyzed = json[QStringLiteral("frames_analyzed")].toInteger();
    triage.durationSeconds = numberFrom(json[QStringLiteral("duration_s")]);
    triage.partial = json[QStringLiteral("partial")].toBool();
    for (const QJsonValue& problem : json[QStringLiteral("problems")].toArray()) {
        const QJsonValue frame = problem[QStringLiteral("frame")];
        triage.problems.append(
            { frame.isDouble() ? std::optional(frame.toInteger()) : std::nullopt, problem[QStringLiteral("what")].toString() });
    }
    return triage;
}

std::optional<double> suspiciousShare(const analysis::RunTimeline& timeline, const media::MediaFacts& facts, int every, qint64 framesAnalyzed)
{
    if (framesAnalyzed <= 0 || timeline.tracks.empty())
        return std::nullopt;
    const auto ofTime = shareOfTime(timeline, facts, every);
    return ofTime ? ofTime : shareOfFrames(timeline, every, framesAnalyzed);
}

Triage triageOf(const RunResults& results, const cases::Evidence& evidence, const analysis::RunTimeline& timeline)
{
    Triage triage;
    triage.sha256 = evidence.sha256;
    triage.run = results.run.id;
    triage.model = results.run.model.name;
    triage.demonstration = results.run.model.demonstration;
    triage.threshold = results.run.settings.threshold;
    const auto& nodes = results.hierarchy.nodes();
    for (const analysis::TrackSummary& track : results.tracks) {
        if (track.excluded || track.faces == 0)
            continue;
        ++triage.tracks;
        for (std::size_t i = 0; i < track.probabilities.size() && i < nodes.size(); ++i) {
            std::optional<TriageNode>& highest = i == 0 ? triage.primary : triage.worst;
            if (!highest || track.probabilities[i] > highest->probability)
                highest = { nodes[i].name, track.probabilities[i], track.id, track.faces };
        }
    }
    if (triage.primary)
        triage.primaryInterval = intervalOf(timeline, triage.primary->track);
    if (results.verdict.probabilities)
        triage.videoMean = results.verdict.probabilities->front();
    triage.suspiciousShare
        = suspiciousShare(timeline, evidence.facts, std::max(1, results.run.settings.every), results.verdict.framesAnalyzed);
    const Peak peak = peakOf(timeline);
    triage.peakFrame = peak.frame;
    triage.peakTrack = peak.track;
    triage.faces = results.verdict.faces;
    triage.framesAnalyzed = results.verdict.framesAnalyzed;
    if (!evidence.facts.stillImage)
        triage.durationSeconds = evidence.facts.durationSeconds;
    triage.partial = results.run.status == analysis::Status::Partial;
    triage.problems = results.run.problems;
    return triage;
}

Result<Triage> readTriage(const QString& casePath, cases::RunId runId)
{
    const auto file = cases::CaseFile::open(casePath, cases::CaseFile::Mode::ReadOnly);
    if (!file)
        return tl::unexpected(file.error());
    const auto run = (*file)->run(runId);
    if (!run)
        return tl::unexpected(run.error());
    const auto results = readRunResults(**file, *run);
    if (!results)
        return tl::unexpected(results.error());
    const auto all = (*file)->evidence();
    if (!all)
        return tl::unexpected(all.error());
    const auto evidence = std::find_if(all->cbegin(), all->cend(), [&](const cases::Evidence& e) { return e.id == run->evidence; });
    if (evidence == all->cend())
        return failure(Error::Kind::Case,
            Sentence::of("The case file '%1' lacks the evidence of an analysis; use a backup copy of it.").arg(casePath));

    const int every = std::max(1, run->settings.every);
    analysis::TimelineBuilder builder(results->hierarchy, every, run->settings.threshold);
    const qint64 end = run->lastFrame.value_or(-1);
    for (qint64 first = 0; first <= end; first += kAnalysedFramesAtOnce * every) {
        const auto rows = readCountedScores(**file, runId, first, std::min(end, first + kAnalysedFramesAtOnce * every - 1));
        if (!rows)
            return tl::unexpected(rows.error());
        builder.add(*rows);
    }
    Triage triage = triageOf(*results, *evidence, *builder.build(end, true));
    const auto versions = (*file)->record(evidence->id);
    if (!versions)
        return tl::unexpected(versions.error());
    const cases::ExaminerRecord record(*versions);
    triage.withoutOpinion = static_cast<int>(
        std::count_if(results->tracks.cbegin(), results->tracks.cend(), [&](const analysis::TrackSummary& track) {
            return !track.excluded && track.faces > 0 && !record.judgement(runId, track.id);
        }));
    return triage;
}

} // namespace semblance::jobs
