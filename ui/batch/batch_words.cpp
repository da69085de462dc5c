// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_words.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <cmath>

namespace semblance::ui {
namespace {

using State = jobs::BatchItem::State;

constexpr qsizetype kMostProblems = 50;
const QString kUnknown = QStringLiteral("—");

QString say(const char* text, int n = -1)
{
    return QCoreApplication::translate("Batch", text, nullptr, n);
}

QString sentenceOf(const media::MediaProblem& problem)
{
    const QString what = Sentence(problem.what).translated();
    return problem.frame ? say(QT_TRANSLATE_NOOP("Batch", "Frame %1: %2")).arg(QLocale().toString(*problem.frame), what) : what;
}

QString row(const QString& name, const QString& value)
{
    return QStringLiteral("<tr><td style=\"white-space:nowrap;padding-right:12px\">%1</td><td>%2</td></tr>").arg(name, value.toHtmlEscaped());
}

/// "Face 0.84 (0.79–0.88), track 2, 310 faces"
QString nodeDetail(const std::optional<jobs::TriageNode>& node, const std::optional<evaluation::Interval>& interval)
{
    if (!node)
        return kUnknown;
    QString text = triageNodeText(node);
    if (interval)
        text += QStringLiteral(" (%1–%2)").arg(probabilityText(interval->low), probabilityText(interval->high));
    return say(QT_TRANSLATE_NOOP("Batch", "%1, track %2, faces: %3"))
        .arg(text, QLocale().toString(node->track), QLocale().toString(node->faces));
}

QString triageRows(const jobs::Triage& t)
{
    const QLocale locale;
    QString rows;
    rows += row(say(QT_TRANSLATE_NOOP("Batch", "Worst track")), nodeDetail(t.primary, t.primaryInterval));
    rows += row(say(QT_TRANSLATE_NOOP("Batch", "Worst node")), nodeDetail(t.worst, {}));
    rows += row(say(QT_TRANSLATE_NOOP("Batch", "Mean of all faces")), probabilityText(t.videoMean));
    rows += row(say(QT_TRANSLATE_NOOP("Batch", "Suspicious time")),
        t.peakFrame ? say(QT_TRANSLATE_NOOP("Batch", "%1; most suspicious: frame %2")).arg(shareText(t.suspiciousShare), locale.toString(*t.peakFrame))
                    : shareText(t.suspiciousShare));
    rows += row(say(QT_TRANSLATE_NOOP("Batch", "Threshold")), locale.toString(t.threshold, 'g', 3));
    rows += row(say(QT_TRANSLATE_NOOP("Batch", "Model")),
        t.demonstration ? say(QT_TRANSLATE_NOOP("Batch", "%1, a demonstration model: not validated for casework")).arg(t.model) : t.model);
    rows += row(QStringLiteral("SHA-256"), QString::fromLatin1(t.sha256));
    return rows;
}

} // namespace

QString batchStateText(const jobs::BatchItem& item, bool held)
{
    switch (item.state) {
    case State::Waiting:
        return say(QT_TRANSLATE_NOOP("Batch", "Waiting"));
    case State::Running: {
        QString text = held ? say(QT_TRANSLATE_NOOP("Batch", "Paused")) : stageText(item.progress.stage);
        if (item.progress.total > 0)
            text = say(QT_TRANSLATE_NOOP("Batch", "%1: %2 %"))
                       .arg(text, QLocale().toString(100 * item.progress.done / item.progress.total));
        if (item.secondsLeft && !held)
            text += QStringLiteral(", ") + timeLeftText(*item.secondsLeft);
        return text;
    }
    case State::Done:
        return item.triage && item.triage->partial ? say(QT_TRANSLATE_NOOP("Batch", "Done in part"))
                                                   : say(QT_TRANSLATE_NOOP("Batch", "Done"));
    case State::Stopped:
        return say(QT_TRANSLATE_NOOP("Batch", "Stopped"));
    case State::Failed:
        return say(QT_TRANSLATE_NOOP("Batch", "Failed"));
    }
    return {};
}

QString triageNodeText(const std::optional<jobs::TriageNode>& node)
{
    return node ? QStringLiteral("%1 %2").arg(nodeLabel(node->node), probabilityText(node->probability)) : kUnknown;
}

QString shareText(const std::optional<double>& share)
{
    if (!share)
        return kUnknown;
    const QLocale locale;
    const double percent = 100 * *share;
    if (percent > 0 && percent < 0.1)
        return say(QT_TRANSLATE_NOOP("Batch", "< %1 %")).arg(locale.toString(0.1, 'f', 1));
    if (percent < 100 && percent > 99.9)
        return say(QT_TRANSLATE_NOOP("Batch", "> %1 %")).arg(locale.toString(99.9, 'f', 1));
    return say(QT_TRANSLATE_NOOP("Batch", "%1 %")).arg(locale.toString(percent, 'f', 1));
}

QString durationText(const std::optional<double>& seconds)
{
    if (!seconds || !std::isfinite(*seconds))
        return kUnknown;
    if (*seconds < 60)
        return say(QT_TRANSLATE_NOOP("Batch", "%1 s")).arg(QLocale().toString(*seconds, 'f', 1));
    const auto whole = static_cast<qint64>(std::llround(*seconds));
    const QString minutes = QStringLiteral("%1:%2").arg(whole / 60 % 60, whole >= 3600 ? 2 : 1, 10, QLatin1Char('0')).arg(whole % 60, 2, 10, QLatin1Char('0'));
    return whole >= 3600 ? QStringLiteral("%1:%2").arg(whole / 3600).arg(minutes) : minutes;
}

int problemCount(const jobs::BatchItem& item)
{
    if (item.state == State::Failed)
        return 1;
    return item.state == State::Done && item.triage ? static_cast<int>(item.triage->problems.size()) : 0;
}

QString problemText(const jobs::BatchItem& item)
{
    // Beside its name, the folder would only push what is wrong out of sight.
    if (item.state == State::Failed)
        return item.error.sentence.translated().replace(item.path, QFileInfo(item.path).fileName());
    const int count = problemCount(item);
    if (count == 0)
        return {};
    const QString first = sentenceOf(item.triage->problems.first());
    return count == 1 ? first : say(QT_TRANSLATE_NOOP("Batch", "%1: %2")).arg(QLocale().toString(count), first);
}

QString batchDetailsHtml(const jobs::BatchItem& item)
{
    QString html = QStringLiteral("<p><b>%1</b></p>").arg(QDir::toNativeSeparators(item.path).toHtmlEscaped());
    if (item.state == State::Failed)
        html += QStringLiteral("<p>%1</p>").arg(errorText(item.error).toHtmlEscaped());
    for (const QString& notice : item.notices)
        html += QStringLiteral("<p>%1</p>").arg(Sentence(notice).translated().toHtmlEscaped());
    html += QStringLiteral("<table>");
    if (item.state == State::Done && item.triage)
        html += triageRows(*item.triage);
    html += row(say(QT_TRANSLATE_NOOP("Batch", "Case file")), QDir::toNativeSeparators(item.how.casePath));
    html += QStringLiteral("</table>");
    if (item.state == State::Done && item.triage && !item.triage->problems.isEmpty()) {
        const auto& problems = item.triage->problems;
        html += QStringLiteral("<p>%1</p><ul>").arg(say(QT_TRANSLATE_NOOP("Batch", "Problems: %1")).arg(QLocale().toString(problems.size())));
        for (const media::MediaProblem& problem : problems.mid(0, kMostProblems))
            html += QStringLiteral("<li>%1</li>").arg(sentenceOf(problem).toHtmlEscaped());
        html += QStringLiteral("</ul>");
        if (problems.size() > kMostProblems)
            html += QStringLiteral("<p>%1</p>").arg(say(QT_TRANSLATE_NOOP("Batch", "The others are in the case file.")));
    }
    return html;
}

QString totalsText(const jobs::BatchService& service, const jobs::BatchTotals& totals)
{
    const QLocale locale;
    QString text = say(QT_TRANSLATE_NOOP("Batch", "%1 of %2 files finished")).arg(locale.toString(totals.finished()), locale.toString(totals.files));
    if (totals.failed > 0)
        text += say(QT_TRANSLATE_NOOP("Batch", ", failed: %1")).arg(locale.toString(totals.failed));
    if (totals.stopped > 0)
        text += say(QT_TRANSLATE_NOOP("Batch", ", stopped: %1")).arg(locale.toString(totals.stopped));
    if (service.isPaused() && (totals.waiting > 0 || service.isRunning()))
        text += say(QT_TRANSLATE_NOOP("Batch", ", paused"));
    else if (totals.secondsLeft)
        text += QStringLiteral(", ") + timeLeftText(*totals.secondsLeft);
    if (service.isAdding())
        text += say(QT_TRANSLATE_NOOP("Batch", ", looking for files…"));
    return text;
}

QString additionText(const jobs::BatchAddition& addition)
{
    const QLocale locale;
    QStringList sentences;
    if (addition.added == 0 && addition.again == 0 && addition.known == 0)
        sentences << say(QT_TRANSLATE_NOOP("Batch", "No video or picture was found there."));
    if (addition.known > 0)
        sentences << say(QT_TRANSLATE_NOOP("Batch", "Files that were in the list already: %1.")).arg(locale.toString(addition.known));
    if (addition.again > 0)
        sentences << say(QT_TRANSLATE_NOOP("Batch", "Files that are tried once more: %1.")).arg(locale.toString(addition.again));
    if (!addition.unreadable.isEmpty())
        sentences << say(QT_TRANSLATE_NOOP("Batch", "Folders that can't be read: %1."))
                         .arg(QDir::toNativeSeparators(addition.unreadable.mid(0, 3).join(QStringLiteral(", ")))
                             + (addition.unreadable.size() > 3 ? QStringLiteral(", …") : QString()));
    return sentences.join(QLatin1Char(' '));
}

} // namespace semblance::ui
