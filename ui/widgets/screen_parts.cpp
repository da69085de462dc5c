// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/screen_parts.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>

namespace semblance::ui {

void makeBold(QWidget& widget)
{
    QFont bold = widget.font();
    bold.setBold(true);
    widget.setFont(bold);
}

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    makeBold(*label);
    return label;
}

QToolButton* buttonOf(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace semblance::ui
