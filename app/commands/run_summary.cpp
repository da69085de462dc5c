// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/run_summary.h"

#include "app/messages.h"
#include "core/analysis/settings_json.h"
#include "model/error.h"

namespace semblance::app {
namespace {

constexpr qsizetype kMostProblems = 10;

QString line(const QString& name, const QString& text)
{
    return QStringLiteral("  %1%2\n").arg(name.leftJustified(11), text);
}

QString byNode(const model::LabelHierarchy& hierarchy, const std::vector<double>& probabilities)
{
    QStringList parts;
    for (std::size_t i = 0; i < probabilities.size() && i < hierarchy.nodes().size(); ++i)
        parts << QStringLiteral("%1 %2").arg(QString::fromStdString(hierarchy.nodes()[i].name)).arg(probabilities[i], 0, 'f', 3);
    return parts.join(QStringLiteral("  "));
}

QString counted(qint64 count, const QString& singular)
{
    return QStringLiteral("%1 %2%3").arg(count).arg(singular, count == 1 ? QString() : QStringLiteral("s"));
}

QString problemLines(const QList<media::MediaProblem>& problems)
{
    QString text;
    for (const media::MediaProblem& problem : problems.mid(0, kMostProblems))
        text += line(QStringLiteral("problem"),
            (problem.frame ? QStringLiteral("frame %1: ").arg(*problem.frame) : QString()) + singleLine(problem.what));
    if (problems.size() > kMostProblems)
        text += line(QString(), QStringLiteral("and %1 more").arg(problems.size() - kMostProblems));
    return text;
}

QString trackLines(const model::LabelHierarchy& hierarchy, const QList<analysis::TrackSummary>& tracks)
{
    QString text;
    for (const analysis::TrackSummary& track : tracks) {
        const QString name = track.name.isEmpty() ? QString() : QStringLiteral(", named %1").arg(singleLine(track.name));
        text += line(QStringLiteral("track ") + cases::trackLabel(track.id),
            QStringLiteral("frames %1 to %2, %3%4")
                .arg(track.firstFrame)
                .arg(track.lastFrame)
                .arg(counted(track.faces, QStringLiteral("face")), name));
        text += line(QString(), track.explanation);
        text += line(QString(), byNode(hierarchy, track.probabilities));
    }
    return text;
}

} // namespace

QString demonstrationSentence(const cases::ModelIdentity& model)
{
    if (!model.demonstration)
        return {};
    return QStringLiteral("The model '%1' is a demonstration model and not validated for casework.").arg(singleLine(model.name));
}

Result<QString> runSummary(const cases::CaseFile& caseFile, const cases::Run& run)
{
    const auto verdict = caseFile.verdict(run.id);
    if (!verdict)
        return tl::unexpected(verdict.error());
    const auto tracks = caseFile.tracks(run.id);
    if (!tracks)
        return tl::unexpected(tracks.error());
    model::LabelHierarchy hierarchy;
    try {
        hierarchy = model::LabelHierarchy::fromJson(run.model.hierarchyJson.toStdString());
    } catch (const model::Error& e) {
        return failure(Error::Kind::Case, QString::fromUtf8(e.what()));
    }

    QString text;
    text += line(
        QStringLiteral("model"), QStringLiteral("%1, SHA-256 %2").arg(singleLine(run.model.name), QString::fromLatin1(run.model.sha256)));
    if (const QString sentence = demonstrationSentence(run.model); !sentence.isEmpty())
        text += line(QString(), sentence);
    text += line(QStringLiteral("status"),
        QStringLiteral("%1: %2 analysed, %3 in %4")
            .arg(analysis::statusName(run.status), counted(verdict->framesAnalyzed, QStringLiteral("frame")),
                counted(verdict->faces, QStringLiteral("face")), counted(tracks->size(), QStringLiteral("track"))));
    text += problemLines(run.problems);
    text += line(QStringLiteral("verdict"), verdict->explanation);
    if (verdict->probabilities)
        text += line(QString(), byNode(hierarchy, *verdict->probabilities));
    text += trackLines(hierarchy, *tracks);
    const auto edits = caseFile.trackEdits(run.id);
    if (!edits)
        return tl::unexpected(edits.error());
    if (edits->changesTracks()) {
        const auto counting = caseFile.verdict(run.id, *edits);
        if (!counting)
            return tl::unexpected(counting.error());
        const auto left = caseFile.tracks(run.id, *edits);
        if (!left)
            return tl::unexpected(left.error());
        text += line(QStringLiteral("examined"), counting->explanation);
        if (counting->probabilities)
            text += line(QString(), byNode(hierarchy, *counting->probabilities));
        text += trackLines(hierarchy, *left);
    }
    return text;
}

} // namespace semblance::app
