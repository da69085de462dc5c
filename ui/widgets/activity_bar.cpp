// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/activity_bar.h"

#include "ui/text/words.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <utility>

namespace semblance::ui {
namespace {
constexpr int kSteps = 1000;
}

ActivityBar::ActivityBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("activityBar"));
    m_text->setObjectName(QStringLiteral("activityText"));
    m_bar->setObjectName(QStringLiteral("activityProgress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(true);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    m_cancel->setObjectName(QStringLiteral("activityCancel"));
    m_cancel->setIcon(symbolIcon(Symbol::Stop));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setToolTip(tr("Stop this; what is done is kept (Esc)"));
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (const auto activity = shown())
            Q_EMIT cancelRequested(*activity);
    });

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    refresh();
}

void ActivityBar::report(Activity activity, const Progress& progress, std::optional<double> secondsLeft)
{
    m_running[activity] = { progress, secondsLeft };
    refresh();
}

void ActivityBar::finish(Activity activity)
{
    m_running.erase(activity);
    refresh();
}

std::optional<ActivityBar::Activity> ActivityBar::shown() const
{
    if (m_running.empty())
        return std::nullopt;
    return m_running.rbegin()->first;
}

void ActivityBar::refresh()
{
    setVisible(isBusy());
    if (std::exchange(m_wasBusy, isBusy()) != isBusy())
        Q_EMIT busyChanged(isBusy());
    if (!isBusy())
        return;
    const auto& [activity, state] = *m_running.rbegin();
    QString text = stageText(state.progress.stage);
    if ((activity == Activity::Analysis || activity == Activity::Exporting) && state.progress.total > 0) {
        const QLocale locale;
        text = tr("%1: %2 of %3").arg(text, locale.toString(state.progress.done), locale.toString(state.progress.total));
    }
    if (state.secondsLeft)
        text = tr("%1, %2").arg(text, timeLeftText(*state.secondsLeft));
    m_text->setText(text);
    if (state.progress.total > 0) {
        m_bar->setRange(0, kSteps);
        m_bar->setValue(static_cast<int>(static_cast<double>(state.progress.done) / static_cast<double>(state.progress.total) * kSteps));
    } else {
        m_bar->setRange(0, 0);
    }
}

} // namespace semblance::ui
