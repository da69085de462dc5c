// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace semblance::ui {

/// Every command with its keys, read from the actions themselves.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    struct Group {
        QString title;
        QList<QAction*> actions;
    };
    ShortcutsDialog(const QList<Group>& groups, QWidget* parent);
};

} // namespace semblance::ui
