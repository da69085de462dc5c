// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "ui/widgets/folded_label.h"

#include <QAccessible>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace semblance::ui {
namespace {

/// Light backgrounds with black text in light and dark windows alike; a sign before the text tells a warning from a piece of information
/// too.
QColor background(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information:
        return { 0xd6, 0xe8, 0xf7 };
    case MessageBar::Kind::Warning:
        return { 0xff, 0xf0, 0xc2 };
    case MessageBar::Kind::Error:
        return { 0xfb, 0xd9, 0xc8 };
    }
    return Qt::white;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new FoldedLabel(this))
    , m_action(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss this message"));
    m_close->setAccessibleName(tr("Dismiss this message"));
    connect(m_close, &QToolButton::clicked, this, [this] { clear(); });

    m_more->setObjectName(QStringLiteral("messageMore"));
    m_more->setText(tr("More…"));
    m_more->setToolTip(tr("Read the whole message"));
    m_more->setAutoRaise(true);
    m_more->hide();
    connect(m_text, &FoldedLabel::foldedChanged, m_more, &QWidget::setVisible);
    connect(m_more, &QToolButton::clicked, this, &MessageBar::showWhole);

    m_action->setObjectName(QStringLiteral("messageAction"));
    m_action->setFocusPolicy(Qt::NoFocus); // until it has a name
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto act = m_act; // It may say something else.
        act();
    });

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 3, 4, 3);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_more, 0, Qt::AlignTop);
    layout->addWidget(m_action, 0, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    QPalette black = palette();
    black.setColor(QPalette::WindowText, Qt::black);
    black.setColor(QPalette::Text, Qt::black);
    setPalette(black);
    black.setColor(QPalette::ButtonText, Qt::black);
    m_close->setPalette(black);
    m_more->setPalette(black);
    hide();
}

void MessageBar::say(Kind kind, const QString& message, const QString& topic)
{
    m_topic = topic;
    m_kind = kind;
    m_text->setWholeText(kind == Kind::Information ? message : QStringLiteral("⚠  %1").arg(message));
    setAccessibleName(message);
    m_action->hide();
    setVisible(true);
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::offer(const QString& label, std::function<void()> act)
{
    m_act = std::move(act);
    m_action->setText(label);
    m_action->setFocusPolicy(Qt::StrongFocus);
    m_action->show();
}

void MessageBar::clear()
{
    m_topic.clear();
    m_text->setWholeText({});
    hide();
}

void MessageBar::clear(const QString& topic)
{
    if (!topic.isEmpty() && topic == m_topic)
        clear();
}

void MessageBar::setDismissible(bool dismissible)
{
    m_close->setVisible(dismissible);
}

QString MessageBar::text() const
{
    return m_text->wholeText();
}

void MessageBar::showWhole()
{
    auto* dialog = new QDialog(window());
    dialog->setObjectName(QStringLiteral("messageDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Message"));
    auto* text = new QPlainTextEdit(m_text->wholeText(), dialog);
    text->setObjectName(QStringLiteral("messageWhole"));
    text->setAccessibleName(dialog->windowTitle());
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    const int unit = fontMetrics().height();
    dialog->resize(unit * 36, unit * 12);
    dialog->open();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), background(m_kind));
}

} // namespace semblance::ui
