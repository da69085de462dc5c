// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/explanation_pane.h"

#include "core/analysis/explanation.h"
#include "ui/results/face_focus.h"
#include "ui/results/results.h"

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

void ExplanationPane::explain()
{
    QString html;
    if (const auto& run = m_results.run()) {
        html = paragraph(tr("Video."), run->verdict.explanation);
        if (const auto track = m_focus.track()) {
            const auto it
                = std::find_if(run->tracks.cbegin(), run->tracks.cend(), [&](const analysis::TrackSummary& t) { return t.id == *track; });
            if (it != run->tracks.cend())
                html += paragraph(tr("Track %1.").arg(*track), it->explanation);
        }
        if (const auto& face = m_focus.face()) {
            const analysis::ExplanationInput input { face->probabilities, run->run.settings.threshold, 1, analysis::Subject::Face };
            html += paragraph(tr("Face in frame %1.").arg(face->frame), analysis::explain(run->hierarchy, input));
        }
    }
    if (std::exchange(m_shown, html) == html)
        return;
    const int place = m_text->verticalScrollBar()->value();
    m_text->setHtml(html); // Moves to the top; whoever reads the last paragraph while stepping stays there.
    m_text->verticalScrollBar()->setValue(place);
}

} // namespace semblance::ui
