// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundles/task_progress.h"

#include "ui/text/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace semblance::ui {
namespace {
constexpr int kSteps = 1000;
}

TaskProgress::TaskProgress(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_words(new QLabel(this))
{
    m_bar->setObjectName(QStringLiteral("taskBar"));
    m_bar->setAccessibleName(accessibleName);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 28);
    m_bar->hide();
    m_words->setObjectName(QStringLiteral("taskWords"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar);
    row->addWidget(m_words, 1);
}

void TaskProgress::begin()
{
    m_clock.start();
    m_timeLeft = {};
    m_bar->setRange(0, 0);
    m_bar->show();
    m_words->setText(stageText({}));
}

void TaskProgress::follow(const Progress& progress)
{
    m_bar->setRange(0, progress.total > 0 ? kSteps : 0);
    if (progress.total > 0)
        m_bar->setValue(static_cast<int>(static_cast<double>(progress.done) / static_cast<double>(progress.total) * kSteps));
    const QString stage = stageText(progress.stage);
    const auto left = m_timeLeft.update(progress, static_cast<double>(m_clock.elapsed()) / 1000);
    m_words->setText(left ? tr("%1, %2").arg(stage, timeLeftText(*left)) : stage);
}

void TaskProgress::end()
{
    m_bar->hide();
    m_words->clear();
}

} // namespace semblance::ui
