// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/explanation.h"

#include <QCoreApplication>
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

/// The templates of one language.
class Writer {
public:
    explicit Writer(const Wording& wording)
        : m_wording(wording)
    {
    }

    template <typename... Text> QString operator()(const char* source, const Text&... parts) const
    {
        const QString text = m_wording.translate ? m_wording.translate(source) : QString::fromUtf8(source);
        if constexpr (sizeof...(parts) == 0)
            return text;
        else
            return text.arg(parts...);
    }

    QString node(const model::Node& node) const
    {
        return m_wording.node ? m_wording.node(node.name) : QString::fromStdString(node.name).replace(QLatin1Char('_'), QLatin1Char(' '));
    }

    QString number(QString digits) const { return digits.replace(QLatin1Char('.'), m_wording.decimalPoint); }

    QString joined(const QStringList& parts) const
    {
        if (parts.size() < 2)
            return parts.join(QString());
        return (*this)(QT_TRANSLATE_NOOP("Explanation", "%1 and %2"),
            parts.mid(0, parts.size() - 1).join((*this)(QT_TRANSLATE_NOOP("Explanation", ", "))), parts.last());
    }

private:
    const Wording& m_wording;
};

/// The probabilities of one finding, with what counts as altered.
class Finding {
public:
    Finding(const LabelHierarchy& hierarchy, std::vector<double> probabilities, double threshold, const Writer& writer)
        : say(writer)
        , m_hierarchy(hierarchy)
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
        constexpr double kHalfStep = 0.005; // What would be rounded to 0 or 1, as in the window's figures.
        if (value >= 1 - kHalfStep && value < 1 && m_threshold <= 0.99)
            return say(QT_TRANSLATE_NOOP("Explanation", "over %1"), say.number(QStringLiteral("0.99")));
        if (value > 0 && value < kHalfStep && m_threshold >= 0.01)
            return say(QT_TRANSLATE_NOOP("Explanation", "under %1"), say.number(QStringLiteral("0.01")));
        for (int decimals = 2;; ++decimals) {
            const QString text = QString::number(value, 'f', decimals);
            const double shown = text.toDouble();
            if ((shown >= m_threshold) == (value >= m_threshold))
                return say.number(text);
            if (decimals == kMostDecimals)
                return shown > value ? say(QT_TRANSLATE_NOOP("Explanation", "just under %1"), say.number(text))
                                     : say(QT_TRANSLATE_NOOP("Explanation", "just over %1"), say.number(text));
        }
    }

    QString named(int node) const
    {
        return say(QT_TRANSLATE_NOOP("Explanation", "%1 (%2)"), say.node(nodeAt(m_hierarchy, node)), number(probability(node)));
    }

    QString named(const std::vector<int>& nodes) const
    {
        QStringList parts;
        for (const int node : nodes)
            parts << named(node);
        return say.joined(parts);
    }

    const Writer& say;

private:
    const LabelHierarchy& m_hierarchy;
    std::vector<double> m_probabilities;
    double m_threshold;
};

QString subjectName(const Writer& say, Subject subject)
{
    switch (subject) {
    case Subject::Face:
        return say(QT_TRANSLATE_NOOP("Explanation", "The face"));
    case Subject::Track:
        return say(QT_TRANSLATE_NOOP("Explanation", "The face in this track"));
    case Subject::Video:
        return say(QT_TRANSLATE_NOOP("Explanation", "The video"));
    case Subject::Picture:
        return say(QT_TRANSLATE_NOOP("Explanation", "The picture"));
    }
    return {};
}

QString editsSentence(const Writer& say, const ExplanationInput& input)
{
    if (input.isExcluded)
        return say(QT_TRANSLATE_NOOP("Explanation", " The examiner excluded this track, so it counts in no verdict."));
    QStringList parts;
    if (input.excludedTracks > 0)
        parts << (input.excludedTracks == 1 ? say(QT_TRANSLATE_NOOP("Explanation", "1 track"))
                                            : say(QT_TRANSLATE_NOOP("Explanation", "%1 tracks"), QString::number(input.excludedTracks)));
    if (input.excludedFaces > 0)
        parts << (input.excludedFaces == 1 ? say(QT_TRANSLATE_NOOP("Explanation", "1 detection"))
                                           : say(QT_TRANSLATE_NOOP("Explanation", "%1 detections"), QString::number(input.excludedFaces)));
    QString text;
    if (!parts.isEmpty())
        text += say(QT_TRANSLATE_NOOP("Explanation", " The examiner excluded %1."), say.joined(parts));
    if (input.merges > 0)
        text += input.merges == 1 ? say(QT_TRANSLATE_NOOP("Explanation", " The examiner merged a track with another."))
                                  : say(QT_TRANSLATE_NOOP("Explanation", " The examiner merged %1 tracks with others."),
                                      QString::number(input.merges));
    if (input.splits > 0)
        text += input.splits == 1
            ? say(QT_TRANSLATE_NOOP("Explanation", " The examiner split a track once."))
            : say(QT_TRANSLATE_NOOP("Explanation", " The examiner split tracks %1 times."), QString::number(input.splits));
    return text;
}

