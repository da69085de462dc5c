// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasets/job_card.h"

#include "ui/datasets/dataset_words.h"
#include "ui/text/words.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icons.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace semblance::ui {
namespace {

constexpr int kSteps = 1000;

using State = jobs::DatasetJobEvent::State;

QString stateText(const JobList::Job& job)
{
    const auto progress = jobProgress(job.last);
    const QLocale locale;
    switch (job.last.state) {
    case State::Queued:
        return JobCard::tr("Waiting");
    case State::Running:
        return JobCard::tr("Running");
    case State::Done:
        return JobCard::tr("Finished");
    case State::Cancelled:
        return progress ? JobCard::tr("Paused at %1 of %2").arg(locale.toString(progress->first), locale.toString(progress->second))
                        : JobCard::tr("Paused");
    case State::Failed:
        return JobCard::tr("Failed");
    }
    return {};
}

} // namespace

JobCard::JobCard(QWidget* parent)
    : QFrame(parent)
    , m_title(new ElidedLabel(this))
    , m_state(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("jobCard"));
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::NoFocus);
    m_title->setObjectName(QStringLiteral("jobTitle"));
    m_state->setObjectName(QStringLiteral("jobState"));
    m_state->setTextFormat(Qt::PlainText);
    m_counts->setObjectName(QStringLiteral("jobCounts"));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("jobProgress"));
    m_bar->setAccessibleName(tr("Progress"));
    const auto button = [this](const char* name, const QString& text, const QString& toolTip, void (JobCard::*signal)()) {
        auto* made = new QToolButton(this);
        made->setObjectName(QString::fromLatin1(name));
        made->setText(text);
        made->setAccessibleName(text);
        made->setToolTip(toolTip);
        made->setFocusPolicy(Qt::StrongFocus);
        connect(made, &QToolButton::clicked, this, signal);
        return made;
    };
    m_cancel = button("jobCancel", tr("Cancel"), tr("Stop this job; what is done is kept"), &JobCard::cancelRequested);
    m_resume = button("jobResume", tr("Resume"), tr("Go on where it stopped"), &JobCard::resumeRequested);
    m_retry = button("jobRetry", tr("Try failed ones again"), tr("Read the videos again that could not be read"), &JobCard::retryRequested);
    m_remove = button("jobRemove", tr("Remove"), tr("Take this job off the list; what it has stored stays"), &JobCard::removeRequested);

    auto* tail = new QHBoxLayout;
    tail->addStretch(1);
    for (QToolButton* made : { m_cancel, m_resume, m_retry, m_remove })
        tail->addWidget(made);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(3);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(m_state);
    layout->addWidget(m_counts);
    layout->addLayout(tail);
}

void JobCard::show(const JobList::Job& job)
{
    const QString title = jobTitle(job.last.request);
    const QString state = stateText(job);
    m_title->setWholeText(title);
    m_title->setToolTip(QDir::toNativeSeparators(job.last.request.folder));
    m_state->setText(state);
    QString counts = jobCounts(job.last);
    if (job.last.state == State::Failed)
        counts = errorText(job.last.error);
    m_counts->setText(counts);
    m_counts->setVisible(!counts.isEmpty());
    setAccessibleName(QStringLiteral("%1, %2").arg(title, state));
    setAccessibleDescription(counts);

    const auto progress = jobProgress(job.last);
    const bool running = job.last.state == State::Running;
    m_bar->setVisible(progress || running);
    if (progress && progress->second > 0) {
        m_bar->setRange(0, kSteps);
        m_bar->setValue(static_cast<int>(static_cast<double>(progress->first) / static_cast<double>(progress->second) * kSteps));
    } else {
        m_bar->setRange(0, running ? 0 : kSteps);
    }
    m_cancel->setVisible(job.isActive());
    m_resume->setVisible(job.canResume());
    m_retry->setVisible(job.last.state == State::Done && job.last.extract.failed > 0);
    m_remove->setVisible(!job.isActive());
}

} // namespace semblance::ui
