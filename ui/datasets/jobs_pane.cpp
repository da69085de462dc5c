// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasets/jobs_pane.h"

#include "ui/datasets/job_card.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace semblance::ui {

JobsPane::JobsPane(JobList& jobs, QWidget* parent)
    : QScrollArea(parent)
    , m_jobs(jobs)
    , m_none(new QLabel(tr("No jobs. Extractions and expansions run here, one after another."), this))
{
    setObjectName(QStringLiteral("jobsPane"));
    setAccessibleName(tr("Jobs"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setWordWrap(true);
    m_none->setObjectName(QStringLiteral("noJobs"));
    auto* content = new QWidget(this);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(3);
    m_layout->addWidget(m_none);
    m_layout->addStretch(1);
    setWidget(content);
    connect(&m_jobs, &JobList::listChanged, this, &JobsPane::rebuild);
    connect(&m_jobs, &JobList::jobChanged, this, [this](int place) {
        if (place < m_cards.size())
            m_cards[place]->show(m_jobs.all()[place]);
        fitWidth();
    });
    rebuild();
}

QSize JobsPane::sizeHint() const
{
    return { fontMetrics().height() * 16, fontMetrics().height() * 10 };
}

void JobsPane::fitWidth()
{
    // There is no scrolling sideways, so nothing may be wider than the pane.
    int widest = 0;
    for (const JobCard* card : std::as_const(m_cards))
        widest = std::max(widest, card->minimumSizeHint().width());
    setMinimumWidth(widest + verticalScrollBar()->sizeHint().width());
}

void JobsPane::rebuild()
{
    const auto& all = m_jobs.all();
    while (m_cards.size() > all.size()) {
        m_cards.last()->hide();
        m_cards.takeLast()->deleteLater();
    }
    while (m_cards.size() < all.size()) {
        auto* card = new JobCard(this);
        // A card keeps its place; the jobs move through the cards.
        const int place = static_cast<int>(m_cards.size());
        connect(card, &JobCard::cancelRequested, this, [this, place] { m_jobs.cancel(place); });
        connect(card, &JobCard::resumeRequested, this, [this, place] { m_jobs.resume(place); });
        connect(card, &JobCard::retryRequested, this, [this, place] { m_jobs.retry(place); });
        connect(card, &JobCard::removeRequested, this, [this, place] { m_jobs.remove(place); });
        m_layout->insertWidget(m_layout->count() - 1, card);
        m_cards << card;
    }
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards[i]->show(all[i]);
    m_none->setVisible(all.isEmpty());
    fitWidth();
}

} // namespace semblance::ui