QString noFaceSentence(const Writer& say, Subject subject)
{
    switch (subject) {
    case Subject::Face:
        return say(QT_TRANSLATE_NOOP(
            "Explanation", "No face was found, so nothing can be said about forgery; this does not show that the face is genuine."));
    case Subject::Track:
        return say(QT_TRANSLATE_NOOP("Explanation",
            "No face was found, so nothing can be said about forgery; this does not show that the face in this track is genuine."));
    case Subject::Video:
        return say(QT_TRANSLATE_NOOP(
            "Explanation", "No face was found, so nothing can be said about forgery; this does not show that the video is genuine."));
    case Subject::Picture:
        return say(QT_TRANSLATE_NOOP(
            "Explanation", "No face was found, so nothing can be said about forgery; this does not show that the picture is genuine."));
    }
    return {};
}

QString withoutFaces(const Writer& say, const ExplanationInput& input)
{
    if (input.framesAnalyzed && *input.framesAnalyzed == 0)
        return say(QT_TRANSLATE_NOOP("Explanation", "No frame could be analysed, so nothing can be said."));
    if (input.excludedTracks + input.excludedFaces > 0)
        return say(QT_TRANSLATE_NOOP("Explanation", "The examiner excluded every face that was found, so nothing can be said."))
            + editsSentence(say, input);
    return noFaceSentence(say, input.subject);
}

QString attributeReason(const Finding& finding, int attribute)
{
    const Writer& say = finding.say;
    const auto regions = finding.reachingChildren(attribute, Level::LocalRegion);
    if (regions.empty())
        return say(QT_TRANSLATE_NOOP(
                       "Explanation", "the global attribute of %1 is altered, though none of its local regions reaches the threshold"),
            finding.named(attribute));
    return regions.size() == 1
        ? say(QT_TRANSLATE_NOOP("Explanation", "the global attribute of %1 is altered, through the local region of %2"),
            finding.named(attribute), finding.named(regions))
        : say(QT_TRANSLATE_NOOP("Explanation", "the global attribute of %1 is altered, through the local regions of %2"),
            finding.named(attribute), finding.named(regions));
}

/// "The face is probably fake (0.9) because the global attribute of ... is altered, through the local regions of ..."
QString fakeSentence(const Finding& finding, const QString& subject)
{
    const Writer& say = finding.say;
    const QString probability = finding.number(finding.probability(0));
    QStringList reasons;
    for (const int attribute : finding.reaching(Level::GlobalAttribute, true))
        reasons << attributeReason(finding, attribute);
    if (const auto regions = finding.reachingChildren(0, Level::LocalRegion); !regions.empty())
        reasons << (regions.size() == 1
                ? say(QT_TRANSLATE_NOOP("Explanation", "the local region of %1 is altered"), finding.named(regions))
                : say(QT_TRANSLATE_NOOP("Explanation", "the local regions of %1 are altered"), finding.named(regions)));
    if (!reasons.isEmpty())
        return say(QT_TRANSLATE_NOOP("Explanation", "%1 is probably fake (%2) because %3."), subject, probability,
            reasons.join(say(QT_TRANSLATE_NOOP("Explanation", ", and "))));
    if (const auto nearest = finding.mostProbable(Level::GlobalAttribute))
        return say(
            QT_TRANSLATE_NOOP("Explanation",
                "%1 is probably fake (%2), but no global attribute reaches the threshold, so it remains open what was altered; the most "
                "probable is %3."),
            subject, probability, finding.named(*nearest));
    return say(QT_TRANSLATE_NOOP("Explanation", "%1 is probably fake (%2)."), subject, probability);
}

