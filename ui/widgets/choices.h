// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QActionGroup>
#include <QList>
#include <QMenu>

#include <utility>

namespace semblance::ui {

/// A group of radio entries; chosen(value) is called for the one that is chosen.
template <typename Value, typename Chosen>
void addChoices(QMenu& menu, const QList<std::pair<Value, QString>>& choices, Value current, Chosen chosen)
{
    auto* group = new QActionGroup(&menu);
    for (const auto& [value, text] : choices) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(value == current);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu, [value = value, chosen] { chosen(value); });
    }
}

} // namespace semblance::ui
