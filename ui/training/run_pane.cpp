// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/run_pane.h"

#include "ui/training/training_actions.h"
#include "ui/training/training_words.h"
#include "ui/widgets/screen_parts.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace semblance::ui {
namespace {
constexpr int kBarSteps = 1000;
}

RunPane::RunPane(const TrainingActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_runs(new QComboBox(this))
    , m_state(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_facts(new QLabel(this))
{
    setObjectName(QStringLiteral("runPane"));
    m_runs->setObjectName(QStringLiteral("trainingRuns"));
    m_runs->setAccessibleName(tr("Run"));
    m_runs->setToolTip(tr("The run that is shown; the newest first"));
    m_runs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_runs->setMinimumContentsLength(12);
    connect(m_runs, &QComboBox::activated, this, [this](int row) { Q_EMIT chosen(m_runs->itemData(row).toString()); });
    m_state->setObjectName(QStringLiteral("trainingState"));
    m_state->setTextFormat(Qt::PlainText);
    makeBold(*m_state);
    m_bar->setObjectName(QStringLiteral("trainingProgress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setRange(0, kBarSteps);
    m_facts->setObjectName(QStringLiteral("trainingFacts"));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_runs);
    layout->addWidget(m_state);
    layout->addWidget(m_bar);
    layout->addWidget(m_facts);
    auto* buttons = new QGridLayout;
    int place = 0;
    for (QAction* action : { actions.pause, actions.resume, actions.keep, actions.openRun }) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        buttons->addWidget(button, place / 2, place % 2);
        ++place;
    }
    layout->addLayout(buttons);
    clear(false);
}

void RunPane::setRuns(const QStringList& outputs, const QString& chosen)
{
    const QSignalBlocker blocker(m_runs);
    m_runs->clear();
    for (const QString& output : outputs) {
        m_runs->addItem(QFileInfo(output).completeBaseName(), output);
        m_runs->setItemData(m_runs->count() - 1, QDir::toNativeSeparators(output), Qt::ToolTipRole);
    }
    m_runs->setCurrentIndex(m_runs->findData(chosen));
    m_runs->setVisible(m_runs->count() > 0);
}

void RunPane::show(const jobs::TrainingRun& run)
{
    m_state->setText(trainingStateText(run));
    m_facts->setText(trainingFactsText(run));
    m_facts->setVisible(!m_facts->text().isEmpty());
    const auto& c = run.curves;
    const bool counted = c.steps > 0;
    m_bar->setVisible(counted || run.isActive());
    m_bar->setRange(0, counted || !run.isActive() ? kBarSteps : 0);
    if (counted)
        m_bar->setValue(static_cast<int>(static_cast<double>(c.step) / static_cast<double>(c.steps) * kBarSteps));
}

void RunPane::clear(bool reading)
{
    m_state->setText(reading ? tr("Reading the log…") : tr("No run is shown"));
    m_facts->clear();
    m_facts->hide();
    m_bar->hide();
}

} // namespace semblance::ui