QString notFakeSentence(const Finding& finding, const QString& subject)
{
    const Writer& say = finding.say;
    const QString probability = finding.number(finding.probability(0));
    const auto attributes = finding.reaching(Level::GlobalAttribute, false);
    if (attributes.size() == 1)
        return say(
            QT_TRANSLATE_NOOP("Explanation",
                "%1 does not reach the threshold: that it is fake has the probability %2, yet the global attribute of %3 reaches it. Under "
                "the label hierarchy both can't hold, so this result is in doubt."),
            subject, probability, finding.named(attributes));
    if (!attributes.empty())
        return say(
            QT_TRANSLATE_NOOP("Explanation",
                "%1 does not reach the threshold: that it is fake has the probability %2, yet the global attributes of %3 reach it. Under "
                "the label hierarchy both can't hold, so this result is in doubt."),
            subject, probability, finding.named(attributes));
    if (const auto nearest = finding.mostProbable(Level::GlobalAttribute))
        return say(
            QT_TRANSLATE_NOOP("Explanation",
                "%1 does not reach the threshold: that it is fake has the probability %2, and the most probable altered attribute is %3. "
                "This does not show that it is genuine."),
            subject, probability, finding.named(*nearest));
    return say(QT_TRANSLATE_NOOP("Explanation",
                   "%1 does not reach the threshold: that it is fake has the probability %2. This does not show that it is genuine."),
        subject, probability);
}

/// Regions that reach the threshold under no attribute that does are counted, not named: nothing explains them.
QString unexplainedSentence(const Finding& finding)
{
    const auto regions = finding.reaching(Level::LocalRegion, false).size();
    if (regions == 0)
        return {};
    if (regions == 1)
        return finding.say(
            QT_TRANSLATE_NOOP("Explanation", " One local region reaches the threshold without an attribute that would explain it."));
    return finding.say(
        QT_TRANSLATE_NOOP("Explanation", " %1 local regions reach the threshold without an attribute that would explain them."),
        QString::number(regions));
}

QString tracksSentence(const Writer& say, const ExplanationInput& input)
{
    if (input.tracks < 2)
        return {};
    const QString tracks = QString::number(input.tracks);
    if (input.tracksReaching == 0)
        return say(
            QT_TRANSLATE_NOOP("Explanation", " Taken one by one, none of the %1 faces that were followed reaches the threshold."), tracks);
    if (input.tracksReaching == 1)
        return say(
            QT_TRANSLATE_NOOP("Explanation", " Taken one by one, 1 of the %1 faces that were followed reaches the threshold."), tracks);
    return say(QT_TRANSLATE_NOOP("Explanation", " Taken one by one, %1 of the %2 faces that were followed reach the threshold."),
        QString::number(input.tracksReaching), tracks);
}

QString basisSentence(const Writer& say, const ExplanationInput& input)
{
    if (input.subject == Subject::Face || input.faces <= 0)
        return {};
    if (input.faces == 1)
        return say(QT_TRANSLATE_NOOP("Explanation", " This rests on one face only."));
    if (input.faces < kFewFaces)
        return say(QT_TRANSLATE_NOOP("Explanation", " The probabilities are means over only %1 faces."), QString::number(input.faces));
    return say(QT_TRANSLATE_NOOP("Explanation", " The probabilities are means over %1 faces."), QString::number(input.faces));
}

} // namespace

QString explain(const LabelHierarchy& hierarchy, const ExplanationInput& input, const Wording& wording)
{
    const Writer say(wording);
    if (!input.probabilities)
        return withoutFaces(say, input);
    const auto& probabilities = *input.probabilities;
    if (probabilities.empty() || probabilities.size() != static_cast<std::size_t>(hierarchy.size())
        || !std::all_of(probabilities.begin(), probabilities.end(), [](double p) { return p >= 0 && p <= 1; }))
        return say(QT_TRANSLATE_NOOP("Explanation", "The probabilities don't fit the label hierarchy, so nothing can be said."));

    const Finding finding(hierarchy, probabilities, input.threshold, say);
    const QString subject = subjectName(say, input.subject);
    QString text = finding.reaches(0) ? fakeSentence(finding, subject) : notFakeSentence(finding, subject);
    text += unexplainedSentence(finding);
    if (std::abs(probabilities[0] - input.threshold) < kClose)
        text += say(QT_TRANSLATE_NOOP("Explanation", " The probability of a fake is close to the threshold."));
    text += say(QT_TRANSLATE_NOOP("Explanation", " A node counts as altered from a probability of %1 on."),
        say.number(QString::number(input.threshold, 'g', 6)));
    return text + basisSentence(say, input) + tracksSentence(say, input) + editsSentence(say, input);
}

} // namespace semblance::analysis
