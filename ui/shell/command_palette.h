// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;

namespace semblance::ui {

/// A line to type parts of a command's name into, and the commands that fit; Return runs the chosen one.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    /// Commands that are switched off are listed, but can't be chosen.
    CommandPalette(const QList<QAction*>& commands, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void run();

    QList<QAction*> m_commands;
    QLineEdit* m_text;
    QListWidget* m_list;
    QLabel* m_nothing;
};

} // namespace semblance::ui
