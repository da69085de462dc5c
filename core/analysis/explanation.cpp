// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/explanation.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace semblance::analysis {
namespace {

using model::LabelHierarchy;
using model::Level;

constexpr int kFewFaces = 10;
constexpr double kClose = 0.05;

const model::Node& nodeAt(const LabelHierarchy& hierarchy, int index)
{
    return hierarchy.nodes()[static_cast<std::size_t>(index)];
}

QString plainName(const LabelHierarchy& hierarchy, int index)
{
    return QString::fromStdString(nodeAt(hierarchy, index).name).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString joined(const QStringList& parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" and ") + parts.last();
}

/// The probabilities of one finding, with what counts as altered.
class Finding {
public:
    Finding(const LabelHierarchy& hierarchy, std::vector<double> probabilities, double threshold)
        : m_hierarchy(hierarchy)
        , m_probabilities(std::move(probabilities))
        , m_threshold(threshold)
    {
    }

    double probability(int node) const { return m_probabilities[static_cast<std::size_t>(node)]; }
    bool reaches(int node) const { return probability(node) >= m_threshold; }

    bool hasReachingParent(int node) const
    {
        const auto& parents = nodeAt(m_hierarchy, node).parents;
        return parents.empty() || std::any_of(parents.begin(), parents.end(), [&](int parent) { return reaches(parent); });
    }

    /// Nodes of a level that reach the threshold under a parent that does (explained), or under none.
    std::vector<int> reaching(Level level, bool explained) const
    {
        std::vector<int> found;
        for (const int node : m_hierarchy.level(level)) {
            if (reaches(node) && hasReachingParent(node) == explained)
                found.push_back(node);
        }
        return found;
    }

    std::vector<int> reachingChildren(int parent, Level level) const
    {
        std::vector<int> found;
        for (const int child : nodeAt(m_hierarchy, parent).children) {
            if (nodeAt(m_hierarchy, child).level == level && reaches(child))
                found.push_back(child);
        }
        return found;
    }

    std::optional<int> mostProbable(Level level) const
    {
        const auto nodes = m_hierarchy.level(level);
        const auto it = std::max_element(nodes.begin(), nodes.end(), [&](int a, int b) { return probability(a) < probability(b); });
        return it == nodes.end() ? std::nullopt : std::optional(*it);
    }

    /// Two decimals, or as many as it takes not to look as if it were on the other side of the threshold. What is not quite 0 or
    /// 1 is not shown as that.
    QString number(double value) const
    {
        constexpr int kMostDecimals = 6;
        if (value > 0.99 && value < 1 && m_threshold <= 0.99)
            return QStringLiteral("over 0.99");
        if (value > 0 && value < 0.01 && m_threshold >= 0.01)
            return QStringLiteral("under 0.01");
        for (int decimals = 2;; ++decimals) {
            const QString text = QString::number(value, 'f', decimals);
            const double shown = text.toDouble();
            if ((shown >= m_threshold) == (value >= m_threshold))
                return text;
            if (decimals == kMostDecimals)
                return (shown > value ? QStringLiteral("just under ") : QStringLiteral("just over ")) + text;
        }
    }

    QString named(int node) const { return QStringLiteral("%1 (%2)").arg(plainName(m_hierarchy, node), number(probability(node))); }

