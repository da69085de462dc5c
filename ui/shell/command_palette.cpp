// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/action_maker.h"
#include "ui/text/search.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

namespace semblance::ui {

CommandPalette::CommandPalette(const QList<QAction*>& commands, QWidget* parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(QStringLiteral("paletteText"));
    m_text->setPlaceholderText(tr("Type a part of a command's name"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(windowTitle());
    m_list->setUniformItemSizes(true);
    m_nothing->setObjectName(QStringLiteral("paletteNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_text, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::run);
    const int unit = fontMetrics().height();
    resize(unit * 32, unit * 22);
    fill();
}

void CommandPalette::fill()
{
    m_list->clear();
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const QAction& action = *m_commands[i];
        const QString name = plainText(action.text());
        if (!matchesSearch(m_text->text(), searchTextOf(action)))
            continue;
        const QString key = action.shortcut().toString(QKeySequence::NativeText);
        auto* item = new QListWidgetItem(key.isEmpty() ? name : QStringLiteral("%1    %2").arg(name, key), m_list);
        item->setToolTip(action.toolTip());
        item->setData(Qt::UserRole, i);
        if (!action.isEnabled())
            item->setFlags(Qt::NoItemFlags);
    }
    m_nothing->setText(
        m_list->count() > 0 ? QString() : tr("No command is found by “%1”.").arg(m_text->text().trimmed()));
    m_nothing->setVisible(m_list->count() == 0);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->flags() & Qt::ItemIsEnabled) {
            m_list->setCurrentRow(row);
            break;
        }
    }
}

void CommandPalette::run()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const QPointer<QAction> action(m_commands[item->data(Qt::UserRole).toLongLong()]);
    // After this dialog, so that what the command opens or gives the keyboard to is not below it.
    connect(this, &QObject::destroyed, parentWidget(), [action] {
        if (action)
            action->trigger();
    });
    accept();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace semblance::ui
