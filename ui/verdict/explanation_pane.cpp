// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/explanation_pane.h"

#include "core/jobs/background.h"
#include "ui/results/face_focus.h"
#include "ui/results/results.h"
#include "ui/results/results_words.h"
#include "ui/text/words.h"
#include "ui/verdict/verdict_words.h"

#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace semblance::ui {
namespace {

QString paragraph(const QString& heading, const QString& text)
{
    return QStringLiteral("<p style='margin-top:0; margin-bottom:4px'><b>%1</b> %2</p>").arg(heading.toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

ExplanationPane::ExplanationPane(Results& results, FaceFocus& focus, QWidget* parent)
    : QWidget(parent)
    , m_results(results)
    , m_focus(focus)
    , m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("explanationPane"));
    m_text->setObjectName(QStringLiteral("explanation"));
    m_text->setAccessibleName(tr("Explanation"));
    m_text->setOpenLinks(false);
    m_text->setPlaceholderText(tr("After the analysis the findings stand here in words."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);

    connect(&m_results, &Results::runChanged, this, &ExplanationPane::explain);
    connect(&m_focus, &FaceFocus::changed, this, &ExplanationPane::explain);
}

void ExplanationPane::setOpinion(std::function<QString(int track)> opinion)
{
    m_opinion = std::move(opinion);
    explain();
}

void ExplanationPane::explain()
{
    m_sentences.clear();
    const auto& run = m_results.run();
    if (run) {
        const QString hidden = tr("Hidden until your own opinion is recorded.");
        m_sentences = paragraph(tr("Video."),
            m_results.hidesAny()                         ? tr("Hidden until your own opinion on every track is recorded.")
                : run->tracks.isEmpty() && !isOver(*run) ? noFaceText(*run)
                                                         : explanationText(run->hierarchy, run->verdict.explained));
        if (const auto track = m_focus.track()) {
            const auto it
                = std::find_if(run->tracks.cbegin(), run->tracks.cend(), [&](const analysis::TrackSummary& t) { return t.id == *track; });
            if (it != run->tracks.cend())
                m_sentences += paragraph(tr("Track %1.").arg(cases::trackLabel(*track)),
                    m_results.isHidden(*track) ? hidden : explanationText(run->hierarchy, it->explained));
            if (m_opinion) {
                if (const QString opinion = m_opinion(*track); !opinion.isEmpty())
                    m_sentences += paragraph(tr("Own opinion on track %1.").arg(cases::trackLabel(*track)), opinion);
            }
        }
        if (const auto& face = m_focus.face(); face && !face->probabilities.empty()) {
            const analysis::ExplanationInput input { face->probabilities, run->run.settings.threshold, 1, analysis::Subject::Face };
            m_sentences += paragraph(tr("Face in frame %1.").arg(face->frame), explanationText(run->hierarchy, input));
        }
        if (!m_joint || m_joint->hierarchy().toJson() != run->hierarchy.toJson())
            m_joint = std::make_shared<const model::JointDistribution>(run->hierarchy);
    }
    compose();
    read();
}

void ExplanationPane::read()
{
    const auto& run = m_results.run();
    const auto& face = m_focus.face();
    if (m_reading || !run || !face || face->rawScores.empty())
        return;
    Readings wanted { m_joint, face->rawScores, run->run.settings.threshold, {} };
    if (m_readings && m_readings->joint == m_joint && m_readings->rawScores == wanted.rawScores
        && m_readings->threshold == wanted.threshold)
        return;
    m_reading = true;
    jobs::runThenCallback(
        [wanted]() mutable {
            wanted.change = analysis::whatWouldChange(*wanted.joint, wanted.rawScores, wanted.threshold);
            return wanted;
        },
        this,
        [this](Readings readings) {
            m_reading = false;
            m_readings = std::move(readings);
            compose();
            read(); // The face may have changed meanwhile.
        });
}

void ExplanationPane::compose()
{
    QString html = m_sentences;
    const auto& run = m_results.run();
    const auto& face = m_focus.face();
    if (run && face && !face->rawScores.empty() && m_readings && m_readings->change && m_readings->joint == m_joint
        && m_readings->rawScores == face->rawScores) {
        html += paragraph(tr("What would change it."), tr("The most probable readings of this face's scores as a whole:"));
        html += whatWouldChangeHtml(run->hierarchy, m_readings->rawScores, *m_readings->change, m_readings->threshold);
    }
    if (std::exchange(m_shown, html) == html)
        return;
    const int place = m_text->verticalScrollBar()->value();
    m_text->setHtml(html); // Moves to the top; whoever reads the last paragraph while stepping stays there.
    m_text->verticalScrollBar()->setValue(place);
}

} // namespace semblance::ui