    QString named(const std::vector<int>& nodes) const
    {
        QStringList parts;
        for (const int node : nodes)
            parts << named(node);
        return joined(parts);
    }

private:
    const LabelHierarchy& m_hierarchy;
    std::vector<double> m_probabilities;
    double m_threshold;
};

QString regionsOf(const Finding& finding, const std::vector<int>& regions)
{
    return (regions.size() == 1 ? QStringLiteral("the local region of ") : QStringLiteral("the local regions of "))
        + finding.named(regions);
}

QString subjectName(Subject subject)
{
    switch (subject) {
    case Subject::Face:
        return QStringLiteral("The face");
    case Subject::Track:
        return QStringLiteral("The face in this track");
    case Subject::Video:
        return QStringLiteral("The video");
    case Subject::Picture:
        return QStringLiteral("The picture");
    }
    return {};
}

QString counted(int number, const QString& one, const QString& many)
{
    return number == 1 ? QStringLiteral("1 ") + one : QStringLiteral("%1 ").arg(number) + many;
}

QString exclusionSentence(const ExplanationInput& input)
{
    if (input.isExcluded)
        return QStringLiteral(" The examiner excluded this track, so it counts in no verdict.");
    QStringList parts;
    if (input.excludedTracks > 0)
        parts << counted(input.excludedTracks, QStringLiteral("track"), QStringLiteral("tracks"));
    if (input.excludedFaces > 0)
        parts << counted(input.excludedFaces, QStringLiteral("detection"), QStringLiteral("detections"));
    if (parts.isEmpty())
        return {};
    return QStringLiteral(" The examiner excluded %1.").arg(joined(parts));
}

QString withoutFaces(const ExplanationInput& input)
{
    if (input.framesAnalyzed && *input.framesAnalyzed == 0)
        return QStringLiteral("No frame could be analysed, so nothing can be said.");
    if (input.excludedTracks + input.excludedFaces > 0)
        return QStringLiteral("The examiner excluded every face that was found, so nothing can be said.") + exclusionSentence(input);
    return QStringLiteral("No face was found, so nothing can be said about forgery; this does not show that %1 is genuine.")
        .arg(subjectName(input.subject).replace(0, 1, QStringLiteral("t")));
}

/// "The face is probably fake (0.9) because the global attribute of ... is altered, through the local regions of ..."
QString fakeSentence(const Finding& finding, const QString& subject)
{
    const QString start = QStringLiteral("%1 is probably fake (%2)").arg(subject, finding.number(finding.probability(0)));
    QStringList reasons;
    for (const int attribute : finding.reaching(Level::GlobalAttribute, true)) {
        const auto regions = finding.reachingChildren(attribute, Level::LocalRegion);
        reasons << QStringLiteral("the global attribute of %1 is altered, ").arg(finding.named(attribute))
                + (regions.empty() ? QStringLiteral("though none of its local regions reaches the threshold")
                                   : QStringLiteral("through ") + regionsOf(finding, regions));
    }
    if (const auto regions = finding.reachingChildren(0, Level::LocalRegion); !regions.empty())
        reasons << regionsOf(finding, regions) + (regions.size() == 1 ? QStringLiteral(" is altered") : QStringLiteral(" are altered"));
    if (!reasons.isEmpty())
        return start + QStringLiteral(" because ") + reasons.join(QStringLiteral(", and ")) + QLatin1Char('.');
    if (const auto nearest = finding.mostProbable(Level::GlobalAttribute))
        return start
            + QStringLiteral(
                ", but no global attribute reaches the threshold, so it remains open what was altered; the most probable is %1.")
                  .arg(finding.named(*nearest));
    return start + QLatin1Char('.');
}

QString notFakeSentence(const Finding& finding, const QString& subject)
{
    const QString start = QStringLiteral("%1 does not reach the threshold: that it is fake has the probability %2")
                              .arg(subject, finding.number(finding.probability(0)));
    const auto attributes = finding.reaching(Level::GlobalAttribute, false);
    if (!attributes.empty())
        return start
            + QStringLiteral(", yet the global %1 of %2 %3 it. Under the label hierarchy both can't hold, so this result is in doubt.")
                  .arg(attributes.size() == 1 ? QStringLiteral("attribute") : QStringLiteral("attributes"), finding.named(attributes),
                      attributes.size() == 1 ? QStringLiteral("reaches") : QStringLiteral("reach"));
    QString sentence = start;
    if (const auto nearest = finding.mostProbable(Level::GlobalAttribute))
        sentence += QStringLiteral(", and the most probable altered attribute is %1").arg(finding.named(*nearest));
    return sentence + QStringLiteral(". This does not show that it is genuine.");
}

/// Regions that reach the threshold under no attribute that does are counted, not named: nothing explains them.
QString unexplainedSentence(const Finding& finding)
{
    const auto regions = finding.reaching(Level::LocalRegion, false).size();
    if (regions == 0)
        return {};
    if (regions == 1)
        return QStringLiteral(" One local region reaches the threshold without an attribute that would explain it.");
    return QStringLiteral(" %1 local regions reach the threshold without an attribute that would explain them.").arg(regions);
}

QString tracksSentence(const ExplanationInput& input)
{
    if (input.tracks < 2)
        return {};
    return QStringLiteral(" Taken one by one, %1 of the %2 faces that were followed %3 the threshold.")
        .arg(input.tracksReaching == 0 ? QStringLiteral("none") : QString::number(input.tracksReaching))
        .arg(input.tracks)
        .arg(input.tracksReaching > 1 ? QStringLiteral("reach") : QStringLiteral("reaches"));
}

QString basisSentence(const ExplanationInput& input)
{
    if (input.subject == Subject::Face || input.faces <= 0)
        return {};
    if (input.faces == 1)
        return QStringLiteral(" This rests on one face only.");
    if (input.faces < kFewFaces)
        return QStringLiteral(" The probabilities are means over only %1 faces.").arg(input.faces);
    return QStringLiteral(" The probabilities are means over %1 faces.").arg(input.faces);
}

} // namespace

QString explain(const LabelHierarchy& hierarchy, const ExplanationInput& input)
{
    if (!input.probabilities)
        return withoutFaces(input);
    const auto& probabilities = *input.probabilities;
    if (probabilities.empty() || probabilities.size() != static_cast<std::size_t>(hierarchy.size())
        || !std::all_of(probabilities.begin(), probabilities.end(), [](double p) { return p >= 0 && p <= 1; }))
        return QStringLiteral("The probabilities don't fit the label hierarchy, so nothing can be said.");

    const Finding finding(hierarchy, probabilities, input.threshold);
    const QString subject = subjectName(input.subject);
    QString text = finding.reaches(0) ? fakeSentence(finding, subject) : notFakeSentence(finding, subject);
    text += unexplainedSentence(finding);
    if (std::abs(probabilities[0] - input.threshold) < kClose)
        text += QStringLiteral(" The probability of a fake is close to the threshold.");
    text += QStringLiteral(" A node counts as altered from a probability of %1 on.").arg(QString::number(input.threshold, 'g', 6));
    return text + basisSentence(input) + tracksSentence(input) + exclusionSentence(input);
}

} // namespace semblance::analysis
