// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/activity_bar.h"

#include "ui/files/ask.h"
#include "ui/text/words.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <utility>

namespace semblance::ui {
namespace {
constexpr int kSteps = 1000;
}

ActivityBar::ActivityBar(QWidget* parent, std::function<double()> clock)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_text(new ElidedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("activityBar"));
    m_elapsed.start();
    if (!m_clock)
        m_clock = [this] { return static_cast<double>(m_elapsed.elapsed()) / 1000; };
    m_text->setObjectName(QStringLiteral("activityText"));
    m_text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_bar->setObjectName(QStringLiteral("activityProgress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(true);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    m_cancel->setObjectName(QStringLiteral("activityCancel"));
    m_cancel->setIcon(symbolIcon(Symbol::Stop));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setToolTip(tr("Stop this; what is done is kept (Esc)"));
    connect(m_cancel, &QToolButton::clicked, this, &ActivityBar::cancel);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    refresh();
}

qsizetype ActivityBar::indexOf(const Screen* screen, const QString& name) const
{
    for (qsizetype i = 0; i < m_running.size(); ++i) {
        if (m_running[i].screen == screen && m_running[i].activity.name == name)
            return i;
    }
    return -1;
}

QStringList ActivityBar::namesOf(const Screen* screen) const
{
    QStringList names;
    for (const Running& running : m_running) {
        if (running.screen == screen)
            names << running.activity.name;
    }
    return names;
}

void ActivityBar::report(Screen* screen, const Activity& activity)
{
    qsizetype index = indexOf(screen, activity.name);
    if (index < 0) {
        index = m_running.size();
        m_running.append({ screen, activity });
    }
    Running& running = m_running[index];
    running.activity = activity;
    if (const auto left = running.timeLeft.update(activity.progress, m_clock()); !activity.secondsLeft)
        running.activity.secondsLeft = left;
    refresh();
}

void ActivityBar::finish(Screen* screen, const QString& name)
{
    if (const qsizetype index = indexOf(screen, name); index >= 0)
        m_running.removeAt(index);
    if (m_question && m_asked == std::pair(screen, name))
        m_question->close(); // Else a late answer would stop what begins next.
    refresh();
}

void ActivityBar::cancel()
{
    if (!isBusy())
        return;
    Screen* screen = m_running.constLast().screen;
    const QString name = m_running.constLast().activity.name;
    const QString question = screen->questionBeforeCancel(name);
    if (question.isEmpty())
        return screen->cancel(name);
    if (m_question)
        return;
    m_asked = { screen, name };
    m_question = ask::forConsent(
        window(), tr("Stop"), question, tr("&Stop"), tr("&Go on"), [this, screen, name] {
            if (indexOf(screen, name) >= 0)
                screen->cancel(name);
        });
}

void ActivityBar::refresh()
{
    setVisible(isBusy());
    if (std::exchange(m_wasBusy, isBusy()) != isBusy())
        Q_EMIT busyChanged(isBusy());
    if (!isBusy())
        return;
    const Activity& state = m_running.constLast().activity;
    QString text = state.text.isEmpty() ? stageText(state.progress.stage) : state.text;
    if (state.counted && state.progress.total > 0) {
        const QLocale locale;
        text = tr("%1: %2 of %3").arg(text, locale.toString(state.progress.done), locale.toString(state.progress.total));
    }
    if (state.secondsLeft)
        text = tr("%1, %2").arg(text, timeLeftText(*state.secondsLeft));
    m_text->setWholeText(text);
    if (state.progress.total > 0) {
        m_bar->setRange(0, kSteps);
        m_bar->setValue(static_cast<int>(static_cast<double>(state.progress.done) / static_cast<double>(state.progress.total) * kSteps));
    } else {
        m_bar->setRange(0, 0);
    }
}

} // namespace semblance::ui
