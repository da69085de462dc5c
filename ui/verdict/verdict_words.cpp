// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/verdict_words.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace semblance::ui {
namespace {

using model::Level;

struct Verdict {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

constexpr std::size_t kOtherNodes = 2; ///< whose change is spelt out, besides the face's own

QString name(const model::LabelHierarchy& hierarchy, int node)
{
    return nodeLabel(hierarchy.nodes()[static_cast<std::size_t>(node)].name);
}

QString number(double value)
{
    return QLocale().toString(value, 'f', 2);
}

QString changeText(const model::LabelHierarchy& hierarchy, const std::vector<double>& rawScores, const model::ScoreChange& change)
{
    const double from = rawScores[static_cast<std::size_t>(change.node)];
    const QString text = change.change < 0 ? Verdict::tr("%1 would have to fall by %2, from %3 to %4.")
                                           : Verdict::tr("%1 would have to rise by %2, from %3 to %4.");
    return text.arg(name(hierarchy, change.node), number(std::abs(change.change)), number(from), number(from + change.change));
}

} // namespace

QString stateText(const model::LabelHierarchy& hierarchy, const std::vector<std::uint8_t>& state)
{
    QStringList levels;
    for (const Level level : { Level::GlobalAttribute, Level::LocalRegion }) {
        QStringList names;
        for (const int node : hierarchy.level(level)) {
            if (state[static_cast<std::size_t>(node)])
                names << name(hierarchy, node);
        }
        if (!names.isEmpty())
            levels << names.join(QStringLiteral(", "));
    }
    if (!state.empty() && !state.front())
        return Verdict::tr("Nothing is altered");
    return levels.isEmpty() ? Verdict::tr("The face, by no attribute or region that is named") : levels.join(QStringLiteral("; "));
}

QString uncertaintyText(const analysis::MeanUncertainty& uncertainty)
{
    using Why = analysis::MeanUncertainty::Why;
    const QLocale locale;
    QStringList lines;
    if (uncertainty.spread)
        lines << Verdict::tr("Spread over frames (standard deviation): %1").arg(number(*uncertainty.spread));
    if (uncertainty.interval)
        lines << Verdict::tr("95 % interval of the mean: %1 to %2; neighbouring frames were drawn together in blocks of %3")
                     .arg(number(uncertainty.interval->low), number(uncertainty.interval->high),
                         locale.toString(std::round(uncertainty.blockLength), 'f', 0));
    else
        lines << (uncertainty.why == Why::TooDependent ? Verdict::tr("No interval: the frames depend on one another for too long")
                                                       : Verdict::tr("No interval: too few frames"));
    return lines.join(QLatin1Char('\n'));
}

QString whatWouldChangeHtml(
    const model::LabelHierarchy& hierarchy, const std::vector<double>& rawScores, const analysis::WhatWouldChange& change, double threshold)
{
    QString html = QStringLiteral("<table cellspacing='0' cellpadding='1'>");
    for (const auto& state : change.states)
        html += QStringLiteral("<tr><td align='right' style='padding-right:8px'>%1</td><td>%2</td></tr>")
                    .arg(probabilityText(state.probability).toHtmlEscaped(), stateText(hierarchy, state.state).toHtmlEscaped());
    html += QStringLiteral("</table>");

    QStringList sentences;
    if (change.contrary) {
        const QString p = probabilityText(change.contrary->probability, 3);
        sentences << (change.altered ? Verdict::tr("That nothing is altered has %1.").arg(p)
                                     : Verdict::tr("The most probable reading in which the face is altered (%1) has %2.")
                                           .arg(stateText(hierarchy, change.contrary->state), p));
    }
    sentences << Verdict::tr("For the verdict to flip at the threshold %1, one raw score alone:").arg(QLocale().toString(threshold, 'g', 3));
    html += QStringLiteral("<p style='margin-top:4px; margin-bottom:2px'>%1</p>").arg(sentences.join(QLatin1Char(' ')).toHtmlEscaped());
    QStringList changes;
    std::size_t others = 0;
    for (const auto& one : change.changes) {
        if (one.node == 0)
            changes.prepend(changeText(hierarchy, rawScores, one));
        else if (others++ < kOtherNodes)
            changes << changeText(hierarchy, rawScores, one);
    }
    if (others == 0)
        changes << Verdict::tr("No other score alone could do it.");
    for (const QString& line : std::as_const(changes))
        html += QStringLiteral("<p style='margin-top:0; margin-bottom:0; margin-left:10px'>%1</p>").arg(line.toHtmlEscaped());
    return html;
}

} // namespace semblance::ui
